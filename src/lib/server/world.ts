import { codelists, type Codelists } from '#lib/codelists/index.ts';
import type { Store } from '#lib/core/observation/store.ts';
import { dataFolder, isDemo } from './data-folder.ts';
import type { Intake } from './intake/intake.ts';
import { ParserPool } from './intake/pool.ts';
import { createIntake } from './intake/service.ts';
import { openStore } from './store/open.ts';
import { storeRules } from './store-rules.ts';

/** What every request works with. */
export interface World {
	store: Store;
	/** reads files before they are kept */
	intake: Intake;
	codelists: Codelists;
	/** true when the data are those of the invented province: every screen, sheet and page says so */
	demo: boolean;
	/** the data folder */
	folder: string;
}

// the server's own entry and the built pages are two bundles in one process and must share one store
const SHARED = Symbol.for('cotmoc.world');
type Holder = { [SHARED]?: Promise<World> };

async function open(command: string): Promise<World> {
	const folder = dataFolder();
	const store = await openStore(folder, { rules: storeRules, mode: 'write', command });
	const demo = isDemo();
	const intake = createIntake({ store, pool: new ParserPool(), folder, demo });
	return { store, intake, codelists, demo, folder };
}

/**
 * The world of this process, opened once and for writing.
 *
 * errors  StoreError `locked` when another process has the folder; the next call tries again
 */
export function world(command = 'serve'): Promise<World> {
	const holder = globalThis as Holder;
	holder[SHARED] ??= open(command).catch((error: unknown) => {
		delete holder[SHARED];
		throw error;
	});
	return holder[SHARED];
}

/** Makes `made` the world of this process; for the server's entry, which opens it itself, and for tests. */
export function setWorld(made: World): void {
	(globalThis as Holder)[SHARED] = Promise.resolve(made);
}

/** Closes the store and frees the folder. */
export async function closeWorld(): Promise<void> {
	const holder = globalThis as Holder;
	const open = holder[SHARED];
	delete holder[SHARED];
	if (!open) return;
	const { store, intake } = await open;
	intake.close();
	await store.close();
}
