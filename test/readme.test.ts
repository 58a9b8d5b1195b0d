import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';

const readme = readFileSync('README.md', 'utf8');
const SIGN: Record<string, string> = { EQ: '', GT: '> ', LT: '< ', GE: '≥ ', LE: '≤ ' };

it('the sentence on the first screen gives the figures beside it', () => {
	const text = /^> (.+)$/m.exec(readme)?.[1] ?? '';
	const rows = [...readme.matchAll(/^\| ([a-z_]+\.[a-z_]+) \|(.+)\|$/gm)].map((m) =>
		`${m[1]} |${m[2]}`.split('|').map((cell) => cell.trim()),
	);
	const { readings } = extract({ text, issued: '2024-06-28', issuerArea: null }, codelists);
	expect(rows.length).toBeGreaterThan(5);
	expect(
		readings.map((r) => [
			r.indicator,
			`${SIGN[r.qualifier]}${r.value}`,
			r.unit,
			r.timePeriod,
			r.refArea,
			`«${r.quote}»`,
		]),
	).toEqual(rows);
});

it('names only scripts and folders that exist', () => {
	const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
	for (const m of readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
		expect(scripts).toHaveProperty([m[1] as string]);
});
