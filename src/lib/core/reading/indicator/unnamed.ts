import { measureOf } from '../../indicator/resolve.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { headNamed, inCase } from './case-subject.ts';
import { CASE_LIKE } from './case-whole.ts';
import { hasCue, lastCue } from '../mention/cues.ts';
import { afterPeriod } from './carried.ts';
import { closedRow } from './closed-row.ts';
import { inCharge } from './in-charge.ts';
import { isMonthly } from './monthly.ts';
import { crewOf, inStorm } from './in-storm.ts';
import { inTurn } from './in-turn.ts';
import { ofParagraph } from './of-paragraph.ts';
import { implied, told, type IndicatorReading } from './indicator-reading.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, hasStop, isPlainTurn, wordAt, type Sentence } from '../page/sentence.ts';
import { broughtUp, isAccident, savedLater } from './saved.ts';
import { seizedKind } from './seized-case.ts';
import { weighed } from './weighed.ts';
import { withSuspects } from './with-suspects.ts';
import { withPatrol } from './with-patrol.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { lastBefore } from '../../text/within.ts';

/** Kinds of things that "chiếc" counts again: "187 tàu …, năm 2023 chỉ có 142 chiếc". */
const PIECES = new Set(['vessel', 'vehicle', 'motorbike', 'car', 'phone']);

const isTurn = (d: Draft): boolean => /_turn$/.test(d.cls) && d.kind === 'result';

const SUSPECTS = pairsOf('số đối');

const FROM_TO = /^(từ|xuống|lên|còn)$/;

const AGAIN = /^(là|còn|lên|xuống|đạt|chỉ)$/;

/** "- Tổng: 27v/33đt", "Tổng cộng: 64 vụ, 81 đối tượng": the line sums up all cases. */
function isSum(s: Sentence, i: number): boolean {
	const first = s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity;
	if (wordAt(s, first.from - 1) !== ':' || !/^(case|person)$/.test(first.cls)) return false;
	let k = first.from - 2;
	while (/^(số|cộng|vụ)$/.test(wordAt(s, k))) k -= 1;
	return wordAt(s, k) === 'tổng' && (k === s.from || s.page.tokens[k - 1]?.kind === 'punct');
}

/** "…; đối tượng: 202 đối tượng": the label is all the item says. */
const isLabelled = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === ':' && wordAt(s, q.from - 2) === 'tượng' && /^[;,]$/.test(wordAt(s, q.from - 4));

/** "5 đối tượng …, trong đó 2 tên đặc biệt nguy hiểm": some of those just counted. */
function partOfLast(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const total = memory.inSentence(s).at(-1);
	if (!total || total.cls !== q.cls || total.q !== figureAt(s, i - 1) || total.kind !== 'result') return null;
	const cue = lastCue(s.cues, 'part', 0, q.from);
	if (!cue || cue.from < total.to || q.from - cue.to > 1) return null;
	if (q.value === null || total.value === null || q.value > total.value) return null;
	return implied(total.indicator, total.topic, 'part:last');
}

