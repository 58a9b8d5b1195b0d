import type { Quantity } from '../../quantity/quantity.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Token } from '../../text/tokens.ts';
import { moveBefore } from '../page/moved.ts';
import { hasTopic } from '../../indicator/topics.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { hasPair, isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** "giảm 10,9 % về số vụ". */
export function nounAfter(s: Sentence, at: number): string | null {
	const { tokens } = s.page;
	if (tokens[at]?.fold !== 'về' && tokens[at]?.fold !== 'số') return null;
	return countedNoun(s, at, Math.min(at + 4, s.to));
}

const ILLEGAL = pairsOf('trái phép|vi phạm|vượt biên');
const GOERS: Readonly<Record<string, string>> = {
	người: 'person_turn',
	khách: 'person_turn',
	'hành khách': 'person_turn',
	xe: 'vehicle_turn',
	'phương tiện': 'vehicle_turn',
};

/** "xuất nhập cảnh tăng 23 % về người, 12 % về phương tiện": class of those who pass a gate, named behind a share. */
export function goersAfter(s: Sentence, at: number): string | null {
	if (wordAt(s, at) !== 'về' || hasPair(s, s.from, at, ILLEGAL)) return null;
	if (!hasTopic(s.topics, s.from, at, 'CROSSING', 'TRAVELLERS', 'LET_THROUGH', 'VEHICLES_CROSSING'))
		return null;
	const k = /^(lượt|lượng)$/.test(wordAt(s, at + 1)) ? at + 2 : at + 1;
	return GOERS[wordAt(s, k)] ?? GOERS[`${wordAt(s, k)} ${wordAt(s, k + 1)}`] ?? null;
}

/** A word of rise or fall begins at a token. */
const isMoved = (s: Sentence, at: number): boolean =>
	s.cues.some((m) => m.from === at && /^(rise|fall)$/.test(m.entry.kind));

const AND = wordsOf('nhưng còn và song mà');

/** "số vụ", "lượng tàu", "số tiền phạt": the noun whose number rose. */
export function countedNoun(s: Sentence, from: number, to: number): string | null {
	const { tokens } = s.page;
	for (let k = to - 1; k >= from; k -= 1) {
		const w = (tokens[k] as Token).fold;
		// "số vụ tăng 01, đối tượng giảm 02": the noun opens its part, its verb right behind it
		const opens = tokens[k - 1]?.kind === 'punct' || AND.has(tokens[k - 1]);
		if (opens && w === 'vụ' && isMoved(s, k + 1)) return 'case';
		if (opens && w === 'đối' && isMoved(s, k + 2)) return 'person';
		if (w !== 'số' && w !== 'lượng') continue;
		const noun = s.page.tokens[k + 1]?.fold;
		if (noun === 'vụ') return 'case';
		// "lượng người tăng 18,4 %" at a gate
		if (w === 'lượng' && noun === 'người') return 'person_turn';
		if (noun === 'đối' || noun === 'người') return 'person';
		if (noun === 'tiền') return 'money';
		if (noun === 'lượt') return 'turn';
		if (noun === 'súng') return 'firearm';
	}
	return null;
}

const RISEN_REACH = 6;
/** Told by their turns where they pass a gate, a port or a bar. */
const GOES = /^(seafarer|vessel|vehicle|passenger_turn|person)$/;
const COUNTED_TURN = /_turn$/;

/** Told by rules of their own: what the cases are of matters. */
const OF_CASES = /^(case|instance|person|individual|none)$/;

/** Between the noun and its verb: "lượng hành khách thì tăng", "tiền phạt lại tăng". */
const FILLS = wordsOf('thì lại cũng vẫn đã chỉ đều');

/** What was done to what rose: "số tàu được kiểm tra tăng", "số hộ bị thiệt hại giảm". */
const DONE_TO = wordsOf('được bị');
const DONE_WORDS = 4;

