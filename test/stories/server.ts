import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const node = [process.execPath, '--disable-warning=ExperimentalWarning'] as const;
const STARTED_WITHIN = 30_000;

/** A port nobody listens on now. */
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
	const until = Date.now() + STARTED_WITHIN;
	while (child.exitCode === null && Date.now() < until) {
		const ok = await fetch(url).then(
			(r) => r.status < 500,
			() => false,
		);
		if (ok) return;
		await new Promise((next) => setTimeout(next, 100));
	}
	throw new Error(`the server did not answer at ${url}`);
}

/**
 * Starts the built server over a data folder, on a free port of 127.0.0.1.
 *
 * out     its address without a slash at the end, and `close`
 * errors  when it does not answer within half a minute
 */
export async function startServer(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const child = spawn(node[0], [node[1], path.join(root, 'build/index.js')], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, COTMOC_DATA: folder, HOST: '127.0.0.1', PORT: String(port), ORIGIN: url },
	});
	await answers(url, child);
	return {
		url,
		close: async () => {
			if (child.exitCode !== null) return;
			child.kill();
			await once(child, 'exit');
		},
	};
}
