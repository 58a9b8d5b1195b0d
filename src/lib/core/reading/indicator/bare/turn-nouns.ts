import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { readUnitNoun } from '../../../quantity/unit-nouns.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { nounBefore } from './noun-before.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { lastBefore } from '../../../text/within.ts';

/** What is counted: its unit and the class of its noun. */
interface Counted {
	unit: string;
	cls: string;
}

const TURN_OF: Readonly<Record<string, Counted>> = {
	seafarer: { unit: 'SEAFARER_TURN', cls: 'seafarer_turn' },
	passenger_turn: { unit: 'PASSENGER_TURN', cls: 'passenger_turn' },
	vessel: { unit: 'VESSEL_TURN', cls: 'vessel_turn' },
	vehicle: { unit: 'VEHICLE_TURN', cls: 'vehicle_turn' },
	person: { unit: 'PERSON_TURN', cls: 'person_turn' },
	car: { unit: 'VEHICLE_TURN', cls: 'vehicle_turn' },
};

/** Words between the comma or bracket that opens a part and its noun: "trong đó tàu …", "riêng tàu …". */
const OPENS_PART = wordsOf('trong đó riêng gồm có với khi còn thì mà nhưng song');
/** Words that tell what ships they are: "tàu mang cờ nước ngoài 2.640 lượt". */
const SHIP_WORDS = 4;

/** Boats and cars, whatever words tell which: "xe chở hàng lên tới 1,46 triệu lượt". */
const CRAFT = /^(vessel|vehicle|car)$/;
/** Between what passed and its number: "đạt", "lên tới". */
const LEADS_UP = wordsOf('đạt là được có chiếm lên tới');

/** Where the part of the row that ends at a token begins. */
function partOpens(s: Sentence, end: number): number {
	let from = lastBefore(s.breaks, end) ?? s.from - 1;
	for (let k = end - 1; k > from; k -= 1) if (s.page.tokens[k]?.text === '(') from = k;
	from += 1;
	while (from < end && OPENS_PART.has(s.page.tokens[from])) from += 1;
	return from;
}

/** "hành khách 12.600 lượt", "phương tiện đạt 21.700 lượt": what the turns are of opens their part of the row. */
function turnOfPart(s: Sentence, to: number): Counted | null {
	let end = to;
	while (end > s.from && LEADS_UP.has(s.page.tokens[end - 1])) end -= 1;
	const from = partOpens(s, end);
	const noun = from > s.from ? readUnitNoun(s.page.tokens, from) : null;
	if (!noun || noun.to > end) return null;
	if (noun.to === end) return TURN_OF[noun.entry.cls] ?? null;
	if (!CRAFT.test(noun.entry.cls) || end - noun.to > SHIP_WORDS) return null;
	// "cho tàu, xuồng tuần tra 68 lượt"
	if (hasTopic(s.topics, noun.to, end, 'PATROL', 'PATROL_SEA')) return null;
	for (let k = noun.to; k < end; k += 1) if (s.page.tokens[k]?.kind !== 'word') return null;
	return TURN_OF[noun.entry.cls] ?? null;
}

/** "Lượt tàu các quý I, II lần lượt là 1.844 và 2.052 lượt": what the turns are of, said at the head. */
function turnBefore(s: Sentence, to: number): Counted | null {
	const named = nounBefore(s, to);
	for (let k = to - 1; k >= (named?.to ?? s.from); k -= 1) {
		if (s.page.tokens[k]?.fold !== 'lượt' || s.quantities.some((o) => k >= o.numFrom && k < o.unitTo))
			continue;
		const noun = readUnitNoun(s.page.tokens, k);
		if (noun && /_turn$/.test(noun.entry.cls)) return noun.entry;
	}
	// "số thuyền viên được kiểm đếm là 101.332 lượt"
	return TURN_OF[named?.cls ?? ''] ?? (named && /_turn$/.test(named.cls) ? named : null);
}

const ABOARD = new Set(['seafarer', 'passenger_turn']);
const TURNED = new Set(['seafarer', 'vessel', 'passenger_turn']);

const OPENS = /^(car|vehicle|passenger_turn)$/;

/** "…; xe tải chở hàng 12.300 lượt": the item opens with what passed. */
function passing(s: Sentence, to: number): Counted | null {
	const from = (lastBefore(s.semicolons, to) ?? -1) + 1;
	const noun = from > s.from && to - from <= NOUN_TOKENS + 2 ? readUnitNoun(s.page.tokens, from) : null;
	return noun && OPENS.test(noun.entry.cls) ? (TURN_OF[noun.entry.cls] ?? null) : null;
}

