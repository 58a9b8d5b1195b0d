import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { figureAt, hasPair, hasStop, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';

const PERIL =
	/^(bị (sự|chìm|mắc|nạn|hỏng|lật|tai|phá|vỡ|cháy|trôi|hư|lạc|đắm|nhấn|sóng|đứt)|gặp (nạn|sự|tai)|đứt neo|trôi dạt|mắc cạn)$/;
/** "ôm phao trôi dạt suốt 6 tiếng rồi tự bơi vào bờ": nobody saved them. */
const SAVED_THEMSELVES = /^tự (bơi|vào|lên|thoát|về|chèo)$/;
/** "4 ngư dân bơi được vào bờ" */
const SWAM = /^(khác )?(may mắn )?(đã )?bơi (được )?(vào|lên|về)/;
const BOATS = wordsOf('tàu thuyền ghe xuồng');
const SAVES = wordsOf('cứu vớt lai kéo đưa hỗ giúp ứng tìm dìu vào chuyển');

const BURIES = pairsOf('vùi lấp|cuốn trôi|mắc kẹt|rơi xuống');

/** "Sạt lở vùi lấp 4 người, 2 người được cứu", "tàu chở 12 thuyền viên gặp nạn; 10 người được cứu": all it befell, of whom some are told as saved next. */
function isBefallen(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const next = s.quantities.slice(i + 1).find((o) => /^(person|seafarer|vessel)$/.test(o.cls));
	const buried = hasPair(s, q.from - 3, q.from, BURIES);
	if (!next || (!buried && s.groups[s.quantities.indexOf(next)] === s.groups[i])) return false;
	// "cứu 5 người bị vùi lấp, đưa 2 người bị thương vào bờ": saved themselves
	const from = Math.max(lastBefore(s.breaks, q.from) ?? s.from, figureAt(s, i - 1)?.to ?? s.from);
	if (holdsIn(s, from, q.from, SAVES)) return false;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	if (holdsIn(s, q.to, end, DONE)) return false;
	const befell =
		buried || hasPair(s, q.to, Math.min(q.to + PERIL_REACH, end), BURIES) || isPerilAt(s, q.to, end);
	return befell && holdsIn(s, q.to, s.to, SAVES);
}

const DONE = wordsOf('cứu vớt đưa chuyển dìu được');

/** Words between the members of a row: "42 vụ tai nạn/39 phương tiện". */
const ROW_REACH = 5;

/** "xảy ra 42 vụ tai nạn/39 phương tiện/177 người bị nạn": all whom accidents befell, whatever is told of saving them next. */
function isOfAccidents(s: Sentence, q: Quantity): boolean {
	let i = s.quantities.indexOf(q);
	let at = q.from;
	for (let before = figureAt(s, i - 1); before; before = figureAt(s, (i -= 1) - 1)) {
		if (at - before.to > ROW_REACH || holdsIn(s, before.to, at, SAVES) || hasStop(s, before.to, at)) break;
		at = before.from;
	}
	if (wordAt(s, at - 1) !== 'ra' || wordAt(s, at - 2) !== 'xảy') return false;
	return at < q.from && !holdsIn(s, q.to, Math.min(q.to + DONE_REACH, s.to), SAVED);
}

const SAVED = wordsOf('cứu vớt được');
const DONE_REACH = 4;

/** What befalls men and boats is told within PERIL_REACH words from `at`, before `end`. */
function isPerilAt(s: Sentence, at: number, end: number): boolean {
	for (let k = at; k < Math.min(at + PERIL_REACH, end); k += 1)
		if (PERIL.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** The words behind the row of figures tell what befell them, and nobody saves them. */
function isPeril(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < s.to; k += 1)
		if (wordAt(s, k) === 'tự' && SAVED_THEMSELVES.test(`tự ${wordAt(s, k + 1)}`)) return true;
	if (SWAM.test([0, 1, 2, 3, 4, 5].map((n) => wordAt(s, q.to + n)).join(' '))) return true;
	// "tiếp nhận 7 thuyền viên gặp nạn"
	if (wordAt(s, q.from - 1) === 'nhận' && wordAt(s, q.from - 2) === 'tiếp') return false;
	if (holdsIn(s, s.from, s.to, SAVES)) return false;
	return isPerilAt(s, q.to, s.to);
}

const PERIL_REACH = 6;

/** "cấp cứu 12 bệnh nhân": the sick that medics treat on land. */
const isPatient = (s: Sentence, q: Quantity): boolean =>
	/^(bệnh nhân|người bệnh|sản phụ|thai phụ)$/.test(`${wordAt(s, q.unitFrom)} ${wordAt(s, q.unitFrom + 1)}`) &&
	!holdsIn(s, s.from, s.to, OFF_SHORE);

const OFF_SHORE = wordsOf('tàu biển đảo bờ xuồng lũ');

const FELLOWS = pairsOf(
	'trong tổ|trong đội|trong nhóm|cùng tổ|cùng đội|cùng nhóm|của tổ|của đội|trong tập|bạn cùng|bạn trong|gần đó|lân cận|xung quanh',
);
/** Words from a boat to those it is of: "ba tàu bạn trong tổ". */
const FELLOWS_REACH = 3;
const BEFALLS = wordsOf('bị được gặp hỏng chìm chết');

/** "bốn tàu trong tổ quay lại buộc dây kéo": fellows of the boat in peril, of whom nothing is told but what they do. */
function isFellow(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.to) !== 'bạn' && !FELLOWS.standsIn(s.page.tokens, q.to, q.to + FELLOWS_REACH)) return false;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	return !holdsIn(s, q.from - 3, q.from, SAVES) && !holdsIn(s, q.to, end, BEFALLS);
}

