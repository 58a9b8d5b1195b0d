import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { holdsIn, isAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const TAUGHT = wordsOf('huấn dưỡng tạo');

/** "tập huấn cho 120 cán bộ, chiến sĩ": taught, not sent out. */
function isTaught(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 4); k -= 1) {
		if (/^(tập huấn|bồi dưỡng|đào tạo|sơ cứu)$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
		if (s.page.tokens[k]?.kind === 'punct') return false;
	}
	return false;
}

const GIVES = wordsOf('góp hiến bỏ');
const MOVED = wordsOf('vận cùng giúp với động');

/** "nhân dân trong bản cũng góp 640 ngày công": the people's own work. */
function isPeoplesWork(s: Sentence, q: Quantity): boolean {
	const from = itemFrom(s, q.from);
	const gives = [1, 2, 3, 4].some((n) => q.from - n >= from && isAt(s, q.from - n, GIVES));
	if (!gives || holdsIn(s, from, q.from, MOVED) || hasCue(s.cues, 'own', from, q.from)) return false;
	for (let k = from; k < Math.min(from + 2, q.from); k += 1)
		if (/^(nhân dân|bà con|người dân|dân bản|dân làng|các hộ)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return true;
	return false;
}

const WATCHED = wordsOf('sưu hiềm diện');

/** "quản lý 120 đối tượng sưu tra", "64 đối tượng trong diện quản lý": kept an eye on. */
const isWatched = (s: Sentence, q: Quantity): boolean =>
	[0, 1, 2].some((n) => isAt(s, q.to + n, WATCHED) && /^(tra|nghi|quản)$/.test(wordAt(s, q.to + n + 1)));

const TESTED = wordsOf('dương hạn');

/** "3 lái xe dương tính với ma túy", "9 trường hợp quá hạn lưu trú": of no offence told before. */
const isTested = (s: Sentence, q: Quantity): boolean =>
	[0, 1].some((n) => /^(dương tính|quá hạn)$/.test(`${wordAt(s, q.to + n)} ${wordAt(s, q.to + n + 1)}`));

const RISK = wordsOf('nguy');

/** "1.912 trẻ em gái ở các xã biên giới có nguy cơ bị mua bán": nothing has befallen them. */
function isAtRisk(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + 12, s.to - 1); k += 1) {
		// "khỏi vùng có nguy cơ sạt lở": the place is at risk
		if (s.page.tokens[k]?.kind === 'punct' || /^(vùng|khu|khỏi|nơi|điểm)$/.test(wordAt(s, k))) return false;
		if (isAt(s, k, RISK) && wordAt(s, k + 1) === 'cơ') return true;
	}
	return false;
}

/** "3 cán bộ hy sinh khi làm nhiệm vụ": whom the force lost. */
const isFallen = (s: Sentence, q: Quantity): boolean =>
	/^(hy sinh|hi sinh|bị thương|từ trần|ngã xuống)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);

const GROWN =
	/^(quân nhân|bộ đội|giáo viên|cán bộ|sinh viên|vào đại|đỗ đại|thi đỗ|tốt nghiệp|trúng tuyển|trở thành|lập gia|đi làm|có việc)$/;

/** "23 em đã vào đại học, 5 em là quân nhân": what became of those helped. */
function isGrown(s: Sentence, q: Quantity): boolean {
	let at = q.to;
	while (at < q.to + 3 && /^(đã|là|nay|hiện|đang)$/.test(wordAt(s, at))) at += 1;
	return GROWN.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`);
}

const PROPOSED_REACH = 4;
const ASKED = wordsOf('nghị');

/** "bầu 2 đơn vị tiêu biểu đề nghị khen": chosen, not yet honoured. */
function isChosen(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < q.to + PROPOSED_REACH; k += 1)
		if (
			wordAt(s, k) === 'đề' &&
			wordAt(s, k + 1) === 'nghị' &&
			/^(khen|tặng|tuyên|biểu)$/.test(wordAt(s, k + 2))
		)
			return true;
	return false;
}

/** People of whom it is told how they are: taught, watched, fallen, grown up. */
export const PEOPLE_THERE: readonly Refusal[] = [
	{
		why: 'taught',
		of: ['troop', 'troop_turn', 'person', 'militia', 'seafarer'],
		words: TAUGHT,
		holds: isTaught,
	},
	{ why: 'theirs', of: ['workday'], words: GIVES, holds: isPeoplesWork },
	{ why: 'at risk', of: ['person', 'child', 'victim', 'household', 'student'], words: RISK, holds: isAtRisk },
	{ why: 'grown', of: ['student', 'child', 'person'], holds: isGrown },
	{ why: 'tested', of: ['person', 'instance'], words: TESTED, holds: isTested },
	{ why: 'watched', of: ['person'], words: WATCHED, holds: isWatched },
	{ why: 'fallen', of: ['troop', 'troop_turn'], holds: isFallen },
	{ why: 'nominated', words: ASKED, holds: isChosen },
];
