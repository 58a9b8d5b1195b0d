import { hasTopic } from '../../../indicator/topics.ts';
import { figureAt, wordAt } from '../../page/sentence.ts';
import { becomes, isGrouped, toldBefore, type Correction, type ReadFigure } from './correction.ts';

/** "duy trì 5 cháu con nuôi và giúp đỡ 22 em học sinh": helped at home, not taken in. */
export const helpedBeside: Correction = (f) => {
	const { s, q } = f;
	if (toldBefore(f)?.indicator !== 'education.adopted_children') return null;
	// "11 con nuôi, 92 học sinh được hỗ trợ 500.000 đồng mỗi tháng"
	if (/^được (hỗ|giúp|tài|cấp)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`))
		return becomes(f, 'education.sponsored_students', 'SPONSOR', 'verb:behind');
	if (isGrouped(f)) return null;
	return /^(giúp đỡ|đỡ đầu|hỗ trợ)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
		? becomes(f, 'education.sponsored_students', 'SPONSOR', 'verb:before')
		: null;
};

/** "nuôi 2 cháu từ lớp 1 đến lớp 12": taken in, whatever their school is said behind. */
export const takenIn: Correction = (f) =>
	wordAt(f.s, f.q.from - 1) === 'nuôi' && f.read.rules[0]?.startsWith('topic:right')
		? becomes(f, 'education.adopted_children', 'ADOPT', 'verb:before')
		: null;

/** "giúp 64 em, cùng 8 em là con nuôi": the words behind a row are of its last figure, where that counts the same noun. */
function isFirstOfTwo({ s, i, q, read }: ReadFigure): boolean {
	const next = s.quantities[i + 1];
	return (
		next?.cls === q.cls &&
		s.groups[i + 1] === s.groups[i] &&
		read.rules[0]?.startsWith('topic:right') === true
	);
}

/** "Nâng bước em tới trường", "Con nuôi đồn Biên phòng" … hỗ trợ 163 cháu": of both programmes are those of the wider one. */
export const ofBothProgrammes: Correction = (f) =>
	(f.read.rules[0]?.startsWith('topic:far') || isFirstOfTwo(f)) &&
	hasTopic(f.s.topics, figureAt(f.s, f.i - 1)?.to ?? f.s.from, f.q.from, 'SPONSOR')
		? becomes(f, 'education.sponsored_students', 'SPONSOR', 'topic:both:SPONSOR')
		: null;
