import { parseTimePeriod } from '#lib/core/period/time-period.ts';

/** The day from which border guards stand under the provincial military command (Kết luận 159-KL/TW, 2025). */
const UNDER_MILITARY_COMMAND = '2025-07-01';

/** Whose report it is: two lines of capitals each, as they stand over the number. */
export interface Issuer {
	superior: string[];
	name: string[];
	/** letters after "/" in the number: BC-BCH */
	abbreviation: string;
}

/** What an officer chooses for a report; what is left out prints as a dotted blank or not at all. */
export interface ReportSpec {
	refArea: string;
	/** the post or unit; `_T` for the whole */
	orgUnit: string;
	/** SDMX TIME_PERIOD */
	periodMain: string;
	periodBase: string | null;
	/** indicator groups to print, in any order; null for all */
	groups: readonly string[] | null;
	/** single indicators to print, for a table chosen on a screen; null for all of the groups */
	indicators: readonly string[] | null;
	/** day of the report, YYYY-MM-DD; null prints dots */
	date: string | null;
	place: string | null;
	/** null for the default of the area and day */
	issuer: Issuer | null;
	/** number before "/"; null leaves it open */
	number: string | null;
	signer: { authority: string; position: string; rank: string; name: string } | null;
	recipients: readonly string[];
	/** typed by staff: situation (I), assessment and tasks (IV); empty prints dotted lines */
	situation: string;
	assessment: string;
	/** prints the second half of a year as year less first half, in italics */
	withRest: boolean;
	/** writes 5 as 05 in sentences */
	padded: boolean;
	/** report: the whole form; annex: "Phụ lục số liệu", the tables without the parts staff write */
	form: 'report' | 'annex';
}

/** A specification with nothing chosen but what is needed. */
export function specOf(refArea: string, periodMain: string, periodBase: string | null = null): ReportSpec {
	return {
		refArea,
		orgUnit: '_T',
		periodMain,
		periodBase,
		groups: null,
		indicators: null,
		date: null,
		place: null,
		issuer: null,
		number: null,
		signer: null,
		recipients: [],
		situation: '',
		assessment: '',
		withRest: false,
		padded: false,
		form: 'report',
	};
}

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** The name of a province as a heading has it: "TỈNH LAI CHÂU", "THÀNH PHỐ HUẾ" as cities are named. */
function provinceTitle(refArea: string): string {
	const cities = new Set(['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ']);
	if (refArea.startsWith('TP. ')) return `THÀNH PHỐ ${upper(refArea.slice(4))}`;
	return `${cities.has(refArea) ? 'THÀNH PHỐ' : 'TỈNH'} ${upper(refArea)}`;
}

/**
 * Who issues reports of an area on a day, where the officer names nobody.
 *
 * in      area; day of the report, or null: then the last day of what is reported
 * source  report form: "BỘ CHỈ HUY QUÂN SỰ TỈNH X / BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG" from 1/7/2025,
 *         before it "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG / BỘ CHỈ HUY BĐBP TỈNH X"
 */
export function defaultIssuer(refArea: string, date: string | null, periodMain: string): Issuer {
	const day = date ?? parseTimePeriod(periodMain)?.end ?? UNDER_MILITARY_COMMAND;
	if (refArea === 'Cả nước') {
		return {
			superior: ['BỘ QUỐC PHÒNG'],
			name: ['BỘ TƯ LỆNH BỘ ĐỘI', 'BIÊN PHÒNG'],
			abbreviation: 'BC-BTL',
		};
	}
	if (day >= UNDER_MILITARY_COMMAND) {
		return {
			superior: ['BỘ CHỈ HUY QUÂN SỰ', provinceTitle(refArea)],
			name: ['BAN CHỈ HUY BỘ ĐỘI', 'BIÊN PHÒNG'],
			abbreviation: 'BC-BCH',
		};
	}
	return {
		superior: ['BỘ TƯ LỆNH', 'BỘ ĐỘI BIÊN PHÒNG'],
		name: ['BỘ CHỈ HUY BĐBP', provinceTitle(refArea)],
		abbreviation: 'BC-BCH',
	};
}
