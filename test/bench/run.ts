// `npm run bench [name…]`: each measure in a process of its own. Ratios taken in turn in one run mean something; times alone do not.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const NO_MEASURE = new Set(['run', 'rounds', 'articles', 'clients']);
const all = readdirSync(import.meta.dirname)
	.filter((f) => f.endsWith('.ts'))
	.map((f) => f.slice(0, -3))
	.filter((name) => !NO_MEASURE.has(name));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`no such measure: ${unknown.join(', ')}; there are: ${all.join(', ')}`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) {
	console.log(`\n## ${name}\n`);
	const file = path.join(import.meta.dirname, `${name}.ts`);
	const { status } = spawnSync(process.execPath, [...process.execArgv, '--max-old-space-size=3000', file], {
		stdio: 'inherit',
	});
	if (status !== 0) process.exitCode = 1;
}
