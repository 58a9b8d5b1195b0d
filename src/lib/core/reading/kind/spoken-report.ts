import { wordAt, type Sentence } from '../page/sentence.ts';

/** Words between the closing mark and "cho biết": rank, name, post. */
const SPEAKER_REACH = 22;
const RANKS = /^(tá|úy|tướng)$/;

/** "…, Đại tá A, Chỉ huy trưởng, cho biết" within tokens [from, to). */
function isReportedBy(s: Sentence, from: number, to: number): boolean {
	const first = s.page.blocks[s.block]?.from ?? s.from;
	const last = s.page.blocks[s.block]?.to ?? s.to;
	let ranked = false;
	for (let k = Math.max(first, from); k < Math.min(to, last); k += 1) {
		ranked ||= RANKS.test(wordAt(s, k));
		const said = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		if (ranked && /^(cho biết|cho hay|thông tin|báo cáo)$/.test(said)) return true;
		if (wordAt(s, k) === '.' || wordAt(s, k) === '“') return false;
	}
	return false;
}

/** “Năm 2023, đơn vị bắt tám vụ”, Đại tá A cho biết: small numbers that an officer reports count, those of a villager's saying do not. */
export function isReportSpoken(s: Sentence, at: number): boolean {
	const { tokens, spoken } = s.page;
	let close = at;
	while (spoken[close] === 1 && tokens[close]?.text !== '”') close += 1;
	if (isReportedBy(s, close + 1, close + SPEAKER_REACH)) return true;
	let open = at;
	while (open > 0 && spoken[open - 1] === 1) open -= 1;
	return tokens[open - 2]?.text === ':' && isReportedBy(s, open - SPEAKER_REACH, open - 1);
}
