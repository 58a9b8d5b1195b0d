import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { doubtWords, stepWords } from '#lib/ui/article/rule-words.ts';

const demo = new URL('../../seeds/demo/', import.meta.url);
const texts = readdirSync(demo)
	.filter((name) => /^\d/u.test(name))
	.map((name) => readFileSync(new URL(`${name}/article.txt`, demo), 'utf8'));

test('every rule that fires on the demo articles has words', () => {
	const rules = texts.flatMap((text) =>
		extract({ text, issued: '2024-06-27', issuerArea: null }, codelists).readings.flatMap((r) => r.rules),
	);
	const silent = rules.filter((rule) => !rule.startsWith('doubt:') && !stepWords([rule]).length);
	expect([...new Set(silent)]).toEqual([]);
});

test('a cell says where it stands, a doubt without words still says so, one that says why stands for the plain one, and nothing is said twice', () => {
	expect(stepWords(['cell:Phụ lục!B4'])).toEqual(['Đọc từ ô Phụ lục!B4 của bảng.']);
	expect(doubtWords(['period:stated', 'doubt:carried', 'doubt:carried:x'])).toHaveLength(1);
	expect(doubtWords(['doubt:indicator', 'doubt:carried'])).toHaveLength(1);
	expect(doubtWords(['doubt:indicator', 'doubt:period'])).toHaveLength(2);
	expect(doubtWords(['doubt:unheard-of'])).toEqual(['Máy đọc chưa chắc con số này; cần người xem lại.']);
	expect(stepWords(['topic:left:DRUGS', 'topic:left:PATROL', 'unheard:of'])).toHaveLength(1);
});
