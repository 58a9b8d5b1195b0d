import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { firstFrom } from '../../../text/within.ts';
import { hasCue } from '../../mention/cues.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { Refusals } from '../refusals.ts';
import { isPaidByDonor } from './donors.ts';
import { isInForceList } from './force-list.ts';
import { isOfForcePointedTo, POINTING } from './force-pointed.ts';
import { isHandedTo } from './handed-to.ts';
import { isOfTheirDrive } from './their-drive.ts';
import {
	BY,
	BY_OR_WAS,
	isCaughtByAgency,
	NOUN_REACH,
	OURS,
	PASSIVE_REACH,
	tieAfter,
	VERB_REACH,
} from './caught-by-agency.ts';

const BY_OR_OF = wordsOf('do của');
/** Signs at which a clause ends. */
const STOPS = wordsOf('; .');
const LEFT_OUT = pairsOf('chưa kể|chưa tính|chưa gồm|chưa bao|không kể|không tính|không gồm|không bao');
const OUR_FORCE = new Set(['bđbp', 'biên', 'đồn', 'bộ', 'đơn']);

/** "Chưa kể 420 suất do Hội Chữ thập đỏ trao và 3 căn do Tỉnh đoàn xây", "không tính 150 suất của doanh nghiệp". */
function isLeftOut(s: Sentence, q: Quantity): boolean {
	const tie = tieAfter(s, q, BY_OR_OF);
	if (tie < 0 || OURS.has(wordAt(s, tie + 1))) return false;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		if (LEFT_OUT.isAt(s.page.tokens, k - 1)) return true;
	}
	return false;
}

const HANDING_REACH = 10;
const GIVEN_OVER = wordsOf('giao trao');

/** "Công an bàn giao cho Biên phòng 4 vụ": handed to us, not over. */
function isHandedToUs(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 2; k > Math.max(s.from, q.from - HANDING_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct' && s.page.tokens[k]?.text !== ',') return false;
		if (wordAt(s, k) === 'cho' && /^(giao|trao)$/.test(wordAt(s, k - 1)))
			return OUR_FORCE.has(wordAt(s, k + 1));
	}
	return false;
}

const FROM = wordsOf('từ');
const TAKEN_OVER = wordsOf('nhận');
/** "tiếp nhận, xử lý 6 vụ do dân quân bàn giao". */
const TAKING_REACH = 4;

/** "Biên phòng tiếp nhận từ Công an huyện 4 vụ": caught by them, handed to us. */
function isTakenOver(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'case' && q.unit !== 'SUSPECT') return false;
	// "tiếp nhận 12 vụ do Hải quan bàn giao"
	const tie = holdsIn(s, q.from - TAKING_REACH, q.from, TAKEN_OVER) ? tieAfter(s, q, BY) : -1;
	const isBody = (kind: 'agency' | 'militia') => hasCue(s.cues, kind, tie + 1, tie + PASSIVE_REACH);
	if (tie >= 0 && (isBody('agency') || isBody('militia')))
		for (let k = tie + 1; k < Math.min(tie + VERB_REACH, s.to); k += 1)
			if (/^(bàn|chuyển) giao$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	// "tiếp nhận 2 đối tượng từ Công an xã"
	const from = wordAt(s, q.from - 1) === 'nhận' ? tieAfter(s, q, FROM) : -1;
	if (from >= 0 && hasCue(s.cues, 'agency', from + 1, from + PASSIVE_REACH)) return true;
	for (let k = q.from - 2; k > Math.max(s.from, q.from - HANDING_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		if (wordAt(s, k) !== 'từ' || wordAt(s, k - 1) !== 'nhận') continue;
		return hasCue(s.cues, 'agency', k, q.from) && !hasCue(s.cues, 'foreign', k, q.from);
	}
	return false;
}

const HANDED_IN = wordsOf('nộp');

/** "giao nộp cho Công an xã 12 khẩu súng, giao nộp cho Biên phòng 40 khẩu": handed in to another. */
function isHandedInToOthers(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - HANDING_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		if (wordAt(s, k) !== 'cho') continue;
		return HANDED_IN.has(s.page.tokens[k - 1]) && hasCue(s.cues, 'agency', k, q.from);
	}
	return false;
}

const OF_ALL = wordsOf('nước quốc tỉnh huyện');
const ALL = /^(cả nước|toàn (quốc|tỉnh|huyện))$/;

