import type { Token } from '../../../text/tokens.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { PeriodMention } from './period-mention.ts';

/** Words that tell of a year just named what it was: ", năm mà toàn tỉnh có 15 người chết", ", thời điểm tỉnh có 24 tàu". */
const TELLS = pairsOf(
	'năm mà|năm có|năm toàn|năm cả|năm tỉnh|năm đơn|năm địa|năm xảy|năm ghi|năm các|thời điểm|năm ấy|khi ấy|lúc ấy|khi đó',
);

/** Whether the comma at a token, right behind a year, opens what that year was. */
export const opensApposition = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' && TELLS.isAt(tokens, at + 1);

/** "lớn nhất kể từ năm 2018, năm mà toàn tỉnh có 15 người chết": of that year alone, however long it is looked back on. The phrases are changed in place. */
export function tellApposedYears(tokens: readonly Token[], list: readonly PeriodMention[]): void {
	for (const m of list) {
		const { say } = m;
		if (say.kind !== 'since' && say.kind !== 'span') continue;
		const open = say.kind === 'since' || say.to.unit === 'now';
		if (open && say.from.unit === 'year' && opensApposition(tokens, m.to))
			m.say = { kind: 'year', year: say.from.year };
	}
}
