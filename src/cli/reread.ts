import { readAnew } from '#lib/server/intake/read-anew.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder } from '#lib/server/data-folder.ts';
import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { CliIo } from './io.ts';
import { readArgs } from './usage.ts';

const WORDS = { added: 'thêm', removed: 'bỏ', changed: 'đổi' };

function tell(d: ReadingDifference): string {
	const quote = (d.after ?? d.before)?.quote ?? '';
	const fields = d.fields.length > 0 ? ` (${d.fields.join(', ')})` : '';
	const held = d.held ? '; giữ theo quyết định của người dùng' : '';
	return `${d.articleId}\t${WORDS[d.kind]}\t“${quote}”${fields}${held}\n`;
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
	try {
		if (accept) await store.keepCopy();
		let articles = 0;
		let changes = 0;
		for (const { id } of await store.articles()) {
			const observations = await readAnew(store, id);
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
		return 0;
	} finally {
		await store.close();
	}
}
