import type { Block } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { isUpper } from './name-run.ts';
import { closedBy, readName } from './place-name.ts';
import { mention, SEVERAL, type AreaMention } from './read-area.ts';

const OF_PROVINCES = wordsOf('tỉnh');
/** Where a name of the list may stand: at its head and behind each sign. */
const PARTS = /^[:;.]$/;
/** A figure, or a sign before it. */
const THEN = /^(\d.*|[:(]|có)$/;
/** Fewer names with figures are no list. */
const FEWEST = 3;

/** "4 tỉnh, thành phố", "các tỉnh": said before a list whose names are then known to be provinces. */
const saysProvinces = (tokens: readonly Token[], at: number): boolean =>
	OF_PROVINCES.has(tokens[at]) && SEVERAL.test(tokens[at - 1]?.fold ?? '') && !isUpper(tokens[at + 1]);

/** The names that open the parts of a paragraph, each before a figure: "Quảng Hà 6.120 tàu; Hà Phong 9.877 tàu; …". */
function listedNames(tokens: readonly Token[], from: number, to: number): AreaMention[] {
	const out: AreaMention[] = [];
	for (let k = from; k < to; k += 1) {
		if (!PARTS.test(tokens[k - 1]?.text ?? '') || !isUpper(tokens[k])) continue;
		const name = readName(tokens, k, to, 'bare');
		if (!name || name.what === 'region' || name.what === 'foreign') continue;
		const read = closedBy(tokens, name, THEN);
		if (read) out.push(mention(k, read, false));
	}
	return out;
}

/**
 * Provinces of a list that tells the figures of each: "BĐBP 4 tỉnh đã kêu gọi 38.000 tàu. Trong đó: Quảng Hà 6.120 tàu; …".
 *
 * in   the mentions of each block, in order; changed in place
 */
export function addListedProvinces(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	for (const [k, block] of blocks.entries()) {
		let at = block.body + 1;
		while (at < block.to && !saysProvinces(tokens, at)) at += 1;
		if (at >= block.to) continue;
		const names = listedNames(tokens, at, block.to);
		if (names.length < FEWEST) continue;
		const list = (areas[k] as AreaMention[]).filter(
			(a) => !names.some((n) => a.from < n.to && n.from < a.to),
		);
		areas[k] = [...list, ...names].sort((a, b) => a.from - b.from);
	}
}
