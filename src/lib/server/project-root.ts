import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function isRoot(folder: string): boolean {
	const file = path.join(folder, 'package.json');
	return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'cotmoc';
}

let found: string | null = null;

/**
 * The folder of the program's package.json. The same from source and from the built server, whose files lie
 * elsewhere; workers are started from source under it.
 *
 * errors  throws when the program was moved out of its folder
 */
export function projectRoot(): string {
	if (found) return found;
	let folder = path.dirname(fileURLToPath(import.meta.url));
	while (!isRoot(folder)) {
		const above = path.dirname(folder);
		if (above === folder) throw new Error('package.json of the program not found');
		folder = above;
	}
	found = folder;
	return folder;
}

/** Version in package.json. */
export function programVersion(): string {
	const json = JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')) as {
		version: string;
	};
	return json.version;
}
