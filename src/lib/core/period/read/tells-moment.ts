import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lowerAt } from '../calendar-words.ts';

/** What is done once, at one place. */
const ONE_DEED = pairsOf('quả tang|mật phục|khám xét|phá án|ập vào|đầu thú|đón lõng');
/** Who does it. */
const ONE_TEAM = pairsOf('tổ công|tổ tuần|tổ trinh');
/** Spots smaller than any place that figures are told of. */
const SPOT = wordsOf('bản thôn xóm ấp buôn làng nhà km mốc cầu đường quốc cột ngã lán chốt');
const CASES = wordsOf('vụ lượt buổi');
/** What is told of many, or as done by then. */
const BY_THEN = wordsOf('đã các có được');
/** The longest sentence that tells of one deed. */
const REACH = 60;

/** "tại bản Pa Sín", "ở Km 71", "tại khu vực mốc 186" at a token. */
function namesSpot(tokens: readonly Token[], at: number): boolean {
	if (!/^(tại|ở)$/.test(lowerAt(tokens, at))) return false;
	const area = lowerAt(tokens, at + 1) === 'khu' && lowerAt(tokens, at + 2) === 'vực';
	return SPOT.has(tokens[area ? at + 3 : at + 1]);
}

/**
 * "Đến ngày 8/11, tại bản Pa Sín, …", "Đến ngày 8/11, tổ công tác bắt quả tang 1 đối tượng": behind such a day, one deed of a
 * story; "Đến ngày 8/11, các đồn đã bắt 45 vụ" counts up to it.
 *
 * in   at: the token right behind the day; only a comma there lets a story follow
 * out  whether the day is that of one deed
 */
export function tellsMoment(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at) !== ',') return false;
	const from = at + 1;
	let done = false;
	let told = namesSpot(tokens, from);
	for (let k = from; k < from + REACH; k += 1) {
		const t = tokens[k];
		if (!t || t.kind === 'break' || t.text === '.' || t.text === ';') break;
		if (t.kind === 'number' && CASES.has(tokens[k + 1])) return false;
		if (ONE_DEED.isAt(tokens, k)) return true;
		told ||= ONE_TEAM.isAt(tokens, k);
		done ||= BY_THEN.has(t);
	}
	return told && !done;
}
