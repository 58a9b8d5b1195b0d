import { guessArea, STRONG, SURE } from './guess-area.ts';
import type { Token } from '../../text/tokens.ts';
import type { Page } from '../page/page.ts';
import type { AreaMention } from '../mention/read-area.ts';
import type { Sentence } from '../page/sentence.ts';

/** The province an article is of, and whether it is only where the story is once put. */
export interface ArticleArea {
	name: string | null;
	guessed: boolean;
}

/**
 * The article's province: the first one named as a subject, one in full before one by its name alone; else the issuer's,
 * else where the story is put; where nothing else is told, a partner's (our
 * force before other bodies) or somebody's home.
 */
export function articleArea(page: Page, issuerArea: string | null): ArticleArea {
	let bare: string | null = null;
	let first: string | null = null;
	let partner: string | null = null;
	let home: string | null = null;
	for (const [b, list] of page.areas.entries()) {
		for (const a of list) {
			if (a.as === 'home') home ??= a.name;
			else first ??= a.name;
			if (a.as === 'force') partner ??= a.name;
			if (a.aside || page.blocks[b]?.role === 'caption') continue;
			if (a.as !== 'bare') return { name: a.name, guessed: false };
			bare ??= a.name;
		}
	}
	const named = bare ?? issuerArea;
	if (named !== null) return { name: named, guessed: false };
	const guess = guessArea(page);
	// a province of our force, though beside others, before a place told now and then
	const enough = partner === null ? STRONG : SURE;
	if (first !== null && (!guess || guess.weight < enough)) return { name: partner ?? first, guessed: false };
	return { name: guess?.name ?? home, guessed: !guess || guess.weight < SURE };
}

/** How far the bracket behind a name may close. */
const BRACKET = 16;

/** "nhiều nhất là BĐBP Sơn Hà (96 vụ), …; thu 2 kg": a name whose figure stands in its bracket holds no further. */
export function isPast(tokens: readonly Token[], a: AreaMention, at: number): boolean {
	if (tokens[a.to]?.text !== '(') return false;
	// "(tròn 200 vụ)"
	if (tokens[a.to + 1]?.kind !== 'number' && tokens[a.to + 2]?.kind !== 'number') return false;
	for (let k = a.to + 1; k < Math.min(at, a.to + BRACKET); k += 1) if (tokens[k]?.text === ')') return true;
	return false;
}

const LEADERS = new Set([
	'dẫn đầu',
	'đứng đầu',
	'nhiều nhất',
	'cao nhất',
	'tiếp đến',
	'tiếp theo',
	'tiêu biểu',
	'điển hình',
]);
/** Words between "dẫn đầu" and the province. */
const LEADER_REACH = 5;

/** "Dẫn đầu là BĐBP Hải An với 226 vụ": a province told as an example, of which nothing further is said. */
export function isExample(tokens: readonly Token[], a: AreaMention): boolean {
	for (let k = a.from - 1; k > a.from - LEADER_REACH; k -= 1) {
		if (tokens[k]?.kind === 'break' || tokens[k]?.text === '.') return false;
		if (LEADERS.has(`${tokens[k - 1]?.fold} ${tokens[k]?.fold}`)) return true;
	}
	return false;
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
		if (a.from < s.from || a.from >= at || a.aside || isPast(s.page.tokens, a, at)) continue;
		name = a.name;
		stated = true;
	}
	return { name: name ?? main, stated };
}
