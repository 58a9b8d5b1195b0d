import type { Codelists } from '#lib/codelists/types.ts';
import { areaLine, REORGANISED } from '#lib/core/observation/area.ts';
import { obsDecimals } from '#lib/core/observation/observe.ts';
import type { DimensionId, Observation } from '#lib/core/observation/types.ts';
import { addDays, parseTimePeriod } from '#lib/core/period/time-period.ts';

export type Value = string | number | null;

/** One column of the tidy data set: its SDMX name, what it is, its title for readers. */
export interface Column {
	name: string;
	role: 'dimension' | 'measure' | 'attribute' | 'extra';
	type: 'string' | 'number' | 'integer' | 'date';
	/** Vietnamese */
	title: string;
	value(o: Observation, codelists: Codelists): Value;
}

/** "Đồn Biên phòng Ma Lù Thàng" → DON_BIEN_PHONG_MA_LU_THANG: letters, digits and underscores only. */
export function toCodeId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/giu, 'd')
		.toUpperCase()
		.replace(/[^A-Z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
}

/** `patrol.sessions` → PATROL_SESSIONS: a code id may not hold a dot. */
export const indicatorId = (code: string): string => code.toUpperCase().replaceAll('.', '_');

/**
 * SDMX code of an area in a period: official codes were given out anew on 1/7/2025, so the list is chosen by
 * the period's last day (to 30/6/2025 VN63_nn, then VN34_nn); an unknown name gets X_<name>.
 */
export function areaId(refArea: string | null, periodEnd: string | null, codelists: Codelists): string {
	if (refArea === null) return '_Z';
	const line = areaLine(refArea, codelists);
	const before = periodEnd !== null && periodEnd <= REORGANISED;
	const wanted = before ? 'VN63_' : 'VN34_';
	const names = before ? [refArea, ...line.predecessors.map((p) => p.nameVi)] : [line.name];
	if (refArea === 'Cả nước') return 'VN';
	for (const name of names) {
		const area = codelists.areas.find(
			(a) => a.code.startsWith(wanted) && (a.nameVi === name || a.nameVi === `${name} (trước 1/7/2025)`),
		);
		if (area) return area.code;
	}
	return `X_${toCodeId(refArea)}`;
}

/** SDMX FREQ of a TIME_PERIOD; days and free spans are "other". */
export function freqOf(timePeriod: string | null): string {
	const freq = timePeriod ? parseTimePeriod(timePeriod)?.freq : undefined;
	return freq === undefined || freq === 'D' ? '_O' : freq;
}

const inclusiveEnd = (end: string | null) => (end === null ? null : addDays(end, -1));

const dimension = (name: DimensionId, title: string): Column => ({
	name,
	role: 'dimension',
	type: 'string',
	title,
	value: (o) => o.dims[name] ?? '_T',
});

const column = (
	role: Column['role'],
	name: string,
	title: string,
	value: Column['value'],
	type: Column['type'] = 'string',
): Column => ({ name, role, type, title, value });

/**
 * The columns of every data export, in the order of the structure BDBP_STAT:DSD_BORDER_WORK(1.0.0).
 * Periods end inclusively here; values are in canonical units, so UNIT_MULT is always 0.
 */
export const COLUMNS: readonly Column[] = [
	column('dimension', 'FREQ', 'Tần suất', (o) => freqOf(o.timePeriod)),
	column('dimension', 'REF_AREA', 'Địa bàn', (o, c) => areaId(o.refArea, o.periodEnd, c)),
	column('dimension', 'ORG_UNIT', 'Đơn vị', (o) => (o.orgUnit === '_T' ? '_T' : toCodeId(o.orgUnit))),
	column('dimension', 'INDICATOR', 'Chỉ tiêu', (o) => indicatorId(o.indicator)),
	dimension('LEAD_ROLE', 'Vai trò'),
	dimension('OUTCOME', 'Kết quả xử lý'),
	dimension('AWARD_TYPE', 'Hình thức khen thưởng'),
	dimension('AWARD_ISSUER', 'Cấp khen thưởng'),
	dimension('RECIPIENT', 'Đối tượng khen thưởng'),
	column('dimension', 'TIME_PERIOD', 'Kỳ', (o) => o.timePeriod ?? '_Z'),
	column('measure', 'OBS_VALUE', 'Trị số', (o) => o.obsValue, 'number'),
	column('attribute', 'UNIT_MEASURE', 'Đơn vị tính', (o) => o.unitMeasure),
	column('attribute', 'UNIT_MULT', 'Lũy thừa của 10', () => 0, 'integer'),
	column('attribute', 'DECIMALS', 'Số chữ số thập phân', (o, c) => obsDecimals(o, c), 'integer'),
	column('attribute', 'OBS_STATUS', 'Tình trạng số liệu', (o) => o.obsStatus),
	column('attribute', 'CONF_STATUS', 'Mức công bố', () => 'F'),
	column('attribute', 'VALUE_QUALIFIER', 'Mức chính xác', (o) => o.qualifier),
	column('attribute', 'OBS_LOW', 'Cận dưới', (o) => o.obsLow, 'number'),
	column('attribute', 'OBS_HIGH', 'Cận trên', (o) => o.obsHigh, 'number'),
	column('attribute', 'UNIT_REPORTED', 'Đơn vị trong nguồn', (o) => o.unit),
	column('attribute', 'VALUE_REPORTED', 'Trị số trong nguồn', (o) => o.valueReported.normalize('NFC')),
	column('attribute', 'PERIOD_START', 'Từ ngày', (o) => o.periodStart, 'date'),
	column('attribute', 'PERIOD_END', 'Đến ngày', (o) => inclusiveEnd(o.periodEnd), 'date'),
	column('attribute', 'PERIOD_BASIS', 'Căn cứ của kỳ', (o) => o.periodBasis),
	column('attribute', 'REPORTED_DATE', 'Ngày công bố', (o) => o.reportedDate, 'date'),
	column('attribute', 'SOURCE_ID', 'Mã nguồn', (o) => o.articleId),
	column('attribute', 'SOURCE_QUOTE', 'Câu chữ trong nguồn', (o) => o.quote.normalize('NFC')),
	column('attribute', 'COMMENT_OBS', 'Ghi chú', (o) => o.review.reason?.normalize('NFC') ?? null),
];

/** What the program knows besides the structure; enough to put the observation together again. */
export const EXTRA_COLUMNS: readonly Column[] = [
	column('extra', 'OBS_ID', 'Mã số liệu', (o) => o.id),
	column('extra', 'KIND', 'Loại số liệu', (o) => o.kind),
	column('extra', 'REF_AREA_NAME', 'Tên địa bàn', (o) => o.refArea),
	column('extra', 'ORG_UNIT_NAME', 'Tên đơn vị', (o) => o.orgUnit),
	column('extra', 'ACTOR_SCOPE', 'Lực lượng thực hiện', (o) => o.actorScope),
	column('extra', 'EVENT_DATE', 'Ngày sự kiện', (o) => o.eventDate, 'date'),
	column('extra', 'PERIOD_LABEL', 'Tên kỳ trong nguồn', (o) => o.periodLabel?.normalize('NFC') ?? null),
	column('extra', 'SPAN_START', 'Vị trí đầu', (o) => o.start, 'integer'),
	column('extra', 'SPAN_END', 'Vị trí cuối', (o) => o.end, 'integer'),
	column('extra', 'PART_OF', 'Là một phần của', (o) => o.partOf),
	column('extra', 'DUPLICATE_OF', 'Lặp lại của', (o) => o.duplicateOf),
	column('extra', 'REVIEW_STATE', 'Xác nhận', (o) => o.review.state),
	column('extra', 'IS_CURRENT', 'Số liệu đang dùng', (o) => (o.current ? 1 : 0), 'integer'),
];

/** The values of one observation under `columns`. */
export function toRecord(o: Observation, codelists: Codelists, columns = COLUMNS): Value[] {
	return columns.map((c) => c.value(o, codelists));
}
