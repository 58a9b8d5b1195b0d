import { wordAt, type Sentence } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { corresponds, repeatedInTurn } from '../in-turn.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Correction } from './correction.ts';

/** Words between "con số" and the number. */
const REACH = 7;

/** "con số ấy đã là", right before the number. */
function saysSame(s: Sentence, from: number): boolean {
	if (wordAt(s, from - 1) !== 'là') return false;
	for (let k = from - 2; k >= Math.max(s.from + 1, from - REACH); k -= 1)
		if (wordAt(s, k) === 'số' && wordAt(s, k - 1) === 'con') return /^(ấy|này|đó)$/.test(wordAt(s, k + 1));
	return false;
}

/** "Trong số 21 em", "kinh phí xây dựng 4 căn nhà": leads back to what was counted. */
function leadsBack(s: Sentence, at: number): boolean {
	if (wordAt(s, at - 1) === 'số' && wordAt(s, at - 2) === 'trong') return true;
	let k = at - 1;
	while (k > s.from && TO_BUILD.has(s.page.tokens[k])) k -= 1;
	return wordAt(s, k) === 'phí' && wordAt(s, k - 1) === 'kinh';
}
const TO_BUILD = wordsOf('xây dựng làm sửa chữa hỗ trợ cho');

/** "đỡ đầu 21 em …. Trong số 21 em, có em Lù học lớp 9": told again, so of what they were first told. */
export const toldAgain: Correction = ({ s, q, memory }) => {
	if (q.value === null || !leadsBack(s, q.from)) return null;
	const first = memory.drafts.find((d) => d.cls === q.cls && d.value === q.value && d.kind === 'result');
	return first && first.indicator !== 'other' ? implied(first.indicator, first.topic, 'carried:same') : null;
};

/** "bắt 2 phương tiện khai thác sai vùng. 2 phương tiện này bị tịch thu ngư cụ": those told right before. */
export const theseOnes: Correction = ({ s, q, memory }) => {
	if (q.value === null || !/^(này|ấy|trên)$/.test(wordAt(s, q.to)) || isPlace(s, q.to)) return null;
	const last = memory.inParagraph().findLast((d) => d.cls === q.cls && d.kind === 'result');
	if (!last || last.value !== q.value || last.indicator === 'other') return null;
	return implied(last.indicator, last.topic, 'carried:same');
};

/** "2 tàu trên biển": where, not which. */
const isPlace = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'trên' &&
	s.page.tokens[at + 1]?.kind === 'word' &&
	!/^(bị|đã|đều|được|có|đang)$/.test(wordAt(s, at + 1));

/** "Năm 2015 có 23 tổ tự quản. Nay con số ấy đã là 188 tổ": of what the number told before was. */
export const sameNumber: Correction = ({ s, i, q, read, memory }) => {
	const same = read.rules[0]?.startsWith('topic:right')
		? undefined
		: (corresponds(s, q, memory) ?? repeatedInTurn(s, i, memory));
	if (same) return implied(same.indicator, same.topic, 'carried:in-turn');
	if (!saysSame(s, q.from) || !/^topic:(after|before|far)/.test(read.rules[0] ?? '')) return null;
	const last = memory.lastOfClass(q.cls, q.unit);
	return last && implied(last.indicator, last.topic, 'carried:number');
};
