import type { Page } from './page.ts';
import type { AreaMention } from './read-area.ts';
import type { Sentence } from './sentence.ts';

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
