import { measureOf, type Resolution } from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import { wordsOf } from '../../text/word-flag.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hasCue } from '../mention/cues.ts';
import type { Memory } from '../page/memory.ts';
import { isSetMark } from '../period/plans/goal-words.ts';
import type { Draft } from '../page/draft.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';

/** The indicator of the houses counted, and the rule that told it. */
export interface KindOfHouse {
	indicator: string;
	rule: string;
}

const HOUSE_OTHER = new Set(['housing.houses_built', 'housing.houses_funded']);

const HELP = new Set(['gift', 'work', 'workday', 'head', 'school', 'troop_turn']);

/** "giúp dân: 412 ngày công; 03 căn nhà; 120 suất quà": houses in a row of what was done for the people. */
function isAmongHelp(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	const listed = /^[;,:]$/.test(s.page.tokens[q.from - 1]?.text ?? '');
	const beside = [figureAt(s, i - 1), s.quantities[i + 1]].some((o) => o && HELP.has(o.cls));
	if (
		!(beside || (listed && s.quantities.some((o) => o.cls === 'gift' || o.cls === 'workday'))) ||
		hasTopic(s.topics, s.from, s.to, 'DAMAGE', 'STARTED', 'NEED') ||
		// "chằng néo 860 ngôi nhà với 412 lượt cán bộ": tied down before a storm
		wordAt(s, q.from - 2) === 'chằng'
	)
		return false;
	return !memory.seizing();
}

const BUILDS = wordsOf('xây dựng làm cất');
const MENDS = wordsOf('sửa tu lợp');
/** What stands beside the two verbs and between them. */
const TIES = wordsOf('mới vừa lại chữa bổ sang xong được đã hoặc và , - / –');

/** "sửa và dựng 31 căn nhà", "38 căn nhà mới dựng hoặc sửa xong": both verbs, with nothing else between them and the figure. */
function bothVerbs(s: Sentence, at: number, step: 1 | -1): boolean {
	let builds = false;
	let mends = false;
	for (let k = at; k >= s.from && k < s.to; k += step) {
		const t = s.page.tokens[k];
		// "tu sửa 12 căn nhà, xây mới, tu sửa 30 căn": the verbs behind the noun are of the next figure
		if (step > 0 && t?.kind === 'number') return false;
		if (BUILDS.has(t)) builds = true;
		else if (MENDS.has(t)) mends = true;
		else if (!TIES.has(t)) break;
	}
	return builds && mends;
}

/** "12 căn (2020), 15 căn (2021)": nothing but times and signs between two figures of one row. */
export function onlyTimes(s: Sentence, from: number, to: number): boolean {
	let time = false;
	for (let k = from; k < to; k += 1) {
		if (s.page.tokens[k]?.kind === 'punct' || wordAt(s, k) === 'và') continue;
		if (s.page.claimed[k] !== 1 && s.page.tokens[k]?.kind !== 'number') return false;
		time = true;
	}
	return time;
}

/** "kế hoạch cả năm là 30 căn nhà": how far before its figure the plan is named. */
const GOAL_REACH = 9;

/** "kế hoạch gồm: 1.800 lượt tuần tra, 60 vụ án, 45 căn nhà": the next of a list of goals. */
const isAmongGoals = (s: Sentence, q: Quantity, row: Draft | undefined): boolean =>
	row?.kind === 'target' && /^[,;]|và$/.test(wordAt(s, q.from - 1));

/** "96 căn được giao", "140 căn được tỉnh phân công": set to be built. */
const isGivenBehind = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.to) === 'được' && [1, 2, 3].some((n) => /^(giao|phân)$/.test(wordAt(s, q.to + n)));

/** "bàn giao 14 căn thuộc chương trình xóa nhà tạm": what was built, whatever programme it is of. */
const isFinished = (s: Sentence, q: Quantity): boolean =>
	/^(hoàn thành|bàn giao|thi công|khánh thành|làm xong|xây xong)$/.test(
		`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`,
	);

/** Words from houses under way to what will become of them. */
const FINISH_REACH = 6;

