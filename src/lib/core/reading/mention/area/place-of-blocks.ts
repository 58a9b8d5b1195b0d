import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { firstFrom } from '../../../text/within.ts';
import { WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** A heading has few words besides its province: "2. BĐBP tỉnh Bình Lâm", "Ở địa bàn Sơn Hà". */
const HEAD_WORDS = 5;

/** The province a line without figures is all about; null if it is none. */
function headed(tokens: readonly Token[], block: Block, areas: readonly AreaMention[]): string | null {
	const own = areas.filter((a) => !a.aside);
	const [only] = own;
	if (!only || own.length > 1 || only.name === WHOLE_COUNTRY) return null;
	let rest = 0;
	for (let k = block.body; k < block.to; k += 1) {
		if (k >= only.from && k < only.to) continue;
		if (tokens[k]?.kind === 'number') return null;
		rest += 1;
	}
	return rest <= HEAD_WORDS ? only.name : null;
}

/** Whether a sentence of the paragraph begins at a token. */
const starts = (block: Block, at: number): boolean =>
	block.sentences[firstFrom(block.sentences, at)]?.from === at;

/** Words with which an account turns to a province: for all that follows, or for as long as none is named again. */
const TURNS = /^(tại|ở)$/;
const SIDES = /^(phía|còn|riêng)$/;

/** "Tại Sơn Hà, …", "Về phía BĐBP tỉnh Sơn Hà, …": the province a paragraph, or its last sentence of that kind, opens with. */
function opener(
	tokens: readonly Token[],
	block: Block,
	areas: readonly AreaMention[],
	words: RegExp,
): string | null {
	let name: string | null = null;
	for (const a of areas) {
		let at = a.from - 1;
		if (a.aside || !words.test(tokens[at]?.fold ?? '')) continue;
		if (tokens[at]?.fold === 'phía' && tokens[at - 1]?.fold === 'về') at -= 1;
		if (block.body === at || starts(block, at)) name = a.name;
	}
	return name;
}

/** The province that is named last in a paragraph, where it turns to a side and names no other after it. */
function sideOf(tokens: readonly Token[], block: Block, areas: readonly AreaMention[]): string | null {
	const side = opener(tokens, block, areas, SIDES) ?? opener(tokens, block, areas, TURNS);
	return side !== null && areas.findLast((a) => !a.aside)?.name === side ? side : null;
}

/** "Về phía BĐBP tỉnh Hải An, …" and a paragraph that names nobody: it goes on with that side. */
function placesOfSides(
	blocks: readonly Block[],
	areas: readonly AreaMention[][],
	sides: readonly (string | null)[],
): (string | null)[] {
	let under: string | null = null;
	return blocks.map((b, k) => {
		if (b.role === 'caption') return null;
		if (b.role === 'heading' || areas[k]?.length) under = null;
		const here = under;
		under = sides[k] ?? under;
		return here;
	});
}

/**
 * The province each paragraph stands under by the lines before it: a heading of its own, or the turns of an account that
 * goes from province to province ("Tại Sơn Hà, …" and, later, "Tại Hải An, …").
 *
 * in   the settled mentions of each block
 * out  a name for each block; null where nothing before it says
 */
export function placesOfBlocks(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: readonly AreaMention[][],
): (string | null)[] {
	const heads = blocks.map((b, k) =>
		k === 0 || b.role === 'caption' ? null : headed(tokens, b, areas[k] ?? []),
	);
	const openers = blocks.map((b, k) => opener(tokens, b, areas[k] ?? [], TURNS));
	const sides = blocks.map((b, k) => sideOf(tokens, b, areas[k] ?? []));
	const named = new Set(areas.flatMap((list) => list.filter((a) => !a.aside).map((a) => a.name)));
	const headed2 = new Set(heads.filter((h) => h !== null)).size > 1;
	const turns = new Set(openers.filter((o) => o !== null)).size > 1;
	const sided = named.size > 1 && !named.has(WHOLE_COUNTRY) && sides.some((side) => side !== null);
	if (!headed2 && !turns) return sided ? placesOfSides(blocks, areas, sides) : blocks.map(() => null);
	let under: string | null = null;
	let level = 0;
	return blocks.map((b, k) => {
		const head = headed2 ? heads[k] : null;
		if (head) {
			under = head;
			level = b.level;
		} else if (b.role === 'heading' || (b.level > 0 && b.level <= level)) under = null;
		else if (turns && openers[k]) {
			under = openers[k] ?? null;
			level = 0;
		} else if (areas[k]?.some((a) => a.name === WHOLE_COUNTRY)) under = null;
		return under;
	});
}