/** "Tàu khách trở lại với 46 chuyến": calls of ships, told by their trips. */
const shipTrips = (s: Sentence, q: Quantity): boolean => {
	if (q.unit !== 'TRIP') return false;
	const from = lastBefore(s.breaks, q.from) ?? s.from - 1;
	for (let k = from + 1; k < q.from; k += 1)
		if (/^tàu (khách|hàng|biển|du|container)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
};

/** The noun right behind "số": "số hộ: 688", "số người tham gia là 2.310". */
const isCountOf = (s: Sentence, q: Quantity, ...words: string[]): boolean => {
	const from = lastBefore(s.breaks, q.from - 1) ?? s.from;
	for (let k = from; k < q.from - 1; k += 1)
		if (wordAt(s, k) === 'số' && words.includes(wordAt(s, k + 1))) return true;
	return false;
};

/** What goes with the figure told before it in the sentence, whatever stands between. */
function besideTold(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (shipTrips(s, q)) return implied('port.ship_calls', 'PORT', 'noun:ship');
	// "518 lượt học sinh đã có chỗ dựa", in an article on their sponsors
	if (q.cls === 'student_turn' && memory.speaksOf('SPONSOR'))
		return implied('education.sponsored_students', 'SPONSOR', 'doubt:article');
	// "135 học sinh được đỡ đầu …. BĐBP tỉnh đang duy trì hỗ trợ 74 em"
	if (q.cls === 'student' && /^(trợ|giúp|đỡ)$/.test(wordAt(s, q.from - 1))) {
		const last = memory.inParagraph().findLast((d) => d.cls === 'student');
		if (last?.indicator === 'education.sponsored_students')
			return implied(last.indicator, last.topic, 'pair:told');
	}
	// "hỗ trợ 84 em học sinh với mức 500 nghìn đồng mỗi tháng": so much a month is a sponsor's
	const helped = `${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`;
	const isHelped =
		/^(trợ|giúp|đỡ|nhận)$/.test(wordAt(s, q.from - 1)) || /^(được (hỗ|giúp|nhận)|nhận hỗ)$/.test(helped);
	if (q.cls === 'student' && isHelped && isMonthly(s, q))
		return implied('education.sponsored_students', 'SPONSOR', 'rate:monthly');
	const told = memory.inSentence(s).at(-1);
	if (!told) return null;
	const go = (indicator: string) => implied(indicator, told.topic, 'pair:told');
	if (q.cls === 'passenger_turn' && told.indicator === 'port.ship_calls') return go('port.passenger_turns');
	// "con số này là 48 vụ với 203 người và 36 phương tiện"
	if (
		/^(vehicle|vessel)$/.test(q.cls) &&
		told.indicator === 'sar.persons_rescued' &&
		s.groups[i] === s.groups[i - 1]
	)
		return go('sar.vessels_rescued');
	// "tỷ lệ khá, giỏi về quân sự 84,2%, về chính trị 86%"
	if (q.cls === 'percent' && told.indicator === 'force.training_good_rate')
		return isTaught(s, q.from) ? go('force.training_good_rate') : null;
	// "số tàu thuyền kêu gọi tránh bão: 3.120; số lao động: 16.800"
	if (
		told.indicator === 'disaster.vessels_alerted' &&
		/^(person|seafarer|bare)$/.test(q.cls) &&
		isCountOf(s, q, 'lao', 'người', 'thuyền', 'ngư')
	)
		return go('disaster.fishers_alerted');
	if (
		told.indicator === 'grassroots.selfmgmt_groups' &&
		/^(person|bare)$/.test(q.cls) &&
		isCountOf(s, q, 'người')
	)
		return go('grassroots.selfmgmt_members');
	if (
		told.indicator === 'grassroots.party_members_households' &&
		q.cls === 'household' &&
		isCountOf(s, q, 'hộ')
	)
		return go('grassroots.households_assigned');
	return null;
}

/** ", về chính trị 86%", "; điều lệnh đạt 90%": another subject of the same test. */
function isTaught(s: Sentence, to: number): boolean {
	const from = lastBefore(s.breaks, to);
	if (from === undefined || to - from > TAUGHT_REACH) return false;
	for (let k = from; k < to; k += 1)
		if (/^(trị|sự|lệnh|thuật|bắn|súng|lực|học|nghiệp)$/.test(wordAt(s, k))) return true;
	return false;
}

const TAUGHT_REACH = 8;

const BRED_REACH = 4;

/** "giống" ends the row of animals the figure counts. */
function isBred(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + BRED_REACH, s.to); k += 1) if (wordAt(s, k) === 'giống') return true;
	return false;
}

/** "hỗ trợ 5 triệu đồng cho 12 hộ", "tặng quà Tết cho 312 hộ": whom the money or gifts that nobody counted went to. */
function isGiven(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (figureAt(s, i - 1)?.cls === 'money') return true;
	for (let k = lastBefore(s.breaks, q.from) ?? s.from; k < q.from - 1; k += 1)
		if (wordAt(s, k) === 'quà' && /^(tặng|trao|biếu)$/.test(wordAt(s, k - 1)))
			return !s.quantities.some((o) => o.cls === 'gift');
	return false;
}

