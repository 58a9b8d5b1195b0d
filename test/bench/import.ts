// `node test/bench/import.ts [articles]`: files into the store, every one kept and synced on its own, against reading the
// same texts alone in one process. The ratio is import time over reading time; on a machine busy with other things the
// processor time says more, since reading alone asks for one processor and an import for several.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { importFiles } from '#lib/server/import/import-files.ts';
import { importItems } from '#lib/server/import/sources.ts';
import { IMPORT_DEPTH, ParserPool } from '#lib/server/intake/pool.ts';
import { madeFolder, openForTest } from '../server/made.ts';

const count = Number(process.argv[2] ?? 10_000);
const root = path.resolve(import.meta.dirname, '../..');
const models = ['000_bde808ee43e33aa1', '001_41fd728e9bd629bc', '002_578022eeaa80fcff'].map((name) =>
	readFileSync(path.join(root, 'seeds', `${name}.txt`), 'utf8'),
);

const provinces = codelists.areas.filter((a) => a.predecessors).map((a) => a.nameVi);

/** A real article moved to another province, other years and other numbers, so that no two are alike. */
function articleOf(n: number): string {
	const text = (models[n % models.length] as string)
		.replaceAll('Lai Châu', provinces[n % provinces.length] as string)
		.replace(/(?<![\d./])20(\d\d)(?!\d)/g, (_, y: string) =>
			String(1950 + ((Number(y) + Math.floor(n / 90)) % 90)),
		)
		.replace(/(?<![\d./])\d{3}(?![\d./])/g, (d) => String(100 + ((Number(d) + n) % 900)));
	return `Bài số ${n}.\n${text}`;
}

using made = madeFolder();
const inbox = path.join(made.folder, 'inbox');
mkdirSync(inbox);
let letters = 0;
for (let n = 0; n < count; n++) {
	const text = articleOf(n);
	letters += text.length;
	writeFileSync(path.join(inbox, `${String(n).padStart(6, '0')}.txt`), text);
}

function readAlone(): number {
	const begun = performance.now();
	for (let n = 0; n < count; n++) {
		extract({ text: articleOf(n), issued: '2024-12-31', issuerArea: null }, codelists);
	}
	return performance.now() - begun;
}

/** Seconds of processor time of this process and of those it has ended, where the system tells. */
function processorTime(): { own: number; children: number } {
	const { user, system } = process.cpuUsage();
	const fields = existsSync('/proc/self/stat')
		? readFileSync('/proc/self/stat', 'latin1').split(') ')[1]
		: '';
	const ticks = (fields ?? '').split(' ');
	return { own: (user + system) / 1e6, children: (Number(ticks[13] ?? 0) + Number(ticks[14] ?? 0)) / 100 };
}

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
const cpuBefore = processorTime().own;
const alone = readAlone();
const cpuAlone = processorTime().own - cpuBefore;
const store = await openForTest(path.join(made.folder, 'data'));
const pool = new ParserPool(IMPORT_DEPTH);
const memory: number[] = [];
const cpuBegun = processorTime().own;
const begun = performance.now();
const files = await importFiles(importItems([inbox], { issued: '2024-12-31', issuerArea: null }), {
	store,
	pool,
	demo: false,
	now: () => new Date().toISOString(),
	progress: (_, done) => {
		if (done % Math.ceil(count / 10) === 0) memory.push(megabytes());
	},
});
const whole = performance.now() - begun;
const cpuOwn = processorTime().own - cpuBegun;
pool.close();
await store.close();
// the ended parsing processes are counted once they are gone
await new Promise((resolve) => setTimeout(resolve, 500));
const cpuChildren = processorTime().children;
const figures = files.reduce((sum, f) => sum + f.figures, 0);
const added = files.filter((f) => f.state === 'added').length;
console.log(
	`${added} of ${count} articles kept, ${figures} figures, ${(letters / 1e6).toFixed(1)} million letters`,
);
console.log(
	`reading alone ${(alone / 1_000).toFixed(1)} s, import ${(whole / 1_000).toFixed(1)} s: ratio ${(whole / alone).toFixed(2)}`,
);
console.log(
	`processor time: reading alone ${cpuAlone.toFixed(1)} s; import ${cpuOwn.toFixed(1)} s in the writing process, ${cpuChildren.toFixed(1)} s in the parsing ones`,
);
const beyond = (cpuOwn + cpuChildren - cpuAlone) / count;
console.log(`processor time beyond reading: ${(beyond * 1_000).toFixed(2)} ms an article`);
console.log(`memory of the importing process at each tenth: ${memory.join(', ')} MB`);
