import { measureOf, SUBJECTS, subjectOf } from '../../../indicator/resolve.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Memory } from '../../page/memory.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';

/** "mặt trận này", "lĩnh vực này", "loại tội phạm này", "tội danh này": the offence told last. */
const THIS = pairsOf('trận này|vực này|phạm này|danh này|trận ấy|phạm ấy');
/** Words from them to their figure. */
const REACH = 8;

/** "giữ lại 5 thanh niên. Cả 5 người được nhắc nhở": all of those the paragraph told last. */
export function allOfThem(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	if (wordAt(s, q.from - 1) !== 'cả' || !PERSONS.test(q.cls)) return null;
	const told = memory.inParagraph().findLast((d) => PERSONS.test(d.cls) && d.kind === 'result');
	if (!told || told.value !== q.value || told.value === null) return null;
	// "bắt 14 người. Cả 14 người đều nhập cảnh trái phép": what all of them did is told now
	const does = told.indicator === 'crime.suspects' && subjectOf(s.topics, q.to, s.to, 'case');
	return does && measureOf(does, q.cls) ? null : implied(told.indicator, told.topic, 'carried:all');
}

const PERSONS = /^(person|individual|seafarer|student)$/;

/** "Năm 2019, con số ở mặt trận này là 57 vụ": cases or persons of the offence told last; null where none was. */
export function ofThisKind(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	if (!THIS.mayStandIn(s.words)) return null;
	const q = s.quantities[i] as Quantity;
	const from = Math.max(s.from, figureAt(s, i - 1)?.to ?? s.from, q.from - REACH);
	for (let k = q.from - 2; k >= from; k -= 1) {
		if (!THIS.isAt(s.page.tokens, k)) continue;
		const told = memory.lastOfClass(q.cls, q.unit);
		return told?.topic && SUBJECTS.has(told.topic)
			? implied(told.indicator, told.topic, 'carried:this')
			: null;
	}
	return null;
}
