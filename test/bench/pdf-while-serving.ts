// The server's thread while a long report is made: how late a request is answered, at worst.
import { createServer } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { specOf } from '#lib/reports/spec.ts';
import { closePdfWorker, drawReport, type PlainInput } from '#lib/server/export/pdf/queue.ts';
import { demoArticles } from '../fixtures/demo.ts';

const COPIES = 12;

/** The demo's figures again and again under posts of their own: a report of some hundred pages. */
function longReport(): PlainInput {
	const articles = demoArticles();
	const observations = articles.flatMap((a) => a.observations);
	const posts = Array.from({ length: COPIES }, (_, n) =>
		observations.map((o) => ({
			...o,
			id: `${o.id}-${n}`,
			orgUnit: `Đồn Biên phòng số ${n + 1}`,
			key: `${o.key}|${n}`,
			partOf: o.partOf && `${o.partOf}-${n}`,
			duplicateOf: o.duplicateOf && `${o.duplicateOf}-${n}`,
		})),
	).flat();
	return {
		spec: specOf('Sơn Hà', '2025', '2024'),
		observations: [...observations, ...posts],
		articles: articles.map((a) => a.article),
		articlesWithoutFigures: 0,
		madeAt: '2026-01-05T02:00:00.000Z',
		version: '0.1.0',
		demo: true,
	};
}

const server = createServer((_, response) => response.end('ok'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const ask = () =>
	new Promise<number>((resolve, reject) => {
		const start = performance.now();
		request({ port, host: '127.0.0.1' }, (answer) => {
			answer.resume();
			answer.on('end', () => resolve(performance.now() - start));
		})
			.on('error', reject)
			.end();
	});

const input = longReport();
/** Times of requests one after the other until `done`, shortest first. */
async function askUntil(done: () => boolean): Promise<number[]> {
	const times: number[] = [];
	while (!done()) {
		times.push(await ask());
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	return times.sort((a, b) => a - b);
}

await ask();
// the machine by itself, for comparison
const quiet = performance.now() + 4000;
const idle = await askUntil(() => performance.now() > quiet);
const state = { done: false };
const start = performance.now();
const drawn = drawReport(input, { mostRows: 10_000, keep: false }).finally(() => (state.done = true));
const times = await askUntil(() => state.done);
const { bytes } = await drawn;
const pages =
	Buffer.from(bytes)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length ?? 0;
process.stdout.write(
	`${pages} pages in ${(performance.now() - start).toFixed(0)} ms; ${times.length} requests, ` +
		`median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms; with nothing made slowest ${idle.at(-1)?.toFixed(1)} ms\n`,
);
await closePdfWorker();
server.close();
