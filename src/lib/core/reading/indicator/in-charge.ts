import { measureOf } from '../../indicator/resolve.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { figureAt, hasStop, wordAt, type Sentence } from '../page/sentence.ts';

const IN_CHARGE_REACH = 8;

/** "42 đảng viên nhận 160 hộ": party members and the households they answer for. */
export function inCharge(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	// "148 đảng viên ở 11 đồn được phân công phụ trách 612 hộ": where they serve is no count of ours
	const past = (k: number, step: number) =>
		figureAt(s, k)?.cls === 'none' ? figureAt(s, k + step) : figureAt(s, k);
	const members = q.cls === 'household' ? past(i - 1, -1) : q;
	const homes = q.cls === 'household' ? q : past(i + 1, 1);
	if (members?.cls !== 'party_member' || homes?.cls !== 'household') return null;
	// "phát triển 73 đảng viên; giúp 96 hộ xóa đói"
	if (hasStop(s, members.to, homes.from)) return null;
	if (
		homes.from - members.to > (figureAt(s, i + 1) === homes ? IN_CHARGE_REACH : IN_CHARGE_REACH + 4) ||
		!/^(nhận|giúp|trách|đỡ|kèm|sát)$/.test(wordAt(s, homes.from - 1))
	)
		return null;
	return measureOf('IN_CHARGE', q.cls);
}
