import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';

const THERE_ARE = wordsOf('có còn trì');

/** "Từ năm 2016 đến nay, toàn tuyến có 62 tổ tự quản": how many there are now, however long they took to come; null for other times. */
export function stockSince(
	periods: PeriodState,
	s: Sentence,
	i: number,
	told: Governing | null,
): Governing | null {
	const say = told?.mention?.say;
	if (!told || say?.kind !== 'span' || say.from.unit !== 'year' || say.to.unit !== 'now') return null;
	const head = s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity;
	if (/turn$/.test(head.cls)) return null;
	const day = isAt(s, head.from - 1, THERE_ARE) ? periods.now(null) : null;
	return day && { ...day, mention: told.mention };
}
