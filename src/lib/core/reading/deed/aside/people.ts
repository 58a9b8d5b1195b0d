import type { Aside, Described } from './described.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { isFamilys } from './kin.ts';
import { hasCue } from '../../mention/cues.ts';
import { MUSTER } from './craft.ts';

/** "trên tàu có 4 thuyền viên": who was aboard when a boat was met. */
function isAboard({ s, q, indicator }: Described): boolean {
	// "tàu do anh Dũng làm thuyền trưởng cùng 4 thuyền viên đang thả lưới"
	const goesOn = indicator.startsWith('fisheries.') || /^(đang|hành|xuất|đi)$/.test(wordAt(s, q.to));
	if (goesOn && /^(cùng|với|và)$/.test(wordAt(s, q.from - 1)))
		for (let k = q.from - 2; k >= Math.max(s.from, q.from - 7); k -= 1)
			if (/^thuyền trưởng$|^chủ tàu$/.test(`${wordAt(s, k - 1)} ${wordAt(s, k)}`)) return true;
	if (wordAt(s, q.from - 1) !== 'có') return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - 6); k -= 1)
		if (wordAt(s, k) === 'trên' && /^(tàu|thuyền|phương|ghe)$/.test(wordAt(s, k + 1))) return true;
	return false;
}

/** "huy động tàu cá cùng 4 ngư dân, 12 cán bộ ra kéo tàu": those who went out to save. */
function isMustered(s: Sentence, q: Quantity): boolean {
	// "17 lần xuất kích, 63 ngư dân và 9 tàu được đưa về bờ"
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	for (let k = q.to; k < end; k += 1) if (wordAt(s, k) === 'được') return false;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (/^[;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (/^(cứu|vớt|kéo|dắt)$/.test(wordAt(s, k))) return false;
		if (MUSTER.isAt(s.page.tokens, k - 1)) return true;
	}
	return false;
}

/** "3 tàu với 21 ngư dân bị bắt": those aboard of boats held abroad. */
const isHeldAbroad = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.to) === 'bị' && /^(bắt|giữ)$/.test(wordAt(s, q.to + 1));

const AGES = /^(già|em|cao|phụ|cụ|cháu)$/;

/** "1.033 người (trong đó có 147 người già, 208 trẻ em)": who some of those moved are. */
const isOfAge = (s: Sentence, q: Quantity): boolean =>
	(AGES.test(wordAt(s, q.unitTo - 1)) || AGES.test(wordAt(s, q.unitFrom))) &&
	hasCue(s.cues, 'part', 0, q.from);

/** "cứu được 4 người trong tổng số 9 người trên thuyền": who were aboard. */
const wereAboard = (s: Sentence, q: Quantity): boolean =>
	`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}` === 'tổng số' &&
	/^trên (tàu|thuyền|ghe|sà|xuồng)$/.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);

/** People aboard, mustered, held abroad or told of by their age: none of those the words count. */
export const PEOPLE_ASIDE: readonly Aside[] = [
	{ why: 'aboard', of: ['seafarer'], indicator: /^(fisheries\.|sar\.persons)/, holds: isAboard },
	{
		why: 'mustered',
		of: ['seafarer', 'person'],
		indicator: /^sar\.persons_rescued$/,
		holds: ({ s, q }) => isMustered(s, q),
	},
	{ why: 'of age', indicator: /^disaster\.persons_evacuated$/, holds: ({ s, q }) => isOfAge(s, q) },
	{ why: 'aboard', holds: ({ s, q }) => wereAboard(s, q) },
	{
		why: 'held abroad',
		of: ['seafarer'],
		indicator: /^penalty\.persons$/,
		holds: ({ s, q }) => isHeldAbroad(s, q),
	},
	// "46 học viên, 41 người đã đọc thông viết thạo": some of those learners
	{
		why: 'learners',
		of: ['person'],
		indicator: /^education\.literacy_learners$/,
		holds: ({ before }) => before?.cls === 'learner',
	},
	// "14 câu lạc bộ với 620 thành viên"
	{
		why: 'club',
		of: ['member'],
		holds: ({ s, before }) => before?.cls === 'none' && wordAt(s, before.unitFrom) === 'câu',
	},
	// "8.752 lao động đánh bắt hải sản": those who work are no suspects
	{ why: 'workers', indicator: /\.suspects$/, holds: ({ s, q }) => wordAt(s, q.to - 1) === 'động' },
	{ why: 'kin', holds: ({ s, q }) => isFamilys(s, q) },
];
