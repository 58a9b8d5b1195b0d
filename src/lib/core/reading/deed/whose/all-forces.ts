import type { Quantity } from '../../../quantity/quantity.ts';
import { once } from '../../../text/once.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { WHOLE_COUNTRY } from '../../mention/area/read-area.ts';
import type { Page } from '../../page/page.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { Refusals } from '../refusals.ts';
import { findCues, firstCue, hasCue, hasKind, type CueKind } from '../../mention/cues.ts';

const FORCES = pairsOf('các lực|toàn tỉnh');

/** Whether the article is of our whole force, not of one province. */
const isOfWholeForce = once((page: Page): boolean =>
	page.areas.some((list) => list.some((a) => a.name === WHOLE_COUNTRY)),
);

/** "Các lực lượng", "toàn tỉnh" before a figure. */
function namesForces(s: Sentence, q: Quantity): boolean {
	if (!FORCES.mayStandIn(s.words)) return false;
	for (let k = s.from; k < q.from; k += 1) if (FORCES.isAt(s.page.tokens, k)) return true;
	return false;
}

const isJoining = (s: Sentence, at: number): boolean => /^(phối|tham)$/.test(wordAt(s, at));

/** "Các lực lượng toàn tỉnh xử lý 1.024 vụ, trong đó BĐBP chủ trì 312 vụ": the total is of all forces. */
function isAllForces(s: Sentence, q: Quantity): boolean {
	const part = firstCue(s.cues, 'part', q.to, s.to);
	if (!part || hasCue(s.cues, 'own', 0, q.from)) return false;
	// "Toàn lực lượng bắt 12.400 vụ; riêng BĐBP Hà Khê bắt 910 vụ"
	if (isOfWholeForce(s.page)) return false;
	const next = s.quantities.find((o) => o.from >= part.to);
	// "64 vụ, trong đó BĐBP chủ trì 39 vụ, phối hợp với lực lượng khác 25 vụ": what we led and what we joined, all of it ours
	const joined = s.cues.find((m) => m.entry.kind === 'joint' && m.from >= part.to && isJoining(s, m.from));
	const both =
		joined && s.quantities.some((o) => o.from >= joined.to && (o.cls === q.cls || o.cls === 'case'));
	if (both && !namesForces(s, q)) return false;
	// "đường bê tông dài 1,4 km, trong đó bộ đội góp 420 ngày công": no part of the road
	if (next && next.cls !== q.cls && q.cls === 'length') return false;
	const isOurs = (m: { from: number; entry: { kind: string } }) =>
		m.entry.kind === 'own' && /^(bđbp|biên|bộ)$/.test(wordAt(s, m.from)) && m.from >= part.to;
	// "toàn tỉnh xóa 1.200 nhà, trong đó Công an làm 200 nhà, Quân đội 180 nhà, Biên phòng 90 nhà"
	const theirs = s.cues.some((m) => m.entry.kind === 'agency' && m.from >= part.to && m.from - part.to <= 3);
	if (theirs && namesForces(s, q)) return s.cues.some(isOurs);
	const ours = s.cues.find((m) => isOurs(m) && m.from - part.to <= 3 && (!next || m.to <= next.from));
	// "Bắt giữ 97 vụ, trong đó BĐBP chủ trì 71 vụ", with no other force named: those we joined are ours too
	const led =
		ours && s.cues.some((m) => m.entry.kind === 'lead' && m.from >= ours.to && m.from - ours.to <= 2);
	return ours !== undefined && !(led && !namesForces(s, q));
}

/** How far behind "Riêng", "Cụ thể:" our force is named: there others may be told before it. */
const PART_REACH = 7;
const LIST_REACH = 60;

const OUR_NAME = /^(bđbp|biên phòng|bộ đội)$/;

