import { SUBJECTS, type Resolution } from '../../indicator/resolve.ts';
import { hasTopic, type TopicMark } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';

/** Words from one number of a fleet to the next. */
const LISTED = 6;

/** Words from the crews to what was told them. */
const CALLED_REACH = 8;
const REGISTERED = /^((đã|được|đang) đăng ký|đăng ký (đang|hoạt|tại|ở)|đang hoạt động)/;

/** Words between what boats did and their number: "… đã giảm còn". */
const CAME_TO = 4;
const isRightBefore = (m: TopicMark, q: Quantity): boolean => m.to < q.from && q.from - m.to <= CAME_TO;
const tells = (m: TopicMark, found: Resolution): boolean => m.entry.topics.some((t) => t === found.topic);

/** Words between boats and their crews: "620 tàu của hai huyện và 2.900 lao động". */
const CREW_REACH = 8;

const isCrewBeside = (s: Sentence, q: Quantity, next: Quantity): boolean =>
	/^(person|seafarer)$/.test(next.cls) &&
	next.from - q.to <= CREW_REACH &&
	/^(và|với|cùng)$/.test(wordAt(s, next.from - 1));

/** "Cảng có 412 tàu từ 15 m trở lên", "toàn tỉnh còn 187 tàu chưa đăng ký": how many there are, not what was done. */
export function isFleet(s: Sentence, i: number, found: Resolution | null): boolean {
	const q = s.quantities[i] as Quantity;
	const lead = wordAt(s, q.from - 1);
	// "…, 1.208 tàu dài từ 15 m trở lên": the next of the same fleet
	if (lead === ',') {
		const before = figureAt(s, i - 1);
		// "1 tàu bị nước ngoài bắt giữ, 3 tàu vượt ranh giới": what each did is told
		const tellsDeed = found?.rule.startsWith('topic:right') === true;
		const listed = before?.cls === 'vessel' && q.from - before.to <= LISTED && !tellsDeed;
		return listed && wordAt(s, before.from - 1) === 'có' && isFleet(s, i - 1, null);
	}
	if (lead !== 'có' && lead !== 'còn') return false;
	if (wordAt(s, q.from - 2) === 'đó') return false;
	// "số tàu vi phạm vùng biển nước ngoài (chỉ) còn 3 tàu": what their number came to
	if (lead === 'còn' && found && s.topics.some((m) => isRightBefore(m, q) && tells(m, found))) return false;
	const now = wordAt(s, q.from - 2) === 'hiện' && lead === 'có';
	// "trong khi cùng kỳ năm ngoái có 4 tàu"
	if (s.periods.some((p) => p.role !== 'aside' && p.mention.to === q.from - 1)) return false;
	const next = figureAt(s, i + 1);
	if (next?.cls === 'length' && next.from - q.to <= 2) return true;
	// "toàn tỉnh có 3.946 tàu cá đã đăng ký": on the register, not seen off or in
	if (REGISTERED.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)} ${wordAt(s, q.to + 2)}`)) return true;
	if (now) return false;
	// "toàn tỉnh có 3.412 tàu/15.870 lao động đã nắm được thông tin về bão": said of the crews beside them
	const paired = next && (s.groups[i + 1] === s.groups[i] || isCrewBeside(s, q, next));
	if (paired && hasTopic(s.topics, next.to, next.to + CALLED_REACH, 'SHELTER_CALL')) return false;
	return !found || (!found.rule.startsWith('topic:right') && !SUBJECTS.has(found.topic.topic));
}
