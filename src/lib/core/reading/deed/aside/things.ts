import type { Aside } from './described.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const PLACES = new Set(['work', 'school', 'house']);
const BUILT = /^(area|length|classroom|school|work|none)$/;

/** "khám bệnh cho 5.120 lượt người với kinh phí 210 triệu đồng": what one work cost, no total. */
function isCost(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 4); k -= 1)
		if (wordAt(s, k) === 'kinh' && wordAt(s, k + 1) === 'phí') {
			const before = s.quantities.findLast((o) => o.to <= k);
			// "Xây dựng 3 căn nhà với kinh phí 240 triệu đồng"
			if (before?.cls === 'house') return false;
			if (wordAt(s, k - 1) === 'với') return true;
			return wordAt(s, k - 1) === ',' && before !== undefined && BUILT.test(before.cls);
		}
	return false;
}

/** "chiếc xe tải 5 tấn biển số …": what a truck can carry, unless goods are named right behind. */
const isTruckClass = (s: Sentence, q: Quantity): boolean =>
	/^(xe|tô|ôtô) (tải|ben)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`) &&
	!s.topics.some((m) => m.from === q.to && m.entry.topics.some((t) => t.topic === 'GOODS'));

/** Words between a sack and what is told to be in it. */
const HOLDS_REACH = 8;

/** "8 bao tải bên trong chứa 160 kg pháo": what holds the goods is none of them. */
function isContainer(s: Sentence, q: Quantity): boolean {
	if (!/^(tải|bao|thùng|túi|kiện|balô|hộp|can)$/.test(wordAt(s, q.to - 1))) return false;
	// "giấu trong khoang, bên trong 5 bao tải"
	if (wordAt(s, q.from - 2) === 'bên' && wordAt(s, q.from - 1) === 'trong') return true;
	// "2 bao tải đen đựng 700 gói"
	for (let k = q.to + 1; k < Math.min(q.to + HOLDS_REACH, s.to); k += 1)
		if (wordAt(s, k) === 'trong' && /^(chứa|đựng|có)$/.test(wordAt(s, k + 1))) return true;
	return /^(chứa|đựng)$/.test(wordAt(s, q.to));
}

/** Words from a work to its length. */
const LENGTH_REACH = 12;

/** What describes another thing: what holds goods, how long a work is, what it cost, whom it is for. */
export const OF_THINGS: readonly Aside[] = [
	{ why: 'truck', of: ['mass'], holds: ({ s, q }) => isTruckClass(s, q) },
	{ why: 'container', indicator: /^seized\.goods_items$/, holds: ({ s, q }) => isContainer(s, q) },
	// "dựng lại 42 nhà cho 42 hộ mất nhà", "bàn giao 2 căn nhà đồng đội cho 2 cán bộ": whom they were for
	{
		why: 'for whom',
		indicator: /^(seized\.(vessels|cars|motorbikes)|disaster\.households_evacuated|housing\.troop_turns)$/,
		holds: ({ lead }) => lead === 'cho',
	},
	{ why: 'board', indicator: /^diplomacy\.talks$/, holds: ({ lead }) => lead === 'ban' },
	{
		why: 'length',
		of: ['length'],
		holds: ({ q, lead, before }) =>
			lead === 'dài' && before !== undefined && PLACES.has(before.cls) && q.from - before.to <= LENGTH_REACH,
	},
	// "phạt tiền từ 5 triệu đồng đến 500 triệu đồng": what the law allows
	{ why: 'law', indicator: /^penalty\.fines$/, holds: ({ q }) => q.low !== null },
	{ why: 'cost', indicator: /^welfare\.total_value$/, holds: ({ s, q }) => isCost(s, q) },
];
