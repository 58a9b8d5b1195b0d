import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

const RUNNING = wordsOf('liên liền');
/** Words from "năm thứ" to "liên tiếp". */
const REACH = 3;
/** An article of the first months looks back at the year before. */
const NEW_YEAR = '02-15';
/** Months of the least time that may be told of in years. */
const HALF = 6;

/** "năm thứ hai liên tiếp" before a token of its sentence. */
function tellsRunning(s: Sentence, at: number): boolean {
	if (!RUNNING.mayStandIn(s.words)) return false;
	for (let k = s.from; k < at - 1; k += 1) {
		if (wordAt(s, k) !== 'năm' || wordAt(s, k + 1) !== 'thứ') continue;
		for (let n = k + 2; n <= k + 1 + REACH && n < at; n += 1) if (isAt(s, n, RUNNING)) return true;
	}
	return false;
}

/** "Năm thứ hai liên tiếp, không có tàu cá vi phạm": of the year reported, or of the article's, not of the day it tells of. */
export function yearRunning(periods: PeriodState, s: Sentence, at: number): Governing | null {
	const { issued, found } = periods;
	if (issued === null || !tellsRunning(s, at)) return null;
	if (!found.isEvent && (found.main?.months ?? 0) >= HALF) return periods.main('period:article');
	const year = Number(issued.slice(0, 4));
	return periods.year(issued.slice(5) <= NEW_YEAR ? year - 1 : year, 'period:near');
}
