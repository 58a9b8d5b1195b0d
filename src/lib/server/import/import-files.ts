import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Store } from '#lib/core/observation/store.ts';
import { LIMITS } from '../intake/limits.ts';
import type { ParserPool } from '../intake/pool.ts';
import { Refusal, refusalMessage, shownName } from '../intake/refusal.ts';
import { safeName } from '../intake/safe-name.ts';
import { MEDIA_TYPES, type ReadFile } from '../intake/task.ts';
import type { ImportItem } from './sources.ts';

/** Files read ahead of the one being kept. */
const AHEAD = 8;

export interface ImportedFile {
	name: string;
	state: 'added' | 'known' | 'refused';
	articleId: string | null;
	figures: number;
	/** names the file and the reason; null unless refused */
	message: string | null;
}

export interface ImportOptions {
	store: Store;
	pool: ParserPool;
	demo: boolean;
	now: () => string;
	progress: (file: ImportedFile, done: number, total: number) => void;
	/** asked before each file is kept; what was kept stays */
	cancelled?: () => boolean;
}

interface Fetched {
	item: ImportItem;
	bytes: Uint8Array;
	/** null when exactly this file is kept already */
	read: ReadFile | null;
	known: { id: string; figures: number } | null;
}

async function fetchFile(item: ImportItem, options: ImportOptions): Promise<Fetched> {
	if (item.refusal) throw item.refusal;
	const size = (await stat(item.path).catch(() => null))?.size;
	if (size === undefined) throw new Refusal('not-found');
	if (size > LIMITS.upload) throw new Refusal('too-large');
	const bytes = await readFile(item.path);
	const hash = createHash('sha256').update(bytes).digest('hex');
	const known = await options.store.articleOfOriginal(hash);
	if (known) return { item, bytes, read: null, known };
	const read = await options.pool.read({
		name: safeName(item.name),
		path: item.path,
		hints: item.hints,
		demo: options.demo,
		now: options.now(),
	});
	return { item, bytes, read, known: null };
}

async function keep(fetched: Fetched, options: ImportOptions): Promise<ImportedFile> {
	const { item, bytes, read, known } = fetched;
	const name = shownName(item.name);
	if (!read) {
		return {
			name,
			state: 'known',
			articleId: known?.id ?? null,
			figures: known?.figures ?? 0,
			message: null,
		};
	}
	const original = { name: safeName(item.name), mediaType: MEDIA_TYPES[read.format], bytes };
	const saved = await options.store.saveArticle(read.article, read.observations, original);
	return { name, state: saved.outcome, articleId: saved.articleId, figures: saved.figures, message: null };
}

/**
 * Takes files into the store one after another, reading a few ahead. A file refused stops nothing;
 * what was reported as added is on the disk.
 */
export async function importFiles(
	items: readonly ImportItem[],
	options: ImportOptions,
): Promise<ImportedFile[]> {
	const done: ImportedFile[] = [];
	const ahead: Promise<Fetched | Refusal>[] = [];
	let next = 0;
	const fill = () => {
		while (next < items.length && ahead.length < AHEAD) {
			const fetched = fetchFile(items[next++] as ImportItem, options).catch((cause: unknown) => {
				if (cause instanceof Refusal) return cause;
				throw cause;
			});
			// a failure is met in its turn, below
			fetched.catch(() => {});
			ahead.push(fetched);
		}
	};
	fill();
	for (const item of items) {
		if (options.cancelled?.()) break;
		const fetched = await (ahead.shift() as Promise<Fetched | Refusal>);
		fill();
		const file: ImportedFile =
			fetched instanceof Refusal
				? {
						name: shownName(item.name),
						state: 'refused',
						articleId: null,
						figures: 0,
						message: refusalMessage(item.name, fetched.code),
					}
				: await keep(fetched, options);
		done.push(file);
		options.progress(file, done.length, items.length);
	}
	return done;
}
