import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Article } from '#lib/core/observation/types.ts';
import { identify } from './article-id.ts';
import { LIMITS } from './limits.ts';
import { parseFile } from './parse.ts';
import { ownTitle, proposeTitle } from './propose-title.ts';
import { proposeArea, proposeIssued } from './propose.ts';
import { readArticle } from './read-article.ts';
import { Refusal } from './refusal.ts';
import type { ReadFile, ReadTask } from './task.ts';
import type { Extracted } from './text-builder.ts';
import type { IntakeHints, Proposal } from './types.ts';

const said = (value: string | null | undefined): Proposal | null => (value ? { value, span: null } : null);

/** What a person or a list says, where the file does not say the same. */
const told = (value: string | null | undefined, own: Proposal | null): Proposal | null =>
	value && value !== own?.value ? { value, span: null, told: true } : own;

/** What a person or a list says comes first, then the file's own statement, then its text. */
function propose(name: string, extracted: Extracted, hints: IntakeHints): ReadFile['proposed'] {
	const { text } = extracted;
	return {
		title: said(hints.title) ?? said(ownTitle(extracted.title)) ?? proposeTitle(text, name),
		issued: told(hints.issued, said(extracted.issued) ?? proposeIssued(text)),
		issuerArea: told(hints.issuerArea, proposeArea(text)),
	};
}

function fetchBytes(path: string): Uint8Array {
	// the size is asked before the bytes are fetched
	const size = statSync(path, { throwIfNoEntry: false })?.size;
	if (size === undefined) throw new Refusal('not-found');
	if (size > LIMITS.upload) throw new Refusal('too-large');
	return readFileSync(path);
}

/**
 * Everything between a file and what would be kept of it: words, proposals, readings, observations.
 *
 * errors  Refusal
 */
export async function readFileTask(task: ReadTask): Promise<ReadFile> {
	const bytes = task.bytes ?? fetchBytes(task.path);
	const { format, extracted } = await parseFile(task.name, bytes);
	const { hints } = task;
	const proposed = propose(task.name, extracted, hints);
	const issued = proposed.issued?.value ?? null;
	const article: Article = {
		...identify(extracted.text),
		title: proposed.title.value,
		outlet: hints.outlet ?? extracted.outlet,
		url: hints.url ?? extracted.url,
		issued,
		issuerArea: proposed.issuerArea?.value ?? null,
		text: extracted.text,
		importedAt: task.now,
		demo: task.demo,
		deleted: false,
	};
	const input = { text: extracted.text, issued, issuerArea: article.issuerArea };
	const { readings, issues } = readArticle(input, extracted, (i) => extract(i, codelists));
	return {
		format,
		size: bytes.byteLength,
		hash: hash('sha256', bytes),
		article,
		proposed,
		observations: observe(article, readings, codelists),
		issues,
		encoding: extracted.encoding,
		notices: extracted.notices,
	};
}