/** "tàu xuất, nhập cảnh 518 lượt; thuyền viên 9.640 lượt": what the turns are of opens their item. */
function turnOfItem(s: Sentence, to: number): Counted | null {
	const colon = s.page.tokens[to - 1]?.text === ':' ? to - 1 : to;
	const going = s.topics.find((m) => m.to === colon && m.entry.topics.some((t) => GOING.has(t.topic)));
	const end = going?.from ?? colon;
	for (let k = end - 1; k >= Math.max(s.from, end - NOUN_TOKENS); k -= 1) {
		const noun = readUnitNoun(s.page.tokens, k);
		if (noun?.to !== end || !TURNED.has(noun.entry.cls)) continue;
		return k === s.from || s.page.tokens[k - 1]?.kind === 'punct' ? (TURN_OF[noun.entry.cls] ?? null) : null;
	}
	return null;
}

/** "PTXNC: 2.114 lượt", "Thuyền viên qua cảng: 24.918 lượt": the label is the noun, or opens with it. */
function turnOfLabel(s: Sentence, to: number): Counted | null {
	if (s.page.tokens[to - 1]?.text !== ':') return null;
	const noun = readUnitNoun(s.page.tokens, s.from);
	if (noun?.to === to - 1) return TURN_OF[noun.entry.cls] ?? null;
	// "Thuyền viên đi trên các tàu ấy: 24.918 lượt": it opens the label
	const open = lastBefore(s.breaks, to - 1);
	const head = readUnitNoun(s.page.tokens, open === undefined ? s.from : open + 1);
	if (!head || head.to > to - 1 || !ABOARD.has(head.entry.cls)) return null;
	return s.quantities.some((o) => o.from > head.from && o.to < to) ? null : (TURN_OF[head.entry.cls] ?? null);
}

const GOING = new Set(['CROSSING', 'ENTRY', 'EXIT', 'GATE']);
const NOUN_TOKENS = 3;

const OF_FORCE: Readonly<Record<string, Counted>> = {
	troop: { unit: 'TROOP_TURN', cls: 'troop_turn' },
	militia: { unit: 'MILITIA_TURN', cls: 'militia_turn' },
};

/** "Xe chở nông sản thông quan đạt 8.700 lượt", "Cán bộ, chiến sĩ tham gia tuần tra lên tới 12.460 lượt": the noun that opens the clause. */
function turnOfHead(s: Sentence, to: number): Counted | null {
	if (!/^(là|đạt|tới)$/.test(s.page.tokens[to - 1]?.fold ?? '')) return null;
	const open = lastBefore(s.semicolons, to);
	const stop = lastBefore(s.breaks, to);
	const head = readUnitNoun(s.page.tokens, open === undefined ? s.from : open + 1);
	// "Cửa khẩu nhộn nhịp: xe chở hàng lên tới 46.000 lượt"
	const noun = head ?? (stop === undefined ? null : readUnitNoun(s.page.tokens, stop + 1));
	if (!noun || noun.to >= to) return null;
	const joined = s.page.tokens[noun.to]?.fold === 'tham';
	return joined
		? (OF_FORCE[noun.entry.cls] ?? null)
		: OPENS.test(noun.entry.cls)
			? (TURN_OF[noun.entry.cls] ?? null)
			: null;
}

/** "là", "đạt" and the like lead from the noun to its number. */
const LEADS_TO = /^(là|đạt|lượt|ứng|còn|xuống|lên|tới|vượt)$/;

/** What "lượt" alone counts; `listed`: the number stands in a row. Null where nothing says. */
export function turnNoun(s: Sentence, q: Quantity, listed: boolean): Counted | null {
	const part = turnOfPart(s, q.from) ?? turnOfHead(s, q.from);
	if (part) return part;
	return LEADS_TO.test(s.page.tokens[q.from - 1]?.fold ?? '') ||
		s.page.tokens[q.from]?.fold === 'vượt' ||
		listed
		? turnBefore(s, q.from)
		: (turnOfItem(s, q.from) ?? turnOfLabel(s, q.from) ?? passing(s, q.from));
}

const COUNTS_TURN = /^(turn|event)$|_turn$/;

