import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { ArticleSummary, ArticleToKeep, SaveOutcome, Store } from '#lib/core/observation/store.ts';
import { LIMITS } from '../intake/limits.ts';
import type { ParserPool } from '../intake/pool.ts';
import { Refusal, refusalMessage, shownName } from '../intake/refusal.ts';
import { safeName } from '../intake/safe-name.ts';
import { MEDIA_TYPES, type ReadFile, type ReadTask } from '../intake/task.ts';
import type { ImportItem } from './sources.ts';

/** Files, and bytes of them, read ahead of those being kept: while a batch is kept, the parsers have the next ones to read. */
const AHEAD = 900;
const AHEAD_BYTES = 32_000_000;
/** Files opened and looked up in the store at a time. */
const OPENED = 16;
/** Articles kept in one transaction, bytes of them, and milliseconds the first of them waits for the others. */
const TOGETHER = 256;
const TOGETHER_BYTES = 8_000_000;
const TOGETHER_MS = 1_000;

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

/** A file read and not yet kept. */
interface Fetched {
	bytes: Uint8Array;
	/** null when exactly this file is kept already */
	read: ReadFile | null;
	known: { id: string; figures: number } | null;
}

/** One file under way: what it will come to, and the bytes it holds in memory meanwhile. */
interface Ahead {
	item: ImportItem;
	size: number;
	fetched: Promise<Fetched | Refusal>;
}

type Opened = { item: ImportItem; size: number } & (
	{ bytes: Uint8Array; hash: string } | { refusal: Refusal }
);

function openFile(item: ImportItem): Opened {
	const refused = (refusal: Refusal) => ({ item, size: 0, refusal });
	if (item.refusal) return refused(item.refusal);
	const size = statSync(item.path, { throwIfNoEntry: false })?.size;
	if (size === undefined) return refused(new Refusal('not-found'));
	if (size > LIMITS.upload) return refused(new Refusal('too-large'));
	const bytes = readFileSync(item.path);
	return { item, size, bytes, hash: hash('sha256', bytes) };
}

/** Reads files ahead of the one wanted, in their order, within bounds of number and memory. */
class Reader {
	private readonly ahead: Ahead[] = [];
	private bytes = 0;
	private next = 0;
	private readonly items: readonly ImportItem[];
	private readonly options: ImportOptions;

	constructor(items: readonly ImportItem[], options: ImportOptions) {
		this.items = items;
		this.options = options;
	}
	/** Opens the next few files and asks at once which of them the store has. */
	private fill(): void {
		// never more than the parsers take: a file of an import is not refused for want of room
		const most = Math.min(AHEAD, this.options.pool.most);
		while (this.next < this.items.length && this.ahead.length <= most - OPENED && this.bytes < AHEAD_BYTES) {
			const opened: Opened[] = [];
			while (this.next < this.items.length && opened.length < OPENED && this.bytes < AHEAD_BYTES) {
				const file = openFile(this.items[this.next++] as ImportItem);
				this.bytes += file.size;
				opened.push(file);
			}
			const { store } = this.options;
			const known = store
				.articlesOfOriginals(opened.flatMap((o) => ('hash' in o ? [o.hash] : [])))
				.then((articles) => new Map(articles.map((a) => [a.original?.hash, a])));
			for (const file of opened) {
				const fetched = this.fetch(file, known).catch((cause: unknown) => {
					if (cause instanceof Refusal) return cause;
					throw cause;
				});
				// a failure is met in its turn
				fetched.catch(() => {});
				this.ahead.push({ item: file.item, size: file.size, fetched });
			}
		}
	}
	private async fetch(
		file: Opened,
		knownFiles: Promise<Map<string | undefined, ArticleSummary>>,
	): Promise<Fetched> {
		if ('refusal' in file) throw file.refusal;
		const { item, bytes, hash } = file;
		const known = (await knownFiles).get(hash);
		if (known) return { bytes, read: null, known };
		const { pool, demo, now } = this.options;
		const { path, hints } = item;
		const task: ReadTask = { name: safeName(item.name), path, hints, demo, now: now() };
		const read = await pool.read(task);
		// changed on the disk meanwhile: what is kept as the original is what was read
		if (read.hash !== hash) return { bytes, read: await pool.read({ ...task, bytes }), known: null };
		return { bytes, read, known: null };
	}
	/** The next files in order: the first, and those that are ready soon after it. Empty at the end. */
	async together(): Promise<{ item: ImportItem; fetched: Fetched | Refusal }[]> {
		const taken: { item: ImportItem; fetched: Fetched | Refusal }[] = [];
		let bytes = 0;
		let late: Promise<null> | null = null;
		let timer: NodeJS.Timeout | undefined;
		for (;;) {
			this.fill();
			const first = this.ahead[0];
			if (!first || taken.length >= TOGETHER || bytes >= TOGETHER_BYTES) break;
			const fetched = await (late ? Promise.race([first.fetched, late]) : first.fetched);
			if (fetched === null) break;
			late ??= new Promise((resolve) => {
				timer = setTimeout(() => resolve(null), TOGETHER_MS);
			});
			this.ahead.shift();
			this.bytes -= first.size;
			bytes += first.size;
			taken.push({ item: first.item, fetched });
		}
		clearTimeout(timer);
		return taken;
	}
}

/** All in one transaction; where that fails, each in its own, so that only the one at fault is left out. */
async function keepAll(store: Store, batch: readonly ArticleToKeep[]): Promise<SaveOutcome[]> {
	try {
		return await store.saveArticles(batch);
	} catch (cause) {
		if (batch.length < 2) throw cause;
	}
	const outcomes: SaveOutcome[] = [];
	for (const one of batch) outcomes.push(...(await store.saveArticles([one])));
	return outcomes;
}

function toKeep(item: ImportItem, fetched: Fetched | Refusal): ArticleToKeep | null {
	if (fetched instanceof Refusal || !fetched.read) return null;
	const { bytes, read } = fetched;
	const original = { name: safeName(item.name), mediaType: MEDIA_TYPES[read.format], bytes };
	return { article: read.article, observations: read.observations, original };
}

function told(item: ImportItem, fetched: Fetched | Refusal, saved: SaveOutcome | undefined): ImportedFile {
	const name = shownName(item.name);
	if (fetched instanceof Refusal) {
		const message = refusalMessage(item.name, fetched.code);
		return { name, state: 'refused', articleId: null, figures: 0, message };
	}
	if (saved)
		return { name, state: saved.outcome, articleId: saved.articleId, figures: saved.figures, message: null };
	const { known } = fetched;
	return {
		name,
		state: 'known',
		articleId: known?.id ?? null,
		figures: known?.figures ?? 0,
		message: null,
	};
}

/**
 * Takes files into the store in their order, reading some ahead and keeping those that are ready in one transaction.
 * A file refused stops nothing; what was reported as added is on the disk.
 */
export async function importFiles(
	items: readonly ImportItem[],
	options: ImportOptions,
): Promise<ImportedFile[]> {
	const done: ImportedFile[] = [];
	const reader = new Reader(items, options);
	while (!options.cancelled?.()) {
		const files = await reader.together();
		if (files.length === 0) break;
		const keeping = files.map(({ item, fetched }) => toKeep(item, fetched));
		const outcomes = await keepAll(
			options.store,
			keeping.filter((k) => k !== null),
		);
		for (const [i, { item, fetched }] of files.entries()) {
			const file = told(item, fetched, keeping[i] ? outcomes.shift() : undefined);
			done.push(file);
			options.progress(file, done.length, items.length);
		}
	}
	return done;
}
