import { findCues, hasCue } from '../../mention/cues.ts';
import type { Draft } from '../../page/draft.ts';
import type { Sentence } from '../../page/sentence.ts';
import { wordsOf } from '../../../text/word-flag.ts';

/** Verbs with which a sentence goes on with whoever acted before: "Phát hiện 12 vụ, khởi tố 9 đối tượng". */
const GOES_ON = wordsOf(
	'phát bắt khởi thu tịch xử phạt tạm triệt tổ tuyên trao tặng hỗ xây sửa làm khám tuần kiểm huy điều sơ di cứu',
);

const HONOURS = wordsOf('tặng khen thưởng đánh cảm chúc');

/** "Cục Hải quan tỉnh cũng vào cuộc. Trong năm, đơn vị bắt 12 vụ": the paragraph was opened by another, and ours is not named. */
export function followsAgency(s: Sentence): boolean {
	const before = s.index === 1 ? s.page.blocks[s.block]?.sentences[0] : undefined;
	if (!before) return false;
	const { tokens } = s.page;
	for (let k = before.from; k < before.to; k += 1) if (HONOURS.has(tokens[k])) return false;
	const told = findCues(tokens, before.from, before.to, (m) => /^(own|agency)$/.test(m.entry.kind));
	const first = told[0];
	if (first?.entry.kind !== 'agency' || told.some((m) => m.entry.kind === 'own')) return false;
	return first.from - before.from <= OPENING;
}

/** Words of a body's name before the one that tells it. */
const OPENING = 2;

/**
 * Whose deed a sentence without a subject tells, where the figures before it in its paragraph were another's.
 *
 * in   paragraph: its figures so far
 * out  others: it goes on with their deeds; unsure: it may; null where ours is named, or nothing of others stands before
 */
export function othersBefore(
	s: Sentence,
	at: number,
	paragraph: readonly Draft[],
): 'others' | 'unsure' | null {
	// "Như vậy, tổng cộng đã cứu được 11 người"
	if (hasCue(s.cues, 'own', s.from, at) || hasCue(s.cues, 'sum_up', s.from, at)) return null;
	const before = paragraph.findLast((d) => d.sentence < s.index);
	if (before?.actorScope !== 'others' || before.indicator !== 'other' || before.block !== s.block)
		return null;
	const areas = s.page.areas[s.block] ?? [];
	if (areas.some((a) => !a.aside && a.from >= s.from && a.to <= at)) return null;
	return GOES_ON.has(s.page.tokens[s.from]) ? 'others' : 'unsure';
}
