import { measureOf } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import { figureAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { inCharge } from '../in-charge.ts';
import { implied } from '../indicator-reading.ts';
import { isMonthly } from './monthly.ts';
import { broughtUp, savedLater } from '../saved.ts';
import type { Way } from '../ways.ts';

/** "135 học sinh được đỡ đầu …. BĐBP tỉnh đang duy trì hỗ trợ 74 em": sponsored as those told before. */
export const sponsoredAgain: Way = ({ s, q, memory }) => {
	if (!/^(trợ|giúp|đỡ)$/.test(wordAt(s, q.from - 1))) return null;
	const last = memory.inParagraph().findLast((d) => d.cls === 'student');
	return last?.indicator === 'education.sponsored_students'
		? implied(last.indicator, last.topic, 'pair:told')
		: null;
};

/** Words from "số em" to what their number came to. */
const RISEN_REACH = 12;

/** "Bước vào năm học mới, số em được giúp đỡ tăng lên 104 em": of the pupils told last. */
export const pupilsRisen: Way = ({ s, q, memory }) => {
	if (!/^(lên|còn|đến|thành|là)$/.test(wordAt(s, q.from - 1))) return null;
	let k = q.from - 1;
	while (k >= s.from && q.from - k < RISEN_REACH && !/^(số|lượng)$/.test(wordAt(s, k))) k -= 1;
	if (!/^(em|cháu|học|trẻ)$/.test(wordAt(s, k + 1))) return null;
	const last = memory.inParagraph().findLast((d) => d.cls === q.cls && d.kind !== 'change');
	return last ? implied(last.indicator, last.topic, 'carried:again') : null;
};

/** Words from the pupils to the help they get: "đang được các đồn hỗ trợ". */
const HELP_REACH = 8;

/** "97 em đang được hỗ trợ", "97 em học sinh nghèo được các đồn giúp đỡ": help behind the pupils, no sign between. */
function isGivenHelp(s: Sentence, q: Quantity): boolean {
	let given = false;
	for (let k = q.to; k < Math.min(q.to + HELP_REACH, s.to) && s.page.tokens[k]?.kind === 'word'; k += 1) {
		if (given && /^(hỗ|giúp|nhận|đỡ|trợ)$/.test(wordAt(s, k))) return true;
		given ||= /^(được|nhận)$/.test(wordAt(s, k));
	}
	return false;
}

/** "hỗ trợ 84 em học sinh với mức 500 nghìn đồng mỗi tháng": so much a month is a sponsor's. */
export const sponsoredMonthly: Way = ({ s, q }) => {
	const behind = `${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`;
	const isHelped =
		/^(trợ|giúp|đỡ|nhận)$/.test(wordAt(s, q.from - 1)) || behind === 'nhận hỗ' || isGivenHelp(s, q);
	return isHelped && isMonthly(s, q)
		? implied('education.sponsored_students', 'SPONSOR', 'rate:monthly')
		: null;
};

/** "hỗ trợ 5 triệu đồng cho 12 hộ", "tặng quà Tết cho 312 hộ": money or gifts that nobody counted were given. */
function isGiven(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (figureAt(s, i - 1)?.cls === 'money') return true;
	for (let k = lastBefore(s.breaks, q.from) ?? s.from; k < q.from - 1; k += 1)
		if (wordAt(s, k) === 'quà' && /^(tặng|trao|biếu)$/.test(wordAt(s, k - 1)))
			return !s.quantities.some((o) => o.cls === 'gift');
	return false;
}

/** "… cho 12 hộ": to whom what was given went. */
export const recipients: Way = ({ s, i, q }) =>
	wordAt(s, q.from - 1) === 'cho' && isGiven(s, i) ? implied('other', null, 'recipients') : null;

/** "42 đảng viên nhận 160 hộ": party members, and the households they answer for. */
export const answeredFor: Way = ({ s, i }) => {
	const charge = inCharge(s, i);
	return charge ? implied(charge, 'IN_CHARGE', 'pair:members') : null;
};

/** "37 người bị lũ cuốn trôi đã được cứu sống", "đưa 7 thuyền viên lên bờ an toàn". */
export const savedFromWater: Way = ({ s, q, memory }) => {
	// "vớt được 4 người; 22 giờ, tàu tìm thấy thêm 5 người": more of those saved
	const more =
		wordAt(s, q.from - 1) === 'thêm' &&
		/^(thấy|hiện)$/.test(wordAt(s, q.from - 2)) &&
		memory.inParagraph().at(-1)?.indicator === 'sar.persons_rescued';
	const indicator = more || savedLater(s, q) || broughtUp(s, q) ? measureOf('RESCUE', q.cls) : null;
	return indicator ? implied(indicator, 'RESCUE', 'topic:passive:RESCUE') : null;
};

const BRED_REACH = 4;

/** "giống" ends the row of animals the figure counts. */
function isBred(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + BRED_REACH, s.to); k += 1) if (wordAt(s, k) === 'giống') return true;
	return false;
}

/** "840 con dê, lợn giống": stock given to breed. */
export const bredStock: Way = ({ s, q, memory }) =>
	!memory.seizing() && isBred(s, q) ? implied('livelihood.livestock', 'LIVESTOCK', 'noun:bred') : null;
