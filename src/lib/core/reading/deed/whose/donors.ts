import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { namesBody } from './civil-subject.ts';
import { lastCue } from '../../mention/cues.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const GATHERS = pairsOf('vận động|kêu gọi|huy động|quyên góp|tiếp nhận');
/** Words between "vận động" and the sum it gathered. */
const GATHERED_REACH = 8;

/** "vận động được 6,4 tỷ đồng, trong đó Công ty A ủng hộ 2 tỷ đồng, Ngân hàng B 1 tỷ đồng": who gave what of the money we gathered. */
export function isShareOfGathered(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'money') return false;
	const part = lastCue(s.cues, 'part', s.from, q.from);
	const whole = part && s.quantities.findLast((o) => o.cls === 'money' && o.to <= part.from);
	if (!part || !whole) return false;
	if (s.semicolons.some((k) => k >= part.to && k < q.from)) return false;
	for (let k = Math.max(s.from, whole.from - GATHERED_REACH); k < whole.from; k += 1)
		if (GATHERS.isAt(s.page.tokens, k)) return true;
	return false;
}

const TIES = wordsOf('do của từ');
/** Words between a sum and "do", "từ nguồn". */
const TIE_REACH = 3;
/** Words of the name of who gives, behind "do". */
const NAME_REACH = 12;
const SOURCE = /^(nguồn|kinh|phí)$/;
const PAYS = /^(tài trợ|hỗ trợ|ủng hộ|đóng góp|trao tặng|góp vốn)$/;

/** A body that gives is named at a token. */
const isDonorAt = (s: Sentence, at: number): boolean =>
	namesBody(s, at) ||
	s.cues.some(
		(m) => m.entry.kind === 'civil' && m.from >= at && m.from <= at + 1 && !isGivers(s, m.from, m.to),
	);

/** "60 triệu đồng do Công ty A tài trợ", "100 triệu đồng từ Quỹ Vì người nghèo", "do Hội B hỗ trợ 70 triệu đồng": what one body by its name pays, where nobody of ours gathered it. */
export function isPaidByDonor(s: Sentence, q: Quantity): boolean {
	if (!TIES.mayStandIn(s.words)) return false;
	for (let k = s.from; k < q.from; k += 1) if (GATHERS.isAt(s.page.tokens, k)) return false;
	if (lastCue(s.cues, 'own', s.from, q.from)) return false;
	let tie = q.to;
	while (tie < q.to + TIE_REACH && !TIES.has(s.page.tokens[tie])) tie += 1;
	let body = tie + 1;
	while (SOURCE.test(wordAt(s, body))) body += 1;
	if (TIES.has(s.page.tokens[tie]) && isDonorAt(s, body)) {
		if (wordAt(s, tie) !== 'do') return true;
		for (let k = body; k < Math.min(body + NAME_REACH, s.to); k += 1)
			if (PAYS.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return s.page.tokens[k + 2]?.kind !== 'number';
		return false;
	}
	// "do Công ty A tài trợ 70 triệu đồng"
	if (!PAYS.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)) return false;
	for (let k = q.from - 3; k > Math.max(s.from, q.from - NAME_REACH); k -= 1)
		if (wordAt(s, k) === 'do') return isDonorAt(s, k + 1);
	return false;
}

const GENERAL = /^(hảo tâm|cá nhân|thường quân|tổ chức|thiện nguyện|đơn vị)$/;
/** Words of one name in a list of those who give: "các doanh nghiệp", "nhà hảo tâm". */
const LIST_REACH = 5;

/** "các nhà hảo tâm, doanh nghiệp", "các doanh nghiệp và cá nhân": givers of every kind, none by name, at tokens [from, to). */
export function isGivers(s: Sentence, from: number, to: number): boolean {
	const bare = wordAt(s, from) === 'các' ? from + 1 : from;
	if (wordAt(s, bare) !== 'doanh' || wordAt(s, bare + 1) !== 'nghiệp') return false;
	if (/^(,|và)$/.test(wordAt(s, from - 1)) && GENERAL.test(`${wordAt(s, from - 3)} ${wordAt(s, from - 2)}`))
		return true;
	if (!/^(,|và)$/.test(wordAt(s, to))) return false;
	for (let k = to + 1; k < to + LIST_REACH; k += 1)
		if (GENERAL.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

const PROGRAMMES = pairsOf('chương trình|hoạt động|phong trào|mô hình');

/** "Riêng chương trình do Hội Phụ nữ tỉnh chủ trì đã trao 20 con dê": a programme of theirs as what acts, told up to its number without a sign. */
export function isTheirProgramme(s: Sentence, body: number, q: Quantity): boolean {
	if (!/^(do|của)$/.test(wordAt(s, body - 1)) || !PROGRAMMES.isAt(s.page.tokens, body - 3)) return false;
	const before = s.page.tokens[body - 4];
	if (body - 3 > s.from && before?.kind === 'word' && !/^(riêng|còn|các|một)$/.test(before.fold))
		return false;
	for (let k = body; k < q.from; k += 1) if (s.page.tokens[k]?.kind === 'punct') return false;
	return true;
}
