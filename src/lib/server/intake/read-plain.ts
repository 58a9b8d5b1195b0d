import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { plainExtract, type Extracted, type Table } from './text-builder.ts';

/** Lines with tabs that stand together and have about as many columns are a table, as pasted from a sheet. */
export function findPastedTables(text: string): Table[] {
	if (!text.includes('\t')) return [];
	const tables: Table[] = [];
	let block: { start: number; cells: string[] }[] = [];
	const finish = (end: number) => {
		const widest = Math.max(0, ...block.map((l) => l.cells.length));
		if (block.length >= 2 && widest >= 2) {
			const number = tables.length + 1;
			const table: Table = { start: block[0]?.start ?? 0, end, cells: [] };
			block.forEach((line, row) => {
				let at = line.start;
				line.cells.forEach((cell, column) => {
					const lead = cell.length - cell.trimStart().length;
					const plain = cell.trim();
					const start = at + lead;
					const address = `bảng ${number}, hàng ${row + 1}, cột ${column + 1}`;
					if (plain !== '') table.cells.push({ row, column, start, end: start + plain.length, address });
					at += cell.length + 1;
				});
			});
			tables.push(table);
		}
		block = [];
	};
	let start = 0;
	for (const line of text.split('\n')) {
		const cells = line.replace(/\r$/, '').split('\t');
		if (cells.length >= 2) block.push({ start, cells });
		else finish(start);
		start += line.length + 1;
	}
	finish(text.length);
	return tables;
}

/** Text of a plain file; `encoding` is named when it was not Unicode. errors: Refusal */
export function decodePlain(bytes: Uint8Array): { text: string; encoding: string | null } {
	const { text, encoding } = decodeText(bytes);
	if (text.length > LIMITS.text) throw new Refusal('text-too-long');
	return { text, encoding: encoding.startsWith('UTF-') ? null : encoding };
}

/** Plain text: kept as it is; a paste may hold tables. */
export function readTxt(bytes: Uint8Array): Extracted {
	const { text, encoding } = decodePlain(bytes);
	return { ...plainExtract(text), tables: findPastedTables(text), encoding };
}

const isRule = (line: string) =>
	line.length < 2_000 && /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/.test(line);

/** Markdown without its signs: words stay, tables become rows parted by tabs. */
export function readMd(bytes: Uint8Array): Extracted {
	const { text, encoding } = decodePlain(bytes);
	const source = text.replace(/^---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/, '');
	let title: string | null = null;
	const lines = source.split(/\r?\n/).flatMap((line) => {
		if (line.includes('|') && isRule(line)) return [];
		const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
		if (heading && !title && heading[1] === '#') title = heading[2] ?? null;
		let plain = heading ? (heading[2] ?? '') : line;
		if (/^\s*\|.*\|\s*$/.test(plain))
			plain = plain
				.trim()
				.slice(1, -1)
				.split('|')
				.map((c) => c.trim())
				.join('\t');
		return [
			plain
				.replace(/^ {0,3}>\s?/, '')
				.replace(/^(\s*)[*+]\s+/, '$1- ')
				.replace(/^ {0,3}(```|~~~).*$/, '')
				.replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, '$1')
				.replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/g, '$2')
				.replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
				.replace(/`([^`]+)`/g, '$1')
				.replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1'),
		];
	});
	const plain = lines.join('\n');
	return { ...plainExtract(plain), tables: findPastedTables(plain), title, encoding };
}
