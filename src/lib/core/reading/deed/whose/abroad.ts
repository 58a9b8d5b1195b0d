import type { Quantity } from '../../../quantity/quantity.ts';
import { firstFrom } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const DOES = new Set(
	'ghi bắt tuần thu phát cử huy điều xử khởi triệt phá tạm đưa mở cứu giải kiểm tuyên xây dựng trồng khám tặng tăng bố lập đặt duy tổ thay cắm'.split(
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
const BODY_REACH = 14;
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

/** "với Công an huyện Mường Tà, tỉnh Hủa Luông, Lào": the comma at a token parts one place from what it lies in. */
const isInPlace = (s: Sentence, at: number, country: number): boolean =>
	wordAt(s, at) === ',' &&
	isUpper(s.page.tokens[at - 1]) &&
	(at + 1 === country || /^(tỉnh|huyện|châu|khu|thành)$/.test(wordAt(s, at + 1)));

/** "… phát hiện và trao trả 3 đối tượng": to us. */
function handsOver(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (/^(trao|giao)$/.test(wordAt(s, k))) return true;
	return false;
}

const THEY = wordsOf('bạn');
const OPPOSITE = wordsOf('diện');
/** "phía đối diện", "lực lượng đối diện": the other side. */
const isOpposite = (s: Sentence, at: number): boolean =>
	isAt(s, at, OPPOSITE) && /^(phía|lượng) đối$/.test(`${wordAt(s, at - 2)} ${wordAt(s, at - 1)}`);
const MEN = /^(troop|troop_turn|person|person_turn|individual)$/;
/** Words between "bạn" and how many of theirs took part. */
const HAS = /^(có|gồm|là|:|cử)$/;
/** Words between a number of men and the country of their unit. */
const UNIT_REACH = 7;

/** "; phía bạn có 20 người"; "cả ta và bạn là 216 lượt" is of both. */
const opensTheirPart = (s: Sentence, at: number): boolean =>
	/^([,;:]|phía|và|còn)$/.test(wordAt(s, at - 1)) && wordAt(s, at - 2) !== 'ta';

/** "phía bạn có 10 cán bộ, chiến sĩ", "12 cán bộ, chiến sĩ Đại đội 252 (Lào)": the men of the other side in what both did. */
export function isTheirMen(s: Sentence, q: Quantity): boolean {
	if (!MEN.test(q.cls)) return false;
	const at = HAS.test(wordAt(s, q.from - 1)) ? q.from - 2 : q.from - 1;
	if (isAt(s, at, THEY) && (at === s.from || opensTheirPart(s, at))) return true;
	for (let k = q.to; k < Math.min(q.to + UNIT_REACH, s.to); k += 1) {
		if (wordAt(s, k) === '(') return opensCountry.has(s.page.tokens[k + 1]) && wordAt(s, k + 2) !== '-';
		const name = k === q.to ? /^(đại|trung|tiểu|đồn|công|biên|lực)$/.test(wordAt(s, k)) : true;
		if (!name || s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
}

/** A clause opens at a token. */
const opens = (s: Sentence, at: number): boolean => at <= s.from || /^[,;:]$/.test(wordAt(s, at - 1));

/** "Bạn đã tuần tra 45 lần, ta tuần tra 60 lần": the other side opens the clause, and ours is not named since. */
export function isDeedOfTheirs(s: Sentence, at: number): boolean {
	if (!THEY.mayStandIn(s.words) && !OPPOSITE.mayStandIn(s.words)) return false;
	for (let k = at - 1; k >= s.from; k -= 1) {
		// "phía bạn bắt 12 vụ, ta bắt 9 vụ": ours since
		if (wordAt(s, k) === 'ta' && opens(s, k)) return false;
		const opposite = isOpposite(s, k) && opens(s, wordAt(s, k - 2) === 'phía' ? k - 2 : k - 3);
		if (!opposite && (!isAt(s, k, THEY) || !opens(s, wordAt(s, k - 1) === 'phía' ? k - 1 : k))) continue;
		return isNeighbourDeed(s, k + 1) && !hasCue(s.cues, 'own', k, at) && !handsOver(s, k, at);
	}
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
			if (isInPlace(s, j, k)) continue;
			if (/^[,;:.]$/.test(s.page.tokens[j]?.text ?? '')) return true;
			// "phối hợp lực lượng chức năng nước bạn tuần tra": together with them
			if (/^(với|cùng|cho|sang|tại|ở|và|do|của|từ|phối)$/.test(wordAt(s, j))) return false;
		}
		return firstFrom(s.quantities, k) === 0;
	}
	return false;
}
