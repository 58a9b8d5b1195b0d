import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PageModel } from '#lib/reports/page-model.ts';
import { BreakBefore } from './keep.ts';
import { TABLE_LAYOUTS, toDefinition } from './definition.ts';

const require = createRequire(import.meta.url);

interface Engine {
	setFonts(fonts: Record<string, Record<string, string>>): void;
	setUrlAccessPolicy(allow: (url: string) => boolean): void;
	setLocalAccessPolicy(allow: (path: string) => boolean): void;
	setTableLayouts(layouts: object): void;
	setProgressCallback(call: ((part: number) => void) | undefined): void;
	createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> };
}

const font = (face: string) => require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);

/** Tinos as four files, whole: other packages cut the font by script and lose Vietnamese letters. */
export const FONT_FILES = {
	normal: font('400Regular'),
	bold: font('700Bold'),
	italics: font('400Regular_Italic'),
	bolditalics: font('700Bold_Italic'),
};

let engine: Engine | null = null;

function openEngine(): Engine {
	if (engine) return engine;
	const opened = require('pdfmake') as Engine;
	const allowed = new Set(Object.values(FONT_FILES));
	opened.setFonts({ Tinos: { ...FONT_FILES } });
	opened.setUrlAccessPolicy(() => false);
	opened.setLocalAccessPolicy((path) => allowed.has(path));
	opened.setTableLayouts(TABLE_LAYOUTS);
	engine = opened;
	return opened;
}

/**
 * Draws a page model as PDF. Slow (tens of milliseconds a page): servers call it in the worker.
 *
 * in      model; progress gets the part drawn, 0 to 1
 * out     the bytes of the file; the same model gives the same bytes
 * errors  what the engine throws, for a model that cannot be laid out
 */
export async function renderPdf(model: PageModel, progress?: (part: number) => void): Promise<Uint8Array> {
	const pdf = openEngine();
	pdf.setProgressCallback(progress);
	const breaks = new Set<string>();
	for (;;) {
		try {
			return await pdf.createPdf(toDefinition(model, breaks)).getBuffer();
		} catch (cause) {
			// each layout finds one more place; a place is never found twice, so this ends
			if (!(cause instanceof BreakBefore) || breaks.has(cause.unit)) throw cause;
			breaks.add(cause.unit);
		}
	}
}
