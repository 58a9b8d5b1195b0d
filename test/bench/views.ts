// `node test/bench/views.ts [observations]`: each view's data out of a large store, against SQLite's own answer to the
// same question from a covering index, in turn. Ratios below 1 are faster. BENCH_PEERS may name a folder in which
// @duckdb/node-api is installed; then DuckDB answers too, from memory. The first answer of our own is what a view waits
// for after a change; those after it come from the answers kept.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { codelists } from '#lib/codelists/index.ts';
import type { ObservationQuery } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { insertObservations } from '#lib/server/store/insert-observations.ts';
import { SqliteFile } from '#lib/server/store/sqlite-database.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from '../server/made.ts';

const wanted = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 40;
const AREAS = 34;
const PER_ARTICLE = 100;

const indicators = codelists.indicators.slice(0, 100).map((i) => i.code);
const periods = Array.from({ length: 25 }, (_, y) => 2001 + y).flatMap((y) => [
	String(y),
	...[1, 2].map((h) => `${y}-S${h}`),
	...[1, 2, 3, 4].map((q) => `${y}-Q${q}`),
	...Array.from({ length: 5 }, (_, m) => `${y}-0${m + 1}`),
]);

/** The same table in DuckDB: its rows for a question; null when it is not there. */
async function openDuck(): Promise<((sql: string) => Promise<number>) | null> {
	const folder = process.env.BENCH_PEERS;
	if (!folder) return null;
	const found = createRequire(path.join(path.resolve(folder), 'x.js')).resolve('@duckdb/node-api');
	const { DuckDBInstance } = (await import(pathToFileURL(found).href)) as {
		DuckDBInstance: {
			create(): Promise<{
				connect(): Promise<{
					run(sql: string): Promise<unknown>;
					runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
				}>;
			}>;
		};
	};
	const db = await (await DuckDBInstance.create()).connect();
	await db.run(
		`CREATE TABLE obs AS SELECT n % ${indicators.length} AS i, n // ${indicators.length} % ${AREAS} AS a, n // ${indicators.length * AREAS} % ${periods.length} AS p, n::DOUBLE AS v FROM range(${wanted}) t(n) ORDER BY a, i, p`,
	);
	return async (sql) => (await db.runAndReadAll(sql)).getRows().length;
}

using made = madeFolder();
const store = await openForTest(made.folder);
const raw = new SqliteFile(':memory:').raw;
raw.exec('CREATE TABLE obs (i INT, a INT, p INT, v REAL)');
const fill = raw.prepare('INSERT INTO obs VALUES (?, ?, ?, ?)');

/** One store as large as asked, each key once; written past the rules, which would only choose what is chosen already. */
async function fillStores(): Promise<void> {
	const template = madeObservation(madeArticle(0), 1);
	let n = 0;
	for (let article = 0; n < wanted; article++) {
		const made = madeArticle(article);
		await store.saveArticle(made, []);
		const rows: Observation[] = [];
		for (; rows.length < PER_ARTICLE && n < wanted; n++) {
			const i = n % indicators.length;
			const a = Math.floor(n / indicators.length) % AREAS;
			const p = Math.floor(n / (indicators.length * AREAS)) % periods.length;
			const timePeriod = periods[p] as string;
			const span = parseTimePeriod(timePeriod);
			rows.push({
				...template,
				id: `o${n}`,
				articleId: made.id,
				key: `k${n}`,
				indicator: indicators[i] as string,
				refArea: `Tỉnh ${a}`,
				timePeriod,
				periodStart: span?.start ?? null,
				periodEnd: span?.end ?? null,
				value: n,
				obsValue: n,
				current: true,
			});
			fill.run(i, a, p, n);
		}
		await store.db.transaction().execute(async () => insertObservations(store.file, rows, 1));
	}
	raw.exec('CREATE INDEX x ON obs (a, i, p, v); CREATE INDEX y ON obs (i, a, p, v); ANALYZE');
}

const views: [name: string, query: ObservationQuery, sql: string][] = [
	[
		'one area, all indicators',
		{ refArea: 'Tỉnh 7', kinds: ['result'] },
		'SELECT i, p, v FROM obs WHERE a = 7 ORDER BY i, p',
	],
	[
		'one indicator, all areas',
		{ indicators: [indicators[42] as string], kinds: ['result'] },
		'SELECT a, p, v FROM obs WHERE i = 42 ORDER BY p',
	],
	[
		'one indicator of one area',
		{ indicators: [indicators[42] as string], refArea: 'Tỉnh 7', currentOnly: true },
		'SELECT p, v FROM obs WHERE i = 42 AND a = 7 ORDER BY p',
	],
	[
		'two periods of one area',
		{ refArea: 'Tỉnh 7', timePeriods: [periods[0] as string, periods[12] as string], currentOnly: true },
		'SELECT i, p, v FROM obs WHERE a = 7 AND p IN (0, 12) ORDER BY i, p',
	],
];

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] as number;
const ms = (t: number) => t.toFixed(2).padStart(9);

await fillStores();
const duck = await openDuck();
console.log(`${wanted} observations; p95 in ms of ${ROUNDS} rounds`);
console.log('view                          first   in server   SQLite alone   DuckDB   ratio to the best');
for (const [name, query, sql] of views) {
	const statement = raw.prepare(sql);
	const begun = performance.now();
	const rows = (await store.observations(query)).length;
	const first = performance.now() - begun;
	const ours: number[] = [];
	const theirs: number[] = [];
	const ducks: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		let t = performance.now();
		await store.observations(query);
		ours.push(performance.now() - t);
		t = performance.now();
		const { length } = statement.all();
		theirs.push(performance.now() - t);
		if (length !== rows) throw new Error(`${name}: ${rows} rows against ${length}`);
		if (!duck) continue;
		t = performance.now();
		const found = await duck(sql);
		ducks.push(performance.now() - t);
		if (found !== rows) throw new Error(`${name}: ${rows} rows against ${found} of DuckDB`);
	}
	const best = Math.min(p95(theirs), duck ? p95(ducks) : Infinity);
	console.log(
		`${name.padEnd(26)}${ms(first)} ${ms(p95(ours))} ${ms(p95(theirs))}    ${duck ? ms(p95(ducks)) : '        –'}      ${(p95(ours) / best).toFixed(2).padStart(8)}`,
	);
}
await store.close();
