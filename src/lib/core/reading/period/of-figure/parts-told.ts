import { wordsOf } from '../../../text/word-flag.ts';
import type { Draft } from '../../page/draft.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';

/** "Ma túy: nửa đầu năm 25 vụ, nửa cuối năm 22 vụ": figures of parts that lie side by side; what follows is of the whole again. */
export function isBreakdown(told: readonly Draft[]): boolean {
	const parts = told.filter((d) => d.kind === 'result' && /^[SQM]$/.test(d.period?.freq ?? ''));
	const first = parts[0]?.period;
	return parts.some((d) => d.period?.freq === first?.freq && d.period?.code !== first?.code);
}

const MOST = wordsOf('nhất đỉnh');
/** "Vụ thứ nhất", "hai năm gần nhất", "thống nhất": no most of anything. */
const NO_MOST = /^(thứ|gần|thống|đồng|hợp|nhớ|mới)$/;
const MOST_REACH = 5;

/** "Cao nhất là quý III với 44 vụ", "Vụ lớn nhất, ngày 12/5, thu 30 kg": a part or a day told as the one of most, with its figures. */
export function isPeak(s: Sentence, told: readonly Draft[]): boolean {
	if (told.length === 0 || s.periods.some((p) => p.nature === 'day')) return false;
	for (let k = s.from; k < Math.min(s.to, s.from + MOST_REACH); k += 1)
		if (isAt(s, k, MOST) && !NO_MOST.test(wordAt(s, k - 1))) return true;
	return false;
}
