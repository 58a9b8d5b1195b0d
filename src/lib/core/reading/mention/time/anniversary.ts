import type { TokenRange } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { PeriodMention } from './period-mention.ts';

/** "35 năm Ngày Biên phòng toàn dân (3/3/1989 - 3/3/2024)": a day and its return, no time of work. */
export const isReturnOfDay = (say: PeriodMention['say']): boolean =>
	say.kind === 'span' &&
	say.from.unit === 'day' &&
	say.to.unit === 'day' &&
	say.from.day === say.to.day &&
	say.from.month === say.to.month &&
	say.from.year.kind === 'number' &&
	say.to.year.kind === 'number' &&
	say.from.year.year < say.to.year.year;

/** Words between "80 năm" and the years in its brackets: the name of the day that returns. */
const NAME_REACH = 28;
/** What has come back so many times, behind "80 năm". */
const DAYS = wordsOf('ngày quốc');
/** … where the words before say that it is celebrated. */
const EVENTS = pairsOf(
	'thành lập|giải phóng|truyền thống|chiến thắng|cách mạng|khởi nghĩa|tái lập|xây dựng|ra đời|quốc khánh|phong trào|ngày thành',
);
const CELEBRATES = wordsOf('niệm mừng nhân dịp tới đón');

/** The years from the first to the last that a phrase names; 0 for any other phrase. */
function yearsNamed({ say }: PeriodMention): number {
	if (say.kind === 'years' && !say.list) return say.to - say.from;
	return say.kind === 'span' && isReturnOfDay(say) && 'year' in say.from && 'year' in say.to
		? (say.to.year as { year: number }).year - (say.from.year as { year: number }).year
		: 0;
}

/** "nhân 80 năm", "hướng tới 66 năm": the word before the count, whatever stands between. */
const leads = (tokens: readonly Token[], count: number): boolean =>
	CELEBRATES.has(tokens[count - 1]) || CELEBRATES.has(tokens[count - 2]);

/**
 * "chào mừng 96 năm Ngày thành lập Đảng (1930 - 2026)", "nhân 80 năm thành lập Quân đội (1944 - 2024)": the years since a day that
 * is celebrated, no time of work; "10 năm thực hiện Ngày Biên phòng toàn dân (2009 - 2019)" is one.
 */
export function isCelebrated(tokens: readonly Token[], s: TokenRange, m: PeriodMention): boolean {
	const years = yearsNamed(m);
	if (years === 0) return false;
	for (let k = m.from - 1; k > s.from && k >= m.from - NAME_REACH; k -= 1) {
		if (tokens[k]?.fold !== 'năm' || Number(tokens[k - 1]?.text) !== years) continue;
		return DAYS.has(tokens[k + 1]) || (EVENTS.isAt(tokens, k + 1) && leads(tokens, k - 1));
	}
	return false;
}
