import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { parseFile } from './parse.ts';
import { readArticle } from './read-article.ts';
import type { AgainTask } from './task.ts';
import type { Extracted } from './text-builder.ts';

/** Tables and pages of a kept article: found in its original file, which alone knows its cells; else in its text. */
async function partsOf({ article, original }: AgainTask): Promise<Pick<Extracted, 'tables' | 'pages'>> {
	if (original) {
		const again = await parseFile(original.name, original.bytes).catch(() => null);
		if (again && again.extracted.text === article.text) return again.extracted;
	}
	return { tables: [], pages: [] };
}

/**
 * Reads a kept article by today's rules. The area of its issuer counts only where the text does not name one.
 * Belongs in a process of its own: time and memory are the file's, as when it was read first.
 */
export async function readAgain(task: AgainTask): Promise<Observation[]> {
	const { text, issued, issuerArea } = task.article;
	const parts = await partsOf(task);
	const { readings } = readArticle({ text, issued, issuerArea }, parts, (i) => extract(i, codelists));
	return observe(task.article, readings, codelists);
}
