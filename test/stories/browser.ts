import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--hide-scrollbars',
	// a page is looked at for a second or two: to make its scripts faster for longer takes more than it gives
	'--js-flags=--no-opt',
];

/**
 * A headless browser other processes can connect to: CHROMIUM when set, else the one inside @sparticuz/chromium,
 * unpacked into a folder of its own.
 *
 * out     `endpoint` for chromium.connect, `close` to end it and remove its folder
 */
export async function startBrowser(): Promise<{ endpoint: string; close(): Promise<void> }> {
	const home = await mkdtemp(path.join(tmpdir(), 'cotmoc-browser-'));
	const before = { ...process.env };
	let server: BrowserServer;
	try {
		// the package unpacks into TMPDIR and brings the libraries it names only on the platform it was made for
		process.env.TMPDIR = home;
		process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
		if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= '/etc/fonts';
		const own = process.env.CHROMIUM;
		const executablePath = own ?? (await (await import('@sparticuz/chromium')).default.executablePath());
		server = await chromium.launchServer({
			executablePath,
			args: flags,
			headless: true,
			env: { ...process.env } as Record<string, string>,
		});
	} finally {
		for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'])
			if (before[name] === undefined) delete process.env[name];
			else process.env[name] = before[name];
	}
	return {
		endpoint: server.wsEndpoint(),
		close: async () => {
			await server.close();
			await rm(home, { recursive: true, force: true });
		},
	};
}
