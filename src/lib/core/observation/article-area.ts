import type { Page } from './page.ts';
import { placeName, type AreaMention } from './read-area.ts';
import type { Sentence } from './sentence.ts';

/** How many paragraphs tell where a story is. */
const GUESS_BLOCKS = 4;

/** The article's province: the first one named as a subject, else any named, else the issuer's. */
export function mainArea(page: Page, issuerArea: string | null): string | null {
	let any: string | null = null;
	for (const [b, list] of page.areas.entries()) {
		for (const a of list) {
			any ??= a.name;
			if (!a.aside && page.blocks[b]?.role !== 'caption') return a.name;
		}
	}
	return issuerArea ?? any;
}

/** Words that lead to a place the article happens in. */
const LOCATIVE = new Set([
	'ở',
	'xuống',
	'tại',
	'về',
	'đến',
	'lên',
	'của',
	'trên',
	'qua',
	'báo',
	'phòng',
	'phủ',
	'vào',
]);

/** Where no province is named as one: the name the first lines put the story in ("mưa lớn trút xuống Trà Nam", "(Báo Phìn Hồ)"). */
export function guessedArea(page: Page): string | null {
	for (const block of page.blocks.slice(0, GUESS_BLOCKS)) {
		for (let i = block.from + 1; i < block.to - 1; i += 1) {
			const before = page.tokens[i - 1];
			// "Đồn Biên phòng Pa Sín (Sơn Hà)"
			const inBrackets = before?.text === '(' && page.tokens[i + 2]?.text === ')';
			if (!before || !(inBrackets || LOCATIVE.has(before.fold))) continue;
			if (before.fold === 'phòng' && /^(đồn|trạm)$/.test(page.tokens[i - 3]?.fold ?? '')) continue;
			const name = placeName(page.tokens, i, block.to);
			if (name) return name;
		}
	}
	return null;
}

/** The area that holds at a token: the last subject named in the paragraph up to there, else the article's. */
export function areaAt(
	areas: readonly AreaMention[],
	s: Sentence,
	at: number,
	main: string | null,
	paragraph: string | null,
): { name: string | null; stated: boolean } {
	let name = paragraph;
	let stated = false;
	for (const a of areas) {
		if (a.from < s.from || a.from >= at || a.aside) continue;
		name = a.name;
		stated = true;
	}
	return { name: name ?? main, stated };
}