/** "trong 334.000 căn nhà cả nước xóa được, Bộ đội làm 6.240 căn": of all, ours a share of it. */
function isOfAll(s: Sentence, q: Quantity): boolean {
	if (!/^(trong|số)$/.test(wordAt(s, q.from - 1))) return false;
	if (ALL.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`)) return true;
	// "Trong 120 vụ bị bắt trên địa bàn tỉnh, Biên phòng bắt 30 vụ"
	let k = q.to;
	while (k < s.to && s.page.tokens[k]?.kind === 'word') k += 1;
	const own = s.cues.find((m) => m.entry.kind === 'own' && m.from >= k);
	if (s.page.tokens[k]?.text !== ',' || own === undefined || own.from > k + NOUN_REACH) return false;
	for (let j = q.to; j < k - 1; j += 1) {
		const pair = `${wordAt(s, j)} ${wordAt(s, j + 1)}`;
		if (ALL.test(pair) || /^bàn (tỉnh|huyện|toàn|cả)$/.test(pair)) return !hasCue(s.cues, 'own', q.to, k);
	}
	return false;
}

const HOLDS = wordsOf('chiếm');
const ALL_WORDS = pairsOf('cả nước|toàn quốc|toàn tỉnh|toàn huyện|toàn địa|các lực|các ngành');
/** Words between "chiếm" and the whole, and between the whole and whose it is. */
const SHARE_REACH = 16;

/** "chiếm 41 % tổng số vụ của các lực lượng (156 vụ)", "chiếm 41 % trong 156 vụ toàn tỉnh bắt giữ": the whole that is of all. */
function isSharedWhole(s: Sentence, q: Quantity): boolean {
	if (!HOLDS.mayStandIn(s.words)) return false;
	let k = q.from - 1;
	while (k > Math.max(s.from, q.from - SHARE_REACH) && !HOLDS.has(s.page.tokens[k])) {
		if (/^[,;.)]$/.test(wordAt(s, k))) return false;
		k -= 1;
	}
	if (!HOLDS.has(s.page.tokens[k])) return false;
	const to = Math.min(s.to, q.to + NOUN_REACH);
	for (; k < to && (k < q.to || s.page.tokens[k]?.kind === 'word'); k += 1)
		if (ALL_WORDS.isAt(s.page.tokens, k)) return !hasCue(s.cues, 'own', k, to);
	return false;
}

const THEIRS_ALONE = wordsOf('của');

/** "Con số 240 vụ là của riêng Công an": whose it is, told behind it. */
function isTheirNumber(s: Sentence, q: Quantity): boolean {
	const at = wordAt(s, q.to) === 'này' ? q.to + 1 : q.to;
	if (wordAt(s, at) !== 'là' || !THEIRS_ALONE.has(s.page.tokens[at + 1])) return false;
	return hasCue(s.cues, 'agency', at + 2, at + 6);
}

const LEADS_OR_CATCHES = /^(chủ trì|bắt giữ|phát hiện|triệt phá)$/;
const CATCHES = /^(bắt|phá|được)$/;
const PARTNERS = wordsOf('với cùng phối');

/** "BĐBP chủ trì 16 vụ, Công an chủ trì 11 vụ", "(BĐBP 16 vụ, Công an tỉnh 11 vụ)": each with its own number. */
function isTheirShare(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'case' && q.cls !== 'person') return false;
	let to = q.from;
	if (LEADS_OR_CATCHES.test(`${wordAt(s, to - 2)} ${wordAt(s, to - 1)}`)) to -= 2;
	else if (CATCHES.test(wordAt(s, to - 1))) to -= 1;
	while (/^(tỉnh|huyện|xã|phường)$/.test(wordAt(s, to - 1))) to -= 1;
	const agency = s.cues.find((m) => m.entry.kind === 'agency' && m.to === to);
	if (!agency || !/^(,|;|\(|:|và|còn)$/.test(wordAt(s, agency.from - 1))) return false;
	if (isHandedTo(s, agency)) return false;
	const ours = s.cues.findLast((m) => m.entry.kind === 'own' && m.to <= agency.from);
	const before = s.quantities.findLast((o) => o.to <= agency.from);
	if (!before || !ours || ours.to > before.from) return false;
	const counted = s.quantities.some((o) => o.cls === q.cls && o.from >= ours.to && o.to <= before.to);
	// "chủ trì 16 vụ, phối hợp với Hải quan, Công an 11 vụ": a row of partners
	const joined =
		holdsIn(s, before.to, agency.from, PARTNERS) || hasCue(s.cues, 'joint', before.to, agency.from);
	return counted && !joined;
}

const THAN = wordsOf('hơn');
const COMPARES = /^(nhiều|ít|cao|thấp|đông|hơn)$/;

/** "nhiều hơn Kỳ Hải 12 tàu và Hải An 8 tàu": how far from another province. */
function isAgainstProvince(s: Sentence, q: Quantity): boolean {
	const areas = s.page.areas[s.block] ?? [];
	let to = q.from;
	for (let steps = 0; steps < 3; steps += 1) {
		const next = firstFrom(areas, to);
		const named = next > 0 ? areas[next - 1] : undefined;
		if (named?.to !== to) return false;
		if (wordAt(s, named.from - 1) === 'hơn') return COMPARES.test(wordAt(s, named.from - 2));
		// "… và Hải An 8 tàu": the next of a list
		const before = s.quantities.findLast((o) => o.to <= named.from && named.from - o.to <= 1);
		if (!before || !/^(và|,)$/.test(wordAt(s, named.from - 1))) return false;
		to = before.from;
	}
	return false;
}

const GETS = wordsOf('được');
const OF_HELPED = ['student', 'household', 'learner'];

/** "30 em được Quỹ Trò nghèo nuôi cơm", "12 hộ được Ngân hàng cho vay": helped by a body named right behind; what it pays for is ours. */
function isHelpedByOthers(s: Sentence, q: Quantity): boolean {
	const tie = tieAfter(s, q, GETS);
	if (tie < 0) return false;
	const t = s.page.tokens[tie + 1]?.text ?? '';
	if (!/^(Hội|Quỹ|Nhóm|Ngân|Công|Tập)$/.test(t) && !hasCue(s.cues, 'civil', tie + 1, tie + 4)) return false;
	for (let k = tie + 1; k < Math.min(tie + VERB_REACH, s.to); k += 1) {
		if (s.page.tokens[k]?.kind === 'punct') return true;
		if (OURS.has(wordAt(s, k)) || /^(tài|phối|cùng|với|và|thông|hợp)$/.test(wordAt(s, k))) return false;
	}
	return true;
}

const ACROSS = wordsOf('ngoại kia');

/** The side is where the clause is set: not "tình hình ngoại biên", "bà con các bản bên kia biên giới". */
const opensSide = (s: Sentence, at: number): boolean =>
	at === s.from ||
	// "nắm tình hình nội, ngoại biên": of both sides
	(wordAt(s, at - 2) !== 'nội' && wordAt(s, at - 3) !== 'nội' && opensClause(s, at));

const opensClause = (s: Sentence, at: number): boolean =>
	s.page.tokens[at - 1]?.kind === 'punct' ||
	/^(phía|bên|tại|ở)$/.test(wordAt(s, at - 1)) ||
	s.periods.some((p) => p.mention.to === at);

/** "phía ngoại biên xảy ra 2 vụ nổ súng", "bên kia biên giới có 300 người": across the line, whoever does it. */
function isAcrossLine(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		const pair = `${wordAt(s, k - 1)} ${wordAt(s, k)}`;
		if (pair !== 'ngoại biên' && !(pair === 'bên kia' && wordAt(s, k + 1) === 'biên')) continue;
		return opensSide(s, k - 1) && !hasCue(s.cues, 'own', k, q.from);
	}
	return false;
}

const ENABLES = new Set(['để', 'giúp', 'cho']);
/** What agencies do once we have told or helped them; "xử lý", "điều tra" are of what we hand over. */
const THEN_CAUGHT = /^(bắt|triệt|phá|truy|phát)$/;

/** "cung cấp tin để Công an bắt 5 vụ", "giúp Công an xã bắt 3 đối tượng": caught by those we told. */
function isCaughtThroughUs(s: Sentence, q: Quantity): boolean {
	const agency = s.cues.findLast((m) => m.entry.kind === 'agency' && m.to <= q.from);
	if (!agency || !ENABLES.has(wordAt(s, agency.from - 1)) || hasCue(s.cues, 'own', agency.to, q.from))
		return false;
	// "bàn giao cho Công an huyện 21 đối tượng, bắt giữ 57 vụ": handed over, and then caught by us
	if (/^(giao|chuyển)$/.test(wordAt(s, agency.from - 2))) return false;
	let caught = false;
	for (let k = agency.to; k < q.from; k += 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		caught ||= THEN_CAUGHT.test(wordAt(s, k));
	}
	return caught;
}

/** Figures whose own words tell that others did it, or how far others are. */
const BY_OTHERS = new Refusals([
	{ why: 'left out', words: LEFT_OUT, holds: isLeftOut },
	{ why: 'caught by an agency', words: BY_OR_WAS, holds: isCaughtByAgency },
	{ why: 'caught through us', cue: 'agency', holds: isCaughtThroughUs },
	{ why: 'across the line', words: ACROSS, holds: isAcrossLine },
	{ why: 'handed to us', words: GIVEN_OVER, holds: isHandedToUs },
	{ why: 'taken over', words: TAKEN_OVER, holds: isTakenOver },
	{ why: 'handed in to others', words: HANDED_IN, holds: isHandedInToOthers },
	{ why: 'of all', words: OF_ALL, holds: isOfAll },
	{ why: 'of all', words: HOLDS, holds: isSharedWhole },
	{ why: 'their share', cue: 'agency', holds: isTheirShare },
	{ why: 'in a list of forces', cue: 'own', holds: isInForceList },
	{ why: 'their number', words: THEIRS_ALONE, cue: 'agency', holds: isTheirNumber },
	{ why: 'in a drive of theirs', words: BY, cue: 'agency', holds: isOfTheirDrive },
	{ why: 'a force pointed back to', words: POINTING, holds: isOfForcePointedTo },
	{ why: 'helped by others', of: OF_HELPED, words: GETS, holds: isHelpedByOthers },
	{ why: 'paid by a donor', of: ['money'], holds: isPaidByDonor },
	{ why: 'against a province', words: THAN, holds: isAgainstProvince },
]);

/** Whether quantity `i` is told to be of others by its own words. */
export const isByOthers = (s: Sentence, i: number): boolean => BY_OTHERS.why(s, i) !== null;
