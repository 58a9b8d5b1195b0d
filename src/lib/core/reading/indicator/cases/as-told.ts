import type { Draft } from '../../page/draft.ts';
import { figureAt, hasStop, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { saysAll } from './all-offences.ts';
import { offence, onlyTopic, type Naming } from './offences.ts';

const isCase = (d: Draft): boolean => d.cls === 'case';

/** "bắt 48 vụ buôn lậu …; khởi tố 04 vụ": the one offence all cases of the sentence so far are of. */
export const ofSentence: Naming = ({ s, q, memory }) =>
	offence(onlyTopic(memory.inSentence(s).filter(isCase)), q.cls, 'sentence');

/** "buôn lậu 62 vụ, khởi tố 4 vụ; ma túy 41 vụ/56 đối tượng, khởi tố 38 vụ/53 bị can": the one offence of the cases of the item at hand. */
export const ofItem: Naming = ({ s, q, memory }) => {
	const from = itemFrom(s, q.from);
	const told = memory.inSentence(s).filter((d) => isCase(d) && d.from >= from && d.kind === 'result');
	return offence(onlyTopic(told), q.cls, 'sentence');
};

/** Words of the offence between cases and the bracket behind them. */
const BRACKET_REACH = 8;

/** "41 vụ/52 đối tượng ma túy (khởi tố 38 vụ/47 đối tượng; xử phạt 3 vụ)": some of those told right before the bracket. */
export const ofBracket: Naming = ({ s, q, memory }) => {
	const open = s.breaks.findLast((k) => k < q.from && /^[()]$/.test(s.page.tokens[k]?.text ?? ''));
	if (open === undefined || s.page.tokens[open]?.text !== '(') return null;
	const told = memory.inSentence(s).filter((d) => d.to <= open);
	const last = told.at(-1);
	const whole = told.findLast((d) => d.cls === q.cls);
	if (!last || !whole || open - last.to > BRACKET_REACH || last.topic !== whole.topic) return null;
	return q.value !== null && whole.value !== null && q.value <= whole.value
		? offence(whole.topic, q.cls, 'bracket')
		: null;
};

/** "12 vụ ma túy với 15 đối tượng được chuyển cho Công an": the offence of the cases told with those persons. */
export const ofGroup: Naming = ({ s, i, q, memory }) => {
	const cases = memory.inSentence(s).at(-1);
	if (cases?.cls !== 'case' || cases.q !== figureAt(s, i - 1)) return null;
	const joined =
		/^(với|cùng|\/)$/.test(wordAt(s, q.from - 1)) && !s.breaks.some((k) => k >= cases.to && k < q.from - 1);
	return joined ? offence(cases.topic, q.cls, 'group') : null;
};

/** "phá 4 chuyên án ma túy, bắt 6 đối tượng": the persons of the cases told right before, up to a semicolon. */
export const ofCasesRightBefore: Naming = ({ s, q, memory }) => {
	const before = memory.inSentence(s).at(-1);
	if (!before || q.cls === 'case' || before.kind !== 'result') return null;
	if (before.cls !== 'case' && before.cls !== 'special_case') return null;
	return hasStop(s, before.to, q.from) ? null : offence(before.topic, q.cls, 'case');
};

const LEADS = new Set(['chủ', 'độc', 'phối', 'tham']);

/** "…, trong đó chủ trì 22 vụ ma túy, phối hợp với Công an bắt 6 vụ": beside those led, told right before. */
const besideLed: Naming = ({ s, q, memory }) => {
	const last = memory.inSentence(s).findLast((d) => d.q.to <= q.from);
	return last?.dims.LEAD_ROLE === 'LEAD' && !hasStop(s, last.to, q.from)
		? offence(last.topic, q.cls, 'led')
		: null;
};

/** "Về ma túy, đơn vị chủ trì 44 vụ. Phối hợp với Công an bắt 21 vụ": beside those led, told in the sentence before. */
const besideLedBefore: Naming = ({ s, q, memory }) => {
	if (memory.inSentence(s).some((d) => d.dims.LEAD_ROLE !== 'JOINT')) return null;
	const led = memory
		.inParagraph()
		.filter((d) => d.sentence === s.index - 1 && isCase(d) && d.dims.LEAD_ROLE === 'LEAD');
	return offence(onlyTopic(led), q.cls, 'led');
};

/** "chủ trì bắt 35 vụ về ma túy; phối hợp với Công an bắt 13 vụ": the same offence, led by another. */
export const ledAlike: Naming = (f) => {
	const { s, q } = f;
	let open = q.from - 1;
	while (open > s.from && !/^[;,]$/.test((s.page.tokens[open - 1] as { text: string }).text)) open -= 1;
	if (!LEADS.has(wordAt(s, open)) || !/^(trì|lập|hợp|gia)$/.test(wordAt(s, open + 1))) return null;
	return ofSentence(f) ?? besideLed(f) ?? (open === s.from ? besideLedBefore(f) : null);
};

/** "Số người vi phạm giảm từ 240 người …": those of the one offence whose cases the paragraph has told. */
export const theirPersons: Naming = ({ s, q, memory }) =>
	q.cls !== 'case' && wordAt(s, s.from) === 'số' && /^(người|đối)$/.test(wordAt(s, s.from + 1))
		? offence(onlyTopic(memory.inParagraph().filter(isCase)), q.cls, 'twin')
		: null;

/** Words of a sentence before the time it opens with. */
const OPENS = 2;

/** "Năm 2024, BĐBP tỉnh bắt 88 vụ ma túy. Sáu tháng đầu năm 2025, đơn vị bắt 51 vụ": of the same offence, at another time. */
export const otherTime: Naming = ({ s, q, memory }) => {
	// "9 tháng bắt 61 vụ ma túy. Cùng kỳ, các đồn bắt 79 vụ": the time compared with opens its clause
	const then = s.periods.find(
		({ nature, role, mention: { from } }) =>
			((nature === 'same' || role === 'base') && from - s.from <= OPENS) ||
			(nature === 'same' && wordAt(s, from - 1) === ';'),
	);
	if (!then && !s.periods.some((p) => p.frame)) return null;
	const here = memory.inSentence(s).at(-1);
	// "Năm 2023 bắt 40 vụ ma túy; năm 2024 bắt 52 vụ": a time of its own behind the figure before
	const own =
		here === undefined ||
		(s.periods.some(
			(p) => (p.nature === 'label' || p === then) && p.mention.from >= here.to && p.mention.to <= q.from,
		) &&
			!saysAll(s, q));
	if (!own) return null;
	const cases = memory.inParagraph().filter((d) => isCase(d) && d.kind === 'result');
	// "bắt 14 vụ, trong đó 4 vụ ma túy. Cùng kỳ năm 2023 bắt 7 vụ": of all of them
	if (cases.some((d) => d.indicator === 'crime.cases')) return null;
	return offence(onlyTopic(cases), q.cls, 'twin');
};

/** "BĐBP Hà Khê bắt 12 vụ ma túy, BĐBP Tây Hải bắt 15 vụ": of the same offence, in another province. */
export const otherPlace: Naming = ({ s, q, memory }) => {
	const here = memory.inSentence(s).at(-1);
	if (q.cls !== 'case' || here?.cls !== 'case' || saysAll(s, q)) return null;
	const areas = s.page.areas[s.block] ?? [];
	return areas.some((a) => !a.aside && a.from >= here.to && a.to <= q.from)
		? offence(here.topic, q.cls, 'twin')
		: null;
};

/** "Còn phía Thanh Hà, các đồn phát hiện 31 vụ": the other side of the sentence before, of the same offence. */
export const otherSide: Naming = ({ s, q, memory }) =>
	wordAt(s, s.from) === 'còn' && /^(phía|tại|bên|ở)$/.test(wordAt(s, s.from + 1))
		? offence(memory.lastSubject(), q.cls, 'twin')
		: null;

/** Words of who handled them, before "đã": "Cơ quan chức năng đã khởi tố". */
const ACTOR = 5;

/** The sentence opens with what was done about those told before: "Khởi tố", "Đã khởi tố", "Đến nay", "Đơn vị đã khởi tố". */
function goesOn(s: Sentence): boolean {
	const opening = `${wordAt(s, s.from)} ${wordAt(s, s.from + 1)}`;
	if (/^(đến nay|hiện đã|trong đó|khởi tố)$/.test(opening)) return true;
	for (let k = s.from; k < s.from + ACTOR && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (wordAt(s, k) === 'đã') return /^(khởi|xử)$/.test(wordAt(s, k + 1));
	return false;
}

/** Sentences back to the cases of which some were tried. */
const BEFORE = 2;

/** "bắt 18 vụ buôn lậu, …. Đã khởi tố 3 vụ/5 bị can": some of the cases the sentence before told, all of one offence. */
export const ofCasesBefore: Naming = ({ s, q, memory }) => {
	if (!goesOn(s) || memory.inSentence(s).length > 0) return null;
	// "bắt 18 vụ buôn lậu. Hàng hóa trị giá 13 tỷ đồng. Đã khởi tố 3 vụ": what was held of them lies between
	const last = memory.inParagraph().findLast((d) => isCase(d) || d.cls === 'person')?.sentence ?? -1;
	const before = memory.inParagraph().filter((d) => d.sentence === last && s.index - last <= BEFORE);
	const cases = before.filter(isCase);
	// "phá 3 chuyên án, bắt 17 đối tượng tổ chức …. Đã khởi tố 6 vụ": no cases told, people of one offence
	const told = cases.length > 0 ? cases : before.filter((d) => d.cls === 'person');
	const most = told[0]?.value ?? null;
	return q.value !== null && most !== null && q.value <= most
		? offence(onlyTopic(told), q.cls, 'before')
		: null;
};
