import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { listedNames } from './listed-names.ts';
import { HEADS_RANKING, NEXT_RANKED } from './ranking-words.ts';
import { WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** Where the next name of a ranking may stand: "nhiều nhất là BĐBP Sơn Hà (112 vụ), tiếp theo là Bình Lâm 90 vụ, rồi đến Hải An 44 vụ". */
const PARTS = /^([;,]|và|là|đến|tới)$/;
/** Words from the first force to its figure. */
const FIGURE_REACH = 3;
/** Words from what heads a ranking to the first name behind its force. */
const HEAD_REACH = 18;
/** Words from "tiếp theo" to the name. */
const NEXT_REACH = 4;
const OF_SMALLER = wordsOf('đồn trạm trong riêng');

/** "BĐBP Sơn Hà (112 vụ)", "BĐBP Sơn Hà với 112 vụ": a force right before its figure. */
function hasFigure(tokens: readonly Token[], to: number): boolean {
	for (let k = to; k < to + FIGURE_REACH; k += 1) {
		if (tokens[k]?.kind === 'number') return true;
		if (!/^(\(|với|có|bắt|đạt)$/.test(tokens[k]?.fold ?? '')) return false;
	}
	return false;
}

/** "nhiều nhất là BĐBP Sơn Hà", "Dẫn đầu là …", "Một số đơn vị có kết quả cao: …": words that head a ranking. */
function isHeaded(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k > at - HEAD_REACH && tokens[k]?.text !== '.'; k -= 1)
		if (HEADS_RANKING.isAt(tokens, k)) return true;
	return false;
}

/** A ranking of provinces: whose figure leads, and the names behind it. */
export interface Ranking {
	first: AreaMention;
	names: readonly AreaMention[];
}

const opensRanking = (a: AreaMention): boolean =>
	!a.aside && a.name !== WHOLE_COUNTRY && (a.as === 'force' || a.as === 'sure');

/**
 * The names that follow the first province of a ranking, each before its figure, to the end of the sentence:
 * "nhiều nhất là BĐBP Sơn Hà (112 vụ), tiếp theo là Bình Lâm 90 vụ, rồi đến Hải An 44 vụ".
 *
 * in   the mentions of the block; `ofAll`: the article tells of the whole force
 * out  null where nothing is ranked
 */
export function rankingOf(
	tokens: readonly Token[],
	block: Block,
	found: readonly AreaMention[],
	ofAll: boolean,
): Ranking | null {
	for (const first of found) {
		if (!opensRanking(first)) continue;
		let end = first.to;
		while (end < block.to && tokens[end]?.text !== '.' && !OF_SMALLER.has(tokens[end])) end += 1;
		const names = listedNames(tokens, first.to, end, PARTS);
		const head = names[0]?.from ?? end;
		if (names.length === 0) continue;
		if (NEXT_RANKED.standsIn(tokens, head - NEXT_REACH, head)) return { first, names };
		if (first.as !== 'force' || !hasFigure(tokens, first.to)) continue;
		if (ofAll || (names.length > 1 && isHeaded(tokens, head))) return { first, names };
	}
	return null;
}
