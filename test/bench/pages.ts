/**
 * The first screen against two pages with the same cards, charts and rows: the practical floor (static HTML, SVG,
 * no script) and a bare SvelteKit page whose charts are Chart.js. Loads are interleaved; only ratios count.
 *
 * npm run bench:pages -- [ROUNDS]
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { startBrowser } from '../stories/browser.ts';
import { startServer } from '../stories/server.ts';
import { content, writeFloor } from './pages/content.ts';
import { loadOnce, networks, type Load } from './pages/load.ts';

const root = path.resolve(import.meta.dirname, '../..');
const rounds = Number(process.argv[2] ?? 5);
const folder = path.join(root, '.cache/bench-pages');

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Builds the bare page with the project's own SvelteKit and Chart.js. */
function buildBaseline(): string {
	const app = path.join(folder, 'baseline');
	rmSync(app, { recursive: true, force: true });
	cpSync(path.join(root, 'test/bench/pages/baseline'), app, { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(app, 'node_modules'));
	writeFileSync(path.join(app, 'package.json'), '{"type":"module","private":true}');
	writeFileSync(
		path.join(app, 'svelte.config.js'),
		"import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter({ precompress: true }) } };\n",
	);
	writeFileSync(
		path.join(app, 'vite.config.js'),
		"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
	);
	writeFileSync(path.join(app, 'src/data.json'), JSON.stringify(content()));
	const built = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
		cwd: app,
		encoding: 'utf8',
	});
	if (built.status !== 0) throw new Error(built.stderr);
	return app;
}

/** Serves one page of bytes, compressed. */
async function serveFloor(): Promise<Server> {
	const file = path.join(folder, 'floor.html');
	writeFloor(file);
	const bytes = brotliCompressSync(readFileSync(file));
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
		response.end(bytes);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return server;
}

/** The bare page behind a compressor: adapter-node compresses no rendered page. */
async function serveBaseline(app: string): Promise<{ url: string; child: ChildProcess }> {
	const code = `
		import http from 'node:http'; import zlib from 'node:zlib'; import { handler } from './build/handler.js';
		const server = http.createServer((q, s) => {
			if (q.url.startsWith('/_app/')) return handler(q, s);
			const parts = []; const end = s.end.bind(s); const head = s.writeHead.bind(s); let status = 200, headers = {};
			s.writeHead = (c, h) => { status = c; headers = h ?? {}; return s; };
			s.write = (c) => { parts.push(Buffer.from(c)); return true; };
			s.end = (c) => { if (c) parts.push(Buffer.from(c)); const b = zlib.brotliCompressSync(Buffer.concat(parts), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } });
				s.removeHeader('content-length'); delete headers['content-length']; head(status, { ...headers, 'content-encoding': 'br', 'content-length': b.length }); end(b); return s; };
			handler(q, s);
		}).listen(0, '127.0.0.1', () => console.log(server.address().port));`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		cwd: app,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const port = await new Promise<string>((done) => child.stdout.once('data', (c) => done(String(c).trim())));
	return { url: `http://127.0.0.1:${port}/`, child };
}

mkdirSync(folder, { recursive: true });
const floor = await serveFloor();
const baseline = await serveBaseline(buildBaseline());
const data = mkdtempSync(path.join(folder, 'data-'));
const own = await startServer(path.join(data, '.data-demo'));
const started = await startBrowser();
const browser = await chromium.connect(started.endpoint);
const pages = {
	floor: `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`,
	baseline: baseline.url,
	own: `${own.url}/`,
};
type Name = keyof typeof pages;
try {
	for (const network of Object.keys(networks) as (keyof typeof networks)[]) {
		const loads: Record<Name, Load[]> = { floor: [], baseline: [], own: [] };
		for (let round = 0; round < rounds; round++)
			for (const name of Object.keys(pages) as Name[])
				loads[name].push(await loadOnce(browser, pages[name], network));
		const of = (name: Name, field: keyof Load) => median(loads[name].map((l) => l[field]));
		console.log(`\n${network}, processor 4 times slower, medians of ${rounds}`);
		for (const name of Object.keys(pages) as Name[])
			console.log(
				`${name.padEnd(9)} shown ${of(name, 'shown').toFixed(0)} first paint ${of(name, 'firstPaint').toFixed(0)} largest ${of(name, 'largestPaint').toFixed(0)} blocked ${of(name, 'blocked').toFixed(0)} ms, shift ${of(name, 'shift').toFixed(3)}, script ${(of(name, 'script') / 1e3).toFixed(1)} of ${(of(name, 'all') / 1e3).toFixed(1)} kB, ${of(name, 'requests')} requests`,
			);
		const ratio = (field: keyof Load, to: Name) => (of('own', field) / of(to, field)).toFixed(2);
		console.log(
			`L1 shown / bare Chart.js ${ratio('shown', 'baseline')} (≤ 0.40); L2 shown / floor ${ratio('shown', 'floor')}, first paint ${ratio('firstPaint', 'floor')}, largest ${ratio('largestPaint', 'floor')} (≤ 1.30); L4 blocked / bare ${ratio('blocked', 'baseline')} (≤ 0.4)`,
		);
	}
} finally {
	await browser.close();
	await started.close();
	await own.close();
	baseline.child.kill();
	floor.close();
	rmSync(data, { recursive: true, force: true });
}
