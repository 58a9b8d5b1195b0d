import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { commandAt, commandEnds } from './command-name.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** Paragraphs in which an article tells what was held. */
const HEAD = 4;
const HOLDS = pairsOf('tổ chức|chủ trì|khai mạc|tiến hành|long trọng|phối hợp');
const REVIEW = pairsOf('sơ kết|tổng kết');
/** Words from the command to "tổ chức", and from there to "sơ kết": "Hội nghị trực tuyến toàn lực lượng". */
const HOLDS_REACH = 4;
const REVIEW_REACH = 14;
const OURS = pairsOf('bđbp tỉnh|bđbp thành|phòng tỉnh|phòng thành');

/** The command at a token holds a review: "tổ chức hội nghị sơ kết", "phối hợp với UBND tỉnh X tổ chức tổng kết". */
function holdsReview(tokens: readonly Token[], at: number, end: number): boolean {
	const from = commandEnds(tokens, at);
	if (REVIEW.isAt(tokens, from)) return true;
	if (!HOLDS.standsIn(tokens, from, Math.min(end, from + HOLDS_REACH))) return false;
	return REVIEW.standsIn(tokens, from, Math.min(end, from + HOLDS_REACH + REVIEW_REACH));
}

/** "tại tỉnh Hà Khê", "tại thành phố Tà Lai, tỉnh Hà Khê", "Hà Khê -" at the head: where something is held. */
function isWhereHeld(tokens: readonly Token[], a: AreaMention, from: number): boolean {
	if (a.as === 'force') return false;
	const at = tokens[a.from]?.fold === 'tại' ? a.from : a.from - 1;
	for (let k = at; k >= from && k > a.from - 8; k -= 1) {
		if (/^(tại|ở)$/.test(tokens[k]?.fold ?? '')) return true;
		if (/^[.;:]$/.test(tokens[k]?.text ?? '')) return false;
	}
	return a.from === from && /^[-–:]$/.test(tokens[a.to]?.text ?? '');
}

/**
 * "Tại tỉnh Hà Khê, Bộ Tư lệnh BĐBP tổ chức sơ kết …": what is told is of the whole force, and the province only where it met.
 *
 * in   the mentions of each block, in order; changed in place
 */
export function addReviewOfAll(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	for (const [k, block] of blocks.slice(0, HEAD).entries()) {
		if (block.role === 'caption' || block.role === 'table') continue;
		for (const { from, to } of block.sentences) {
			const at = commandAt(tokens, from, to);
			if (at < 0 || !holdsReview(tokens, at, to) || OURS.standsIn(tokens, from, to)) continue;
			const list = areas[k] as AreaMention[];
			const inHere = (a: AreaMention) => a.from >= from && a.from < to;
			if (!list.some((a) => inHere(a) && !a.aside && isWhereHeld(tokens, a, from))) return;
			for (const a of list) if (inHere(a) && isWhereHeld(tokens, a, from)) a.aside = true;
			const found = mention(at, { to: commandEnds(tokens, at), name: WHOLE_COUNTRY }, false);
			areas[k] = [...list, found].sort((a, b) => a.from - b.from);
			return;
		}
	}
}
