import { wordsOf } from '../../../text/word-flag.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { stageAt, stageBefore } from '../../mention/time/stage-words.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Page } from '../../page/page.ts';

/** "trong đó riêng tháng 9", "riêng năm 2024", "trong đó 6 tháng đầu năm 81 vụ, quý III 37 vụ". */
export const isPart = (s: Sentence, x: PlacedPeriod): boolean =>
	[1, 2, 3].some((n) => wordAt(s, x.mention.from - n) === 'riêng') ||
	opensPart(s.page, x.mention) ||
	goesOnParts(s, x);

/** "trong đó 6 tháng đầu năm 81 vụ". */
const opensPart = ({ tokens }: Page, { from }: PeriodMention): boolean => tokens[from - 1]?.fold === 'đó';

/** One of the parts that a sentence tells behind "trong đó". */
export const ofParts = (page: Page, placed: readonly PlacedPeriod[], x: PlacedPeriod): boolean =>
	!x.frame && placed.some((y) => y.mention.from <= x.mention.from && opensPart(page, y.mention));

/** The next of the parts that the sentence tells one by one, up to a semicolon. */
function goesOnParts(s: Sentence, { mention }: PlacedPeriod): boolean {
	const first = s.periods.find((y) => opensPart(s.page, y.mention));
	if (!first || first.mention.from >= mention.from || first.mention.say.kind === 'year') return false;
	return !s.semicolons.some((k) => k > first.mention.from && k < mention.from);
}

const TIES = wordsOf('của hồi trong vào ở');

/** "từ 1.960 lượt năm trước xuống 1.204 lượt": said of the level before only. */
export function isOfLevelBefore(s: Sentence, x: PlacedPeriod, at: number): boolean {
	const { from } = x.mention;
	const tied = isAt(s, from - 1, TIES) ? from - 1 : from;
	const level = s.quantities.find((q) => q.to === tied);
	if (level === undefined || level.to > at) return false;
	return [1, 2, 3].some((n) => wordAt(s, level.from - n) === 'từ');
}

/** "Giai đoạn 1 (từ 19/5 đến 2/9) bắt 21 vụ; giai đoạn 2 bắt 18 vụ": the days of another stage. */
export function isOfOtherStage(s: Sentence, { mention: { from, to } }: PlacedPeriod, at: number): boolean {
	const stage = stageBefore(s.page.tokens, from);
	if (stage === '') return false;
	for (let k = to; k < at; k += 1) {
		const other = stageAt(s.page.tokens, k);
		if (other !== '' && other !== stage) return true;
	}
	return false;
}