const isToFinish = (s: Sentence, q: Quantity): boolean => {
	for (let k = q.to; k < Math.min(q.to + FINISH_REACH, s.to); k += 1)
		if (wordAt(s, k) === 'sẽ' && /^(hoàn|bàn|xong)$/.test(wordAt(s, k + 1))) return true;
	return false;
};

/** "24 căn nhà “Mái ấm cho người nghèo”": the name behind the number tells the kind. */
const isNamed = (found: Resolution): boolean => found.place === 'right' && found.topic.topic === 'KIND_HOME';

/** "giúp dân làm 240 ngôi nhà (xây mới 160, sửa chữa 80)": made, of both kinds where its parts or the houses told before are. */
function madeBoth(s: Sentence, i: number, found: Resolution | null, memory: Memory): KindOfHouse | null {
	const q = s.quantities[i] as Quantity;
	const lead = wordAt(s, q.from - 1) === 'được' ? wordAt(s, q.from - 2) : wordAt(s, q.from - 1);
	if ((found && !HOUSE_OTHER.has(found.indicator ?? '')) || lead === 'mới') return null;
	// "40 căn nhà (25 căn xây mới, 15 căn sửa chữa)": the bracket tells the parts
	if (found?.place === 'right' && wordAt(s, q.to) !== '(') return null;
	const parts = s.quantities.slice(i + 1, i + 3);
	const end = parts.at(-1)?.to;
	if (
		end !== undefined &&
		parts.length === 2 &&
		parts.every((o) => /^(house|bare)$/.test(o.cls)) &&
		// "xây 32 căn (12 căn từ nguồn ủng hộ), sửa chữa 14 căn": behind the bracket, no part
		!s.breaks.some((k) => k >= q.to && k < end && wordAt(s, k) === ')') &&
		hasTopic(s.topics, q.to, end + 2, 'REPAIR') &&
		hasTopic(s.topics, q.to, end + 2, 'BUILD')
	)
		return { indicator: 'housing.houses_built_repaired', rule: 'house:parts' };
	return lead === 'làm' && memory.lastHouse() === 'housing.houses_built_repaired'
		? { indicator: 'housing.houses_built_repaired', rule: 'house:carried' }
		: null;
}

/** "xây mới" stands right before the verb of the number. */
const isBuiltAnew = (s: Sentence, q: Quantity): boolean =>
	[3, 4].some((n) => wordAt(s, q.from - n) === 'xây' && wordAt(s, q.from - n + 1) === 'mới');

/** What money for homes does to so many of them. */
const PAYS = /^(hỗ trợ|trợ cho|giúp đỡ|đỡ cho|(đủ|để) giúp)$/;

const AGAIN = /^(dựng|xây|làm|cất) lại$/;