/** What a figure measures that no word of its clause names. */
export function unnamed(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (CASE_LIKE.has(q.cls)) {
		const sum = isSum(s, i) && measureOf('CRIME', q.cls);
		if (sum) return implied(sum, 'CRIME', 'label:sum');
		const head = headNamed(s, i, q.cls);
		const indicator = head && measureOf(head.topic, q.cls);
		if (head && indicator) return { ...implied(indicator, head.topic.topic, head.rule), stated: true };
		// "các lực lượng xử lý 1.024 vụ, trong đó BĐBP chủ trì 312 vụ": ours is of what theirs is of
		const total = memory.inSentence(s).at(-1);
		// "số vụ là 86, số đối tượng 101"
		const suspects =
			total?.cls === 'case' && q.unit === 'SUSPECT' && total.topic ? measureOf(total.topic, q.cls) : null;
		if (total && suspects && (!hasStop(s, total.to, q.from) || isLabelled(s, q)))
			return implied(suspects, total.topic, 'pair:case');
		const caught = inCase(s, i, q.cls);
		const theirs = caught && measureOf(caught.topic, q.cls);
		if (caught && theirs) return told(theirs, caught.topic.topic, caught.rule);
		const ours = total?.indicator === 'other' && total.topic ? measureOf(total.topic, q.cls) : null;
		if (total && ours) return implied(ours, total.topic, 'ranked:total');
		// "chuyên án BP624: 4 đối tượng, 28.000 viên hồng phiến"
		const kind = q.unit === 'SUSPECT' ? seizedKind(s, i) : null;
		const ofSeized = kind && measureOf(kind, q.cls);
		if (kind && ofSeized) return implied(ofSeized, kind, `subject:seized:${kind}`);
		const offences = withSuspects(s, i);
		if (offences) return offences;
		// "Tội phạm về ma túy là điểm nóng. Toàn tuyến xảy ra 58 vụ"
		const happened = q.cls === 'case' && /^(ra|nhận|hiện|có)$/.test(wordAt(s, q.from - 1));
		const lead = happened ? memory.leadSubject(q.cls) : null;
		const ofLead = lead && measureOf(lead, q.cls);
		if (lead && ofLead) return implied(ofLead, lead.topic, `subject:lead:${lead.topic}`);
	}
	if (wordAt(s, q.unitFrom) === 'chiếc' && q.unitTo - q.unitFrom === 1) {
		const last = memory.inParagraph().at(-1);
		if (last && (PIECES.has(last.cls) || wordAt(s, last.q.unitFrom) === 'chiếc'))
			return implied(last.indicator, last.topic, 'carried:piece');
	}
	const turn = inTurn(s, i, memory);
	if (turn) return turn;
	const again = s.cues.some(
		(m) => m.entry.kind === 'same_again' && m.to <= q.from && /^(con|số|tương)$/.test(wordAt(s, m.from)),
	);
	if (q.cls === 'bare' && again && AGAIN.test(wordAt(s, q.from - 1))) {
		const last = memory.inSentence(s).at(-1) ?? memory.inParagraph().at(-1);
		if (!last) return null;
		q.cls = last.cls;
		q.unit = last.q.unit;
		return implied(last.indicator, last.topic, 'carried:number');
	}
	if (q.unit === 'SESSION' && memory.speaksOf('PROPAGANDA'))
		return implied('propaganda.sessions', 'PROPAGANDA', 'doubt:article');
	if (q.cls === 'attend_turn' && memory.speaksOf('PROPAGANDA'))
		return implied('propaganda.listeners', 'PROPAGANDA', 'topic:article:PROPAGANDA');
	if (q.cls === 'person_turn' && memory.inSentence(s).at(-1)?.indicator === 'propaganda.sessions')
		return implied('propaganda.listeners', 'PROPAGANDA', 'carried:propaganda');
	const along = withPatrol(s, i, memory);
	if (along) return along;
	const beside = (cls: string) => s.quantities.some((o, k) => o.cls === cls && s.groups[k] === s.groups[i]);
	// "412 suất quà, 16 con bò, 9 căn nhà": in a row of what was given
	if (q.cls === 'head' && !memory.seizing() && beside('gift') && !beside('mass'))
		return implied('livelihood.livestock', 'LIVESTOCK', 'doubt:article');
	if (q.cls === 'troop_turn')
		return implied(beside('workday') ? 'civic.troop_turns' : 'other', null, 'unit:noun');
	// "giảm từ 240 người năm 2023 xuống 152 người"
	const from = memory.inSentence(s).at(-1);
	// "cao hơn năm 2024 1,2 tỷ đồng, đạt 6,4 tỷ đồng"
	const reached = from?.kind === 'change' ? /^(xuống|lên|còn|đạt)$/ : /^(xuống|lên|còn)$/;
	if (from?.cls === q.cls && from.q === figureAt(s, i - 1) && reached.test(wordAt(s, q.from - 1)))
		return implied(from.indicator, from.topic, 'pair:level');
	// "Số đối tượng cũng xuống, từ 131 người còn 108 người"
	if (q.cls === 'person' && FROM_TO.test(wordAt(s, q.from - 1)) && SUSPECTS.mayStandIn(s.words))
		for (let k = s.from; k < q.from; k += 1)
			if (SUSPECTS.isAt(s.page.tokens, k)) return implied('crime.suspects', 'CRIME', 'noun:suspects');
	if (q.cls === 'case' && FROM_TO.test(wordAt(s, q.from - 1)))
		return implied(memory.lastIndicatorOf('case') ?? 'crime.cases', 'CRIME', 'doubt:case');
	if (q.cls === 'household' && wordAt(s, q.from - 1) === 'cho' && isGiven(s, i))
		return implied('other', null, 'recipients');
	const part = partOfLast(s, i, memory);
	if (part) return part;
	const closed = closedRow(s, i);
	if (closed) return closed;
	const charge = inCharge(s, i);
	if (charge) return implied(charge, 'IN_CHARGE', 'pair:members');
	const listed = besideTold(s, i, memory);
	if (listed) return listed;
	const saved = /^(person|seafarer|passenger_turn|vessel|vehicle)$/.test(q.cls)
		? savedLater(s, q) || broughtUp(s, q)
		: null;
	if (saved) {
		const indicator = measureOf('RESCUE', q.cls);
		if (indicator) return implied(indicator, 'RESCUE', 'topic:passive:RESCUE');
	}
	const crew = crewOf(s, i) ?? inStorm(s, i, memory) ?? weighed(s, i);
	if (crew) return crew;
	if (q.cls === 'victim' && (memory.speaksOf('TRAFFICKING') || memory.speaksOf('FREE_VICTIMS')))
		return implied('trafficking.victims_rescued', 'TRAFFICKING', 'topic:article:TRAFFICKING');
	// "Năm 2021 điều động 912 lượt cán bộ, chiến sĩ …; năm 2020 là 1.015 lượt"
	const then =
		q.cls === 'turn' && afterPeriod(s, q) && !hasCue(s.cues, 'each', s.from, q.from)
			? memory.inSentence(s).findLast(isTurn)
			: undefined;
	if (then) {
		[q.cls, q.unit] = [then.cls, then.q.unit];
		return implied(then.indicator, then.topic, 'carried:turn');
	}
	if (q.cls === 'turn' && hasCue(s.cues, 'same_again', s.from, q.from)) {
		const last = memory.lastTurn();
		if (last) return implied(last.indicator, last.topic, 'carried:turn');
	}
	if (q.cls === 'case' && isAccident(s, q))
		return implied('sar.incidents', 'RESCUE', 'topic:sentence:RESCUE');
	const spoken = ofParagraph(s, q, memory);
	if (spoken) return spoken;
	// "840 con dê, lợn giống"
	if (q.cls === 'head' && !memory.seizing() && isBred(s, q))
		return implied('livelihood.livestock', 'LIVESTOCK', 'noun:bred');
	// "mới có 5 cặp bản - bản; nay đã thành 12 cặp", where twinning is told of
	if (q.cls === 'pair' && memory.speaksOf('TWIN') && !/^(vợ|vé|bánh|lồng|đôi)$/.test(wordAt(s, q.to)))
		return implied('diplomacy.twinned_pairs', 'TWIN', 'topic:article:TWIN');
	// "41 căn nhà, 12.300 ngày công, 26 phòng học": in a row of what was built
	if (
		q.cls === 'classroom' &&
		/^(house|work|workday)$/.test(figureAt(s, i - 1)?.cls ?? '') &&
		beside(figureAt(s, i - 1)?.cls ?? '')
	)
		return implied('schools.sites', 'BUILD', 'doubt:house');
	if (q.cls === 'house' && s.quantities.some((o, k) => o.cls === 'gift' && s.groups[k] === s.groups[i]))
		return implied('housing.houses_built', 'HOUSE', 'doubt:house');
	// "tàu cá được kiểm soát là 4.100 lượt. Trong tháng 10, 520 lượt": of those turns, where nothing else is named
	const turned =
		isPlainTurn(s, q) && s.topics.length === 0 ? memory.inParagraph().findLast(isTurn) : undefined;
	if (turned && s.periods.some((p) => p.role === 'governs' && p.mention.to <= q.from)) {
		[q.cls, q.unit] = [turned.cls, turned.q.unit];
		return implied(turned.indicator, turned.topic, 'carried:number');
	}
	return null;
}
