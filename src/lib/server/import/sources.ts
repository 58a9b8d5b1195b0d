import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBeside, readSourcesList } from '#lib/core/sources-list.ts';
import { Refusal } from '../intake/refusal.ts';
import { safeName } from '../intake/safe-name.ts';
import type { IntakeHints } from '../intake/types.ts';

/** One file to take in: where it is, what it is called, what is known of it. */
export interface ImportItem {
	/** as shown to a person, relative to what was named */
	name: string;
	path: string;
	hints: IntakeHints;
	/** set when the list itself rules the file out */
	refusal: Refusal | null;
}

const SOURCES = 'sources.csv';

/** A file named by a list must lie within the list's folder, links followed. */
function within(folder: string, file: string): string {
	safeName(file);
	// a list and a disk may write one name in two forms
	const target = ['NFC', 'NFD']
		.map((form) => path.resolve(folder, file.normalize(form)))
		.find((candidate) => existsSync(candidate));
	if (target === undefined) throw new Refusal('not-found');
	const real = realpathSync(target);
	if (!real.startsWith(realpathSync(folder) + path.sep)) throw new Refusal('unsafe-name');
	return real;
}

function listed(folder: string): ImportItem[] {
	const list = readSourcesList(readFileSync(path.join(folder, SOURCES), 'utf8'));
	if (!list) return [{ name: SOURCES, path: '', hints: {}, refusal: new Refusal('no-file-column') }];
	return list.map(({ file: name, title, outlet, url, issued, area }) => {
		const hints = {
			title: title || null,
			outlet: outlet || null,
			url: url || null,
			issued: issued || null,
			issuerArea: area || null,
		};
		try {
			return { name, path: within(folder, name), hints, refusal: null };
		} catch (cause) {
			if (!(cause instanceof Refusal)) throw cause;
			return { name, path: '', hints, refusal: cause };
		}
	});
}

function walk(folder: string, below: string): ImportItem[] {
	const entries = readdirSync(path.join(folder, below), { withFileTypes: true })
		.filter((e) => !isBeside(e.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry): ImportItem[] => {
		const name = path.join(below, entry.name);
		if (entry.isDirectory()) return fromFolder(path.join(folder, name), name);
		// a link may lead anywhere: only files that lie here are read
		if (!entry.isFile()) return [];
		return [{ name, path: path.join(folder, name), hints: {}, refusal: null }];
	});
}

function fromFolder(folder: string, shown: string): ImportItem[] {
	const hasList = statSync(path.join(folder, SOURCES), { throwIfNoEntry: false })?.isFile() ?? false;
	const items = hasList ? listed(folder) : walk(folder, '');
	return shown === '' ? items : items.map((i) => ({ ...i, name: path.join(shown, i.name) }));
}

/**
 * The files behind the paths named: a file is itself, a folder is what its sources.csv lists, else all in it.
 * What the caller says of all files stands where a list says nothing.
 */
export function importItems(paths: readonly string[], shared: IntakeHints): ImportItem[] {
	return paths.flatMap((named): ImportItem[] => {
		const made = statSync(named, { throwIfNoEntry: false });
		if (!made) return [{ name: named, path: named, hints: shared, refusal: new Refusal('not-found') }];
		const items = made.isDirectory()
			? fromFolder(named, '')
			: [{ name: path.basename(named), path: named, hints: {}, refusal: null }];
		return items.map((i) => ({
			...i,
			hints: {
				...i.hints,
				issued: i.hints.issued ?? shared.issued ?? null,
				issuerArea: i.hints.issuerArea ?? shared.issuerArea ?? null,
			},
		}));
	});
}
