import { clockEnd } from '../../../period/read/read-clock.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Sentence } from '../../page/sentence.ts';

/** Words from the beginning of a sentence to its hour: "Theo số liệu cập nhật mới nhất lúc 11 giờ". */
const REACH = 9;
/** What makes of hours how long something took. */
const LASTS = wordsOf('sau trong suốt qua hơn gần mỗi cả ca kéo dài từ');
/** Words from the hour to its day: "ngày", "hôm nay". */
const DAY_REACH = 4;

/** "Cập nhật lúc 17 giờ: …", "Đến 16 giờ, 3.311 phương tiện …": a sentence opens with an hour, and says no day. */
export function opensAtHour({ page: { tokens }, from, to, periods }: Sentence): boolean {
	for (let k = from; k < Math.min(to, from + REACH); k += 1) {
		const t = tokens[k];
		if (t?.kind === 'number') {
			const end = clockEnd(tokens, k);
			if (end <= k + 1 || !/^[,:;]$/.test(tokens[tokens[end - 1]?.text === ',' ? end - 1 : end]?.text ?? ''))
				return false;
			return !periods.some((p) => p.mention.from <= end + DAY_REACH);
		}
		if (t?.kind !== 'word' || LASTS.has(t)) return false;
	}
	return false;
}
