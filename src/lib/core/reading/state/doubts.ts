import { WHOLE_COUNTRY } from '../mention/area/read-area.ts';
import type { Kind } from '../../observation/types.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { once } from '../../text/once.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { FewStrings } from '../../text/few-strings.ts';
import type { ArticleState } from './article-state.ts';
import { cuesOf, hasCue } from '../mention/cues.ts';
import { isFirstStep } from '../period/of-figure/early-stock.ts';
import { gotAway } from '../deed/no-deed/fled.ts';
import type { Page } from '../page/page.ts';
import { hasPair, wordAt, type Sentence } from '../page/sentence.ts';
import { readShift } from '../../period/read/read-shift.ts';
import { DRIVES } from '../../period/read/drive-words.ts';
import { isDayOfPraise } from '../period/of-figure/praised.ts';
import { namesReview } from '../period/main/which-holds.ts';
import { isWithinDays } from '../period/of-figure/within-days.ts';
import { isMuchAhead } from '../period/plans/bidden.ts';
import type { Governing } from '../period/governing.ts';
import { namedBy } from './named-by.ts';
import { hasNearKin } from './near-kin.ts';

/**
 * Rules that take an indicator over from another figure or a title, from words behind other figures, from what was seized, or from
 * the noun alone. A topic named further off in the same sentence, a heading, what the article or sentence is about, and what is told
 * "again" by a word that says so are not among them: at first sight they are wrong no oftener than the clause's own.
 */
const TAKEN_OVER = new FewStrings(
	/^(subject:(lead|twin|seized)|part:last|topic:(passive|after)|now|carried(?!:(again|in-turn|number))|title|topic:paragraph|house:carried|value:seized|change:share|unit:noun|doubt:(carried|house|article|case|change))(:|$)/,
);

/**
 * Rules that give a period no words beside the figure say. The other side of a comparison and the days after a day told are not
 * among them: on the annotated articles they are wrong no oftener than what is stated.
 */
const LOOSE_PERIOD = new FewStrings(/^period:(undated|near|early|season|plan|sum|before|closed)$/);

/** "từ đầu năm đến ngày 30/6", "tính đến hết tháng 6", "3 năm qua": what a report's later paragraph may count for itself. */
const COUNTS_UP = new Set(['upTo', 'span', 'past']);

/** Whether one of the rules took the indicator over from elsewhere. */
export const isTakenOver = (rules: readonly string[]): boolean => rules.some((r) => TAKEN_OVER.test(r));

/** What is told of one day by its story; other work is counted over weeks and months. */
const OF_A_DAY = new FewStrings(
	/^(sar|disaster|seized|returnees|gifts|awards|welfare|housing|context|drugs\.(?!cases|suspects)|weapons\.(?!cases))/,
);
/** Those caught at once, and what they pay, where no cases are counted with them. */
const OF_ONE_ARREST = new FewStrings(
	/^((drugs|smuggling|trafficking|crime)\.suspects|illegal_\w+\.persons|penalty\.(persons|fines)|wanted)/,
);
const OF_DEED_OR_DAY = new FewStrings(/^period:(carried|deed)$/);
/** As many cases, patrols or talks are counted over weeks. */
const MUCH = 10;
/** Storms and floods: how things stand changes from day to day, and a longer time has several of them. */
const OF_A_STORM = new FewStrings(/^disaster\./);
const AFTER_A_STORM = new FewStrings(/^(disaster|sar\.(deaths_missing|troop_turns))/);
/** A number in words below this may be no count at all: "hai người", "một chiếc". */
const TOLD_IN_WORDS = 20;

/** A reading as far as it has come, and what stands around it. */
export interface Weighed {
	state: ArticleState;
	s: Sentence;
	q: Quantity;
	indicator: string;
	kind: Kind;
	/** of the indicator */
	rules: readonly string[];
	governing: Governing | null;
	area: { name: string | null; stated: boolean };
}

/** "Hai tháng ra quân đã khép lại": the length of a drive whose days are not told, taken for the first months of the year. */
const isLengthOfDrive = ({ tokens }: Page, { period, mention, words }: Governing): boolean => {
	const m = mention ?? words;
	return m?.say.kind === 'months' && period.months === m.say.count && DRIVES.isAt(tokens, m.to);
};

/** Years back from which on they are those since a unit was founded, or any round number of them. */
const LIFETIME = 20;

/** "65 năm qua", "Hơn 30 năm qua". */
const isLifetime = ({ mention, words }: Governing): boolean => {
	const say = (mention ?? words)?.say;
	return say?.kind === 'past' && say.unit === 'year' && say.count >= LIFETIME;
};

