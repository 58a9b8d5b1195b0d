import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const STOPS = wordsOf('; , .');
const KIN = /^(vợ chồng|gia đình|họ hàng|hàng xóm|anh em (,|họ|dòng|nội|ruột|trong|bà))/;
const GIVES = wordsOf('góp vay');
const KIN_REACH = 18;

/** "Vợ chồng ông Sáu đóng góp 40 triệu đồng và 12 ngày công": those the house is for open the clause and give. */
function isOfKin(s: Sentence, at: number): boolean {
	if (!GIVES.mayStandIn(s.words)) return false;
	for (let k = at - 1; k > Math.max(s.from, at - KIN_REACH); k -= 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (!GIVES.has(s.page.tokens[k])) continue;
		if (hasCue(s.cues, 'own', s.from, k)) return false;
		// "Anh em đã góp 1.860 ngày công": soldiers; "anh em, họ hàng": kin
		const opening = [0, 1, 2].map((n) => wordAt(s, s.from + n)).join(' ');
		return KIN.test(opening) && !hasCue(s.cues, 'own', k, at);
	}
	return false;
}

const FAMILY = pairsOf('gia đình');
const PERSON = /^(anh|chị|ông|bà|em|cụ|tôi|mình)$/;
const GRANTED_REACH = 16;

/** "gia đình anh được hỗ trợ 60 triệu đồng làm nhà": what one family was given. */
function isGranted(s: Sentence, at: number): boolean {
	if (!FAMILY.mayStandIn(s.words)) return false;
	let granted = false;
	for (let k = at - 1; k >= Math.max(s.from, at - GRANTED_REACH); k -= 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		granted ||= wordAt(s, k) === 'được';
		if (FAMILY.isAt(s.page.tokens, k)) return granted && PERSON.test(wordAt(s, k + 2));
	}
	return false;
}

/** "gia đình đóng góp hơn 40 triệu đồng": the household's own share. */
export function isFamilys(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'money' && q.cls !== 'workday') return false;
	if (isOfKin(s, q.from)) return true;
	if (q.cls !== 'money') return false;
	if (isGranted(s, q.from)) return true;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 6); k -= 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		if (wordAt(s, k) === 'gia' && wordAt(s, k + 1) === 'đình')
			return /^(đóng|góp|bỏ|đối|tự|vay)$/.test(wordAt(s, k + 2));
	}
	return false;
}
