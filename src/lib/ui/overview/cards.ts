import type { Codelists } from '#lib/codelists/types.ts';
import type { Card, CardSet } from '#lib/core/series/cards.ts';
import { findChanges } from '#lib/core/series/changes.ts';
import type { Comparison } from '#lib/core/series/comparison.ts';
import type { Problem } from '#lib/core/series/problems.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import {
	changeSentence,
	comparisonUnit,
	formatChange,
	formatAsOf,
	formatDims,
	formatPeriod,
	formatStatus,
	problemSentence,
} from '#lib/format/index.ts';
import { figureCell, unitOfFigures } from '../cell-of.ts';
import { figureHref } from '../source-href.ts';
import type { CardView, Piece } from './view.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function changeOf(card: Card, comparison: Comparison | null, codelists: Codelists): string {
	if (!comparison) return '';
	const base = formatPeriod(comparison.b.code, comparison.b.label, 'sentence');
	if (!card.row) return `Chưa có số của ${base} để so.`;
	const said = formatChange(card.row, comparison.b, comparisonUnit(card.row, codelists));
	return said ? `${capital(said)}.` : `Với ${base}: ${formatStatus(card.row, comparison)}.`;
}

/** The cards above the table, ready to show. */
export function cardViews(
	set: CardSet,
	codelists: Codelists,
	hrefOfIndicator: (code: string) => string,
): CardView[] {
	return set.cards.map((card): CardView => {
		const { shown } = card.figure;
		const unit = unitOfFigures([card.figure], codelists);
		const slice = formatDims(card.figure.slice, codelists);
		const name = codelists.indicator(shown.indicator)?.nameVi ?? shown.indicator;
		return {
			code: shown.indicator,
			name: slice ? `${name} (${slice})` : name,
			href: hrefOfIndicator(shown.indicator),
			unit: unit.label,
			cell: figureCell(card.figure, unit, codelists),
			change: changeOf(card, set.comparison, codelists),
			asOf: formatAsOf(shown),
			spark: card.course?.points.map((p) => p.figure?.amount.value ?? null) ?? null,
		};
	});
}

type LinkedPiece = { text: string; observationIds: string[] };

/** Pieces of a sentence with links to the words their numbers were read from. */
export function linkPieces(pieces: readonly LinkedPiece[], byId: ReadonlyMap<string, Observation>): Piece[] {
	return pieces.map(({ text, observationIds }) => {
		const from = byId.get(observationIds[0] ?? '');
		return from ? { text, href: figureHref(from) } : { text };
	});
}

/** "Có gì thay đổi": at most five sentences; none where the gate forbids. */
export function changeSentences(
	comparison: Comparison | null,
	byId: ReadonlyMap<string, Observation>,
	codelists: Codelists,
): Piece[][] {
	if (!comparison) return [];
	return findChanges(comparison)
		.map((row) => changeSentence(row, comparison, codelists))
		.filter((pieces) => pieces !== null)
		.map((pieces) => linkPieces(pieces, byId));
}

/** What cannot be right, a sentence each. */
export const problemSentences = (
	problems: readonly Problem[],
	byId: ReadonlyMap<string, Observation>,
	codelists: Codelists,
): Piece[][] => problems.map((problem) => linkPieces(problemSentence(problem, codelists), byId));
