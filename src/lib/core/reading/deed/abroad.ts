import { firstFrom } from '../../text/within.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue } from '../mention/cues.ts';
import { isUpper } from '../mention/name-run.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const DOES = new Set(
	'bắt tuần thu phát cử huy điều xử khởi triệt phá tạm đưa mở cứu giải kiểm tuyên xây dựng trồng khám tặng'.split(
		' ',
	),
);
const BEFORE_VERB = /^(đã|cũng|còn|vừa|tiếp|tục|lào|campuchia|trung|quốc|thông|báo|cho|biết|tin)$/;

/** "phía bạn bắt thêm 2 đối tượng": a deed of theirs right behind their name. */
export function isNeighbourDeed(s: Sentence, at: number): boolean {
	// "Đại đội Biên phòng 212 (Lào) tuần tra"
	let k = wordAt(s, at) === ')' ? at + 1 : at;
	while (BEFORE_VERB.test(wordAt(s, k))) k += 1;
	return DOES.has(wordAt(s, k));
}

/** Words of the name of a body before the province it is of. */
const BODY_REACH = 10;
/** Between a body abroad and its last figure. */
const DEED_REACH = 60;

/** Countries, as far as their first words tell. */
const opensCountry = wordsOf('lào campuchia malaysia indonesia philippines brunei trung thái nước');
const COUNTRY = wordsOf('lào campuchia malaysia indonesia philippines brunei');
const COUNTRY_OF_TWO = /^(trung quốc|thái lan|nước bạn|nước ngoài)$/;

/** Token behind a neighbour's name, or its province's, that stands at a token; -1 for none. */
function nameEnds(s: Sentence, at: number): number {
	const { tokens, abroad } = s.page;
	if (opensCountry.has(tokens[at])) {
		if (COUNTRY.has(tokens[at])) return at + 1;
		if (COUNTRY_OF_TWO.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`)) return at + 2;
	}
	if (abroad.size === 0) return -1;
	let name = '';
	for (let k = at; k < at + 4 && isUpper(tokens[k]); k += 1) {
		name += (k > at ? ' ' : '') + (tokens[k]?.text ?? '');
		if (abroad.has(name)) return k + 1;
	}
	return -1;
}

/** "… phát hiện và trao trả 3 đối tượng": to us. */
function handsOver(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (/^(trao|giao)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "Lực lượng chức năng Hủa Luông bắt 27 vụ": who acts is of a neighbour's province the article names. */
export function isDeedAbroad(s: Sentence, at: number): boolean {
	if (s.page.abroad.size === 0 && !opensCountry.mayStandIn(s.words)) return false;
	for (let k = at - 1; k >= s.from && at - k < DEED_REACH; k -= 1) {
		const to = nameEnds(s, k);
		// "tuyến biên giới Việt Nam - Lào bắt 612 vụ"
		if (to < 0 || /^[-–]$/.test(wordAt(s, k - 1))) continue;
		if (handsOver(s, to, at)) return false;
		if (!isNeighbourDeed(s, to) || hasCue(s.cues, 'own', to, at)) return false;
		for (let j = k - 1; j >= s.from && k - j < BODY_REACH; j -= 1) {
			if (/^[,;:.]$/.test(s.page.tokens[j]?.text ?? '')) return true;
			// "phối hợp lực lượng chức năng nước bạn tuần tra": together with them
			if (/^(với|cùng|cho|sang|tại|ở|và|do|của|từ|phối)$/.test(wordAt(s, j))) return false;
		}
		return firstFrom(s.quantities, k) === 0;
	}
	return false;
}