/** Token after the noun that rose, before the words that fill its clause up to the verb. */
function nounEnd(s: Sentence, verb: number): number {
	let end = verb;
	while (end > s.from && FILLS.has(s.page.tokens[end - 1])) end -= 1;
	for (let k = end - 1; k > Math.max(s.from, end - DONE_WORDS); k -= 1) {
		if (s.page.tokens[k]?.kind !== 'word') return end;
		if (DONE_TO.has(s.page.tokens[k])) return k;
	}
	return end;
}

/** "tiền phạt", "số tiền": the money that rose. */
const isMoney = (s: Sentence, end: number): boolean =>
	/^(tiền phạt|số tiền|tiền nộp)$/.test(`${s.page.tokens[end - 2]?.fold} ${s.page.tokens[end - 1]?.fold}`);

/** Class of the noun of turns, or of the one after "số", that stands right before a word of rise or fall and the number at `at`; null when none does. */
export function nounRisen(s: Sentence, at: number): string | null {
	const verb = moveBefore(s, at);
	const end = nounEnd(s, verb);
	if (verb !== at && isMoney(s, end)) return 'money';
	for (let k = end - 1; k >= Math.max(s.from, end - RISEN_REACH); k -= 1) {
		const noun = readUnitNoun(s.page.tokens, k);
		if (noun?.to !== end) continue;
		const { cls } = noun.entry;
		if (COUNTED_TURN.test(cls)) return cls;
		if (/^(số|lượng)$/.test(s.page.tokens[k - 1]?.fold ?? '') && !OF_CASES.test(cls)) return cls;
		// "…, thuyền viên giảm 2,5%": the noun opens its clause
		if (verb !== at && GOES.test(cls) && s.page.tokens[k - 1]?.kind === 'punct') return cls;
	}
	return verb === at ? null : headRisen(s, verb);
}

const OF_NUMBER = wordsOf('số lượng lượt');
/** Words between such a noun and its verb: "lượt tàu cập cảng trong quý tăng". */
const HEAD_REACH = 14;

/** "tàu thuyền ra vào cảng tăng 5,5 %": those who go, at the head of the clause. */
function headGoes(s: Sentence, from: number, verb: number): string | null {
	const noun = readUnitNoun(s.page.tokens, from);
	return noun && noun.to <= verb && GOES.test(noun.entry.cls) && noun.entry.cls !== 'person'
		? noun.entry.cls
		: null;
}

/** "lượt tàu cập cảng giảm 4 %", "lượng khách qua cửa khẩu tăng 9 %": class of the noun behind "số", "lượng", "lượt" that the clause before a verb is about. */
function headRisen(s: Sentence, verb: number): string | null {
	for (let k = verb - 1; k >= Math.max(s.from, verb - HEAD_REACH); k -= 1) {
		if (s.page.claimed[k] === 1) continue;
		if (s.page.tokens[k]?.kind !== 'word') return headGoes(s, k + 1, verb);
		if (!isAt(s, k, OF_NUMBER)) continue;
		const own = readUnitNoun(s.page.tokens, k);
		// "lượng ma túy đá lại tăng": how much of it, no taels of gold
		const amount = own?.to === k + 1 && own.entry.cls === 'gold';
		const noun = (amount ? null : own) ?? readUnitNoun(s.page.tokens, k + 1);
		if (!noun || noun.to > verb) return null;
		return OF_CASES.test(noun.entry.cls) || noun.entry.cls === 'turn' ? null : noun.entry.cls;
	}
	return null;
}

const CONTRAST = wordsOf('nhưng song');

/** "giảm 7 vụ nhưng số lượt tàu mất kết nối lại tăng 18 lượt": token at which another thing is set against the change; null where none is. */
export function contrastBehind(s: Sentence, i: number): number | null {
	const end = s.quantities[i + 1]?.from ?? s.to;
	for (let k = (s.quantities[i] as Quantity).to; k < end && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (CONTRAST.has(s.page.tokens[k])) return k;
	return null;
}
