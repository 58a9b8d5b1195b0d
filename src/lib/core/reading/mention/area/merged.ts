import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';

/** Between the names of those that merge and the verb: "tỉnh Sơn Khê và tỉnh Hà Phong chính thức hợp nhất". */
const BETWEEN = wordsOf(', và với tỉnh thành phố bđbp được chính thức đã ( ) cũ sẽ');
const NAMES_REACH = 14;
/** Words between the verb and the new name. */
const NEW_REACH = 26;

/** Whether "sáp nhập", "hợp nhất", "nhập vào" stands at a token. */
const isMerging = (tokens: readonly Token[], at: number): boolean =>
	/^(sáp nhập|hợp nhất|nhập vào|hợp thành)$/.test(`${tokens[at]?.fold} ${tokens[at + 1]?.fold}`);

/** "… thành tỉnh Bình Đông", "… thành lập tỉnh", "lấy tên là" before the sentence ends. */
function makesNew(tokens: readonly Token[], at: number): boolean {
	for (let k = at; k < at + NEW_REACH; k += 1) {
		const t = tokens[k];
		if (!t || t.kind === 'break' || /^[.;]$/.test(t.text)) return false;
		const next = tokens[k + 1]?.fold;
		if (t.fold === 'thành' && next !== 'phố') return true;
		if (/^(lấy|mang) tên$/.test(`${t.fold} ${next}`)) return true;
	}
	return false;
}

/**
 * "sau khi tỉnh Bình An nhập vào tỉnh Đông Phú thành tỉnh Bình Đông": a province that has become another.
 *
 * in   the mention stands in tokens[from, to)
 */
export function isMergedAway(tokens: readonly Token[], from: number, to: number): boolean {
	const before = tokens[from - 1]?.fold;
	if (before === 'vào' && tokens[from - 2]?.fold === 'nhập') return makesNew(tokens, to);
	for (let k = to; k < to + NAMES_REACH; k += 1) {
		const t = tokens[k];
		if (!t) return false;
		if (isMerging(tokens, k))
			return tokens[k + 1]?.fold === 'vào' || tokens[k + 2]?.fold === 'vào' || makesNew(tokens, k);
		if (!BETWEEN.has(t) && !t.word.capital) return false;
	}
	return false;
}

/** "các đồn thuộc tỉnh Hải Nam cũ", "địa bàn tỉnh Hải Nam (cũ)", "… trước đây": a part of the province that is. */
export function isFormerPart(tokens: readonly Token[], from: number, to: number, ours: boolean): boolean {
	const at = tokens[to]?.text === '(' ? to + 1 : to;
	const former =
		tokens[at]?.fold === 'cũ' ||
		(tokens[at]?.fold === 'trước' && /^(đây|kia)$/.test(tokens[at + 1]?.fold ?? ''));
	if (!former) return false;
	// "BĐBP tỉnh Bình An (cũ) đã bắt": what it did while it was
	return !ours || /^(thuộc|bàn|vực|của)$/.test(tokens[from - 1]?.fold ?? '');
}

/** How far into its sentence the word of the merger may stand. */
const OPENING = 6;

/** "Trước khi nhập về Sơn Hà, BĐBP tỉnh Bình Lâm có 9 đồn": a sentence of what was before a merger; what follows is not of it. */
export function tellsBefore(tokens: readonly Token[], from: number): boolean {
	if (tokens[from]?.fold !== 'trước') return false;
	for (let k = from + 1; k < from + OPENING; k += 1)
		if (isMerging(tokens, k) || /^nhập (về|vào)$/.test(`${tokens[k]?.fold} ${tokens[k + 1]?.fold}`))
			return true;
	return false;
}
