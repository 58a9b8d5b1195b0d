import type { Quantity } from '../../../quantity/quantity.ts';
import { isWholeOfPlan } from '../../page/planned-whole.ts';
import { figureAt, type Sentence } from '../../page/sentence.ts';
import { namesGoal } from './goal-named.ts';
import { goesOnFrom, looksBack } from './goal-words.ts';

/** Figures in a row that nobody reports: "90 % đồn vững mạnh, 100 % chi bộ hoàn thành tốt, 12 đảng viên mới". */
const MOST = 4;

/**
 * "đăng ký hiến 300 đơn vị máu, làm 8 km đường", "mục tiêu có trên 90% đồn vững mạnh, 100% đảng viên phụ trách hộ, giúp 800 hộ": the next
 * of a list of goals whose figures before are nothing we report.
 *
 * in   asked: the figure last asked about: its sentence, and where it ends
 */
export function isOverUnread(
	s: Sentence,
	q: Quantity,
	asked: { block: number; from: number; to: number } | null,
): boolean {
	if (looksBack(s, q)) return false;
	let next = q;
	for (let n = 0; n < MOST; n += 1) {
		const before = figureAt(s, s.quantities.indexOf(next) - 1);
		if (!before || isWholeOfPlan(s, before) || !goesOnFrom(s, before.to, next, false)) return false;
		if (asked?.block === s.block && asked.from === s.from && asked.to === before.to) return false;
		if (namesGoal(s, before)) return true;
		next = before;
	}
	return false;
}
