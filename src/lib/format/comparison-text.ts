import type { Codelists } from '#lib/codelists/types.ts';
import type { Amount } from '#lib/core/series/amount.ts';
import { AWARDS } from '#lib/core/series/table.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import {
	figuresIn,
	type Comparison,
	type ComparisonRow,
	type OnlySide,
	type Outcome,
} from '#lib/core/series/comparison.ts';
import type { CutOffRule } from '#lib/core/observation/cut-off.ts';
import { cutOffNote, isAssumed } from './as-of.ts';
import {
	comparisonUnit,
	formatHeading,
	formatOutcome,
	formatStatus,
	formatVerdict,
	SIDE_BY_SIDE,
} from './comparison.ts';
import { mergerNotes } from './joined.ts';
import { formatPeriod } from './period.ts';
import { formatDifference, formatMean, formatObservation, formatPercent, formatValue } from './value.ts';
import { formatDims } from './words.ts';

const rowName = (row: ComparisonRow, codelists: Codelists) => {
	const slice = formatDims(row.slice, codelists);
	return slice ? `${row.indicator.nameVi} (${slice})` : row.indicator.nameVi;
};

/** The cells of one row by the mode's columns (tables B2 and B3). */
function cellsOf(row: ComparisonRow, c: Comparison, codelists: Codelists): string[] {
	const unit = comparisonUnit(row, codelists);
	const value = (f: Figure | null) => {
		if (!f) return '…';
		const all = [f.amount.value, ...f.conflicting.map((o) => o.obsValue)];
		return f.conflicting.length
			? all.map((v) => (v === null ? '…' : formatValue({ ...f.amount, value: v }, unit))).join(' | ')
			: formatValue(f.amount, unit) + (f.shown.joined ? ' (t)' : '');
	};
	const plain = (a: Amount) => formatValue(a, unit);
	const mean = (o: Outcome) => formatOutcome(o, (a) => formatMean(a, unit));
	const percent = (o: Outcome) =>
		formatOutcome(o, (a) => formatPercent(a)) + (o.kind === 'amount' && row.smallNumbers ? ' (số nhỏ)' : '');
	const sides = [value(row.b.figure), value(row.a.figure)];
	const head = [rowName(row, codelists), unit.label];
	if (c.mode === 'samePeriod') {
		const difference = formatOutcome(row.difference, (a) => formatDifference(a, unit));
		return [...head, ...sides, difference, percent(row.percent), formatStatus(row, c)];
	}
	const [inner, outer] = c.part === 'b' ? sides : [sides[1] ?? '', sides[0] ?? ''];
	const [meanInner, meanOuter] = c.part === 'b' ? [row.meanB, row.meanA] : [row.meanA, row.meanB];
	const rest = c.mode === 'nested' ? [formatOutcome(row.rest, plain)] : [];
	return [
		...head,
		inner ?? '',
		outer ?? '',
		percent(row.share),
		...rest,
		mean(meanInner),
		mean(meanOuter),
		formatStatus(row, c),
	];
}

function headOf(c: Comparison): string[] {
	const [a, b] = [c.a, c.b].map((p) => formatPeriod(p.code, p.label, 'short'));
	if (c.mode === 'samePeriod') return ['Chỉ tiêu', 'ĐVT', b ?? '', a ?? '', 'Tăng, giảm', '%', 'Tình trạng'];
	const [inner, outer] = c.part === 'b' ? [b, a] : [a, b];
	const rest = c.mode === 'nested' ? ['Còn lại (suy ra)'] : [];
	return [
		'Chỉ tiêu',
		'ĐVT',
		inner ?? '',
		outer ?? '',
		'Tỷ lệ',
		...rest,
		`BQ tháng ${inner}`,
		`BQ tháng ${outer}`,
		'Tình trạng',
	];
}

