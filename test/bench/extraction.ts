// T1–T4: the whole reading of articles, and its first steps alone, against a bare scan for numbers with units, a peer's dates, itself, and two threads.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { findQuantities } from '#lib/core/quantity/quantity.ts';
import { findBlocks } from '#lib/core/text/blocks.ts';
import { toDocument } from '#lib/core/text/document.ts';
import { tokenize } from '#lib/core/text/tokens.ts';
import { ExtractPool } from '../../src/workers/extract-pool.ts';
import { hostileTexts, madeArticle, megabytes, openProse, repeated } from './articles.ts';

const ROUNDS = 7;
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const UNIT =
	'nghìn tỷ đồng|tỷ đồng|triệu đồng|đồng|lượt người|lượt cán bộ|lượt|buổi|vụ|đối tượng|người|hộ|căn|suất|viên|khẩu|ngày công|giờ|cá nhân|tập thể|tấn|ha|kg|gam|km|%';
/** The floor: one pass that finds numbers with a unit behind them, and knows nothing else. */
const BARE = new RegExp(
	`(?<![\\p{L}\\d./])(?:${NUMBER})(?:\\s?[-–]\\s?(?:${NUMBER}))?\\s?(?:${UNIT})(?!\\p{L})`,
	'gu',
);

function bare(text: string): number {
	BARE.lastIndex = 0;
	let n = 0;
	while (BARE.exec(text) !== null) n++;
	return n;
}

/** What any reading by this program begins with: one form of the text, its words, its numbers with their nouns. */
function numbersAlone(text: string): number {
	const doc = toDocument(text);
	const tokens = tokenize(doc.text);
	const claimed = new Uint8Array(tokens.length);
	let n = 0;
	for (const { sentences } of findBlocks(tokens, doc.text, false))
		for (const s of sentences) n += findQuantities(tokens, s.from, s.to, claimed, doc.text).length;
	return n;
}

const whole = (text: string) =>
	extract({ text, issued: '2024-06-27', issuerArea: null }, codelists).readings.length;

const median = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;

