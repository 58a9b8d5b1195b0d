import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { observe } from '#lib/core/observation/observe.ts';
import type { Store } from '#lib/core/observation/store.ts';
import { madeArticle, madeFolder, openForTest } from './made.ts';

/** What two articles say of one matter, and what a person should be asked: nothing, or which of them holds. */
const PAIRS: [first: string, second: string, what: 'conflict' | 'agree' | 'apart'][] = [
	['thu giữ gần 917 kg pháo', 'thu giữ hơn 916 kg pháo', 'agree'],
	['tặng quà trị giá 1,9 tỷ đồng', 'tặng quà trị giá 1.912 triệu đồng', 'agree'],
	['tuần tra trên 2.000 buổi', 'tuần tra 2.145 buổi', 'agree'],
	['tuần tra 224 buổi', 'tuần tra 224 buổi', 'agree'],
	['tuần tra 224 buổi', 'tuần tra 226 buổi', 'conflict'],
	['tuần tra trên 2.000 buổi', 'tuần tra 1.900 buổi', 'conflict'],
	['tặng quà trị giá 1,9 tỷ đồng', 'tặng quà trị giá 2.112 triệu đồng', 'conflict'],
	['tuần tra 224 buổi', 'tổ chức tuyên truyền 226 buổi', 'apart'],
];

/** Saves an article for each of the clauses, with the one figure it gives. */
async function saveTold(store: Store, clauses: readonly string[], issuerArea: string | null): Promise<void> {
	for (const [n, words] of clauses.entries()) {
		const text = `Tin số ${n + 1}\nNăm 2024, ${words}.\n`;
		const article = madeArticle(n, { text, issued: `2025-01-0${n + 2}`, issuerArea });
		const { readings } = extract({ text, issued: article.issued, issuerArea }, codelists);
		expect(readings, words).toHaveLength(1);
		const bytes = new TextEncoder().encode(text);
		await store.saveArticle(article, observe(article, readings, codelists), {
			name: `${n}.txt`,
			mediaType: 'text/plain',
			bytes,
		});
	}
}

test.each(PAIRS)('“%s” beside “%s”: %s', async (first, second, what) => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	await saveTold(
		store,
		[first, second].map((words) => `BĐBP tỉnh Lai Châu ${words}`),
		'Lai Châu',
	);
	const open = await store.conflicts({ which: 'open' });
	const agreed = await store.agreements(10);
	expect([open.length, agreed.length]).toEqual(
		what === 'conflict' ? [1, 0] : what === 'agree' ? [0, 1] : [0, 0],
	);
	const [asked] = open;
	if (asked) {
		const [one, other] = asked.observations;
		await store.chooseVintage(asked.key, other?.id ?? '', 'số chính thức');
		expect(await store.conflicts({ which: 'open' })).toEqual([]);
		// the figure that was not chosen is kept
		expect((await store.observation(one?.id ?? ''))?.value).toBe(one?.value);
		await store.undoChoice(asked.key);
		expect(await store.conflicts({ which: 'open' })).toHaveLength(1);
	}
	await store.close();
});

/** Two articles that may speak of two provinces: how each names the place, and whether a person is asked. */
const PLACES: [first: string, second: string, what: 'conflict' | 'apart'][] = [
	['', '', 'apart'],
	['', 'BĐBP tỉnh Lai Châu ', 'apart'],
	['Hải đội 2 ', 'Hải đội 2 ', 'apart'],
	['Đồn Biên phòng Sơn Thủy ', 'Đồn Biên phòng Sơn Thủy ', 'conflict'],
	['Đồn Biên phòng Sơn Thủy ', 'Đồn Biên phòng Sơn Hải ', 'apart'],
	['BĐBP tỉnh Lai Châu ', 'BĐBP tỉnh Lai Châu ', 'conflict'],
];

test.each(PLACES)('“%stuần tra” beside “%stuần tra”: %s', async (first, second, what) => {
	using made = madeFolder();
	const store = await openForTest(made.folder);
	const told = [first, second].map((who, n) => `${who}tuần tra ${224 + n} buổi`);
	await saveTold(store, told, null);
	expect(await store.conflicts({ which: 'open' })).toHaveLength(what === 'conflict' ? 1 : 0);
	expect(await store.observations({ currentOnly: true })).toHaveLength(what === 'conflict' ? 1 : 2);
	await store.close();
});
