import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allowedHosts, turnAway } from '../../src/entry/guard.ts';
import { keepReady, MADE_READY } from '../../src/entry/keep-ready.ts';
import { PageCache } from '../../src/entry/page-cache.ts';
import { actionOf, isLoopback, mayDo } from '#lib/server/policy.ts';

const hosts = allowedHosts(4173, '192.0.2.5', ['so-lieu.noi-bo']);

/** A request as the server would see it. */
function seen(fields: {
	url?: string;
	method?: string;
	headers?: Record<string, string>;
	from?: string;
	/** the address of this machine that was called */
	at?: string;
}) {
	return {
		url: fields.url ?? '/',
		method: fields.method ?? 'GET',
		headers: { host: '127.0.0.1:4173', ...fields.headers },
		socket: { remoteAddress: fields.from ?? '127.0.0.1', localAddress: fields.at, localPort: 4173 },
	} as unknown as IncomingMessage;
}

const status = (fields: Parameters<typeof seen>[0]) => turnAway(seen(fields), hosts)?.status ?? null;

test('reading is for those who ask for this machine by its name', () => {
	expect(status({})).toBeNull();
	expect(status({ headers: { host: 'localhost:4173' } })).toBeNull();
	expect(status({ headers: { host: 'so-lieu.noi-bo:4173' }, from: '192.0.2.9' })).toBeNull();
	expect(status({ headers: { host: 'evil.example:4173' } })).toBe(421);
	expect(status({ headers: { host: '127.0.0.1:80' } })).toBe(421);
	expect(status({ headers: { host: '' } })).toBe(421);
	expect(status({ url: '//evil.example/' })).toBe(400);
	expect(status({ url: '/%zz' })).toBe(400);
	expect(status({ url: `/${'a'.repeat(5_000)}` })).toBe(414);
});

test('listening on all addresses it answers to the one that was called, and to no name of others', () => {
	const from = '192.0.2.9';
	expect(status({ headers: { host: '192.0.2.77:4173' }, from, at: '192.0.2.77' })).toBeNull();
	expect(status({ headers: { host: '192.0.2.77:4173' }, from, at: '::ffff:192.0.2.77' })).toBeNull();
	expect(status({ headers: { host: '[2001:db8::7]:4173' }, from, at: '2001:DB8::7' })).toBeNull();
	expect(status({ headers: { host: '192.0.2.78:4173' }, from, at: '192.0.2.77' })).toBe(421);
	expect(status({ headers: { host: '192.0.2.77:80' }, from, at: '192.0.2.77' })).toBe(421);
	expect(status({ headers: { host: 'evil.example:4173' }, from, at: '192.0.2.77' })).toBe(421);
	const called = { from, at: '192.0.2.77', headers: { host: '192.0.2.77:4173' } };
	expect(status({ ...called, method: 'POST' })).toBe(403);
});

test('writing is for this machine alone, and never at the wish of another site', () => {
	const own = { origin: 'http://127.0.0.1:4173' };
	expect(status({ method: 'POST' })).toBeNull();
	expect(status({ method: 'POST', headers: own })).toBeNull();
	expect(status({ method: 'POST', headers: { origin: 'http://evil.example' } })).toBe(403);
	expect(status({ method: 'POST', headers: { origin: 'null' } })).toBe(403);
	expect(
		status({
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: 'http://localhost:4173' },
		}),
	).toBe(403);
	expect(status({ method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'BREW']) {
		expect(status({ method, from: '192.0.2.9', headers: { host: '192.0.2.5:4173' } }), method).toBe(403);
	}
	expect(status({ method: 'POST', from: '::ffff:127.0.0.1' })).toBeNull();
});

test('what the policy does not know it refuses', () => {
	expect(mayDo({ local: false }, 'read')).toBe(true);
	expect(mayDo({ local: false }, 'write')).toBe(false);
	expect(mayDo({ local: true }, 'other' as 'write')).toBe(false);
	expect(actionOf('get')).toBe('write');
	expect(['127.0.0.1', '::1', '127.8.9.1'].every(isLoopback)).toBe(true);
	expect(['10.0.0.1', '1127.0.0.1', '127.0.0.1.evil', '', undefined].some(isLoopback)).toBe(false);
});

test('a kept page goes when the data change, the oldest when room is short', () => {
	const cache = new PageCache();
	const page = (version: number, size = 10) => ({
		version,
		status: 200,
		headers: {},
		etag: 'x',
		plain: Buffer.alloc(size),
		gzip: Buffer.alloc(0),
		br: Buffer.alloc(0),
		smallest: true,
		madeAt: Date.now(),
	});
	cache.set('a', page(1));
	expect(cache.get('a', 1)).not.toBeNull();
	expect(cache.get('a', 2)).toBeNull();
	for (let i = 0; i < 10; i++) cache.set(`big ${i}`, page(1, 10_000_000));
	expect(cache.get('big 0', 1)).toBeNull();
	expect(cache.get('big 9', 1)).not.toBeNull();
});

test('a page asked for again is packed smaller, and holds the same', async () => {
	const cache = new PageCache();
	const text = Buffer.from('tuần tra biên giới '.repeat(500));
	const gzip = gzipSync(text);
	cache.set('a', {
		version: 1,
		status: 200,
		headers: {},
		etag: 'x',
		plain: null,
		gzip,
		br: Buffer.alloc(text.length),
		smallest: false,
		madeAt: Date.now(),
	});
	cache.get('a', 1);
	await expect.poll(() => cache.get('a', 1)?.smallest).toBe(true);
	const br = cache.get('a', 1)?.br as Buffer;
	expect(br.length).toBeLessThan(gzip.length);
	expect(brotliDecompressSync(br).equals(text)).toBe(true);
});

test('after a change the start page and those looked at last are made anew, once', async () => {
	const asked: [url: string | undefined, cookie: string | undefined, marked: boolean][] = [];
	const server = createServer((request, response) => {
		asked.push([request.url, request.headers.cookie, MADE_READY in request.headers]);
		response.end('x');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	let version = 1;
	const seen = [{ url: '/so-sanh', headers: { cookie: 'theme=dark' } }];
	const store = { dataVersion: () => Promise.resolve(version) };
	const ready = keepReady(store, address, () => seen, 5);
	const both = [
		['/', undefined, true],
		['/so-sanh', 'theme=dark', true],
	];
	ready.look();
	ready.look();
	await expect.poll(() => asked).toEqual(both);
	ready.look();
	await new Promise((done) => setTimeout(done, 60));
	expect(asked).toEqual(both);
	version = 2;
	ready.look();
	await expect.poll(() => asked).toEqual([...both, ...both]);
	ready.stop();
	server.close();
});
