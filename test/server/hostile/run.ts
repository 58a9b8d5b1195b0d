// `node test/server/hostile/run.ts [SEED] [COUNT]`: files whose parts are odd, then COUNT hostile ones of every kind, made
// from a seed, through the whole intake; says which came to something they do not deserve.
import { madeFolder, openForTest } from '../made.ts';
import { documentCases } from './documents.ts';
import { generatedCases } from './generated.ts';
import { judge } from './judge.ts';
import { officeCases } from './office.ts';
import { printedCases } from './printed.ts';
import { unusualCases } from './unusual.ts';
import { workbookCases } from './workbooks.ts';

const [seed = 2, count = 40] = process.argv.slice(2).map(Number);
using made = madeFolder();
const store = await openForTest(made.folder);
const cases = [
	...officeCases(),
	...documentCases(),
	...workbookCases(),
	...unusualCases(),
	...printedCases(),
	...generatedCases(seed, count),
];
const begun = performance.now();
const { wrong, pause } = await judge(cases, store, made.folder);
const seconds = Math.round((performance.now() - begun) / 1_000);
for (const line of wrong) console.log(line);
console.log(
	`${cases.length} files in ${seconds} s: ${wrong.length} wrong; the server's thread paused ${Math.round(pause)} ms at most`,
);
await store.close();
process.exitCode = wrong.length === 0 ? 0 : 1;
