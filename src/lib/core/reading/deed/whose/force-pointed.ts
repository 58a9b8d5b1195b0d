import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { findCues, hasCue } from '../../mention/cues.ts';
import { forceBefore } from '../../mention/force-before.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

/** Words of which one stands in each of the turns below. */
export const POINTING = wordsOf('này trên toàn cả');
const THIS_FORCE = /^(lực lượng|cơ quan|đơn vị) (này|trên)$/;
const WHOLE_FORCE = /^(toàn|cả) lực lượng$/;
/** "phối hợp với lực lượng này": one that is worked with, or given to. */
const NOT_SUBJECT = /^(với|cho|cùng|của|giao)$/;
/** How far back in its paragraph "này" points. */
const TOLD_REACH = 60;

/**
 * Whether a figure is of another force that its sentence points back to:
 * "Phó Chi cục trưởng Kiểm ngư vùng cho hay, 9 tháng qua lực lượng này kiểm tra 1.842 lượt tàu",
 * "Quản lý thị trường kiểm tra 312 vụ. Lực lượng này đã phạt 2,4 tỷ đồng": the force named last;
 * "Giám đốc Công an tỉnh cho biết, năm qua toàn lực lượng đã phá 412 vụ": all of the force named before.
 */
export function isOfForcePointedTo(s: Sentence, q: Quantity): boolean {
	const body = s.page.blocks[s.block]?.body ?? s.from;
	for (let k = q.from - 3; k >= s.from; k -= 1) {
		const words = `${wordAt(s, k)} ${wordAt(s, k + 1)} ${wordAt(s, k + 2)}`;
		if (WHOLE_FORCE.test(words))
			return !hasCue(s.cues, 'own', k + 3, q.from) && forceBefore(s.page.tokens, body, k) === 'agency';
		if (!THIS_FORCE.test(words)) continue;
		if (NOT_SUBJECT.test(wordAt(s, k - 1)) || hasCue(s.cues, 'own', k + 3, q.from)) return false;
		// "đơn vị này" may be ours, named before its sentence
		const from = words.startsWith('đơn') ? s.from : Math.max(body, s.from - TOLD_REACH);
		const told = findCues(s.page.tokens, from, k, (m) => /^(own|agency)$/.test(m.entry.kind));
		return told.at(-1)?.entry.kind === 'agency';
	}
	return false;
}
