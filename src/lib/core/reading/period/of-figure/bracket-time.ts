import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { NOUN_REACH } from './beside-figure.ts';
import type { Governing } from '../governing.ts';
import { onlyWords } from '../main/main-signs.ts';

/** "Tuần qua (28/7 - 3/8)", "trong tháng cao điểm chống buôn lậu (15/5 - 15/6)": days told right behind a time of the telling. */
export const isExplained = (
	s: Sentence,
	vague: PeriodMention,
	{ mention: { from, say } }: PlacedPeriod,
): boolean => from === vague.to + 1 || (say.kind === 'span' && onlyWords(s.page, vague.to, from - 1));

/** What is told by its days: a drive, a storm, a holiday, one of several deeds. */
const OF_DAYS = wordsOf('đợt điểm dịch quân bão lũ lụt lốc nghỉ lễ tuần vụ trận phiên tết');

/** Words of its name before the bracket: "bão số 5", "đợt cao điểm trấn áp tội phạm". */
const NAME_REACH = 12;

/** "Quý I, bắt 40 vụ; trong đó đợt cao điểm (15/12 - 15/2) bắt 27 vụ": the days of what is named behind the figures of a longer time. */
export function isOfNamed(s: Sentence, said: PeriodMention, open: number): boolean {
	if (!s.quantities.some((y) => y.cls !== 'none' && y.from >= said.to && y.to <= open)) return false;
	for (let k = open - 1; k >= open - NAME_REACH && k >= said.to; k -= 1) {
		if (isAt(s, k, OF_DAYS)) return true;
		if (s.page.tokens[k]?.kind === 'punct' && wordAt(s, k) !== '/') return false;
	}
	return false;
}

/** A figure and no more than its noun stand right before a bracket. */
export const datesFigure = (s: Sentence, open: number): boolean =>
	s.quantities.some(
		(y) =>
			y.cls !== 'none' &&
			y.to <= open &&
			open - y.to < NOUN_REACH &&
			s.page.tokens.slice(y.to, open).every((t) => t.kind === 'word'),
	);

/** The brackets around a token, if they close before `at`. */
export function bracketOf(s: Sentence, token: number, at: number): { open: number; close: number } | null {
	for (let k = token - 1; k >= s.from; k -= 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === ')') return null;
		if (t !== '(') continue;
		for (let j = token; j < at; j += 1)
			if ((s.page.tokens[j] as Token).text === ')') return { open: k, close: j };
		return null;
	}
	return null;
}

/** "sau 5 năm thực hiện chương trình (2019 - 2024)": the brackets say which years were counted. */
export function countsYears(said: Governing, x: PlacedPeriod): boolean {
	const count =
		said.mention?.say.kind === 'past' && said.mention.say.unit === 'year' ? said.mention.say.count : 0;
	const { say } = x.mention;
	return (
		say.kind === 'years' && count > 0 && (say.to - say.from === count || say.to - say.from === count - 1)
	);
}
