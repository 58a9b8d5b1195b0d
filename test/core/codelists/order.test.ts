import { expect, test } from 'vitest';
import { cues } from '#lib/codelists/cues/index.ts';
import { topics } from '#lib/codelists/topics/index.ts';
import { unitNouns } from '#lib/codelists/unit-nouns/index.ts';

const lists: [string, readonly string[]][] = [
	...Object.entries(cues),
	...topics.map((row): [string, readonly string[]] => [row.topic, row.phrases]),
	...unitNouns.map((row): [string, readonly string[]] => [`${row.unit} ${row.class}`, row.phrases]),
];

const inOrder = (a: string, b: string) => a.localeCompare(b, 'vi') || (a < b ? -1 : 1);

test.each(lists)('the phrases of %s stand as in a dictionary, each once', (_, phrases) => {
	expect(phrases).toEqual([...new Set(phrases)].sort(inOrder));
});

test('phrases are in plain NFC, without spaces at their ends', () => {
	for (const [, phrases] of lists)
		for (const phrase of phrases) expect(phrase).toBe(phrase.normalize('NFC').trim());
});
