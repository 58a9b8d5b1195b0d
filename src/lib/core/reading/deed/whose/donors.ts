import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
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
