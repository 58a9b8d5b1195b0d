import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';

/** "402 vụ (611 đối tượng) và 3 tổ chức": where the words go on behind a figure that fills a bracket alone. */
export const behindBracket = (tokens: readonly Token[], q: Quantity): number =>
	tokens[q.from - 1]?.text === '(' && tokens[q.to]?.text === ')' ? q.to + 1 : q.to;

const MEASURED = /^(mass|money|volume)$/;

/** Where the words between two figures begin: a bracket around the first is no more than a sign, but before a comma something else is told. */
export function joinFrom(tokens: readonly Token[], a: Quantity, b: Quantity): number {
	const behind = behindBracket(tokens, a);
	// "2 bánh heroin (0,7 kg) và 1.200 viên": what the thing before weighs or is worth is in no row with the next
	if (MEASURED.test(a.cls)) return a.to;
	// "310 suất quà (155 triệu đồng), 3 căn nhà", "buôn lậu (19 vụ) và 9 vụ khác"
	return a.cls === b.cls || tokens[behind]?.text === ',' ? a.to : behind;
}