/** Columns padded to their widest cell; numbers to the right. */
function layOut(rows: readonly string[][]): string {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length)));
	const last = widths.length - 1;
	return rows
		.map((r) =>
			r
				.map((cell, i) => (i < 2 || i === last ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function listOf(side: OnlySide, name: string, codelists: Codelists): string {
	const line = (f: Figure) => {
		const slice = formatDims(f.slice, codelists);
		const value = formatObservation(f.shown, codelists);
		if (slice && f.shown.indicator === AWARDS) return `  - ${slice}: ${value}`;
		const indicator = codelists.indicator(f.shown.indicator)?.nameVi ?? f.shown.indicator;
		return `  - ${indicator}${slice ? ` (${slice})` : ''}: ${value}`;
	};
	const counts = `${side.figures.length} số liệu${side.awards.length ? `, ${side.awards.length} số liệu khen thưởng` : ''}`;
	return [`${name}: ${counts}`, ...[...side.figures, ...side.awards].map(line)].join('\n');
}

/** The comparison as plain text for a terminal: heading, verdict, table; or the sentence and both lists. */
export function comparisonText(
	c: Comparison,
	area: string,
	codelists: Codelists,
	{ cutOff, demo = false }: { cutOff: CutOffRule; demo?: boolean },
): string {
	const parts = [...(demo ? ['SỐ LIỆU MẪU'] : []), `${formatHeading(c)} – ${area}`, formatVerdict(c)];
	if (c.mode === 'sideBySide') parts.push(SIDE_BY_SIDE);
	if (c.mode === 'noCommon') {
		parts.push('', listOf(c.onlyA, formatPeriod(c.a.code, c.a.label), codelists));
		parts.push('', listOf(c.onlyB, formatPeriod(c.b.code, c.b.label), codelists));
	} else parts.push('', layOut([headOf(c), ...c.rows.map((r) => cellsOf(r, c, codelists))]));
	const shown = figuresIn(c).map((f) => f.shown);
	if (shown.some(isAssumed)) parts.push('', cutOffNote(cutOff));
	parts.push(...mergerNotes(area, shown, codelists));
	return `${parts.join('\n')}\n`;
}

const jsonAmount = (a: Amount) => ({ value: a.value, low: a.low, high: a.high, qualifier: a.qualifier });
const jsonOutcome = (o: Outcome) => (o.kind === 'amount' ? jsonAmount(o.amount) : null);

function jsonFigure(f: Figure | null) {
	if (!f) return null;
	const { shown } = f;
	return {
		...jsonAmount(f.amount),
		obsStatus: f.conflicting.length ? 'U' : shown.obsStatus,
		asOf: f.asOf,
		quote: shown.quote,
		articleId: shown.articleId,
		start: shown.start,
		end: shown.end,
		joined: shown.joined?.map((o) => ({
			refArea: o.refArea,
			value: o.obsValue,
			quote: o.quote,
			articleId: o.articleId,
			start: o.start,
			end: o.end,
		})),
		conflicting: f.conflicting.map((o) => ({ value: o.obsValue, quote: o.quote, articleId: o.articleId })),
	};
}

/** The comparison as plain data for other programs; values in the canonical unit, percents in percent. */
export function comparisonJson(c: Comparison, area: string, codelists: Codelists) {
	const only = (side: OnlySide) => ({
		figures: side.figures.map((f) => ({
			indicator: f.shown.indicator,
			unit: f.shown.unitMeasure,
			...jsonFigure(f),
		})),
		awards: side.awards.map((f) => ({ dims: f.slice, unit: f.shown.unitMeasure, ...jsonFigure(f) })),
	});
	return {
		refArea: area,
		a: c.a.code,
		b: c.b.code,
		mode: c.mode,
		verdict: formatVerdict(c),
		rows: c.rows.map((row) => ({
			indicator: row.indicator.code,
			name: row.indicator.nameVi,
			unit: row.unitMeasure,
			unitLabel: comparisonUnit(row, codelists).label,
			dims: row.slice,
			a: jsonFigure(row.a.figure),
			b: jsonFigure(row.b.figure),
			status: formatStatus(row, c),
			verdict: row.verdict,
			reason: row.reason,
			smallNumbers: row.smallNumbers,
			difference: jsonOutcome(row.difference),
			percent: jsonOutcome(row.percent),
			percentNote: row.percent.kind === 'amount' ? null : formatOutcome(row.percent, () => '') || null,
			share: jsonOutcome(row.share),
			rest: jsonOutcome(row.rest),
			meanA: jsonOutcome(row.meanA),
			meanB: jsonOutcome(row.meanB),
			meanRest: jsonOutcome(row.meanRest),
		})),
		onlyA: only(c.onlyA),
		onlyB: only(c.onlyB),
	};
}
