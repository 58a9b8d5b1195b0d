import type { Codelists, Indicator } from '#lib/codelists/types.ts';
import type { Period } from '#lib/core/period/time-period.ts';
import type {
	ActorScope,
	DimensionId,
	Dims,
	Kind,
	Observation,
	Qualifier,
} from '#lib/core/observation/types.ts';
import { typedArea } from './typed-area.ts';
import type { TypedValue } from './typed-value.ts';

/** The fields of the form as typed: one text each, so that nothing is lost when something is wrong. */
export interface FigureFields {
	/** the words of the article that hold a figure a person adds */
	words: string;
	value: string;
	unit: string;
	indicator: string;
	period: string;
	area: string;
	orgUnit: string;
	kind: string;
	scope: string;
	AWARD_TYPE: string;
	AWARD_ISSUER: string;
	RECIPIENT: string;
	LEAD_ROLE: string;
	OUTCOME: string;
	reason: string;
}

export const emptyFields: FigureFields = {
	words: '',
	value: '',
	unit: '',
	indicator: '',
	period: '',
	area: '',
	orgUnit: '',
	kind: '',
	scope: '',
	AWARD_TYPE: '',
	AWARD_ISSUER: '',
	RECIPIENT: '',
	LEAD_ROLE: '',
	OUTCOME: '',
	reason: '',
};

export type FieldName = keyof FigureFields;
/** Why a field cannot be taken, in Vietnamese, under its name. */
export type FieldErrors = Partial<Record<FieldName, string>>;

/** What a person says a figure is: the fields of a reading that people decide. */
export interface FigureChoice {
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	decimals: number;
	unit: string;
	indicator: string;
	timePeriod: string;
	periodStart: string;
	periodEnd: string;
	refArea: string;
	orgUnit: string;
	dims: Dims;
	kind: Kind;
	actorScope: ActorScope;
}

/** How typed words are read: the project's own readers, handed in. */
export interface FormReaders {
	readValue(text: string): TypedValue | null;
	readPeriod(text: string): Period | null;
}

export const dimensionIds: readonly DimensionId[] = [
	'AWARD_TYPE',
	'AWARD_ISSUER',
	'RECIPIENT',
	'LEAD_ROLE',
	'OUTCOME',
];

/** The kinds of a figure, in words. */
export const kindNames: Record<Kind, string> = {
	result: 'Kết quả',
	target: 'Chỉ tiêu kế hoạch',
	change: 'Mức tăng, giảm',
	context: 'Thông tin bối cảnh',
};

/** Whose deed a figure counts, in words. */
export const scopeNames: Record<ActorScope, string> = {
	own: 'Bộ đội Biên phòng',
	joint: 'Biên phòng phối hợp lực lượng khác',
	others: 'Lực lượng khác',
	unstated: 'Bài viết không nói rõ',
};

const messages = {
	noValue: 'Chưa nhập giá trị.',
	badValue: (text: string) =>
		`Không đọc được “${text}” là một con số. Viết như 1.250; 0,128; 1,9 tỷ; trên 2.000; từ 5 đến 7.`,
	negative: 'Chỉ mức tăng, giảm mới có thể là số âm.',
	noUnit: 'Chưa chọn đơn vị tính.',
	otherUnit: (unit: string, indicator: string, wanted: string) =>
		`Đơn vị “${unit}” không dùng cho “${indicator}” (đơn vị ${wanted}). Chọn đơn vị khác hoặc chỉ tiêu khác.`,
	fraction: (unit: string) => `Số đếm theo “${unit}” phải là số nguyên.`,
	noIndicator: 'Chưa chọn chỉ tiêu.',
	noPeriod: 'Chưa nhập kỳ số liệu.',
	badPeriod: (text: string) =>
		`Không đọc được kỳ “${text}”. Viết như 2024; 6 tháng đầu năm 2024; quý 3 năm 2024; tháng 5 năm 2024; 2024-S1.`,
	noArea: 'Chưa nhập địa bàn.',
	long: 'Dài quá 300 ký tự.',
};

/** The fields of a form as sent by a browser; names it does not know are left out. */
export function readFields(data: FormData): FigureFields {
	const fields = { ...emptyFields };
	for (const name of Object.keys(emptyFields) as FieldName[]) {
		const sent = data.get(name);
		if (typeof sent === 'string') fields[name] = sent.normalize('NFC').trim();
	}
	return fields;
}

/**
 * The form filled from a figure.
 *
 * in   formatValue: the figure's number as a person would type it ("trên 2.000")
 */
