import path from 'node:path';
import { importFiles } from '#lib/server/import/import-files.ts';
import { importItems } from '#lib/server/import/sources.ts';
import { IMPORT_DEPTH, ParserPool } from '#lib/server/intake/pool.ts';
import { projectRoot } from '#lib/server/project-root.ts';
import { isDemo } from '#lib/server/data-folder.ts';
import { closeWorld, world, type World } from '#lib/server/world.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { listen } from './server.ts';

export interface ServeRequest {
	host?: string | undefined;
	hostNames?: readonly string[] | undefined;
	port?: number | undefined;
	/** messages for the person who started it */
	tell: (text: string) => void;
}

const PORT = 4173;
/** Setting that says the articles the program comes with were offered to this store once. */
const SEEDED = 'seeds';

/** The five articles the program comes with go into a new store, once; deleted ones stay deleted. */
async function importSeeds(
	{ store, demo }: World,
	root: string,
	tell: (text: string) => void,
): Promise<void> {
	if ((await store.setting(SEEDED)) !== null) return;
	const pool = new ParserPool(IMPORT_DEPTH);
	try {
		const items = importItems([path.join(root, demo ? 'seeds/demo' : 'seeds')], {});
		await importFiles(items, {
			store,
			pool,
			demo,
			now: () => new Date().toISOString(),
			progress: (file, done, total) => {
				tell(`[${done}/${total}] ${file.message ?? `${file.name}: ${file.figures} số liệu`}\n`);
			},
		});
	} finally {
		pool.close();
	}
	await store.setSetting(SEEDED, new Date().toISOString());
}

/** Ends cleanly on the signals of a terminal or a service manager. */
function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
}

/**
 * Builds what must be built, opens the store, reads the first articles in, copies the store and answers requests
 * until it is stopped.
 *
 * errors  StoreError `locked` when another process has the data folder; EADDRINUSE in words
 */
export async function serve(request: ServeRequest): Promise<void> {
	const { tell } = request;
	const root = projectRoot();
	process.env.TZ = 'Asia/Ho_Chi_Minh';
	process.env.NODE_ENV = 'production';
	// the folder is taken first: whoever comes second is refused at once, not after a build
	const opened = await world('serve');
	try {
		await buildIfNeeded(root, tell);
		await importSeeds(opened, root, tell);
		const { store } = opened;
		await store.keepCopy();
		const host = request.host ?? '127.0.0.1';
		const port = request.port ?? PORT;
		const { server, address, elsewhere } = await listen({
			root,
			host,
			port,
			hostNames: request.hostNames ?? [],
			world: opened,
		}).catch((cause: unknown) => {
			if ((cause as { code?: string }).code !== 'EADDRINUSE') throw cause;
			throw new Error(`Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác bằng --port.`, {
				cause,
			});
		});
		store.announce(address);
		tell(`Cột Mốc đang chạy ở ${address}${isDemo() ? ' (SỐ LIỆU MẪU)' : ''}\n`);
		if (elsewhere.length > 0) tell(`Từ máy khác trong mạng, chỉ xem: ${elsewhere.join(', ')}\n`);
		await untilStopped();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	} finally {
		await closeWorld();
	}
}
