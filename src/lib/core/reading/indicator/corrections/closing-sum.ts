import type { Draft } from '../../page/draft.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

const OFFENCES = /^(drugs|smuggling|illegal_\w+|trafficking|weapons|border|crime)\./;
const GENERAL: Readonly<Record<string, string>> = { case: 'crime.cases', person: 'crime.suspects' };
/** Words before the sum in its line: "Tổng cộng:", "Cộng 3 loại:". */
const OPENS = /^(tổng|cộng)$/;

const isOfLine = (s: Sentence): boolean => OPENS.test(wordAt(s, s.from)) && wordAt(s, s.from + 1) !== 'kinh';

/** Lines of a list looked back over. */
const LIST_LINES = 12;

/**
 * "- Ma túy: 38 vụ; - Buôn lậu: 21 vụ. Tổng: 59 vụ (năm trước: 51 vụ)": a line that opens with the sum of what several lines told of
 * is of all offences, in doubt where the numbers do not add up.
 */
export const closingSum: Correction = (f) => {
	const { s, q, memory } = f;
	const indicator = GENERAL[q.cls];
	if (!indicator || !isOfLine(s) || f.read.indicator === indicator) return null;
	const parts: Draft[] = [];
	for (let k = memory.drafts.length - 1; k >= 0; k -= 1) {
		const d = memory.drafts[k] as Draft;
		if (d.block < s.block - LIST_LINES) break;
		if (d.cls === q.cls && d.block < s.block && d.kind === 'result' && d.partOf === null) parts.push(d);
	}
	const kinds = new Set(parts.map((d) => d.indicator));
	if (kinds.size < 2 || !parts.every((d) => OFFENCES.test(d.indicator))) return null;
	const sum = parts.reduce((all, d) => all + (d.value ?? 0), 0);
	const read = becomes(f, indicator, 'CRIME', 'sum:of-list');
	return sum === q.value ? read : { ...read, rules: ['sum:of-list', 'doubt:indicator'] };
};
