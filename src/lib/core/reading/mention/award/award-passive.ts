import type { Dims } from '../../../observation/types.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import type { AwardMarks } from './award-words.ts';

/** How far behind the count its verb may stand. */
const PASSIVE_REACH = 24;

/**
 * "5 tập thể cùng 13 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen", "31 cá nhân đạt danh hiệu …": kind and issuer
 * after the count. Null when the words after name no kind, or several.
 */
export function readPassive(
	tokens: readonly Token[],
	end: number,
	q: Quantity,
	types: AwardMarks,
	issuers: AwardMarks,
): Dims | null {
	if (types.length === 0) return null;
	let at = -1;
	let stop = q.to;
	while (stop < end && (at >= 0 || stop - q.to <= PASSIVE_REACH)) {
		const w = (tokens[stop] as Token).fold;
		if (w === ';' || w === '.' || beginsPart(tokens, stop)) break;
		// the next recipients begin
		if (at >= 0 && (tokens[stop] as Token).kind === 'number') break;
		// "và công nhận danh hiệu … cho 2 tập thể": given to others
		const receives = w === 'nhận' && tokens[stop - 1]?.fold !== 'công';
		if (at < 0 && (w === 'được' || w === 'đạt' || receives || w === 'là')) at = stop;
		stop += 1;
	}
	if (at < 0) return null;
	const named = types.filter((t) => t.from > at && t.to <= stop);
	// "Huân, Huy chương các loại": of either kind
	if (named.some((t) => tokens[t.from - 1]?.text === ',' && tokens[t.from - 2]?.fold === 'huân')) return {};
	const codes = new Set(named.map((t) => t.entry.code));
	if (codes.size > 1 && codes.has('DANH_HIEU')) codes.delete('DANH_HIEU');
	const type = named[0];
	if (codes.size !== 1 || !type || codes.has('')) return null;
	const dims: Dims = { AWARD_TYPE: [...codes][0] as string };
	const issuer = issuers.find(
		(m) =>
			m.from > at &&
			m.to <= stop &&
			(m.to <= type.from + 3 || /^(của|do)$/.test(tokens[m.from - 1]?.fold ?? '')),
	);
	if (issuer) dims.AWARD_ISSUER = issuer.entry.code;
	return dims;
}

/** "8 tập thể được khen thưởng, trong đó … tặng Bằng khen 3 tập thể": what a part was given says nothing of the whole. */
export const beginsPart = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.fold === 'trong' && tokens[at + 1]?.fold === 'đó';
