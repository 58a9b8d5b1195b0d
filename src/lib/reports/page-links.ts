import type { Block, PageCell, PageModel, Run, TextBlock } from './page-model.ts';

type Place = PageCell | TextBlock;

function placesOf(block: Block): Place[] {
	if (block.kind === 'text') return [block];
	if (block.kind !== 'table') return [];
	return [...block.header, ...block.rows.map((r) => r.cells)].flat().filter((c) => c !== null);
}

/**
 * Makes ids and links fit each other: a figure printed twice keeps its id at the first place only, and a link
 * whose place is not in the document becomes plain text.
 */
export function withFittingLinks(model: PageModel): PageModel {
	const seen = new Set<string>();
	const parts = [model.body, ...model.appendices.map((a) => a.blocks)];
	for (const place of parts.flat().flatMap(placesOf)) {
		if (place.id === undefined) continue;
		if (seen.has(place.id)) delete place.id;
		else seen.add(place.id);
	}
	for (const place of parts.flat().flatMap(placesOf)) {
		place.runs = place.runs.map((run): Run => {
			if (run.to === undefined || seen.has(run.to)) return run;
			const plain = { ...run };
			delete plain.to;
			return plain;
		});
	}
	return model;
}
