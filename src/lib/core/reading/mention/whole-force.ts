import type { Token } from '../../text/tokens.ts';

const OF_LAND = /^(cả nước|toàn quốc)$/;

/** Token behind "cả nước", "trong cả nước", "toàn quốc" at a token; -1 for other words. */
export function landEnds(tokens: readonly Token[], at: number): number {
	const from = /^(trong|trên)$/.test(tokens[at]?.fold ?? '') ? at + 1 : at;
	return OF_LAND.test(`${tokens[from]?.fold} ${tokens[from + 1]?.fold}`) ? from + 2 : -1;
}

/** What our whole force does, right behind "cả lực lượng". */
const FORCE_DOES = /^(đã|bắt|phát|tuần|có|trao|thu|xử|tổ|đấu|huy|,)$/;

/** "toàn lực lượng", "cả lực lượng bắt 1.212 vụ". */
export function isWholeForce(tokens: readonly Token[], at: number): boolean {
	const first = tokens[at]?.fold;
	if (first !== 'toàn' && first !== 'cả') return false;
	if (tokens[at + 1]?.fold !== 'lực' || tokens[at + 2]?.fold !== 'lượng') return false;
	return first === 'toàn' || FORCE_DOES.test(tokens[at + 3]?.fold ?? '');
}
