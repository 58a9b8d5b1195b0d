import path from 'node:path';
import { DEMO_FOLDER } from '#lib/server/data-folder.ts';
import { projectRoot } from '#lib/server/project-root.ts';
import { importPaths } from './import.ts';
import type { CliIo } from './io.ts';
import { readArgs } from './usage.ts';

/** `demo`: the invented province into its own folder; every screen of it is marked. */
export async function runDemo(args: string[], io: CliIo): Promise<number> {
	readArgs(args, {});
	const folder = path.resolve(DEMO_FOLDER);
	const seeds = path.join(projectRoot(), 'seeds/demo');
	const code = await importPaths([seeds], { folder, demo: true, command: 'demo' }, io);
	io.err(`Số liệu mẫu ở ${folder}. Xem bằng: COTMOC_DATA=${DEMO_FOLDER} npm start\n`);
	return code;
}
