import { get } from 'node:http';
import type { Store } from '#lib/core/observation/store.ts';

/** What was seen, and how it was asked for. */
export interface Visited {
	url: string;
	headers: Record<string, string>;
}

/** Writes often come in rows: a person decides figure after figure, a folder is saved article by article. */
const QUIET_MS = 400;
const START: Visited = { url: '/', headers: { accept: 'text/html' } };
/** Header of a request made here: no person has looked at the page. */
export const MADE_READY = 'x-made-ready';
const LONGEST_MS = 60_000;

/** One page asked for as a browser would, and thrown away: what it took to make stays. */
function visit(address: string, { url, headers }: Visited): Promise<void> {
	return new Promise((done) => {
		const signal = AbortSignal.timeout(LONGEST_MS);
		get(address + url, { headers: { ...headers, [MADE_READY]: '1' }, agent: false, signal }, (answer) => {
			answer.resume();
			answer.once('close', done);
		}).on('error', () => done());
	});
}

/**
 * Makes the start page and the pages looked at last anew when the data have changed and writing has paused, one
 * after another, so that the first reader of a new state waits no longer than the second.
 *
 * in   address of this server; `seen`: the pages looked at last, the latest first
 * out  `look`: to be called after anything that may have written; `stop`
 */
export function keepReady(
	store: Pick<Store, 'dataVersion'>,
	address: string,
	seen: () => Visited[],
	quietMs = QUIET_MS,
): { look: () => void; stop: () => void } {
	let ready = -1;
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;

	async function make(): Promise<void> {
		const version = await store.dataVersion();
		if (version === ready) return;
		ready = version;
		for (const page of [START, ...seen()]) {
			if (stopped || (await store.dataVersion()) !== version) return;
			await visit(address, page);
		}
	}
	function look(): void {
		clearTimeout(timer);
		// what fails here fails again where a person sees it
		timer = setTimeout(() => void make().catch(() => {}), quietMs).unref();
	}
	function stop(): void {
		stopped = true;
		clearTimeout(timer);
	}
	return { look, stop };
}
