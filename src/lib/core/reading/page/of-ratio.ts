import type { Token } from '../../text/tokens.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';

/** "gấp hơn 2,5 lần": words from the ratio's verb to the period beside it. */
const RATIO_REACH = 7;
const TIMES = new Set(['rưỡi', 'đôi', 'ba', 'bốn', 'năm', 'lần', 'nửa', '%']);

const OF_MOST = /^(trong|vòng|suốt|của|kể|hơn|gần)$/;

/** "nhất từ đầu năm", "nhiều nhất trong vòng 5 năm qua", "kỷ lục trong 10 năm trở lại đây": how far back nothing is like it. */
export function isOfMost(tokens: readonly Token[], { from }: PeriodMention): boolean {
	let k = from - 1;
	while (k > from - 4 && OF_MOST.test(tokens[k]?.fold ?? '')) k -= 1;
	const most = tokens[k]?.fold;
	return most === 'nhất' ? tokens[k - 1]?.fold !== 'thứ' : most === 'lục' && tokens[k - 1]?.fold === 'kỷ';
}

/** "gấp rưỡi năm ngoái", "gấp 2,3 lần năm 2023", "bằng một nửa năm trước", "bằng 48,7% năm 2020": the other side of a ratio. */
export function isOfRatio(tokens: readonly Token[], at: number): boolean {
	// "bằng 92 % cả năm 2024"
	let times = tokens[at - 1]?.fold === 'cả' ? at - 2 : at - 1;
	// "bằng hai phần ba số vụ của năm 2018"
	if (tokens[times]?.fold === 'của')
		for (times -= 1; times > at - 4 && !TIMES.has(tokens[times]?.fold ?? '');) times -= 1;
	if (!TIMES.has(tokens[times]?.fold ?? '')) return false;
	for (let k = times - 1; k >= at - RATIO_REACH; k -= 1) {
		const w = tokens[k]?.fold;
		if (w === 'gấp' || w === 'bằng') return true;
		if (w === ',' && tokens[k - 1]?.kind !== 'number') return false;
	}
	return false;
}