/** "lượt PT tăng 3.217 lượt", "có 96.000 lượt khách, tăng 12.000 lượt": the turns that rose or fell, told right before. */
export function turnRisen(s: Sentence, q: Quantity): Counted | null {
	if (!/^(tăng|giảm)$/.test(s.page.tokens[q.from - 1]?.fold ?? '')) return null;
	const at = q.from - 1;
	for (let k = at - 1; k >= Math.max(s.from, at - NOUN_TOKENS - 1); k -= 1) {
		const noun = readUnitNoun(s.page.tokens, k);
		if (noun?.to === at && /_turn$/.test(noun.entry.cls)) return noun.entry;
	}
	// "204 lượt tàu mất kết nối quá 6 tiếng, tăng 18 lượt": the turns told last, whatever hours or days stand between
	const level = s.quantities.findLast((o) => o.to <= at && COUNTS_TURN.test(o.cls));
	if (!level || level.unit === null || !/_turn$/.test(level.cls)) return null;
	return s.semicolons.some((k) => k >= level.to && k < at) ? null : { unit: level.unit, cls: level.cls };
}

/** "Thuyền viên được kiểm soát là 78.115 lượt người": whose turns, said at the head of the clause. */
function isCrewTurn(s: Sentence, q: Quantity): boolean {
	if (!/^(là|đạt|:)$/.test(s.page.tokens[q.from - 1]?.fold ?? '')) return false;
	const from = lastBefore(s.breaks, q.from - 1);
	return readUnitNoun(s.page.tokens, from === undefined ? s.from : from + 1)?.entry.cls === 'seafarer';
}

/** "Quân số tham gia cứu nạn là 2.315 lượt người": those of the force, said at the head of the clause. */
function isForceTurn(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'person_turn' || !/^(là|đạt|:|với)$/.test(s.page.tokens[q.from - 1]?.fold ?? ''))
		return false;
	const from = (lastBefore(s.breaks, q.from - 1) ?? s.from - 1) + 1;
	return s.page.tokens[from]?.fold === 'quân' && s.page.tokens[from + 1]?.fold === 'số';
}

/** "điều động 912 lượt cán bộ cùng 84 lượt tàu …; năm 2020 là 1.015 lượt": the same turns of another time, those that head the row. */
export function turnOfThen(s: Sentence, q: Quantity): Counted | null {
	if (!/^(là|có|đạt|chỉ)$/.test(s.page.tokens[q.from - 1]?.fold ?? '')) return null;
	const then = s.periods.find((p) => p.mention.to === q.from - 1)?.mention;
	if (!then || s.page.tokens[then.from - 1]?.kind !== 'punct') return null;
	const head = s.quantities.find((o) => o.to <= then.from && /_turn$/.test(o.cls));
	return head?.unit ? { unit: head.unit, cls: head.cls } : null;
}

/** "79.640 lượt người, bằng 158,2% cùng kỳ (50.340 lượt)": the same turns of the time compared with, in brackets behind the share. */
export function turnOfBase(s: Sentence, i: number): Counted | null {
	const [level, share, q] = [s.quantities[i - 2], s.quantities[i - 1], s.quantities[i]];
	if (!level || !q || share?.cls !== 'percent' || !/_turn$/.test(level.cls) || level.unit === null)
		return null;
	for (let k = share.to; k < q.from; k += 1) if (/^[;,.]$/.test(s.page.tokens[k]?.text ?? '')) return null;
	const bracket = s.page.tokens.slice(share.to, q.from).some((t) => t.text === '(');
	return bracket ? { unit: level.unit, cls: level.cls } : null;
}

const MUSTERS = /^(huy động|điều động|cắt cử|đã cử)$/;

/** "huy động 4.210 lượt người với 6.350 ngày công": those put to the work that the days count. */
function isMustered(s: Sentence, q: Quantity, next: Quantity | undefined): boolean {
	if (q.cls !== 'person_turn' || next?.cls !== 'workday') return false;
	return next.from - q.to <= 1 && MUSTERS.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`);
}

/** "640 lượt người là dân quân". */
const isMilitia = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'person_turn' &&
	s.page.tokens[q.to]?.fold === 'là' &&
	readUnitNoun(s.page.tokens, q.to + 1)?.entry.cls === 'militia';

/** Whose turns "lượt người" counts where the words around it say so: the class of their noun; null where they do not. */
export function whoseTurns(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'person_turn') return null;
	if (isCrewTurn(s, q)) return 'seafarer_turn';
	if (isForceTurn(s, q) || isMustered(s, q, s.quantities[i + 1])) return 'troop_turn';
	return isMilitia(s, q) ? 'militia_turn' : null;
}
