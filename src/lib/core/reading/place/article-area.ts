import { guessAreas, STRONG, SURE } from './guess-area.ts';
import type { Token } from '../../text/tokens.ts';
import type { Page } from '../page/page.ts';
import { isUpper } from '../mention/area/name-run.ts';
import { WHOLE_COUNTRY, type AreaMention } from '../mention/area/read-area.ts';
import type { Sentence } from '../page/sentence.ts';

/** The province an article is of, and whether it is only where the story is once put. */
export interface ArticleArea {
	name: string | null;
	guessed: boolean;
}

/** How much a province told in passing is the article's: our force beside others, the head of an office, a partner, a way. */
const WEIGHTS: Readonly<Record<AreaMention['as'], number>> = {
	force: 5,
	sure: 3,
	bare: 2,
	loose: 2,
	port: 3,
	home: 0,
	far: 0,
	abroad: 0,
	headed: STRONG,
};
/** "sang tỉnh Bình Lâm", "đến tỉnh Bình Lâm": where something went. */
const WAYS = /^(sang|qua|từ|đến|tới|về|cho|hơn)$/;

/** How much a mention that is no subject tells that the article is of its province. */
function weighAside(page: Page, b: number, a: AreaMention): number {
	if (!a.aside) return page.blocks[b]?.role === 'caption' ? SURE : STRONG;
	const before = page.tokens[a.from - 1]?.fold ?? '';
	return a.as !== 'force' && WAYS.test(before) ? 1 : WEIGHTS[a.as];
}

/** The name of most weight, the first of equals. */
function heaviest(weights: ReadonlyMap<string, number>): { name: string; weight: number } | null {
	let best: { name: string; weight: number } | null = null;
	for (const [name, weight] of weights) if (weight > (best?.weight ?? 0)) best = { name, weight };
	return best;
}

/** Told often enough, or so that no other name comes near. */
const stands = (
	{ name, weight }: { name: string; weight: number },
	weights: ReadonlyMap<string, number>,
): boolean =>
	weight >= SURE ||
	(weight >= STRONG && [...weights].every(([other, w]) => other === name || 2 * w < weight));

/** "Biên phòng cửa khẩu cảng X" in an article known to be of another province: X is the port. The names are taken from the page. */
export function withoutPorts(page: Page, issuerArea: string | null): void {
	if (issuerArea === null) return;
	for (const [b, list] of page.areas.entries())
		if (list.some((a) => a.ofPort && a.name !== issuerArea))
			page.areas[b] = list.filter((a) => !a.ofPort || a.name === issuerArea);
}

/**
 * The article's province: the first one named as a subject, one in full before one by its name alone; else the issuer's,
 * else the one most is told of in passing (a partner, an office, where the story is put); where nothing else is told,
 * somebody's home.
 */
export function articleArea(page: Page, issuerArea: string | null): ArticleArea {
	let bare: string | null = null;
	const bares = new Set<string>();
	let home: string | null = null;
	const ranked = new Set<string>();
	const weights = new Map<string, number>();
	const add = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight);
	for (const [b, list] of page.areas.entries()) {
		for (const a of list) {
			if (a.as === 'home') home ??= a.name;
			if (a.aside || page.blocks[b]?.role === 'caption') {
				add(a.name, weighAside(page, b, a));
				continue;
			}
			if (a.ranked) {
				ranked.add(a.name);
				continue;
			}
			if (a.as !== 'bare') return { name: a.name, guessed: false };
			bare ??= a.name;
			bares.add(a.name);
		}
	}
	// "tại Hải An 142 phương tiện; tại Sơn Hà 5.627 phương tiện": where the issuer's boats lie
	const named =
		issuerArea !== null && bares.size > 1 && bares.has(issuerArea) ? issuerArea : (bare ?? issuerArea);
	if (named !== null) return { name: named, guessed: false };
	// a post of the same name speaks against a guess only
	for (const [name, weight] of guessAreas(page))
		if ((weight > 0 || !weights.has(name)) && !ranked.has(name)) add(name, weight);
	const best = heaviest(weights);
	const name = best?.name ?? home ?? (isOfWholeForce(page) ? WHOLE_COUNTRY : null);
	return { name, guessed: !best || !stands(best, weights) };
}

/** Words that open a name for the whole of our force, and those that make it a post's or one province's. */
const OF_ALL = /^(vị|lượng|của|các|toàn|thuộc|thì|,|:|\.)$/;
const OF_ONE = /^(tỉnh|thành|tp|huyện|cửa)$/;

/** "Năm 2023, các đơn vị BĐBP bắt 7.000 vụ", with no post and no province anywhere: an account of the whole force. */
function isOfWholeForce({ tokens }: Page): boolean {
	let found = false;
	for (const [k, t] of tokens.entries()) {
		if (t.fold === 'đồn' && tokens[k + 1]?.word.capital) return false;
		const full = t.fold === 'bộ' && tokens[k + 1]?.fold === 'đội' && tokens[k + 3]?.fold === 'phòng';
		if (t.fold !== 'bđbp' && !full) continue;
		const to = full ? k + 4 : k + 1;
		if (OF_ONE.test(tokens[to]?.fold ?? '')) return false;
		if (isUpper(tokens[to])) return false;
		found ||= k === 0 || OF_ALL.test(tokens[k - 1]?.fold ?? '') || tokens[k - 1]?.kind === 'break';
	}
	return found;
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

/** "Toàn lực lượng bắt 1.212 vụ. Tại Sơn Hà, 112 vụ. Các đơn vị trao 12.000 suất quà": back from an example to all of them. */
export const isOfAllAgain = (page: Page, s: Sentence): boolean =>
	/^các (đơn|đồn)$/.test(`${page.tokens[s.from]?.fold} ${page.tokens[s.from + 1]?.fold}`) &&
	(page.areas[s.block] ?? []).some((a) => a.name === WHOLE_COUNTRY && a.to <= s.from);
