import type { SaveOutcome, Store } from '#lib/core/observation/store.ts';
import type { Intake, PreviewDecision } from './intake.ts';
import type { ParserPool } from './pool.ts';
import { readAnew } from './read-anew.ts';
import { Refusal, refusalMessage, shownName } from './refusal.ts';
import { safeName } from './safe-name.ts';
import { Staging } from './staging.ts';
import { MEDIA_TYPES } from './task.ts';
import type { BatchItem, IntakeHints, PreviewHead, RefusedFile } from './types.ts';
import { knownWarnings } from './warnings.ts';

export interface IntakeOptions {
	store: Store;
	pool: ParserPool;
	/** the data folder: files wait in it until they are kept */
	folder: string;
	demo: boolean;
	now?: () => Date;
}

/** The refusal as the person is told it; anything that is none is thrown on. */
export function toRefused(name: string, cause: unknown): RefusedFile {
	if (!(cause instanceof Refusal)) throw cause;
	return { name: shownName(name), code: cause.code, message: refusalMessage(name, cause.code) };
}

/** Intake over the parsing processes, the staging folder and a store. */
export function createIntake(options: IntakeOptions): Intake {
	const { store, pool, folder, demo } = options;
	const now = options.now ?? (() => new Date());
	const staging = new Staging(folder);
	void staging.sweep(now().getTime());

	async function knownOf(articleId: string): Promise<PreviewHead['known']> {
		const found = await store.summary(articleId);
		return found && { articleId: found.id, title: found.title, deleted: found.deleted };
	}

	async function readStaged(id: string, name: string, hints: IntakeHints): Promise<PreviewHead> {
		const { articleId, warnings, ...read } = await pool.readAside({
			name,
			path: staging.bytesPath(id),
			keepAt: staging.readingPath(id),
			hints,
			demo,
			now: now().toISOString(),
		});
		const known = await knownOf(articleId);
		const head = { id, name, ...read, warnings: [...knownWarnings(known), ...warnings], known };
		await staging.keep(head);
		return head;
	}

	async function preview(...[name, bytes, hints = {}]: Parameters<Intake['preview']>) {
		let id: string | null = null;
		try {
			const plain = safeName(name);
			id = await staging.put(bytes);
			return await readStaged(id, plain, hints);
		} catch (cause) {
			if (id !== null) await staging.drop(id);
			return toRefused(name, cause);
		}
	}

	async function change(previewId: string, hints: IntakeHints) {
		const before = await staging.find(previewId);
		if (!before) return null;
		// what was settled before stays unless it is said anew
		const { title, issued, issuerArea, outlet, url } = before.article;
		try {
			return await readStaged(previewId, before.name, { title, issued, issuerArea, outlet, url, ...hints });
		} catch (cause) {
			return toRefused(before.name, cause);
		}
	}

	async function save(
		previewId: string,
		decisions: readonly PreviewDecision[] = [],
	): Promise<SaveOutcome | null> {
		const found = await staging.find(previewId);
		if (!found) return null;
		const original = {
			name: found.name,
			mediaType: MEDIA_TYPES[found.format],
			bytes: await staging.bytes(previewId),
		};
		const article = { ...found.article, importedAt: now().toISOString() };
		const outcome = await store.saveArticle(article, found.observations, original, decisions);
		await staging.drop(previewId);
		return outcome;
	}

	async function saveAll(...[ids, progress, cancelled]: Parameters<Intake['saveAll']>): Promise<BatchItem[]> {
		const items: BatchItem[] = [];
		for (const [done, id] of ids.entries()) {
			const found = await staging.head(id);
			if (!found) continue;
			const outcome = cancelled() ? null : await save(id);
			const item: BatchItem = {
				name: found.name,
				state: outcome === null ? 'cancelled' : outcome.outcome === 'known' ? 'known' : 'saved',
				previewId: outcome === null ? id : null,
				articleId: outcome?.articleId ?? null,
				figures: outcome?.figures ?? 0,
				warnings: found.warnings,
				refusal: null,
			};
			items.push(item);
			progress(item, done + 1, ids.length);
		}
		return items;
	}

	return {
		preview,
		find: (id) => staging.find(id),
		change,
		save,
		drop: (id) => staging.drop(id),
		saveAll,
		readAnew: (articleId, said) => readAnew(store, pool, articleId, said),
		close: () => pool.close(),
	};
}
