import { measureOf, SUBJECTS, subjectOf } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { paragraphsBehind } from '../../page/still-in-mind.ts';
import { wordAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import { becomes, type Correction, type Told } from './correction.ts';

/** A story tells of so many people twice by chance only when they are few. */
const FEW = 2;
/** Those caught for an offence that was named. */
const CAUGHT = /^(illegal_\w+\.(persons|organizing_suspects)|(drugs|trafficking|smuggling)\.suspects)$/;
const PEOPLE = /^(PERSON|CITIZEN|SUSPECT)$/;

/** The clause names an offence of its own, more than "không có giấy tờ hợp pháp". */
const namesOwn = ({ s, q }: Told, topic: string | null): boolean =>
	topic !== null &&
	SUBJECTS.has(topic) &&
	(topic !== 'SMUGGLING' || q.unit === 'SUSPECT') &&
	hasTopic(s.topics, q.to, s.to, topic);

/** "bắt 23 người nhập cảnh trái phép. … Cả 23 người khai …": the same people, who are told to have done something else besides. */
export const sameHeads: Correction = (f) => {
	const { s, q, read, memory } = f;
	if (!PEOPLE.test(q.unit ?? '') || q.value === null || q.value <= FEW || namesOwn(f, read.topic))
		return null;
	// "trong năm, đồn bắt 4 vụ, 23 đối tượng": a count of its own
	if (s.periods.some((p) => p.role === 'governs') || s.quantities.some((o) => o.cls === 'case')) return null;
	const first = memory.lastResult(
		(d) => d.cls === 'person' && d.value === q.value && CAUGHT.test(d.indicator),
	);
	return first && PEOPLE.test(first.unit) ? implied(first.indicator, first.topic, 'carried:heads') : null;
};

/** Paragraphs back to those whom further ones are told after. */
const NEAR = 1;

/** "phát hiện 5 công dân nhập cảnh trái phép. … phát hiện thêm 13 công dân": further ones of the same kind. */
export const furtherOnes: Correction = (f) => {
	const { s, q, read, memory } = f;
	if (!PEOPLE.test(q.unit ?? '') || namesOwn(f, read.topic)) return null;
	if (wordAt(s, q.from - 1) !== 'thêm' || !/^(hiện|giữ|bắt|chặn)$/.test(wordAt(s, q.from - 2))) return null;
	const last = memory.lastResult((d) => d.cls === 'person');
	if (
		!last ||
		paragraphsBehind(s.page, last.block, s.block) > NEAR ||
		!CAUGHT.test(last.indicator) ||
		last.unit !== q.unit
	)
		return null;
	// "bắt 2 đối tượng tổ chức cho 9 người vượt biên. … bắt thêm 2 người": of which of them?
	const mixed = memory
		.recent()
		.some((d) => d.cls === 'person' && d.block === last.block && d.indicator !== last.indicator);
	return mixed ? null : implied(last.indicator, last.topic, 'carried:heads');
};

const TAKEN = /^(bắt|phát|tạm|khống|ngăn)$/;
const WHEN = /^(khi|lúc|vì|về|do)$/;

/** "23 người bị bắt giữ lúc lội suối để nhập cảnh trái phép": what those caught are said to have been doing. */
export const caughtDoing: Correction = (f) => {
	const { s, i, q, read } = f;
	if (!PEOPLE.test(q.unit ?? '') || namesOwn(f, read.topic)) return null;
	const end = Math.min(s.quantities[i + 1]?.from ?? s.to, s.semicolons.find((k) => k >= q.to) ?? s.to);
	let taken = false;
	for (let k = q.to; k < end; k += 1) {
		if (wordAt(s, k) === 'bị' && TAKEN.test(wordAt(s, k + 1))) taken = true;
		if (!taken || !WHEN.test(wordAt(s, k))) continue;
		const topic = subjectOf(s.topics, k, end, 'case')?.topic;
		const indicator = topic && measureOf(topic, q.cls);
		return topic && indicator ? becomes(f, indicator, topic, `subject:doing:${topic}`) : null;
	}
	return null;
};