function isPeriodWeak(f: Weighed): boolean {
	const {
		state: { periods },
		s,
		q,
		governing,
	} = f;
	if (!governing || LOOSE_PERIOD.test(governing.rule) || isLengthOfDrive(s.page, governing)) return true;
	// "Từ 2 lớp với 46 học viên ban đầu, đến nay …": of a time nobody tells
	if (isOfNextStorm(s, q, governing)) return true;
	if (isOfStart(s, q, governing) || isRaisedTo(s, q, governing)) return true;
	if (isDaysApart(f) || isLifetime(governing) || isWithinDays(s, governing, q.from)) return true;
	const { sure, words, isEvent, main } = periods.found;
	// "cũng trong thời gian này": of the time told last, which is not what the article reports
	if (governing.rule === 'period:told') return governing.period.code !== main?.code;
	if (governing.rule !== 'period:article') return false;
	if (isOfOccasion(s, governing) || (words && isTakenApart(s.page, words.from))) return true;
	// the article gives its period only after the figure, and as a count up to a day
	const late = words !== null && words.from >= q.from && COUNTS_UP.has(words.say.kind);
	return (!sure && !isEvent) || (periods.found.from ?? 0) < 0 || late || periods.loose;
}

/** "Riêng 5 năm gần đây tăng 6 cặp": a time taken apart is not that of the whole article. */
const isTakenApart = ({ tokens }: Page, at: number): boolean => tokens[at - 1]?.fold === 'riêng';

const NEXT_STORM = pairsOf('bão số');

/** "Bão số 6 (14 - 16/8): kêu gọi 1.704 tàu; bão số 7: 1.690 tàu": of another storm than the one whose days are told. */
const isOfNextStorm = (s: Sentence, q: Quantity, { mention }: Governing): boolean =>
	mention !== null && mention.from >= s.from && NEXT_STORM.standsIn(s.page.tokens, mention.to, q.from);

const OCCASION = pairsOf(
	'dịp này|nhân dịp|buổi lễ|lễ kỷ|chương trình|mùa hè|mùa mưa|mùa đông|mùa khô|dịp hè|dịp tết|hè vừa',
);
/** Words before it: "Trong dịp này", "Cũng tại buổi lễ", "Riêng dịp Tết". */
const OCCASION_REACH = 3;

/** "Dịp này, trao 200 suất quà" under years looked back over, "Mùa hè vừa qua, sửa 4 phòng học": of an occasion, not of all that time. */
const isOfOccasion = (s: Sentence, { period }: Governing): boolean =>
	NEW_TERM.standsIn(s.page.tokens, s.from, s.from + OCCASION_REACH) ||
	((period.months ?? 0) > MONTHS_OF_YEAR &&
		OCCASION.standsIn(s.page.tokens, s.from, s.from + OCCASION_REACH));
/** "Năm học mới, đồn nhận thêm 3 cháu": a time of its own. */
const NEW_TERM = pairsOf('học mới|học tới|học này');
const MONTHS_OF_YEAR = 12;

const RAISED = pairsOf('nâng tổng|đưa tổng');
/** Words from "nâng tổng" to the number it came to. */
const RAISED_REACH = 12;

/** "đồn xây 3 căn, nâng tổng số nhà đã xây lên 27 căn": counted from a day nobody tells. */
function isRaisedTo(s: Sentence, q: Quantity, { mention }: Governing): boolean {
	if (wordAt(s, q.from - 1) !== 'lên' || !RAISED.mayStandIn(s.words)) return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - RAISED_REACH); k -= 1)
		if (RAISED.isAt(s.page.tokens, k)) return mention === null || mention.from < k;
	return false;
}

/** Words between how it began and how much of it there was; where another time is told, right behind the number. */
const START_REACH = 10;
const RIGHT_BEHIND = 4;

function isOfStart(s: Sentence, q: Quantity, { period, mention }: Governing): boolean {
	if (period.freq === 'D') return false;
	const told = mention !== null && mention.from >= s.from;
	return cuesOf(s.cues, 'early_stock').some((m) => {
		if (isFirstStep(s, m)) return false;
		return told
			? m.from >= q.to && m.from < q.to + RIGHT_BEHIND
			: m.from < q.to + START_REACH && q.from - m.to < START_REACH;
	});
}

/** "Ngày 18/12, hải đội cứu 9 ngư dân; trước đó hai ngày, cứu 1 tàu": days from the one told before, in its own sentence. */
const isDaysApart = ({ s, q, governing }: Weighed): boolean => {
	if (governing?.period.freq !== 'D' || governing.mention === null) return false;
	const apart = readShift(s.page.tokens, Math.max(s.from, governing.mention.to), q.from);
	return apart !== null && apart !== 0;
};

/** Much of the article's year, half or quarter lies ahead of its day, and the figure is told as done. */
function isUnfinished({ state: { context }, kind, governing }: Weighed): boolean {
	if (kind !== 'result' || !governing || governing.mention !== null) return false;
	return isMuchAhead(governing.period, context.issued);
}

/** "Sáng 9/7, bộ đội tổng kết phong trào. Toàn lực lượng đã xây 1.200 căn nhà": counted over the time reviewed, not on the day of the meeting. */
const isOfReviewDay = ({ s, q, kind, governing, indicator }: Weighed): boolean =>
	kind === 'result' &&
	governing?.rule === 'period:carried' &&
	governing.period.freq === 'D' &&
	governing.mention !== null &&
	!indicator.startsWith('awards.') &&
	(q.value ?? 0) >= MUCH &&
	namesReview(s.page, governing.mention.to);

