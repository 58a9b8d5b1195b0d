// `node test/bench/serve.ts [articles] [seconds]`: the built server over a store of that many articles with twenty
// figures each: fifty clients without think time, then the overview alone in turn with a static server of the same bytes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { codelists } from '#lib/codelists/index.ts';
import type { ArticleToKeep } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import { madeArticle, madeFolder, madeObservation, openForTest } from '../server/made.ts';
import { load } from './clients.ts';

const articles = Number(process.argv[2] ?? 10_000);
const seconds = Number(process.argv[3] ?? 60);
const CLIENTS = 50;
const FIGURES = 20;
/** Articles written in one transaction. */
const TOGETHER = 200;
const root = path.resolve(import.meta.dirname, '../..');

using made = madeFolder();
const folder = path.join(made.folder, 'data');

async function fill(): Promise<string[]> {
	const store = await openForTest(folder);
	await store.setSetting('seeds', 'none');
	const ids: string[] = [];
	const batch: ArticleToKeep[] = [];
	const results = codelists.indicators.filter((i) => i.group !== 'context' && i.group !== 'awards');
	for (let n = 0; n < articles; n++) {
		const year = 2010 + (n % 16);
		const timePeriod = [`${year}`, `${year}-S1`, `${year}-S2`, `${year}-Q1`][
			Math.floor(n / 16) % 4
		] as string;
		const span = parseTimePeriod(timePeriod);
		const refArea = `Tỉnh ${n % 34}`;
		const article = madeArticle(n, { issued: `${year + 1}-01-20`, issuerArea: refArea });
		const rows = Array.from({ length: FIGURES }, (_, i): Observation => {
			const indicator = results[(n * FIGURES + i * 7) % results.length] as (typeof results)[number];
			return madeObservation(article, 100 + ((n * 31 + i) % 900), {
				id: `${article.id.slice(0, 16)}-${i}`,
				indicator: indicator.code,
				unit: indicator.unit,
				refArea,
				timePeriod,
				periodStart: span?.start ?? null,
				periodEnd: span?.end ?? null,
				orgUnit: i % 5 === 0 ? `Đồn ${i}` : '_T',
			});
		});
		batch.push({ article, observations: rows });
		ids.push(article.id);
		if (batch.length === TOGETHER || n === articles - 1) await store.saveArticles(batch.splice(0));
	}
	await store.close();
	return ids;
}

const residentMb = (pid: number) => {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000);
};

async function start(): Promise<{ pid: number; address: string; stop: () => Promise<void> }> {
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'serve', '--port', '0'],
		{ cwd: root, env: { ...process.env, COTMOC_DATA: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /http:\/\/\S+/.exec(said)?.[0];
			if (found) resolve(found);
		});
		child.on('exit', () => reject(new Error(said)));
	});
	const ended = new Promise((resolve) => child.on('exit', resolve));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
	};
	return { pid: child.pid as number, address, stop };
}

/** A server that does nothing but send these bytes. */
async function startStatic(address: string) {
	const answer = await fetch(`${address}/`, { headers: { 'accept-encoding': 'br', accept: 'text/html' } });
	const plain = Buffer.from(await answer.arrayBuffer());
	const { brotliCompressSync } = await import('node:zlib');
	const body = brotliCompressSync(plain);
	const server = createServer((_, response) => {
		response.writeHead(200, {
			'content-type': 'text/html',
			'content-encoding': 'br',
			'content-length': body.length,
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

const shown = (l: Awaited<ReturnType<typeof load>>) =>
	`${l.requests} requests, ${Math.round(l.perSecond)}/s, p50 ${l.p50.toFixed(1)} ms, p99 ${l.p99.toFixed(1)} ms, slowest ${l.slowest.toFixed(0)} ms, ${l.errors} errors`;

const ids = await fill();
console.log(`${articles} articles, ${articles * FIGURES} figures`);
const { pid, address, stop } = await start();
const pages = [
	'/',
	'/bai-viet',
	'/so-sanh',
	'/suc-khoe',
	'/mau-thuan',
	'/tim?q=tuan+tra',
	`/chi-tieu/patrol.sessions`,
];
const urls = [
	...pages,
	...ids.slice(0, 40).map((id) => `/bai-viet/${id}`),
	...Array.from({ length: 10 }, (_, a) => `/?dia-ban=${encodeURIComponent(`Tỉnh ${a}`)}`),
].map((u) => address + u);
const rest = residentMb(pid);
console.log(`first round:  ${shown(await load(urls, CLIENTS, Math.min(20, seconds)))}`);
const warm = residentMb(pid);
const curve: number[] = [];
const sampling = setInterval(() => curve.push(residentMb(pid)), (seconds * 1_000) / 10);
console.log(`mixed pages:  ${shown(await load(urls, CLIENTS, seconds))}`);
clearInterval(sampling);
const end = residentMb(pid);
console.log(
	`memory of the server: ${rest} MB at rest, ${warm} MB after the first round, ${end} MB at the end (${(((end - warm) / warm) * 100).toFixed(1)} %), at each tenth ${curve.join(', ')} MB`,
);
const fixed = await startStatic(address);
const ratios: number[] = [];
for (let round = 0; round < 5; round++) {
	const theirs = await load([fixed.url], CLIENTS, 3);
	const ours = await load([`${address}/`], CLIENTS, 3);
	ratios.push(ours.perSecond / theirs.perSecond);
	console.log(
		`overview ${Math.round(ours.perSecond)}/s, static ${Math.round(theirs.perSecond)}/s: ${(ratios.at(-1) ?? 0).toFixed(2)}`,
	);
}
console.log(
	`pages per second against a static server of the same bytes: ${ratios.toSorted((a, b) => a - b)[2]?.toFixed(2)}`,
);
fixed.server.close();
await stop();
