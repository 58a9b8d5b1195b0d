import { measureOf, subjectOf, SUBJECTS } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Memory } from '../../page/memory.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

/** Words between those who lead and how many they lead. */
const LED_REACH = 6;
const LEADS = /^(tổ|đưa|dẫn|chở|môi)$/;

const OVER = pairsOf('qua biên|vượt biên|sang lào|sang trung|sang campuchia|sang nước');

/** "bắt hai đối tượng tổ chức cho 9 người xuất cảnh trái phép": those who lead others over the border. */
function leadsOthers(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const led = s.quantities[i + 1];
	if (led?.cls !== 'person' || led.from - q.to > LED_REACH) return false;
	let at = q.to;
	while (/^(đang|đã|có|hành|vi|về|là|tội)$/.test(wordAt(s, at))) at += 1;
	if (at >= led.from || !LEADS.test(wordAt(s, at)) || s.breaks.some((k) => k >= q.to && k < led.from))
		return false;
	const end = s.breaks.find((k) => k >= led.to) ?? s.to;
	return (
		hasTopic(s.topics, led.unitFrom, end, 'EXIT', 'ENTRY', 'CROSSING') ||
		OVER.standsIn(s.page.tokens, led.to, end)
	);
}

const LEADER = /^(tổ chức|cầm đầu|dẫn đường|đưa đón|chở thuê|môi giới)$/;

/** "tạm giữ 02 đối tượng tổ chức", "1 đối tượng người Việt Nam chở thuê": those who led the others, told right behind them. */
function isLeader(s: Sentence, q: Quantity): boolean {
	if (q.unit !== 'SUSPECT') return false;
	const at = /^(người|công)$/.test(wordAt(s, q.to)) ? q.to + (wordAt(s, q.to) === 'công' ? 4 : 3) : q.to;
	const verb = `${wordAt(s, at)} ${wordAt(s, at + 1)}`;
	const ends = at + 2 >= s.to || s.page.tokens[at + 2]?.kind === 'punct';
	return LEADER.test(verb) && (ends || verb === 'chở thuê');
}

/** "Ngày 16/9, đơn vị bắt thêm 2 người": more suspects of the case told of. */
function caughtBesides(s: Sentence, i: number, memory: Memory): string | null {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) !== 'thêm' || !/^(bắt|giữ)$/.test(wordAt(s, q.from - 2))) return null;
	const last = memory.drafts.findLast((d) => /suspects$/.test(d.indicator) && d.kind === 'result');
	return last?.topic && SUBJECTS.has(last.topic) ? last.topic : null;
}

/** "tổ chức đưa 5 người xuất cảnh trái phép": those led over the border, no leaders. */
function isLed(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	// "45 người bị đưa đi"
	const taken = /^(bị|được) (đưa|dẫn|chở|lôi|dụ)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);
	if (q.unit === 'SUSPECT') return null;
	if (taken) return ['EXIT', 'ENTRY', 'CROSSING'].find((t) => hasTopic(s.topics, s.from, s.to, t)) ?? null;
	if (!/^(đưa|dẫn|chở|cho|đón|dắt|giới)$/.test(wordAt(s, q.from - 1))) return null;
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	return ['EXIT', 'ENTRY', 'CROSSING'].find((t) => hasTopic(s.topics, q.to, end, t)) ?? wayLed(s, q, end);
}

const GOES = /^(sang|qua|vào|về)$/;
const ABROAD = /^(lào|campuchia|trung|thái|mianma|myanmar|nước)$/;

/** "dẫn 9 người sang Lào", "chở 5 người vào Việt Nam", "chở 7 người Trung Quốc": which way those led went; across, where nothing says. */
function wayLed(s: Sentence, q: Quantity, end: number): string {
	for (let k = q.to; k < end - 1; k += 1) {
		if (!GOES.test(wordAt(s, k))) continue;
		if (ABROAD.test(wordAt(s, k + 1))) return 'EXIT';
		if (`${wordAt(s, k + 1)} ${wordAt(s, k + 2)}` === 'việt nam') return 'ENTRY';
	}
	return 'CROSSING';
}

const RINGS = wordsOf('dây nhóm điểm');
const RING_REACH = 12;

/** "phá 3 đường dây ma túy lớn, bắt 16 đối tượng": of the ring broken up right before. */
function ofRing(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	if (q.unit !== 'SUSPECT' || !RINGS.mayStandIn(s.words)) return null;
	for (let k = q.from - 1; k > Math.max(s.from, q.from - RING_REACH); k -= 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return null;
		if (RINGS.has(s.page.tokens[k]) && /^(đường|ổ|băng|tụ)$/.test(wordAt(s, k - 1)))
			return subjectOf(s.topics, k, q.from, q.cls)?.topic ?? null;
	}
	return null;
}

/** Suspects no word of their own tells apart: who led others out, who was caught besides. */
export const organises: Correction = (f) => {
	const { s, i, q, read, memory } = f;
	const leaders = read.indicator === 'illegal_crossing.organizing_suspects';
	const topic = leaders
		? isLed(s, i)
		: leadsOthers(s, i) || (isLeader(s, q) && hasTopic(s.topics, s.from, q.from, 'EXIT', 'ENTRY', 'CROSSING'))
			? 'ORGANIZING'
			: (caughtBesides(s, i, memory) ?? ofRing(s, i));
	const indicator = topic && measureOf(topic, q.cls);
	return topic && indicator ? becomes(f, indicator, topic, `subject:led:${topic}`) : null;
};