/** "Hai người còn lại được đưa về bệnh xá": a small number in words that no word right before it or at the clause's head counts. */
const isToldInWords = ({ s, q, rules }: Weighed): boolean =>
	q.form === 'words' &&
	// "bắt quả tang hai đối tượng"
	!(q.unit === 'SUSPECT' && /^(bắt|giữ|tang)$/.test(wordAt(s, q.from - 1))) &&
	(q.value ?? TOLD_IN_WORDS) < TOLD_IN_WORDS &&
	namedBy(rules) !== 'own' &&
	!rules[0]?.startsWith('topic:far');

/** A rise or fall that is not of the time of the figure it is told of. */
function isOfOtherTime({ state: { memory }, indicator, kind, governing }: Weighed): boolean {
	if (kind !== 'change') return false;
	const level = memory.inParagraph().findLast((d) => d.kind === 'result' && d.indicator === indicator);
	return level !== undefined && level.period?.code !== governing?.period.code;
}

/** What is handed over with the praise is of its day. */
const GIVEN_WITH_PRAISE = new FewStrings(/^(awards|gifts)\./);
/** A flotilla of the whole force goes along several provinces, and is of none of them. */
const FLOTILLA = pairsOf('hải đoàn');

/** Where flotillas are named, in order. */
const flotillasOf = once(({ tokens }: Page): readonly number[] =>
	[...tokens.keys()].filter((k) => FLOTILLA.isAt(tokens, k)),
);

/** A flotilla is named in the block of a sentence, before a token. */
function namesFlotilla({ page, block }: Sentence, to: number): boolean {
	const from = page.blocks[block]?.from ?? 0;
	return flotillasOf(page).some((k) => k >= from && k < to - 1);
}

const PROVINCES = pairsOf('các tỉnh|nhiều tỉnh');
/** Words of whose provinces, or of partners in them, before "các tỉnh". */
const BESIDE = /^(với|cùng|cho|của|sang|tại|ở|từ|về|trong|qua|và|đến|tới|đoàn)$/;

/** "BĐBP các tỉnh bắt 340 vụ; riêng Hà Khê bắt 62 vụ": what several provinces did is not of the one named behind. */
function isOfProvinces(s: Sentence, to: number): boolean {
	for (let k = to - 2; k >= s.from; k -= 1)
		if (PROVINCES.isAt(s.page.tokens, k)) return wordAt(s, k + 2) !== 'bạn' && !BESIDE.test(wordAt(s, k - 1));
	return false;
}

/** What may be weak in a reading, by reason code: each was wrong at first sight two to ten times as often as the rest. */
const DOUBTS: Readonly<Record<string, (f: Weighed) => boolean>> = {
	indicator: ({ rules }) => isTakenOver(rules),
	like: ({ s, q, indicator, rules }) => hasNearKin(s, q, indicator, rules),
	fled: ({ s, q, kind }) => kind === 'result' && gotAway(s, q),
	unit: ({ q }) => q.cls === 'bare',
	'in-words': isToldInWords,
	period: isPeriodWeak,
	day: ({ kind, governing, indicator, s, q }) =>
		kind === 'result' &&
		governing?.period.freq === 'D' &&
		!OF_A_DAY.test(indicator) &&
		!(OF_ONE_ARREST.test(indicator) && !s.quantities.some((o) => o.cls === 'case')) &&
		(governing.rule === 'period:article' || ((q.value ?? 0) >= MUCH && OF_DEED_OR_DAY.test(governing.rule))),
	review: isOfReviewDay,
	praised: ({ kind, governing, indicator, s, q }) =>
		kind === 'result' &&
		governing !== null &&
		!GIVEN_WITH_PRAISE.test(indicator) &&
		isDayOfPraise(s, governing, q.from),
	storm: ({ kind, governing, indicator }) =>
		kind === 'result' &&
		governing?.rule === 'period:article' &&
		(governing.period.freq === 'D' ? OF_A_STORM : AFTER_A_STORM).test(indicator),
	'same-day': ({ s, q, governing }) =>
		governing?.rule !== 'period:same-day' && hasCue(s.cues, 'same_day', s.from, q.from),
	unfinished: isUnfinished,
	'change-period': isOfOtherTime,
	area: ({ state, s, q, area }) =>
		area.name === null ||
		(!area.stated && state.guessed && !state.paragraphArea) ||
		hasPair(s, s.from, q.from, FLOTILLA) ||
		(!area.stated && area.name !== WHOLE_COUNTRY && isOfProvinces(s, q.from)) ||
		(area.name === WHOLE_COUNTRY && namesFlotilla(s, q.from)),
};
const CODES = Object.entries(DOUBTS).map(([code, holds]) => ({ rule: `doubt:${code}`, holds }));

/**
 * What is weak in a reading, so that a person looks at it.
 *
 * out     short reason codes, each "doubt:" and a word
 */
export function doubtsOf(f: Weighed): string[] {
	const out: string[] = [];
	for (const { rule, holds } of CODES) if (holds(f)) out.push(rule);
	return out;
}
