import { measureOf } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Memory } from '../../page/memory.ts';
import { namedInParagraph } from '../../page/named-in-paragraph.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';

/** By the class of a noun that says little: what it counts where the paragraph, or the title, has named it. */
const NAMED_BEFORE: Readonly<Record<string, string | undefined>> = {
	learner: 'LITERACY',
	group: 'SELF_MANAGED',
	member: 'SELF_MANAGED',
	vessel: 'FOREIGN_SEA',
	turn: 'VMS',
};

/** "năm 2022 vẫn còn 5 tàu", "toàn tỉnh có 2 tàu vi phạm": the boats of a breach named before, and nothing else said of them. */
const isOfBreach = (s: Sentence, q: Quantity): boolean =>
	(/^(có|còn|là|chỉ|ra|hiện|xuống|:|với)$/.test(wordAt(s, q.from - 1)) ||
		s.periods.some((p) => p.mention.to === q.from)) &&
	(/^(vi|tái)$/.test(wordAt(s, q.to)) ||
		(/^([.,;)(]|và|so|giảm|tăng|thì)?$/.test(wordAt(s, q.to)) &&
			s.periods.some((p) => p.mention.to <= q.from)));

/** "Năm 2021: 412 lượt": a year's count alone, of what the line above names. */
const isOfYear = (s: Sentence, q: Quantity): boolean =>
	s.topics.length === 0 && s.periods.some((p) => p.mention.to === q.from || p.mention.to === q.from - 1);

/** "Đồn mở lớp xóa mù chữ. Có 53 học viên", "Các tổ tự quản tròn mười năm. Năm 2015 chỉ có 38 tổ, 342 thành viên". */
export function ofParagraph(s: Sentence, q: Quantity, memory: Memory): IndicatorReading | null {
	const topic = NAMED_BEFORE[q.cls];
	if (q.cls === 'vessel' && !isOfBreach(s, q)) return null;
	if (q.cls === 'turn' && !isOfYear(s, q)) return null;
	// "3 tổ công tác", "12 chốt" are others
	const alone = q.cls !== 'group' || (wordAt(s, q.unitFrom) === 'tổ' && q.unitTo === q.unitFrom + 1);
	const indicator = topic && alone ? measureOf(topic, q.cls) : null;
	if (!topic || !indicator || !(namedInParagraph(s, topic, q.from) || memory.titleNames(topic))) return null;
	return implied(indicator, topic, `topic:paragraph:${topic}`);
}
