import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';

const OF_LAND = pairsOf('cả nước|toàn quốc');
const WITHIN = wordsOf('trong trên');

const EXTENT = pairsOf('phạm vi|địa bàn');

/** Token behind "cả nước", "trong cả nước", "trên phạm vi toàn quốc" at a token; -1 for other words. */
export function landEnds(tokens: readonly Token[], at: number): number {
	const within = WITHIN.has(tokens[at]) ? at + 1 : at;
	const from = EXTENT.isAt(tokens, within) ? within + 2 : within;
	return OF_LAND.isAt(tokens, from) ? from + 2 : -1;
}

/** What our whole force does, right behind "cả lực lượng". */
const FORCE_DOES = /^(đã|bắt|phát|tuần|có|trao|thu|xử|tổ|đấu|huy|,)$/;

/** "toàn lực lượng BĐBP tỉnh": the force of one province. */
const isOfProvince = (tokens: readonly Token[], at: number): boolean => {
	let k = at;
	while (/^(bộ|đội|biên|phòng|bđbp|của)$/.test(tokens[k]?.fold ?? '')) k += 1;
	return tokens[k]?.fold === 'tỉnh' || (k > at && /^(thành|tp)$/.test(tokens[k]?.fold ?? ''));
};

/** "toàn lực lượng", "cả lực lượng bắt 1.212 vụ". */
export function isWholeForce(tokens: readonly Token[], at: number): boolean {
	const first = tokens[at]?.fold;
	if (first !== 'toàn' && first !== 'cả') return false;
	if (tokens[at + 1]?.fold !== 'lực' || tokens[at + 2]?.fold !== 'lượng') return false;
	if (isOfProvince(tokens, at + 3)) return false;
	return first === 'toàn' || FORCE_DOES.test(tokens[at + 3]?.fold ?? '');
}
