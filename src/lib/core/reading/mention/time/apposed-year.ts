import type { Token } from '../../../text/tokens.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { PeriodMention } from './period-mention.ts';

/** Words that tell of a year just named what it was: ", năm mà toàn tỉnh có 15 người chết", ", thời điểm tỉnh có 24 tàu". */
const TELLS = pairsOf(
	'năm mà|năm có|năm toàn|năm cả|năm tỉnh|năm đơn|năm địa|năm xảy|năm ghi|năm các|thời điểm|năm ấy|khi ấy|lúc ấy|khi đó',
);

/** Whether the comma at a token, right behind a year, opens what that year was. */
const opensApposition = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' && TELLS.isAt(tokens, at + 1);

/** Whether the comma at a token, right behind a year compared with, opens how many there were then: "so với năm 2022, khi hai bên chỉ tuần tra chung được 15 lần". */
function tellsThen(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== ',' || !/^(khi|lúc)$/.test(tokens[at + 1]?.fold ?? '')) return false;
	for (let k = at + 2; tokens[k]?.kind === 'word' || tokens[k]?.kind === 'number'; k += 1)
		if (tokens[k]?.kind === 'number') return true;
	return false;
}

/** Whether what a year was is told right behind it, at a token; compared: it is what another time is set against. */
export const isToldOf = (tokens: readonly Token[], at: number, compared: boolean): boolean =>
	opensApposition(tokens, at) || (compared && tellsThen(tokens, at));

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
