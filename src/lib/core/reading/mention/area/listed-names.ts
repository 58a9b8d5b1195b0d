import type { Token } from '../../../text/tokens.ts';
import { isUpper } from './name-run.ts';
import { closedBy, readName } from './place-name.ts';
import { mention, type AreaMention } from './read-area.ts';

/** A figure, or a sign before it. */
const THEN = /^(\d.*|[:(]|có|bắt|tuần|xử|trao|cứu|di|huy)$/;

/** The names that open the parts of a paragraph, each before a figure: "Quảng Hà 6.120 tàu; Hà Phong 9.877 tàu; …". */
export function listedNames(
	tokens: readonly Token[],
	from: number,
	to: number,
	parts: RegExp,
): AreaMention[] {
	const out: AreaMention[] = [];
	for (let k = from; k < to; k += 1) {
		if (!isUpper(tokens[k]) || !parts.test(tokens[k - 1]?.fold ?? '')) continue;
		const name = readName(tokens, k, to, 'bare');
		if (!name || name.what === 'region' || name.what === 'foreign') continue;
		const read = closedBy(tokens, name, THEN);
		if (read) out.push(mention(k, read, false));
	}
	return out;
}
