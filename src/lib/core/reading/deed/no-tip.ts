import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import { isUpper } from '../mention/area/name-run.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** What a call for help, a warning of the weather tells. */
const DISTRESS = /^(nạn|cấp|cứu|bão|thời|thiên|lũ|gió)$/;

const SAVES_REACH = 7;

/** How far before its number whom a tip is passed on to is named. */
const TOLD_REACH = 12;

/** The people, and their teams, as the ones who give: "các tổ", "người dân", "bà con". */
const PEOPLE = /^(tổ|dân|con|chúng)$/;

/** Whether our force stands before a verb, and nobody of the people after it: "Theo BĐBP tỉnh, các tổ cung cấp cho …" is the people's. */
function isGivenByUs(s: Sentence, at: number): boolean {
	const own = s.cues.findLast((m) => m.entry.kind === 'own' && m.to <= at);
	if (!own) return false;
	for (let k = at - 1; k >= own.to && wordAt(s, k) !== ','; k -= 1)
		if (PEOPLE.test(wordAt(s, k))) return false;
	return true;
}

/** "BĐBP tỉnh cung cấp cho Công an, Hải quan 168 tin": passed on by us. */
function isPassedOn(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - TOLD_REACH); k -= 1)
		if (wordAt(s, k) === ';') return false;
		else if (wordAt(s, k) === 'cho' && /^(cấp|báo|giao)$/.test(wordAt(s, k - 1)))
			return isGivenByUs(s, k) && !hasCue(s.cues, 'own', k, q.from);
	return false;
}

const TO_US = /^(ta|bđbp|biên|phòng|bộ|đội|tỉnh|đồn|đơn|vị|chúng)$/;

/** Token of "cung cấp", "thông báo" right before a number, or before whom of ours it is told to: "cung cấp cho ta 37 tin"; -1 for another verb. */
function givesAt(s: Sentence, q: Quantity): number {
	let k = q.from - 1;
	while (k > s.from && (TO_US.test(wordAt(s, k)) || isUpper(s.page.tokens[k]))) k -= 1;
	if (k < q.from - 1 && wordAt(s, k) !== 'cho') return -1;
	const at = k < q.from - 1 ? k - 2 : k - 1;
	return /^(cung cấp|thông báo)$/.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`) ? at : -1;
}

/** "Phía bạn cung cấp 46 nguồn tin": from another force, none of the people's. */
function isFromForces(s: Sentence, q: Quantity): boolean {
	const verb = givesAt(s, q);
	if (verb < 0) return false;
	if (wordAt(s, verb - 1) === 'bạn') return true;
	const last = s.cues.findLast((m) => m.to <= verb && q.from - m.to < TOLD_REACH);
	if (s.semicolons.some((k) => last !== undefined && k >= last.to && k < q.from)) return false;
	return last !== undefined && /^(neighbour|foreign|agency)$/.test(last.entry.kind);
}

/** "hai bên trao đổi 57 tin", "phát 30 lượt tin báo bão", "36 tin báo nạn": between forces, to or from boats, no tip of the people. */
export function noTip(s: Sentence, q: Quantity): boolean {
	for (let k = q.unitFrom; k < Math.min(q.unitTo + 2, s.to) && s.page.tokens[k]?.kind !== 'punct'; k += 1)
		if (DISTRESS.test(wordAt(s, k))) return true;
	// "6 tin bài phát trên loa": news of the press
	if (wordAt(s, q.unitTo) === 'bài' || wordAt(s, q.unitTo - 1) === 'bài') return true;
	// "từ 17 tin báo, đơn vị cứu 52 người": calls for help
	const next = s.quantities.find((o) => o.from >= q.to);
	const saves = next !== undefined && /^(cứu|vớt)$/.test(wordAt(s, next.from - 1));
	if (saves && next.from - q.to <= SAVES_REACH && !s.semicolons.some((k) => k >= q.to && k < next.from))
		return true;
	if (isPassedOn(s, q) || isFromForces(s, q)) return true;
	for (let k = Math.max(s.from, q.from - 4); k < q.from; k += 1)
		if (/^(phát|nhau)$/.test(wordAt(s, k)) || (wordAt(s, k) === 'trao' && wordAt(s, k + 1) === 'đổi'))
			return wordAt(s, k + 1) !== 'hiện';
	return false;
}
