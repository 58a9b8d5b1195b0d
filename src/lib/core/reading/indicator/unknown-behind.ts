import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Words behind a figure that name nothing: ties, times, passives, comparisons, places. */
const NAMES_NOTHING = wordsOf(
	'so bị về với pháp nhưng số song vi trong và khác đã được ở tại do trên từ có phải là này đó các loại thuộc xảy mới nữa để thì còn hơn tăng giảm cùng gồm năm tháng quý kỳ của cho đến tới theo mỗi trước sau khi nhờ qua sang vào ra lên xuống đạt bằng tương chiếm riêng đều cũng vẫn đang chưa không như nêu nói việc cả toàn người vụ đối nhiều ít thấp cao gấp thêm tính lượt bao hoặc thể',
);

/** "phát hiện 8 vụ rải truyền đơn": words behind the figures of a row that no list of ours knows tell what was counted. */
export function unknownBehind(s: Sentence, i: number): boolean {
	const { to } = s.quantities[s.groups.lastIndexOf(s.groups[i] as number)] as Quantity;
	const word = s.page.tokens[to];
	if (to >= s.to || word?.kind !== 'word' || word.word.capital || s.page.claimed[to] === 1) return false;
	if (NAMES_NOTHING.has(word) || wordAt(s, to).length < 2) return false;
	return !s.topics.some((m) => m.from <= to && m.to > to) && !s.cues.some((m) => m.from <= to && m.to > to);
}