const JOINED = wordsOf('trợ cùng với giúp hợp');

/** "3 tàu cá của ngư dân hỗ trợ BĐBP cứu 11 thuyền viên": boats told before ours, with whom they save. */
function joinsUs(s: Sentence, q: Quantity): boolean {
	const ours = s.cues.find((m) => m.entry.kind === 'own' && m.from > q.to);
	if (!ours || ours.from - q.to > HELPER_REACH || !JOINED.has(s.page.tokens[ours.from - 1])) return false;
	if (holdsIn(s, q.to, ours.from, PASSIVE) || holdsIn(s, q.from - 3, q.from, SAVES)) return false;
	return holdsIn(s, ours.to, Math.min(ours.to + HELPER_REACH, s.to), SAVES);
}

/** "phối hợp ba tàu cá đang đánh bắt gần đó ứng cứu", "gọi 4 tàu cá gần đó hỗ trợ": boats that help. */
function isHelper(s: Sentence, q: Quantity): boolean {
	if (isFellow(s, q) || joinsUs(s, q)) return true;
	// "tàu Cảnh sát biển cùng 12 tàu cá đang tìm kiếm"
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	if (SEARCHES.standsIn(s.page.tokens, q.to, Math.min(q.to + HELPER_REACH, end))) return true;
	const verb = wordAt(s, q.from - 1) === 'với' ? q.from - 2 : q.from - 1;
	if (!/^(hợp|động|gọi|nghị|nhờ)$/.test(wordAt(s, verb))) return false;
	return holdsIn(s, q.to, Math.min(q.to + HELPER_REACH, s.to), HELPS);
}

/** "cứu được", "lai dắt được": the verb that "được" ends. */
const ENDED = /^(cứu|vớt|dắt|kéo|hộ|thấy|hiện|giữ)$/;

/** "được một tàu cá cứu", "được 2 tàu hàng phát hiện, đưa vào bờ": boats that saved. */
function isSaver(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== 'được' || ENDED.test(wordAt(s, q.from - 2))) return false;
	// "cứu nạn được 2 tàu"
	if (wordAt(s, q.from - 3) === 'cứu') return false;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	return holdsIn(s, q.to, Math.min(q.to + SAVER_REACH, end), SAVES);
}

const SAVER_REACH = 9;
const SEARCHES = pairsOf('tìm kiếm');
const HELPER_REACH = 10;
const HELPS = wordsOf('gần hỗ ứng');

