import { readXml } from './xml.ts';
import type { CappedZip } from './zip.ts';

/** How a sheet shows a number. */
export interface NumberFormat {
	kind: 'number' | 'percent' | 'date' | 'month' | 'year';
	/** thousands set apart; a year in a header has no such format */
	grouped: boolean;
	/** thousands it is divided by: "#,##0,," shows millions */
	scale: number;
	/** decimals it shows; null where it does not say */
	decimals: number | null;
	/** a zero is shown as nothing, or every number is */
	hides: 'none' | 'zero' | 'all';
}

const GENERAL: NumberFormat = { kind: 'number', grouped: false, scale: 0, decimals: null, hides: 'none' };

/** Formats every workbook has without listing them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Record<number, string> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	14: 'dd/mm/yyyy',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	22: 'm/d/yy h:mm',
	37: '#,##0',
	38: '#,##0',
	39: '#,##0.00',
	40: '#,##0.00',
};

function parseFormat(code: string | undefined): NumberFormat {
	if (!code || /^general$/i.test(code)) return GENERAL;
	const sections = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
	const [plain = '', , zero] = sections;
	if (/d/i.test(plain)) return { ...GENERAL, kind: 'date' };
	// a column of a month is headed by its first day, shown as "03/2024"
	if (/y/i.test(plain)) return { ...GENERAL, kind: /m/i.test(plain) ? 'month' : 'year' };
	const quoted = code.split(';');
	return {
		kind: plain.includes('%') ? 'percent' : 'number',
		grouped: /[0#],[0#]/.test(plain),
		decimals: /\.([0#]+)/.exec(plain)?.[1]?.length ?? 0,
		scale: /[0#](,+)(?![0#,])/.exec(plain)?.[1]?.length ?? 0,
		hides:
			code.trim() === ';;;' || code.trim() === ';;'
				? 'all'
				: zero !== undefined && quoted[2] === ''
					? 'zero'
					: 'none',
	};
}

/** The format of each cell style, by its number. */
export function readFormats(zip: CappedZip): NumberFormat[] {
	const codes = new Map<number, string>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
	const formats: NumberFormat[] = [];
	if (!zip.has('xl/styles.xml')) return formats;
	let within = false;
	readXml(zip, 'xl/styles.xml', {
		open: (name, a) => {
			if (name === 'numFmt' && a.numFmtId) codes.set(Number(a.numFmtId), a.formatCode ?? '');
			else if (name === 'cellXfs') within = true;
			else if (name === 'xf' && within) formats.push(parseFormat(codes.get(Number(a.numFmtId))));
		},
		close: (name) => {
			if (name === 'cellXfs') within = false;
		},
	});
	return formats;
}

/** Most decimals a number is written with when its format does not say: more are noise of binary fractions. */
const MOST_DECIMALS = 6;

function vietnamese(value: number, decimals: number, apart: boolean): string {
	const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = apart ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
	return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

function ownDecimals(value: number): number {
	const fraction = String(Number(value.toPrecision(15))).split('.')[1] ?? '';
	return Math.min(MOST_DECIMALS, fraction.replace(/e.*/, '').length);
}

/** Days since the sheet's first day → dd/mm/yyyy; null for what is no day between 1900 and 2200. */
function dayOf(serial: number, from1904: boolean): string | null {
	if (!(serial >= 1) || serial > 110_000) return null;
	const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	const [y, m, d] = new Date(first + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10).split('-');
	return `${d}/${m}/${y}`;
}

/** Where in dd/mm/yyyy begins what a format shows. */
const DATE_PART = { date: 0, month: 3, year: 6 };

/**
 * A number of a sheet as Vietnamese prints it: 1250 → "1.250" where thousands are set apart, 0.128 → "0,128", 0.353 as a share → "35,3%".
 * The format decides on shares and dates; decimals are never cut below what the number has, but for quotients without end.
 */
export function formatCell(raw: string, format: NumberFormat = GENERAL, from1904 = false): string {
	const value = Number(raw);
	if (raw.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return '';
	if (format.hides === 'all' || (format.hides === 'zero' && value === 0)) return '';
	if (format.kind === 'date' || format.kind === 'month' || format.kind === 'year')
		return (dayOf(value, from1904) ?? '').slice(DATE_PART[format.kind]);
	const scaled = value / 1_000 ** format.scale;
	const shown = format.kind === 'percent' ? Number((scaled * 100).toPrecision(12)) : scaled;
	// a quotient that never ends is shown as far as its format shows it
	const own = ownDecimals(shown);
	const decimals = own === MOST_DECIMALS ? (format.decimals ?? own) : own;
	return vietnamese(shown, decimals, format.grouped) + (format.kind === 'percent' ? '%' : '');
}
