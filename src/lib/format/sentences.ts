import type { Codelists } from '#lib/codelists/types.ts';
import type { Problem } from '#lib/core/series/problems.ts';
import type { Comparison, ComparisonRow } from '#lib/core/series/comparison.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { comparisonUnit, formatChange } from './comparison.ts';
import { formatPeriod } from './period.ts';
import { formatDifference, formatObservation, formatPercent, formatWithUnit, rowUnit } from './value.ts';
import { formatDims, joinWords } from './words.ts';

/** A piece of a sentence; numbers carry the observations they come from, for their links. */
export interface Piece {
	text: string;
	observationIds: string[];
}

const plain = (text: string): Piece => ({ text, observationIds: [] });
const linked = (text: string, ...from: Observation[]): Piece => ({
	text,
	observationIds: from.map((o) => o.id),
});

/** The pieces as one sentence. */
export const sentenceText = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join('');

/**
 * "Heroin (khối lượng): 5,2 kg, tăng 0,5 (10,6%) so với 6 tháng đầu năm 2023 (4,7 kg)."
 * null where the gate forbids a change.
 */
export function changeSentence(row: ComparisonRow, c: Comparison, codelists: Codelists): Piece[] | null {
	const unit = comparisonUnit(row, codelists);
	const change = formatChange(row, c.b, unit);
	const [a, b] = [row.a.figure, row.b.figure];
	if (!change || !a || !b) return null;
	const slice = formatDims(row.slice, codelists);
	return [
		plain(`${row.indicator.nameVi}${slice ? ` (${slice})` : ''}: `),
		linked(formatWithUnit(a.amount, unit), a.shown),
		plain(', '),
		linked(change, a.shown, b.shown),
		plain(' ('),
		linked(formatWithUnit(b.amount, unit), b.shown),
		plain(').'),
	];
}

/** What is wrong, in one sentence with its numbers linked. */
export function problemSentence(problem: Problem, codelists: Codelists): Piece[] {
	const name = codelists.indicator(problem.indicator)?.nameVi ?? problem.indicator;
	const say = (o: Observation) => linked(formatObservation(o, codelists), o);
	const at = (o: Observation) => formatPeriod(o.timePeriod ?? '', o.periodLabel, 'sentence');
	switch (problem.kind) {
		case 'conflict': {
			const first = problem.figures[0] as Observation;
			const values = problem.figures.flatMap((o, i) => [plain(i ? ' và ' : ''), say(o)]);
			return [plain(`${name}, ${at(first)}: hai nguồn mâu thuẫn, `), ...values, plain('.')];
		}
		case 'partAboveWhole':
			return [
				plain(`${name}: ${at(problem.part)} `),
				say(problem.part),
				plain(` lớn hơn ${at(problem.whole)} `),
				say(problem.whole),
				plain('.'),
			];
		case 'periodsUnlikeWhole': {
			const sum = formatWithUnit(problem.sum, rowUnit([problem.whole], codelists));
			const parts = joinWords(problem.parts.map(at));
			return [
				plain(`${name}: ${parts} cộng lại `),
				linked(sum, ...problem.parts),
				plain(`, khác ${at(problem.whole)} `),
				say(problem.whole),
				plain('.'),
			];
		}
		case 'changeUnlikeFigures': {
			const unit = rowUnit([problem.change], codelists);
			return [
				plain(
					`${name}, ${at(problem.now)}: nguồn ghi “${problem.change.quote}” so với ${at(problem.base)}, theo `,
				),
				say(problem.now),
				plain(' và '),
				say(problem.base),
				plain(' thì là '),
				linked(
					unit.label === '%'
						? formatPercent(problem.recomputed, true)
						: formatDifference(problem.recomputed, unit),
					problem.now,
					problem.base,
				),
				plain('.'),
			];
		}
		case 'partsUnlikeTotal': {
			const sum = formatWithUnit(problem.sum, rowUnit([problem.total], codelists));
			return [
				plain(`${name}, ${at(problem.total)}: nguồn ghi `),
				say(problem.total),
				plain(', các mục cộng lại '),
				linked(sum, ...problem.parts),
				plain('.'),
			];
		}
	}
}
