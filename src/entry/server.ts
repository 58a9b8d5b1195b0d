import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLoopback } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { readTheme } from '#lib/ui/theme.ts';
import { allowedHosts, inUrl, isEverywhere, turnAway } from './guard.ts';
import { keepReady, MADE_READY, type Visited } from './keep-ready.ts';
import { collect, finishPage, PageCache, sendPage } from './page-cache.ts';

export interface ServeOptions {
	/** the project's folder; the built pages are under it */
	root: string;
	host: string;
	/** 0 takes any free port */
	port: number;
	/** further names others may use for this machine */
	hostNames: readonly string[];
	world: World;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** One upload with its envelope; the intake itself counts the file's bytes. */
const BODY_LIMIT = '22M';

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
/** Where a page sends no policy of its own. */
const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'";

async function loadHandler(root: string): Promise<Handler> {
	// the built handler reads these when it is loaded
	process.env.BODY_SIZE_LIMIT = BODY_LIMIT;
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.HOST_HEADER = 'host';
	const module = (await import(pathToFileURL(path.join(root, 'build/handler.js')).href)) as {
		handler: Handler;
	};
	return module.handler;
}

/** What clients say of themselves and their way here is not believed; only what this server sees counts. */
function cleanHeaders(request: IncomingMessage): void {
	for (const name of Object.keys(request.headers)) {
		if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip')
			delete request.headers[name];
	}
	request.headers['x-forwarded-proto'] = 'http';
}

function plain(response: ServerResponse, status: number, message: string): void {
	response.writeHead(status, {
		'content-type': 'text/plain; charset=utf-8',
		'content-security-policy': STRICT_POLICY,
		'cache-control': 'no-store',
	});
	response.end(`${message}\n`);
}

/** Files under here carry their version in their name and are sent, ready compressed, by the handler itself. */
const isAsset = (url: string) => url.startsWith('/_app/') || url.startsWith('/favicon');
/** What these show is not of the store alone: files waiting to be kept, the server's own state. */
const isLive = (url: string) => /^\/(?:suc-khoe|nhap-lieu)(?:[/?]|$)/.test(url);

/** Views of figures, which take the longest to make when the data have changed. */
const isView = (url: string) => /^\/(?:so-sanh|chi-tieu\/[^/]+|bai-viet|mau-thuan)?(?:\?|$)/.test(url);
const MOST_READY = 6;

/** What kind of answer is asked for: a page, whether a browser opens it or a script fetches it, or as it was said. */
const wanted = (accept = '') => (accept.includes('text/html') ? 'page' : accept);

/** Addresses of this machine that others in its network can reach. */
function networkAddresses(family: 'IPv4' | 'both'): string[] {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter((a) => !a.internal && !a.scopeid && (family === 'both' || a.family === family))
		.map((a) => a.address);
}

export interface Listening {
	server: Server;
	/** where it answers, for whoever sits at this machine */
	address: string;
	/** where other machines reach it, when it listens on all addresses */
	elsewhere: string[];
}

/** Answers requests: guard, then the page kept for this version of the data, then the built pages. */
export async function listen(options: ServeOptions): Promise<Listening> {
	const { root, host, port, hostNames, world } = options;
	const handler = await loadHandler(root);
	const cache = new PageCache();
	const seen = new Map<string, Visited>();
	let hosts: ReadonlySet<string> = new Set();
	let ready = { look: () => {}, stop: () => {} };

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		const away = turnAway(request, hosts);
		if (away) return plain(response, away.status, away.message);
		cleanHeaders(request);
		const url = request.url ?? '/';
		const notFound = () => plain(response, 404, 'Không có trang này.');
		if (isAsset(url)) return handler(request, response, notFound);
		response.setHeader('content-security-policy', STRICT_POLICY);
		const reads = request.method === 'GET' || request.method === 'HEAD';
		const version = await world.store.dataVersion();
		// a page may differ for those who may not write, and by the theme chosen; nothing else tells readers apart
		const local = isLoopback(request.socket.remoteAddress) ? 'l' : 'r';
		const theme = readTheme(request.headers.cookie) ?? '';
		const key = `${local}${theme} ${request.method} ${wanted(request.headers.accept)} ${url}`;
		const keep = reads && !isLive(url) ? { cache, key, version } : null;
		if (!reads) response.once('close', ready.look);
		else if (isView(url) && !request.headers[MADE_READY]) {
			seen.delete(key);
			seen.set(key, { url, headers: { accept: 'text/html', cookie: request.headers.cookie ?? '' } });
			if (seen.size > MOST_READY) seen.delete(seen.keys().next().value ?? '');
		}
		if (keep) {
			if (!cache.get(key, version)) await cache.whileMade(key, version);
			const kept = cache.get(key, version);
			if (kept) return sendPage(request, response, kept);
			response.once('close', cache.begin(key, version));
		}
		collect(response, (status, headers, body) => {
			finishPage(request, response, { status, headers, body }, keep).catch(() => response.destroy());
		});
		handler(request, response, notFound);
	}

	const server = createServer(
		{ maxHeaderSize: 16_384, requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 30_000 },
		(request, response) => {
			answer(request, response).catch((cause: unknown) => {
				console.error(
					JSON.stringify({ at: 'entry', error: cause instanceof Error ? cause.message : String(cause) }),
				);
				if (!response.headersSent) plain(response, 500, 'Có lỗi ngoài dự kiến khi xử lý yêu cầu này.');
				else response.destroy();
			});
		},
	);
	server.maxConnections = 2_000;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const bound = (server.address() as AddressInfo).port;
	hosts = allowedHosts(bound, host, hostNames);
	const everywhere = isEverywhere(host);
	const at = (name: string) => `http://${inUrl(name)}:${bound}`;
	ready = keepReady(world.store, at(everywhere ? '127.0.0.1' : host), () => [...seen.values()].reverse());
	server.once('close', ready.stop);
	ready.look();
	const elsewhere = everywhere ? [...hostNames, ...networkAddresses(host === '::' ? 'both' : 'IPv4')] : [];
	return { server, address: at(everywhere ? '127.0.0.1' : host), elsewhere: elsewhere.map(at) };
}
