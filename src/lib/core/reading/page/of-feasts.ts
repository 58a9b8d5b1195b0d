import { wordsOf } from '../../text/word-flag.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';
import type { Page } from './page.ts';

const OCCASION = wordsOf('dịp');
const JOINS = /^(,|và|hoặc)$/;

/** "Nhân dịp 3/3, 20/7 và 22/12, các đồn thăm bạn 36 lần": the first of several days, of none of which all of it is. */
export function isOfFeasts({ tokens }: Page, { from, to, say }: PeriodMention): boolean {
	if (say.kind !== 'day' || !JOINS.test(tokens[to]?.fold ?? '')) return false;
	if (!OCCASION.has(tokens[from]) && !OCCASION.has(tokens[from - 1])) return false;
	return (
		tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === '/' && tokens[to + 3]?.kind === 'number'
	);
}
