import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { AWARDS, figuresOf } from '#lib/core/series/table.ts';
import { rowUnit } from '#lib/format/index.ts';
import type { FigureList, PrintedFigure } from './figures.ts';

/** One line of B5: a form of award by one issuer. */
export interface AwardRow {
	kind: 'item' | 'total';
	type: string;
	issuer: string;
	collectives: PrintedFigure | null;
	individuals: PrintedFigure | null;
	/** recipients the form has no column for: households, or not said */
	others: PrintedFigure | null;
}

/**
 * The rows of B5: awards by form and issuer, a published total last.
 * Nothing is added up here: a total the source states stands beside its parts as the source has it.
 */
export function awardRows(
	observations: readonly Observation[],
	period: string,
	codelists: Codelists,
	figures: FigureList,
	orgUnit: string,
): AwardRow[] {
	const places = (list: string) => new Map((codelists.lists[list] ?? []).map((c, at) => [c.code, at]));
	const issuers = places('AWARD_ISSUER');
	const types = places('AWARD_TYPE');
	const given = figuresOf(
		observations.filter((o) => o.indicator === AWARDS && o.timePeriod === period),
		codelists,
		orgUnit,
	);
	const lines = Map.groupBy(given, (f) => `${f.slice.AWARD_ISSUER ?? ''}|${f.slice.AWARD_TYPE ?? ''}`);
	const ordered = [...lines.values()]
		.map((line) => {
			const { AWARD_ISSUER: issuer, AWARD_TYPE: type } = (line[0] as Figure).slice;
			const total = issuer === undefined && type === undefined;
			return {
				line,
				issuer,
				type,
				total,
				order: [total ? 1 : 0, issuers.get(issuer ?? '') ?? 99, types.get(type ?? '') ?? 99] as const,
			};
		})
		.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
	return ordered.map(({ line, issuer, type, total }): AwardRow => {
		const figure = (wanted: (recipient: string | undefined) => boolean) => {
			const found = line.find((f) => wanted(f.slice.RECIPIENT));
			return found ? figures.of(found, rowUnit([found.shown], codelists)) : null;
		};
		return {
			kind: total ? 'total' : 'item',
			type: total ? 'Cộng (theo nguồn)' : type ? codelists.nameOf('AWARD_TYPE', type) : 'Khen thưởng',
			issuer: issuer ? codelists.nameOf('AWARD_ISSUER', issuer) : total ? '' : '…',
			collectives: figure((r) => r === 'COLLECTIVE'),
			individuals: figure((r) => r === 'INDIVIDUAL'),
			others: figure((r) => r !== 'COLLECTIVE' && r !== 'INDIVIDUAL'),
		};
	});
}
