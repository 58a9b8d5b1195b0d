import type { Token } from '../../../text/tokens.ts';
import type { PeriodMention } from './period-mention.ts';

/** Tokens from "năm" to "của": "năm cuối cùng", "năm thứ tư". */
const NAME = 4;
/** Tokens from the year to what it is called: "Năm 2023 - năm bản lề". */
const APPOSED = 3;
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm'];

/** Which year of a stage is named right before it: 0 the first, -1 the last, NaN one of those between; null for none. */
function yearNamed(tokens: readonly Token[], at: number): { which: number; from: number } | null {
	let k = tokens[at - 1]?.fold === 'của' ? at - 2 : at - 1;
	const end = k;
	while (k > end - NAME && tokens[k]?.kind === 'word' && tokens[k]?.fold !== 'năm') k -= 1;
	if (tokens[k]?.fold !== 'năm' || k === end) return null;
	const [kind, next] = [tokens[k + 1]?.fold ?? '', tokens[k + 2]?.fold ?? ''];
	if (kind === 'đầu') return { which: 0, from: k };
	if (kind === 'cuối') return { which: -1, from: k };
	if (kind === 'thứ') return { which: ORDINALS.includes(next) ? ORDINALS.indexOf(next) : NaN, from: k };
	return /^(bản|giữa|áp)$/.test(kind) ? { which: NaN, from: k } : null;
}

/** "năm bản lề của giai đoạn 2021 - 2025": the stage at a token only says which year is told. */
export const namesYearOfStage = (tokens: readonly Token[], { say, from }: PeriodMention): boolean =>
	say.kind === 'years' && !say.list && yearNamed(tokens, from) !== null;

/**
 * "Năm đầu của giai đoạn 2021 - 2025, …": the year called by its place in a stage; behind its number it is told already. Phrases are
 * added in place.
 */
export function tellYearsOfStage(tokens: readonly Token[], list: PeriodMention[]): void {
	for (let k = list.length - 1; k >= 0; k -= 1) {
		const [before, m] = [list[k - 1], list[k] as PeriodMention];
		if (m.say.kind !== 'years' || m.say.list) continue;
		const named = yearNamed(tokens, m.from);
		// "6 tháng đầu năm cuối nhiệm kỳ"
		if (!named || (before && before.to > named.from)) continue;
		if (before?.say.kind === 'year' && named.from - before.to <= APPOSED) continue;
		const year = named.which < 0 ? m.say.to : m.say.from + named.which;
		if (!Number.isNaN(year))
			list.splice(k, 0, {
				from: named.from,
				to: m.from,
				say: { kind: 'year', year: { kind: 'number', year } },
			});
	}
}