/** "Các lực lượng chức năng đã xử lý 642 vụ buôn lậu. Riêng BĐBP bắt 87 vụ": ours is set apart in the sentence behind. */
function isSetApart(s: Sentence, q: Quantity): boolean {
	if (hasKind(s.cues, 'own')) return false;
	let k = s.to;
	while (k < s.to + 2 && (wordAt(s, k) === '.' || s.page.tokens[k]?.kind === 'break')) k += 1;
	const listed = wordAt(s, k) === 'cụ' && wordAt(s, k + 1) === 'thể';
	const apart = wordAt(s, k) === 'riêng' || (wordAt(s, k) === 'trong' && wordAt(s, k + 1) === 'đó');
	if (!listed && (!apart || s.page.tokens[k - 1]?.kind === 'break')) return false;
	// "Trong đó, Công an xử lý 312 vụ, Hải quan 198 vụ, BĐBP 218 vụ": ours may be told last
	const theirs = apart && hasKind(findCues(s.page.tokens, k + 2, k + PART_REACH), 'agency');
	let ours = false;
	for (let j = k + 1; j < k + (listed || theirs ? LIST_REACH : PART_REACH) && !ours; j += 1) {
		if (wordAt(s, j) === '.') break;
		ours = OUR_NAME.test(wordAt(s, j)) || OUR_NAME.test(`${wordAt(s, j)} ${wordAt(s, j + 1)}`);
	}
	if (!ours) return false;
	for (let j = s.from; j < q.from; j += 1)
		if (wordAt(s, j) === 'lực' && wordAt(s, j + 1) === 'lượng') return true;
	return false;
}

const WHOLE = wordsOf('toàn');
const SUMS = wordsOf('cộng chung');
const CAUGHT = new Set(['bắt', 'phát', 'xử', 'khởi', 'triệt', 'điều', 'thu']);
/** Words between "toàn tỉnh" and its verb. */
const VERB_REACH = 5;

/** Words between a sum and the force that has a share of it. */
const SHARE_REACH = 6;

/** Our force where it is named behind a figure, before a number of the same; null for none. */
function ourNext(s: Sentence, q: Quantity): { from: number } | null {
	const next = s.quantities.find((o) => o.from >= q.to && o.cls === q.cls);
	const own = s.cues.find((m) => m.entry.kind === 'own' && m.from >= q.to);
	return next && own && own.to <= next.from ? own : null;
}

/** "Toàn tỉnh phát hiện 120 vụ ma túy, BĐBP bắt 30 vụ": ours is named behind it with a number of the same. */
function hasOurShare(s: Sentence, q: Quantity): boolean {
	const own = ourNext(s, q);
	if (!own || own.from - q.to > SHARE_REACH) return false;
	return /^(bđbp|biên)$/.test(wordAt(s, own.from)) && /^([,;]|riêng)$/.test(wordAt(s, own.from - 1));
}

/** "Ban Chỉ đạo 138 cho biết, toàn tỉnh bắt 312 vụ": what all forces of a province caught, told by another body. */
function isOfProvince(s: Sentence, q: Quantity): boolean {
	if (s.firstOwn < q.from) return false;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (wordAt(s, k) !== 'tỉnh' || wordAt(s, k - 1) !== 'toàn') continue;
		const told = s.cues.some((m) => /^(agency|civil)$/.test(m.entry.kind) && m.to < k);
		if (!told && !hasOurShare(s, q)) return false;
		for (let j = k + 1; j < Math.min(q.from, k + VERB_REACH); j += 1)
			if (CAUGHT.has(wordAt(s, j))) return true;
		return false;
	}
	return false;
}

/** "Tổng cộng hai lực lượng đã xử phạt 74 tàu": a sum of what each did; "cả ba lực lượng bắt 9 vụ" did it together. */
function isSumOfForces(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k + 2 < q.from; k += 1) {
		if (wordAt(s, k + 1) !== 'lực' || !/^(hai|ba)$/.test(wordAt(s, k))) continue;
		return /^(cộng|chung)$/.test(wordAt(s, k - 1)) && !/^(phối|cùng)$/.test(wordAt(s, k + 3));
	}
	return false;
}

const IN_CHARGE = pairsOf('cơ quan|lực lượng');

/** "Cơ quan chức năng đã thu 12 kg pháo; các đồn thu 40 kg pháo": others, where ours is told beside them. */
function isBesideOurs(s: Sentence, q: Quantity): boolean {
	if (!IN_CHARGE.isAt(s.page.tokens, s.from) || wordAt(s, s.from + 2) !== 'chức') return false;
	if (hasCue(s.cues, 'own', s.from, q.from)) return false;
	const own = ourNext(s, q);
	return own !== null && s.semicolons.some((k) => k >= q.to && k < own.from);
}