export function toFields(
	figure: Omit<FigureChoice, 'timePeriod' | 'periodStart' | 'periodEnd' | 'refArea'> &
		Pick<Observation, 'timePeriod' | 'refArea'>,
	formatValue: (figure: Pick<FigureChoice, 'value' | 'low' | 'high' | 'qualifier' | 'decimals'>) => string,
	formatPeriod: (code: string) => string,
): FigureFields {
	return {
		words: '',
		value: formatValue(figure),
		unit: figure.unit,
		indicator: figure.indicator,
		period: figure.timePeriod ? formatPeriod(figure.timePeriod) : '',
		area: figure.refArea ?? '',
		orgUnit: figure.orgUnit === '_T' ? '' : figure.orgUnit,
		kind: figure.kind,
		scope: figure.actorScope,
		AWARD_TYPE: figure.dims.AWARD_TYPE ?? '',
		AWARD_ISSUER: figure.dims.AWARD_ISSUER ?? '',
		RECIPIENT: figure.dims.RECIPIENT ?? '',
		LEAD_ROLE: figure.dims.LEAD_ROLE ?? '',
		OUTCOME: figure.dims.OUTCOME ?? '',
		reason: '',
	};
}

/**
 * Checks what was typed and reads it.
 *
 * out     the figure meant, or every field that is wrong with its reason
 * errors  none thrown: a form sent by a program with codes that do not exist gets the same answers
 */
export function checkFields(
	fields: FigureFields,
	lists: Codelists,
	readers: FormReaders,
): { choice: FigureChoice; errors: null } | { choice: null; errors: FieldErrors } {
	const errors: FieldErrors = {};
	const unit = lists.unit(fields.unit);
	const indicator = lists.indicator(fields.indicator);
	const typed = fields.value ? readers.readValue(fields.value) : null;
	const period = fields.period ? readers.readPeriod(fields.period) : null;
	const kind = fields.kind in kindNames ? (fields.kind as Kind) : 'result';

	if (!fields.value) errors.value = messages.noValue;
	else if (!typed) errors.value = messages.badValue(fields.value);
	else if ((typed.value ?? typed.low ?? 0) < 0 && kind !== 'change') errors.value = messages.negative;

	if (!unit) errors.unit = messages.noUnit;
	if (!indicator && fields.indicator !== 'other') errors.indicator = messages.noIndicator;
	if (unit && indicator && !fitsUnit(unit.code, indicator, kind, lists))
		errors.unit = messages.otherUnit(
			unit.symbolVi,
			indicator.nameVi,
			lists.unit(indicator.unit)?.symbolVi ?? indicator.unit,
		);
	if (!fields.period) errors.period = messages.noPeriod;
	else if (!period) errors.period = messages.badPeriod(fields.period);
	if (!fields.area) errors.area = messages.noArea;
	for (const name of ['area', 'orgUnit', 'reason', 'period', 'value'] as const)
		if (fields[name].length > 300) errors[name] = messages.long;

	const amount = typed && unit ? inUnit(typed, unit.dimension === 'currency' ? unit.factor : 1) : null;
	if (amount && unit?.dimension === 'count' && !errors.value && !isWhole(amount))
		errors.value = messages.fraction(unit.symbolVi);

	if (Object.keys(errors).length || !amount || !unit || !period) return { choice: null, errors };
	return {
		choice: {
			...amount,
			unit: unit.code,
			indicator: fields.indicator,
			timePeriod: period.code,
			periodStart: period.start,
			periodEnd: period.end,
			refArea: typedArea(fields.area, lists),
			orgUnit: fields.orgUnit || '_T',
			dims: readDims(fields, lists),
			kind,
			actorScope: fields.scope in scopeNames ? (fields.scope as ActorScope) : 'unstated',
		},
		errors: null,
	};
}

/** "1,9 tỷ" stays 1,9 in tỷ đồng, is 1.900 in triệu đồng and 1.900.000.000 in đồng. */
function inUnit(
	typed: TypedValue,
	factor: number,
): Pick<FigureChoice, 'value' | 'low' | 'high' | 'qualifier' | 'decimals'> {
	// decimal exponents, so that 1,9 × 10⁹ ÷ 10⁶ is 1900 and not 1899,9999
	const power = typed.mult ? Math.round(Math.log10(factor)) : 0;
	const move = (n: number | null) => (n === null ? null : Number(`${n}e-${power}`));
	return {
		value: move(typed.value),
		low: move(typed.low),
		high: move(typed.high),
		qualifier: typed.qualifier,
		decimals: Math.max(0, typed.decimals - typed.mult + power),
	};
}

const isWhole = (amount: Pick<FigureChoice, 'value' | 'low' | 'high'>) =>
	[amount.value, amount.low, amount.high].every((n) => n === null || Number.isInteger(n));

function fitsUnit(code: string, indicator: Indicator, kind: Kind, lists: Codelists): boolean {
	const unit = lists.unit(code);
	const wanted = lists.unit(indicator.unit);
	if (!unit || !wanted) return false;
	// a change may be given in percent of anything
	if (kind === 'change' && unit.dimension === 'ratio') return true;
	// awards count recipients of any kind; goods in a list are counted by any noun
	return unit.dimension === wanted.dimension;
}

function readDims(fields: FigureFields, lists: Codelists): Dims {
	const dims: Dims = {};
	for (const id of dimensionIds) {
		const code = fields[id];
		if (code && code !== '_T' && lists.lists[id]?.some((c) => c.code === code)) dims[id] = code;
	}
	return dims;
}
