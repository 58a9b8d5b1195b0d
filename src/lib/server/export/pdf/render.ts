import { createRequire } from 'node:module';
import type { PageModel } from '#lib/reports/page-model.ts';
import { BreakBefore } from './keep.ts';
import { toDefinition } from './definition.ts';
import { drawDocument } from './engine.ts';
import { TABLE_LAYOUTS } from './table.ts';

const require = createRequire(import.meta.url);

const font = (face: string) => require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);

/** Tinos as four files, whole: other packages cut the font by script and lose Vietnamese letters. */
export const FONT_FILES = {
	normal: font('400Regular'),
	bold: font('700Bold'),
	italics: font('400Regular_Italic'),
	bolditalics: font('700Bold_Italic'),
};

/**
 * Draws a page model as tagged PDF. Slow (tens of milliseconds a page): servers call it in the worker.
 *
 * in      model; progress gets the part drawn, 0 to 1
 * out     the bytes of the file; the same model gives the same bytes
 * errors  what the engine throws, for a model that cannot be laid out
 */
export async function renderPdf(model: PageModel, progress?: (part: number) => void): Promise<Uint8Array> {
	const breaks = new Set<string>();
	const day = new Date(model.madeAt);
	return drawDocument(
		{ Tinos: { ...FONT_FILES } },
		TABLE_LAYOUTS,
		{
			Title: model.title,
			Author: model.author,
			Producer: model.producer,
			Creator: model.producer,
			CreationDate: day,
			ModDate: day,
		},
		() => toDefinition(model, breaks),
		(error) => {
			// each layout finds one more place; a place is never found twice, so this ends
			if (!(error instanceof BreakBefore) || breaks.has(error.unit)) return false;
			breaks.add(error.unit);
			return true;
		},
		progress,
	);
}
