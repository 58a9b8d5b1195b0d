import { codelists } from '#lib/codelists/index.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder, isDemo } from '#lib/server/data-folder.ts';
import type { World } from '#lib/server/world.ts';

/** Runs a command that only reads, also beside a server that writes. */
export async function withStore<T>(
	command: string,
	run: (world: Omit<World, 'intake'>) => Promise<T>,
): Promise<T> {
	const folder = dataFolder();
	const store = await openStore(folder, { rules: storeRules, mode: 'read', command });
	try {
		return await run({ store, codelists, demo: isDemo(), folder });
	} finally {
		await store.close();
	}
}