/** "giúp ngư dân kéo 120 thuyền nhỏ lên bờ", "đưa 140 tàu thuyền lên bờ": out of the storm's way. */
function isHauledUp(s: Sentence, q: Quantity): boolean {
	// "kéo 4 chiếc ghe chìm lên bờ": saved
	if (!/^(kéo|đưa)$/.test(wordAt(s, q.from - 1)) || /^(chìm|đắm|lật|bị|hỏng|gặp)$/.test(wordAt(s, q.to)))
		return false;
	for (let k = q.to; k < Math.min(q.to + PERIL_REACH, s.to - 1); k += 1)
		if (/^lên (bờ|bãi|chỗ|cao)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "Nhận tin báo của 2 tàu cá bị nạn": who called. */
const isCaller = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'của' && /^(báo|nạn|cứu|tin|điện|hiệu)$/.test(wordAt(s, q.from - 2));

const CALLS_UP = pairsOf('trưng dụng|huy động|điều động|kết hợp|phối hợp|kêu gọi|nhờ tàu|gọi tàu');
const JOINS = pairsOf('tham gia|ứng cứu|tìm kiếm|hỗ trợ|gần đó');
/** Words from a boat to its crew: "2 tàu có 12 thuyền viên", "tàu cá HK 9012 TS cùng 5 ngư dân". */
const CREW_REACH = 8;

/** "trưng dụng 2 tàu cá có 9 thuyền viên tham gia tìm kiếm": those who go along to help. */
function isCrewOfHelper(s: Sentence, q: Quantity): boolean {
	if (!/^(có|cùng|với|gồm|và|trên)$/.test(wordAt(s, q.from - 1))) return false;
	if (!holdsIn(s, Math.max(s.from, q.from - CREW_REACH), q.from, BOATS)) return false;
	return hasPair(s, s.from, q.from, CALLS_UP) && hasPair(s, q.to, s.to, JOINS);
}

const SAVES_NOW = /^(khác )?(đã |kịp thời )?(cứu|vớt|phát hiện cứu|lai dắt|ứng cứu)/;

/** "do ông Bảy làm thuyền trưởng và 2 thuyền viên cứu vớt": those who saved. */
const isSavingCrew = (s: Sentence, q: Quantity): boolean =>
	SAVES_NOW.test([0, 1, 2, 3].map((n) => wordAt(s, q.to + n)).join(' ')) &&
	!/^(được|kéo|cho|của)$/.test(wordAt(s, q.from - 1)) &&
	!/^(được|sống|nạn|hộ|chữa)$/.test(wordAt(s, q.to + 1)) &&
	!holdsIn(s, q.to, q.to + 3, PASSIVE);
const PASSIVE = wordsOf('được bị');

/** "Trên ghe còn 3 bạn thuyền là con chủ ghe": who was aboard, where the sentence tells of no saving. */
function isAboard(s: Sentence, q: Quantity): boolean {
	if (holdsIn(s, s.from, s.to, SAVES)) return false;
	for (let k = s.from; k < q.from - 1; k += 1)
		if (wordAt(s, k) === 'trên' && BOATS.has(s.page.tokens[k + 1]))
			return wordAt(s, k + 2) === 'còn' || wordAt(s, q.to) === 'khác';
	return false;
}

/** Whether those counted were not saved by anybody: those befallen, the sick that medics treat, boats that help or are hauled up. */
export function notSaved(s: Sentence, q: Quantity, indicator: string): boolean {
	// "dùng 2 xuồng cứu 5 học sinh"
	if (indicator === 'sar.vessels_rescued')
		return (
			isSavingCrew(s, q) ||
			isHelper(s, q) ||
			isSaver(s, q) ||
			isHauledUp(s, q) ||
			isCaller(s, q) ||
			isOfAccidents(s, q) ||
			isPeril(s, q)
		);
	const has = wordAt(s, q.from - 1) === 'có';
	return (
		(has && holdsIn(s, s.from, q.from, BOATS) && hasTopic(s.topics, q.to, s.to, 'DEATHS')) ||
		isPatient(s, q) ||
		isCrewOfHelper(s, q) ||
		isSavingCrew(s, q) ||
		isAboard(s, q) ||
		isBefallen(s, s.quantities.indexOf(q)) ||
		isOfAccidents(s, q) ||
		isPeril(s, q)
	);
}