/** "hoàn thành 30 căn nhà": which kind, the article has said before. */
export function houseKind(
	s: Sentence,
	i: number,
	found: Resolution | null,
	memory: Memory,
): KindOfHouse | null {
	const q = s.quantities[i] as Quantity;
	const row = memory.inSentence(s).at(-1);
	if (row?.cls === 'house' && onlyTimes(s, row.q.to, q.from))
		return { indicator: row.indicator, rule: 'house:row' };
	if (bothVerbs(s, q.from - 1, -1) || bothVerbs(s, q.to, 1))
		return { indicator: 'housing.houses_built_repaired', rule: 'house:both' };
	// "41 căn hoàn thành (xây mới 30, sửa 11)": each part by its own verb
	const verb = s.topics.find((m) => m.to === q.from);
	if (
		found &&
		verb &&
		/^[(,]$/.test(wordAt(s, verb.from - 1)) &&
		verb.entry.topics.includes(found.topic) &&
		q.unitTo === q.unitFrom
	)
		return null;
	// "240 căn được xây mới, sửa chữa (xây mới 170 căn, sửa chữa 70 căn)": each part by its own verb, not by both
	const part = ['BUILD', 'REPAIR'].find((t) => verb?.entry.topics.some((x) => x.topic === t));
	const bracketed =
		verb !== undefined &&
		/^[(,]$/.test(wordAt(s, verb.from - 1)) &&
		row?.indicator === 'housing.houses_built_repaired';
	const ownVerb = bracketed && part ? measureOf(part, 'house') : null;
	if (found?.topic.topic === 'BUILD_REPAIR' && ownVerb) return { indicator: ownVerb, rule: 'house:part' };
	// "quyết tâm xây mới xong 18 căn nhà"
	if (
		found?.topic.topic === 'BUILD' &&
		/^(xong|hoàn|thành|được)$/.test(wordAt(s, q.from - 1)) &&
		isBuiltAnew(s, q)
	)
		return null;
	// "giao Biên phòng giúp xây 85 căn, sửa 40 căn": what is mended is told apart
	const apart = s.quantities[i + 1];
	if (found?.topic.topic === 'BUILD' && verb && apart?.cls === 'house' && wordAt(s, apart.from - 1) === 'sửa')
		return null;
	// "sửa chữa 17 căn nhà bị tốc mái"
	const mends = s.topics.some((m) => m.to === q.from && m.entry.topics.some((t) => t.topic === 'REPAIR'));
	if (mends && found?.topic.topic === 'DAMAGE')
		return { indicator: 'housing.houses_repaired', rule: 'house:mended' };
	// "dựng lại 8 căn nhà bị lốc làm sập": built anew on what was left
	const remade = AGAIN.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`);
	if (found?.topic.topic === 'DAMAGE' && remade && !memory.speaksOf('DISASTER'))
		return { indicator: 'housing.houses_built_repaired', rule: 'house:again' };
	// "hoàn thành 24 căn nhà cho các gia đình bị lũ cuốn trôi nhà cửa"
	if (
		found?.topic.topic === 'DAMAGE' &&
		wordAt(s, q.to) === 'cho' &&
		/^(thành|giao|xây|dựng)$/.test(wordAt(s, q.from - 1))
	)
		return { indicator: 'housing.houses_built', rule: 'house:for' };
	// "làm xong 34 căn nhà đã khởi công", "hoàn thành 12 căn nhà còn dang dở", "khởi công, hoàn thành 12 căn nhà"
	if (
		found?.topic.topic === 'STARTED' &&
		(/:(right|after):/.test(found.rule) || /^(và|,)$/.test(wordAt(s, q.from - 3))) &&
		/^(xong|thành|tất|nốt)$/.test(wordAt(s, q.from - 1))
	) {
		// what is begun is no repair
		const begun = wordAt(s, q.from - 3) === ',' && memory.lastHouse() === 'housing.houses_repaired';
		return {
			indicator: (!begun && memory.lastHouse()) || 'housing.houses_built',
			rule: 'house:finished',
		};
	}
	// "sẽ khởi công thêm 10 căn nhà", "phấn đấu khởi công 30 căn": begun in a plan, to be built
	const begun = /:left:/.test(found?.rule ?? '') && /^(công|thêm)$/.test(wordAt(s, q.from - 1));
	if (found?.topic.topic === 'STARTED' && begun && memory.planned && wordAt(s, q.from - 3) !== 'đã')
		return { indicator: 'housing.houses_built', rule: 'house:planned' };
	// "24 căn đang thi công sẽ hoàn thành trước 15/12"
	if (found?.topic.topic === 'STARTED' && isToFinish(s, q))
		return { indicator: memory.lastHouse() ?? 'housing.houses_built', rule: 'house:finished' };
	// "kêu gọi được 2,6 tỷ đồng để hỗ trợ 44 căn nhà"
	if (
		!found &&
		row?.indicator === 'housing.funds' &&
		row.q === figureAt(s, i - 1) &&
		PAYS.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
	)
		return { indicator: 'housing.houses_funded', rule: 'house:paid' };
	// "đặt mục tiêu giúp dân làm 25 căn nhà": a goal is as it says
	const aims = wordAt(s, q.from - 1) === 'làm' && hasCue(s.cues, 'target', s.from, q.from);
	if (aims && found?.topic.topic === 'BUILD' && !s.quantities[i + 1]) return null;
	const both = madeBoth(s, i, found, memory);
	if (both) return both;
	const around = surroundings(s, i);
	const taken = ['nhận', 'giao'].some((w) => wordAt(s, q.from - 2) === w || wordAt(s, q.from - 3) === w);
	const finish = ['hoàn', 'nhận', 'còn', 'giao', 'đảm', 'nốt', 'xong'].some((w) => {
		for (let k = Math.max(around.left[0], q.from - 8); k < q.from; k += 1)
			if (wordAt(s, k) === w) return true;
		return (
			/^(còn|hoàn)$/.test(wordAt(s, q.to)) ||
			isGivenBehind(s, q) ||
			hasCue(s.cues, 'attain', q.from - GOAL_REACH, q.from) ||
			isAmongGoals(s, q, row) ||
			isSetMark(s, q) ||
			(wordAt(s, q.to) === 'đã' && wordAt(s, q.to + 1) === 'hoàn')
		);
	});
	if (
		found &&
		!(
			finish &&
			HOUSE_OTHER.has(found.indicator ?? '') &&
			((isFinished(s, q) && !isNamed(found)) ||
				(found.topic.rank <= (taken ? 4 : 3) && /:(left|far|before):/.test(found.rule)))
		)
	)
		return null;
	// a bare "mười nhà" is nobody's result
	const short = wordAt(s, q.unitFrom) === 'căn' || wordAt(s, q.unitFrom) === 'ngôi';
	if (!found && !finish && !short) return null;
	// "giờ chỉ còn 2 - 3 nhà": homes somebody speaks of
	const bare = wordAt(s, q.unitFrom) === 'nhà' && q.unitTo === q.unitFrom + 1;
	if (
		!found &&
		bare &&
		!(finish && memory.lastHouse() !== null) &&
		!hasTopic(s.topics, s.from, s.to, 'HOUSING', 'ERADICATE', 'BUILD', 'REPAIR')
	)
		return null;
	const again = /^(là|đạt)$/.test(wordAt(s, q.from - 1)) ? memory.lastOfClass('house', q.unit) : null;
	if (again) return { indicator: again.indicator, rule: 'house:again' };
	// "sửa chữa 17 căn nhà. Sáu tháng tới khởi công, hoàn thành 12 căn": what was mended tells nothing of what is built
	const told = memory.lastHouse();
	const last = found && told === 'housing.houses_repaired' ? null : told;
	// "hoàn thành 81 căn nhà, gồm 59 căn xây mới, 22 căn sửa chữa"
	if (finish && hasTopic(s.topics, q.to, s.to, 'REPAIR') && hasTopic(s.topics, q.to, s.to, 'BUILD'))
		return { indicator: 'housing.houses_built_repaired', rule: 'house:parts' };
	if (last) return { indicator: last, rule: 'house:carried' };
	if (
		hasTopic(s.topics, s.from, s.to, 'ERADICATE') ||
		memory.speaksOf('ERADICATE') ||
		memory.speaksOf('RUNDOWN')
	)
		return { indicator: 'housing.houses_built_repaired', rule: 'house:drive' };
	// "giúp huyện 22 căn nhà"
	const helped = [2, 3, 4].some((n) => /^(giúp|tặng|trao)$/.test(wordAt(s, q.from - n + 1)));
	if (!found && helped) return { indicator: 'housing.houses_built', rule: 'doubt:house' };
	if (!found && isAmongHelp(s, i, memory)) return { indicator: 'housing.houses_built', rule: 'doubt:house' };
	// "40 căn nhà cho hộ nghèo" in a list
	if (!found && wordAt(s, q.to) === 'cho' && /^(hộ|gia|người|đồng)$/.test(wordAt(s, q.to + 1)))
		return { indicator: 'housing.houses_built', rule: 'doubt:house' };
	return found || !finish ? null : { indicator: 'housing.houses_built', rule: 'doubt:house' };
}