const TOGETHER = wordsOf('phối cùng với');
/** Words behind a sum within which the forces are told one by one. */
const EACH_REACH = 60;

/** A number stands right behind a force's name, its verb between them or not. */
const hasNumber = (s: Sentence, at: number): boolean =>
	s.page.tokens[at]?.kind === 'number' || s.page.tokens[at + 1]?.kind === 'number';

/** "Biên phòng, Công an, Hải quan bắt 412 vụ. Trong đó Biên phòng 138 vụ; Công an 231 vụ": the sum of what each of them did. */
function isEachApart(s: Sentence, q: Quantity): boolean {
	const own = firstCue(s.cues, 'own', s.from, q.from);
	const other = firstCue(s.cues, 'agency', s.from, q.from);
	if (!own || !other) return false;
	for (let k = Math.min(own.from, other.from); k < Math.max(own.from, other.from); k += 1)
		if (TOGETHER.has(s.page.tokens[k])) return false;
	const end = Math.min(s.page.blocks[s.block]?.to ?? s.to, q.to + EACH_REACH);
	const behind = findCues(s.page.tokens, q.to, end);
	const isTold = (kind: CueKind) => behind.some((m) => m.entry.kind === kind && hasNumber(s, m.to));
	return isTold('own') && isTold('agency');
}

const SEVERAL = wordsOf('các');
const GROUND_REACH = 9;

/** "Các lực lượng chức năng trên địa bàn tỉnh bắt 1.240 vụ", "quý I, các ngành chức năng của tỉnh": of all, and ours is not set apart. */
function isOfGround(s: Sentence, q: Quantity): boolean {
	if (hasCue(s.cues, 'own', 0, q.from)) return false;
	// "Ban Chỉ đạo 389 tỉnh cho biết các lực lượng đã phát hiện 1.245 vụ", "Theo Ban Chỉ đạo 138, …"
	const name = wordAt(s, s.from) === 'theo' ? s.from + 1 : s.from;
	const board = /^ban chỉ đạo$/.test([0, 1, 2].map((n) => wordAt(s, name + n)).join(' '));
	for (let k = s.from; k < q.from; k += 1) {
		if (!isAt(s, k, SEVERAL) || !/^(lực|ngành)$/.test(wordAt(s, k + 1))) continue;
		const opens =
			k === s.from || s.periods.some((p) => p.mention.to === k) || /^[,:;]$/.test(wordAt(s, k - 1));
		if (board && (opens || wordAt(s, k - 1) === 'biết')) return true;
		if (!opens) continue;
		// "Các lực lượng chức năng bắt 320 vụ, BĐBP chủ trì 120 vụ"
		if (wordAt(s, k + 3) === 'chức' && hasOurShare(s, q)) return true;
		for (let j = k + 2; j < Math.min(k + GROUND_REACH, q.from); j += 1)
			if (
				/^((của|toàn|trong) (tỉnh|huyện|thành)|bàn (tỉnh|huyện|thành|khu))$/.test(
					`${wordAt(s, j)} ${wordAt(s, j + 1)}`,
				)
			)
				return true;
	}
	return false;
}

/** Figures of all forces of a province, or of several together. */
const OF_ALL_FORCES = new Refusals([
	{ why: 'all forces', cue: 'part', holds: isAllForces },
	{ why: 'of the ground', words: SEVERAL, holds: isOfGround },
	{ why: 'set apart', holds: isSetApart },
	{ why: 'each apart', of: ['case', 'person'], cue: 'agency', holds: isEachApart },
	{ why: 'of the province', words: WHOLE, holds: isOfProvince },
	{ why: 'a sum of forces', words: SUMS, holds: isSumOfForces },
	{ why: 'beside ours', words: IN_CHARGE, holds: isBesideOurs },
]);

/** Whether quantity `i` is of all forces of a province, or of several together, and not ours. */
export const isOfAllForces = (s: Sentence, i: number): boolean => OF_ALL_FORCES.why(s, i) !== null;
