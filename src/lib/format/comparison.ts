import type { Codelists } from '#lib/codelists/types.ts';
import type { Comparison, ComparisonRow, GateReason, Outcome } from '#lib/core/series/comparison.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import { formatDate, formatPeriod } from './period.ts';
import { displayUnit, formatPercent, formatValue, rowUnit, type DisplayUnit } from './value.ts';
import { formatUnit, joinWords } from './words.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';

const REASONS: Readonly<Record<Exclude<GateReason, 'partAboveWhole' | 'provisional'>, string>> = {
	missing: 'thiếu một kỳ',
	unit: 'khác đơn vị đếm',
	scope: 'khác phạm vi',
	area: 'khác địa bàn (sáp nhập 7/2025)',
	conflict: 'hai nguồn mâu thuẫn',
	length: 'khác độ dài kỳ',
};

/** The sentence printed where two periods share no indicator. */
export const NO_COMMON = 'Hai kỳ không có chỉ tiêu chung; không đủ căn cứ so sánh.';
export const SIDE_BY_SIDE = 'Đặt cạnh nhau để tham khảo, không so sánh';
const INSUFFICIENT = 'chưa đủ căn cứ';

/** What a period is called in "… lớn hơn cả năm". */
function kindWord(code: string): string {
	const p = parseTimePeriod(code);
	if (p?.freq === 'S') return '6 tháng';
	if (p?.freq === 'Q') return 'quý';
	if (p?.freq === 'M') return 'tháng';
	return p?.freq === 'A' ? 'cả năm' : 'kỳ ngắn';
}

function partAboveWords(c: Pick<Comparison, 'a' | 'b' | 'part'>): string {
	const [part, whole] = c.part === 'b' ? [c.b, c.a] : [c.a, c.b];
	return `${kindWord(part.code)} lớn hơn ${kindWord(whole.code)}`;
}

/** Tình trạng: the gate's answer in the fixed words of the report form. */
export function formatStatus(row: ComparisonRow, comparison: Pick<Comparison, 'a' | 'b' | 'part'>): string {
	switch (row.reason) {
		case null:
			return 'so sánh được';
		case 'length':
			return `tham khảo (${REASONS.length})`;
		case 'provisional':
			return `tham khảo (sơ bộ${row.asOf.length ? `, tính đến ${joinWords(row.asOf.map(formatDate))}` : ''})`;
		case 'partAboveWhole': {
			const [part, whole] =
				comparison.part === 'b' ? [comparison.b, comparison.a] : [comparison.a, comparison.b];
			return `kiểm tra: ${kindWord(part.code)} lớn hơn ${kindWord(whole.code)}`;
		}
		default:
			return `không so sánh được: ${REASONS[row.reason]}`;
	}
}

/** The unit both sides of a row are shown in. */
export function comparisonUnit(row: ComparisonRow, codelists: Codelists): DisplayUnit {
	const shown = [row.b.figure, row.a.figure].flatMap((f) => (f ? [f.shown] : []));
	if (row.reason !== 'unit') return rowUnit(shown, codelists);
	// two units that cannot be made one: both are named, base first, and the values stand as they are
	const words = shown.map((o) => {
		const unit = codelists.unit(o.unit);
		return formatUnit(unit?.factor === 1 ? o.unit : o.unitMeasure, codelists);
	});
	return { ...displayUnit([], row.unitMeasure, codelists), label: [...new Set(words)].join(' / ') };
}

/** A computed cell: the number by `write`, or "x", "chưa đủ căn cứ", "mới phát sinh", nothing. */
export function formatOutcome(outcome: Outcome, write: (a: Amount) => string): string {
	switch (outcome.kind) {
		case 'amount':
			return write(outcome.amount);
		case 'insufficient':
			return INSUFFICIENT;
		case 'fromZero':
			return 'mới phát sinh';
		case 'blocked':
			return '';
		default:
			return 'x';
	}
}

/** The comparison in one line of words, above its table. */
export function formatVerdict(c: Comparison): string {
	if (c.mode === 'noCommon') return NO_COMMON;
	const parts: string[] = [];
	const { comparable, reference, check, notComparable } = c.counts;
	if (comparable) parts.push(`${comparable} trong ${c.rows.length} chỉ tiêu so sánh được`);
	else parts.push(`Không chỉ tiêu nào trong ${c.rows.length} chỉ tiêu so sánh được`);
	if (reference) parts.push(`${reference} chỉ để tham khảo (${referenceWords(c)})`);
	if (check) parts.push(`${check} cần kiểm tra (${partAboveWords(c)})`);
	if (notComparable) parts.push(`${notComparable} không so sánh được (${reasonWords(c)})`);
	return `${parts.join('; ')}.`;
}

function referenceWords(c: Comparison): string {
	const words: string[] = [];
	if (c.reasons.provisional) words.push('số liệu sơ bộ');
	if (c.reasons.length) words.push(REASONS.length);
	return joinWords(words);
}

function reasonWords(c: Comparison): string {
	const order = ['missing', 'unit', 'scope', 'area', 'conflict'] as const;
	const used = order.filter((r) => c.reasons[r]);
	return used.map((r) => (used.length > 1 ? `${c.reasons[r]} ${REASONS[r]}` : REASONS[r])).join(', ');
}

/** "6 tháng đầu năm 2025 so với năm 2025", the heading of a comparison. */
export function formatHeading(c: Pick<Comparison, 'a' | 'b'>): string {
	return `${formatPeriod(c.a.code, c.a.label)} so với ${formatPeriod(c.b.code, c.b.label, 'sentence')}`;
}

/** "tăng 57 (5,0%) so với 6 tháng đầu năm 2023": a row's change in words; null where the gate forbids it. */
export function formatChange(row: ComparisonRow, base: Comparison['b'], unit: DisplayUnit): string | null {
	if (row.difference.kind !== 'amount') return null;
	const { amount } = row.difference;
	const to = `so với ${formatPeriod(base.code, base.label, 'sentence')}`;
	if (amount.value === 0 && amount.qualifier === 'EQ') return `không đổi ${to}`;
	const upperBound = amount.qualifier === 'LT' || amount.qualifier === 'LE';
	const down = upperBound || (amount.value ?? amount.high ?? 0) < 0;
	const word = down ? 'giảm' : 'tăng';
	if (amount.value === 0) return `${word} ${to} (chưa rõ bao nhiêu)`;
	const size = (x: Amount) => (down ? mirror(x) : x);
	const notes: string[] = [];
	if (row.percent.kind === 'amount') notes.push(formatPercent(size(row.percent.amount)));
	if (row.percent.kind === 'fromZero') notes.push('mới phát sinh');
	if (row.smallNumbers) notes.push('số nhỏ');
	return `${word} ${formatValue(size(amount), unit)}${notes.length ? ` (${notes.join('; ')})` : ''} ${to}`;
}

const MIRRORED = { GT: 'LT', GE: 'LE', LT: 'GT', LE: 'GE' } as const;

/** The size of a fall: -57 → 57, "dưới -100" → "trên 100". */
function mirror(a: Amount): Amount {
	const flip = (x: number | null) => (x === null ? null : x === 0 ? 0 : -x);
	const { qualifier: q } = a;
	const qualifier = q === 'GT' || q === 'GE' || q === 'LT' || q === 'LE' ? MIRRORED[q] : q;
	return { ...a, value: flip(a.value), low: flip(a.high), high: flip(a.low), qualifier };
}
