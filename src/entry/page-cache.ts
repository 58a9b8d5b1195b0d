import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gunzipSync, gzip } from 'node:zlib';

/** A page as made once for one version of the data, in the ways it may be sent. */
interface Page {
	version: number;
	status: number;
	headers: OutgoingHttpHeaders;
	etag: string;
	/** null for a page large enough to be compressed */
	plain: Buffer | null;
	gzip: Buffer;
	br: Buffer;
	/** true when `br` is as small as it gets, which takes too long for someone who waits */
	smallest: boolean;
	madeAt: number;
}

const weight = (page: Page) => (page.plain?.length ?? 0) + page.gzip.length + page.br.length;

const MOST_BYTES = 64_000_000;
const LONGEST_LIFE_MS = 3_600_000;
/** Smaller answers gain nothing from compression. */
const SMALL = 600;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:json|xml))|image\/svg)/;

const toGzip = promisify(gzip);
const fromGzip = promisify(gunzip);
const toBrotli = (bytes: Buffer, quality: number) =>
	promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const QUICK = 5;
const SMALLEST = 11;

/** Rendered pages, compressed, kept for as long as the data stay as they are. */
export class PageCache {
	private readonly pages = new Map<string, Page>();
	private bytes = 0;
	private squeezing = false;
	private readonly making = new Map<string, Promise<void>>();

	/** Waits while the page is being made for someone else; at once when it is not. */
	async whileMade(key: string, version: number): Promise<void> {
		await this.making.get(`${version} ${key}`);
	}
	/** Says that the page is being made; the function returned says that it is done, or given up. */
	begin(key: string, version: number): () => void {
		const name = `${version} ${key}`;
		let done = () => {};
		this.making.set(name, new Promise((resolve) => (done = resolve)));
		return () => {
			this.making.delete(name);
			done();
		};
	}

	get(key: string, version: number): Page | null {
		const page = this.pages.get(key);
		if (!page) return null;
		if (page.version !== version || Date.now() - page.madeAt > LONGEST_LIFE_MS) {
			this.remove(key, page);
			return null;
		}
		// the last used is the last to go
		this.pages.delete(key);
		this.pages.set(key, page);
		if (!page.smallest && !this.squeezing) void this.squeeze(key, page).catch(() => {});
		return page;
	}
	/** A page asked for again is worth more work, off the main thread, one page at a time. */
	private async squeeze(key: string, page: Page): Promise<void> {
		this.squeezing = true;
		try {
			const br = await toBrotli(await fromGzip(page.gzip), SMALLEST);
			if (this.pages.get(key) === page) this.bytes += br.length - page.br.length;
			Object.assign(page, { br, smallest: true });
		} finally {
			this.squeezing = false;
		}
	}
	private remove(key: string, page: Page): void {
		this.pages.delete(key);
		this.bytes -= weight(page);
	}
	set(key: string, page: Page): void {
		const old = this.pages.get(key);
		if (old) this.remove(key, old);
		this.pages.set(key, page);
		this.bytes += weight(page);
		for (const [oldest, kept] of this.pages) {
			if (this.bytes <= MOST_BYTES) break;
			this.remove(oldest, kept);
		}
	}
}

async function makePage(
	version: number,
	status: number,
	headers: OutgoingHttpHeaders,
	plain: Buffer,
): Promise<Page> {
	const small = plain.length < SMALL;
	return {
		version,
		status,
		headers,
		etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
		plain: small ? plain : null,
		gzip: small ? plain : await toGzip(plain, { level: 5 }),
		br: small ? plain : await toBrotli(plain, QUICK),
		smallest: small,
		madeAt: Date.now(),
	};
}

/** Sends a page in the smallest form the browser takes; only the word that it has it already, when it has. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
	const { headers } = page;
	if (page.status === 200 && request.headers['if-none-match'] === page.etag) {
		response.writeHead(304, { ...headers, etag: page.etag });
		response.end();
		return;
	}
	const accepts = String(request.headers['accept-encoding'] ?? '');
	const way = page.plain ? null : /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
	// the rare client that takes no compression gets the page unpacked
	const body = way ? page[way] : (page.plain ?? gunzipSync(page.gzip));
	response.writeHead(page.status, {
		...headers,
		etag: page.etag,
		vary: 'accept-encoding',
		'content-length': body.length,
		...(way ? { 'content-encoding': way } : {}),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

function isCompressible(headers: OutgoingHttpHeaders): boolean {
	return (
		COMPRESSIBLE.test(String(headers['content-type'] ?? '')) && headers['content-encoding'] === undefined
	);
}

/**
 * Makes `response` collect a compressible answer and give it to `made` whole; any other passes as it comes.
 *
 * made  is called with status, headers (lower case) and bytes, and must send them
 */
export function collect(
	response: ServerResponse,
	made: (status: number, headers: OutgoingHttpHeaders, body: Buffer) => void,
): void {
	const { writeHead, write, end } = response;
	const chunks: Buffer[] = [];
	let collecting = false;
	let head: { status: number; headers: OutgoingHttpHeaders } | null = null;
	const restore = () => Object.assign(response, { writeHead, write, end });
	response.writeHead = ((status: number, ...rest: unknown[]) => {
		const given = (rest.find((r) => typeof r === 'object' && r !== null) ?? {}) as OutgoingHttpHeaders;
		const headers: OutgoingHttpHeaders = { ...response.getHeaders() };
		for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
		if (!isCompressible(headers)) {
			restore();
			return response.writeHead(status, given);
		}
		collecting = true;
		head = { status, headers };
		return response;
	}) as ServerResponse['writeHead'];
	response.write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
		if (!collecting) {
			restore();
			return (response.write as (...a: unknown[]) => boolean)(chunk, ...rest);
		}
		chunks.push(Buffer.from(chunk as Uint8Array));
		return true;
	}) as ServerResponse['write'];
	response.end = ((chunk?: unknown, ...rest: unknown[]) => {
		restore();
		if (!collecting || !head) return (response.end as (...a: unknown[]) => ServerResponse)(chunk, ...rest);
		if (typeof chunk === 'string' || chunk instanceof Uint8Array)
			chunks.push(Buffer.from(chunk as Uint8Array));
		made(head.status, head.headers, Buffer.concat(chunks));
		return response;
	}) as ServerResponse['end'];
}

/** Compresses an answer, keeps it when it may be kept, and sends it. */
export async function finishPage(
	request: IncomingMessage,
	response: ServerResponse,
	answer: { status: number; headers: OutgoingHttpHeaders; body: Buffer },
	keep: { cache: PageCache; key: string; version: number } | null,
): Promise<void> {
	const { status, headers: all, body } = answer;
	const headers = { ...all };
	for (const own of ['content-length', 'transfer-encoding', 'etag', 'vary']) delete headers[own];
	const page = await makePage(keep?.version ?? 0, status, headers, body);
	const keepable =
		status === 200 &&
		headers['set-cookie'] === undefined &&
		!/no-store/.test(String(headers['cache-control'] ?? ''));
	if (keep && keepable) keep.cache.set(keep.key, page);
	sendPage(request, response, page);
}
