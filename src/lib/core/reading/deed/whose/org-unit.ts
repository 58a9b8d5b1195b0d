import type { Token } from '../../../text/tokens.ts';
import { firstFrom } from '../../../text/within.ts';
import { once } from '../../../text/once.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { findPosts } from '../../mention/area/post-areas.ts';
import type { Page } from '../../page/page.ts';
import type { Sentence } from '../../page/sentence.ts';

/** What all figures of nobody smaller stand for. */
export const WHOLE = '_T';

/** Words that open what a post is called, and what tells of the whole force of a province. */
const OPENS = wordsOf('đồn các toàn bđbp bộ ban hải hai ba');
const LONGEST = 4;

interface Named {
	name: string;
	to: number;
}

/** The post named at a token: "Đồn Biên phòng Huổi Lanh", "Đồn BP Cửa khẩu Nậm Lạnh"; null for "các đồn" and a partner's. */
function postAt(tokens: readonly Token[], at: number, end: number): Named | null {
	const w = (k: number) => tokens[k]?.fold ?? '';
	if (w(at) !== 'đồn' || /^(các|với|cùng|hợp)$/.test(w(at - 1))) return null;
	let k = at + 1;
	if (w(k) === 'biên' && w(k + 1) === 'phòng') k += 2;
	else if (w(k) === 'bp') k += 1;
	else return null;
	if (/^(ckqt|ckc|ck)$/.test(w(k))) k += 1;
	while (/^(cửa|khẩu|cảng|quốc|tế|chính)$/.test(w(k))) k += 1;
	let to = k;
	while (to < end && tokens[to]?.word.capital && to - k < LONGEST) to += 1;
	if (to === k) return null;
	const words = tokens.slice(at, to).map((t) => t.text);
	return { name: words.join(' '), to };
}

const OF = /^(của|thuộc|với|cho|từ|cùng)$/;

/** A name of the province's force that only tells under whom a post stands: "Đồn Pa Sín, BĐBP tỉnh …", "(BĐBP …)", "của BĐBP". */
function isUnder(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before) return false;
	return /^[,(–-]$/.test(before.text) ? isUpper(tokens[at - 2]) : OF.test(before.fold);
}

/** Words at a token that speak of more than one post: "các đồn", "toàn tỉnh", "BĐBP tỉnh", "Bộ Chỉ huy". */
function isWide(tokens: readonly Token[], at: number): boolean {
	const w = (k: number) => tokens[k]?.fold ?? '';
	switch (w(at)) {
		case 'toàn':
			return /^(tỉnh|tuyến|lực|quân)$/.test(w(at + 1));
		case 'các':
		case 'hai':
		case 'ba':
			return /^(đồn|đơn|trạm)$/.test(w(at + 1));
		case 'bđbp':
			// "Đồn Pa Sín, Bộ Chỉ huy BĐBP tỉnh": told by its first word
			return !isUnder(tokens, at) && !(w(at - 1) === 'huy' && /^(bộ|ban)$/.test(w(at - 3)));
		case 'bộ':
		case 'ban':
			return w(at + 1) === 'chỉ' && w(at + 2) === 'huy' && !isUnder(tokens, at) && w(at - 1) !== 'được';
		case 'hải':
			return /^(đội|đoàn)$/.test(w(at + 1));
		default:
			return false;
	}
}

/** "Đồn đã lập biên bản": the post told last, not "Đồn trưởng", "các đồn". */
function isBarePost(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.fold !== 'đồn' || /^(các|hai|ba|với|cùng|cho)$/.test(tokens[at - 1]?.fold ?? ''))
		return false;
	const next = tokens[at + 1];
	return !next?.word.capital && !/^(biên|bp|trưởng|phó|công|điền)$/.test(next?.fold ?? '');
}

/** Whom the figures behind a token of a sentence stand for. */
interface Turn {
	from: number;
	to: number;
	/** a post; `_T` for the whole force; last: the post named last before the sentence; same: as before it, else the last */
	whom: { unit: string } | 'last' | 'same';
}

/** Where a sentence turns to a post, to the whole force, or back. */
const turnsOf = once((s: Sentence): readonly Turn[] => findTurns(s));

function findTurns(s: Sentence): Turn[] {
	const out: Turn[] = [];
	if (!OPENS.mayStandIn(s.words)) return out;
	const { tokens } = s.page;
	for (let k = s.from; k < s.to; k += 1) {
		if (!OPENS.has(tokens[k])) continue;
		const post = postAt(tokens, k, s.to);
		const before = out.at(-1)?.whom;
		if (post) out.push({ from: k, to: post.to, whom: { unit: labelOf(s.page, post.name) } });
		else if (isWide(tokens, k)) out.push({ from: k, to: k + 1, whom: { unit: WHOLE } });
		else if (isBarePost(tokens, k) && before === undefined) out.push({ from: k, to: k + 1, whom: 'same' });
		else if (isBarePost(tokens, k) && typeof before === 'object' && before.unit === WHOLE)
			out.push({ from: k, to: k + 1, whom: 'last' });
	}
	return out;
}

/**
 * The post or squadron a figure stands for: the one its clause names, else the one told before it.
 *
 * in   tokens of the sentence before `at`; told: the unit that acts before the sentence, `_T` for none smaller than the force;
 *      last: the post named last in the article
 */
export function unitAt(s: Sentence, at: number, told: string, last: string): string {
	const found = turnsOf(s);
	const next = firstFrom(found, at);
	const turn = next > 0 ? found[next - 1]?.whom : undefined;
	if (turn === undefined) return told;
	if (typeof turn === 'object') return turn.unit;
	return turn === 'same' && told !== WHOLE ? told : last;
}

/** The posts told so far, each by the name it is called by. */
const labelsOf = once<Page, Map<string, string>>(() => new Map());
const OF_KIND = /^(Đồn|đồn|Biên|phòng|BP|CKQT|CKC|CK|[Cc]ửa|[Kk]hẩu|[Cc]ảng|[Qq]uốc|[Tt]ế|chính)$/;

/** One post has one name in an article: the first it is called by. */
function labelOf(page: Page, name: string): string {
	const known = labelsOf(page);
	const told = known.get(name);
	if (told !== undefined) return told;
	const key = name
		.split(' ')
		.filter((word) => !OF_KIND.test(word))
		.join(' ');
	const label = known.get(key) ?? name;
	known.set(key, label);
	known.set(name, label);
	return label;
}

/** Paragraphs within which an article tells whose story it is. */
const HEAD = 2;

/** The post an article is all about: it alone is named, at its head, and nothing tells of the whole force; `_T` if none. */
export function unitOfArticle(page: Page): string {
	const { tokens, blocks } = page;
	const names = new Set<string>();
	let label = WHOLE;
	for (const [b, block] of blocks.entries()) {
		for (const post of findPosts(tokens, block)) {
			names.add(post.name);
			if (names.size > 1) return WHOLE;
			if (label === WHOLE && b <= HEAD) label = postAt(tokens, post.from, block.to)?.name ?? WHOLE;
		}
		if (block.role === 'caption') continue;
		if (block.role === 'table') return WHOLE;
		for (let k = block.body; k < block.to; k += 1)
			if (OPENS.has(tokens[k]) && isWide(tokens, k)) return WHOLE;
	}
	return label === WHOLE ? WHOLE : labelOf(page, label);
}
