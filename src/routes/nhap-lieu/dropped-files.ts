import { isBeside, readSourcesList, type ListedSource } from '#lib/core/sources-list.ts';

/** A file chosen or dropped, with its path below the folder it came in. */
export interface ChosenFile {
	file: File;
	path: string;
	source: ListedSource | null;
}

const entriesOf = (reader: FileSystemDirectoryReader) =>
	new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
const fileOf = (entry: FileSystemFileEntry) =>
	new Promise<File>((resolve, reject) => entry.file(resolve, reject));

async function walk(entry: FileSystemEntry, folder: string): Promise<{ file: File; path: string }[]> {
	const path = folder + entry.name;
	if (entry.isFile) return [{ file: await fileOf(entry as FileSystemFileEntry), path }];
	if (!entry.isDirectory) return [];
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: { file: File; path: string }[] = [];
	// a folder is handed over in portions until an empty one comes
	for (let part = await entriesOf(reader); part.length; part = await entriesOf(reader))
		for (const inner of part) found.push(...(await walk(inner, `${path}/`)));
	return found;
}

/** All files dropped, folders opened, in the order of their paths. */
export async function filesDropped(transfer: DataTransfer): Promise<{ file: File; path: string }[]> {
	// the list is emptied when the event is over: take the entries before waiting for any
	const entries = [...transfer.items]
		.map((item) => item.webkitGetAsEntry())
		.filter((entry) => entry !== null);
	const found = await Promise.all(entries.map((entry) => walk(entry, '')));
	return found.flat();
}

/** Files of an input; a folder's paths come with them. */
export const filesChosen = (list: FileList): { file: File; path: string }[] =>
	[...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

const isHidden = (path: string) => path.split('/').some(isBeside);

/**
 * Leaves out hidden files; where a folder holds a sources.csv, only the files it names are read, each with what it says.
 */
export async function withSources(files: readonly { file: File; path: string }[]): Promise<ChosenFile[]> {
	const shown = files
		.filter(({ path }) => !isHidden(path))
		.sort((a, b) => a.path.localeCompare(b.path, 'vi'));
	const lists = new Map<string, Map<string, ListedSource>>();
	for (const { file, path } of shown) {
		if (!/(?:^|\/)sources\.csv$/iu.test(path)) continue;
		const listed = readSourcesList(await file.text());
		const folder = path.slice(0, path.length - file.name.length);
		if (listed) lists.set(folder, new Map(listed.map((s) => [`${folder}${s.file}`.normalize('NFC'), s])));
	}
	const folders = [...lists.keys()].sort((a, b) => b.length - a.length);
	return shown
		.filter(({ path }) => !/(?:^|\/)sources\.csv$/iu.test(path))
		.map(({ file, path }) => {
			const folder = folders.find((f) => path.startsWith(f));
			return {
				file,
				path,
				source: folder === undefined ? null : (lists.get(folder)?.get(path.normalize('NFC')) ?? null),
				folder,
			};
		})
		.filter(({ source, folder }) => folder === undefined || source !== null)
		.map(({ file, path, source }) => ({ file, path, source }));
}

/** Where a file is sent to be read: its name and what is known of it stand in the address. */
export function readAddress(name: string, source: ListedSource | null): string {
	const about = new URLSearchParams({ file: name });
	for (const key of ['title', 'outlet', 'url', 'issued'] as const)
		if (source?.[key]) about.set(key, source[key]);
	if (source?.area) about.set('issuerArea', source.area);
	return `/nhap-lieu/doc?${about}`;
}
