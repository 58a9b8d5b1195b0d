import { ParserPool } from '#lib/server/intake/pool.ts';
import { readAnew } from '#lib/server/intake/read-anew.ts';
import { Refusal, refusalMessage } from '#lib/server/intake/refusal.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder } from '#lib/server/data-folder.ts';
import type { ReadingDifference, Store } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import type { CliIo } from './io.ts';
import { readArgs } from './usage.ts';

const WORDS = { added: 'thêm', removed: 'bỏ', changed: 'đổi' };

function tell(d: ReadingDifference): string {
	const quote = (d.after ?? d.before)?.quote ?? '';
	const fields = d.fields.length > 0 ? ` (${d.fields.join(', ')})` : '';
	const held = d.held ? '; giữ theo quyết định của người dùng' : '';
	return `${d.articleId}\t${WORDS[d.kind]}\t“${quote}”${fields}${held}\n`;
}

/** Articles being read while one is compared. */
const AHEAD = 8;

/** The article's new reading; a refusal is met in its turn, below. */
function readOne(store: Store, pool: ParserPool, id: string): Promise<Observation[] | Refusal | null> {
	const read = readAnew(store, pool, id).catch((cause: unknown) => {
		if (cause instanceof Refusal) return cause;
		throw cause;
	});
	// any other failure too
	read.catch(() => {});
	return read;
}

/**
 * `reread`: what today's rules would read differently in the articles kept; `--accept` makes it so.
 * Old readings are kept, and so is what a person decided.
 */
export async function runReread(args: string[], io: CliIo): Promise<number> {
	const { values } = readArgs(args, { accept: { type: 'boolean' } });
	const accept = values.accept ?? false;
	const store = await openStore(dataFolder(), {
		rules: storeRules,
		mode: accept ? 'write' : 'read',
		command: 'reread',
	});
	const pool = new ParserPool();
	try {
		if (accept) await store.keepCopy();
		let articles = 0;
		let changes = 0;
		let unread = 0;
		const kept = await store.articles();
		const ahead = kept.slice(0, AHEAD).map(({ id }) => readOne(store, pool, id));
		for (const [i, { id, title }] of kept.entries()) {
			const observations = await ahead.shift();
			const next = kept[i + AHEAD];
			if (next) ahead.push(readOne(store, pool, next.id));
			if (observations instanceof Refusal) {
				unread++;
				io.err(`${refusalMessage(title, observations.code)}\n`);
				continue;
			}
			if (!observations) continue;
			const differences = accept
				? await store.replaceReading(id, observations)
				: await store.compareReading(id, observations);
			if (differences.length > 0) articles++;
			changes += differences.length;
			for (const d of differences) io.out(tell(d));
		}
		const done = accept ? 'Đã nhận' : 'Sẽ thay đổi';
		io.err(`${done} ${changes} số liệu của ${articles} bài.\n`);
		if (unread > 0) io.err(`Không đọc lại được ${unread} bài; bản đọc cũ của chúng được giữ.\n`);
		return unread > 0 ? 1 : 0;
	} finally {
		pool.close();
		await store.close();
	}
}