function ms(run: () => void): number {
	globalThis.gc?.();
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** Medians of each job, the jobs taken in turn so that a busy machine slows them alike. */
function inTurn(jobs: Record<string, () => void>, rounds = ROUNDS): Record<string, number> {
	const took: Record<string, number[]> = {};
	for (let round = -1; round < rounds; round++) {
		for (const [name, job] of Object.entries(jobs)) {
			const t = ms(job);
			if (round >= 0) (took[name] ??= []).push(t);
		}
	}
	return Object.fromEntries(Object.entries(took).map(([name, all]) => [name, median(all)]));
}

const row = (...cells: (string | number)[]) =>
	console.log(`| ${cells.map((c) => (typeof c === 'number' ? c.toPrecision(3) : c)).join(' | ')} |`);

interface Peer {
	casual: { parse(text: string, ref?: Date): unknown[] };
}

/** chrono-node's Vietnamese locale, from a folder outside the project named by BENCH_PEERS; null when it is not there. */
function chrono(): ((text: string) => number) | null {
	const folder = process.env.BENCH_PEERS;
	if (!folder || !existsSync(path.join(folder, 'node_modules/chrono-node'))) return null;
	const require = createRequire(path.join(path.resolve(folder), 'index.js'));
	const { vi } = require('chrono-node') as { vi: Peer };
	const ref = new Date('2024-06-27T00:00:00Z');
	return (text) => vi.casual.parse(text, ref).length;
}

function throughput(name: string, texts: readonly string[], peer: ((text: string) => number) | null): void {
	const mb = megabytes(texts);
	const over = (f: (t: string) => number) => () => {
		for (const t of texts) f(t);
	};
	const few = texts.slice(0, Math.ceil(texts.length / 8));
	// the floor is so quick that it goes over the texts many times
	const times = 12;
	const took = inTurn({
		whole: over(whole),
		numbers: over(numbersAlone),
		bare: () => {
			for (let k = 0; k < times; k++) over(bare)();
		},
		...(peer ? { peer: () => few.forEach(peer) } : {}),
	});
	const ours = mb / ((took.whole as number) / 1e3);
	const floor = (mb * times) / ((took.bare as number) / 1e3);
	row(
		`T1 ${name}`,
		`${mb.toFixed(2)} MB`,
		`${ours.toFixed(2)} MB/s`,
		`bare ${floor.toFixed(0)} MB/s`,
		ours / floor,
	);
	const numbers = mb / ((took.numbers as number) / 1e3);
	row(
		`T1 ${name}, its words and numbers alone`,
		`${mb.toFixed(2)} MB`,
		`${numbers.toFixed(2)} MB/s`,
		`bare ${floor.toFixed(0)} MB/s`,
		numbers / floor,
	);
	if (took.peer !== undefined) {
		const theirs = megabytes(few) / (took.peer / 1e3);
		row(
			`T2 ${name}`,
			`${mb.toFixed(2)} MB`,
			`${ours.toFixed(2)} MB/s`,
			`chrono-node vi ${theirs.toFixed(2)} MB/s`,
			ours / theirs,
		);
	}
}

/** T3: one text of 1, 2, 4 and 8 MB; then hostile texts against prose, per megabyte. */
function linearity(prose: readonly string[]): void {
	const sizes = [1, 2, 4, 8];
	const texts = sizes.map((s) => repeated(prose, s * 1e6).join('\n\n'));
	const took = inTurn(Object.fromEntries(texts.map((t, i) => [String(sizes[i]), () => whole(t)])), 3);
	for (let i = 1; i < sizes.length; i++) {
		const a = took[String(sizes[i - 1])] as number;
		const b = took[String(sizes[i])] as number;
		row(
			'T3 twice the text',
			`${sizes[i - 1]} → ${sizes[i]} MB`,
			`${a.toFixed(0)} → ${b.toFixed(0)} ms`,
			'itself',
			b / a,
		);
	}
	const base = (took['1'] as number) / megabytes([texts[0] as string]);
	for (const [name, text] of hostileTexts()) {
		const mb = megabytes([text]);
		const t = inTurn({ it: () => whole(text) }, 1).it as number;
		row(
			`T3 hostile: ${name}`,
			`${mb.toFixed(2)} MB`,
			`${(t / mb).toFixed(0)} ms/MB`,
			`prose ${base.toFixed(0)} ms/MB`,
			t / mb / base,
		);
	}
}

/** Rounds for each thread before a pool is measured: its code is compiled thread by thread, and compiling is no reading. */
const WARMING = 3;

/** T4: the same lines through one thread and through two, all threads having read as much before. */
async function threads(prose: readonly string[]): Promise<void> {
	const lines = repeated(prose, 4e6).map((text, id) =>
		JSON.stringify({ id, text, issued: '2024-06-27', issuerArea: null }),
	);
	const batches: string[][] = [];
	for (let i = 0; i < lines.length; i += 16) batches.push(lines.slice(i, i + 16));
	const pools = [1, 2].map((size) => new ExtractPool(size));
	const took: number[][] = [[], []];
	const used: number[][] = [[], []];
	const read = (pool: ExtractPool) => Promise.all(batches.map((b) => pool.run(b)));
	for (const pool of pools) for (let round = 0; round < WARMING * pool.size; round++) await read(pool);
	for (let round = 0; round < 5; round++) {
		for (const [k, pool] of pools.entries()) {
			const start = performance.now();
			const before = process.cpuUsage();
			await read(pool);
			const { user, system } = process.cpuUsage(before);
			took[k]?.push(performance.now() - start);
			used[k]?.push((user + system) / 1e3);
		}
	}
	await Promise.all(pools.map((p) => p.close()));
	const [one, two] = took.map(median) as [number, number];
	const [alone, both] = used.map(median) as [number, number];
	row(
		'T4 two threads',
		`${(lines.join('').length / 1e6).toFixed(1)} M units`,
		`${two.toFixed(0)} ms`,
		`one ${one.toFixed(0)} ms`,
		one / two,
	);
	// what two free cores would give: on a busy machine the clock tells of its neighbours
	row(
		'T4 two threads, by processor time',
		`${(lines.join('').length / 1e6).toFixed(1)} M units`,
		`${both.toFixed(0)} ms`,
		`one ${alone.toFixed(0)} ms`,
		(2 * alone) / both,
	);
}

row('what', 'text', 'ours', 'against', 'ratio');
row('---', '---', '---', '---', '---');
const peer = chrono();
const prose = openProse();
const made = Array.from({ length: 250 }, (_, i) => madeArticle(i));
throughput('open prose', repeated(prose, 1e6), peer);
throughput('made articles', made, peer);
if (!peer)
	console.log('\nT2 left out: no chrono-node under BENCH_PEERS (a folder with node_modules/chrono-node).\n');
linearity(prose);
await threads(prose);
