import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { plainExtract, type Extracted } from './text-builder.ts';

/** Text of a plain file; `encoding` is named when it was not Unicode. errors: Refusal */
export function decodePlain(bytes: Uint8Array): { text: string; encoding: string | null } {
	const { text, encoding } = decodeText(bytes);
	if (text.length > LIMITS.text) throw new Refusal('text-too-long');
	return { text, encoding: encoding.startsWith('UTF-') ? null : encoding };
}

/** Plain text: kept as it is; the reader finds the tables of a paste. */
export function readTxt(bytes: Uint8Array): Extracted {
	const { text, encoding } = decodePlain(bytes);
	return { ...plainExtract(text), encoding };
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
	return { ...plainExtract(plain), title, encoding };
}
