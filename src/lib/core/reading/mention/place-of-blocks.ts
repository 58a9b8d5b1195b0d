import type { Block } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { firstFrom } from '../../text/within.ts';
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

/** "Tại Sơn Hà, …": the province a paragraph, or its last sentence of that kind, opens with. */
function opener(tokens: readonly Token[], block: Block, areas: readonly AreaMention[]): string | null {
	let name: string | null = null;
	for (const a of areas) {
		if (a.aside || !/^(tại|ở)$/.test(tokens[a.from - 1]?.fold ?? '')) continue;
		if (block.body === a.from - 1 || starts(block, a.from - 1)) name = a.name;
	}
	return name;
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
	const openers = blocks.map((b, k) => opener(tokens, b, areas[k] ?? []));
	const headed2 = new Set(heads.filter((h) => h !== null)).size > 1;
	const turns = new Set(openers.filter((o) => o !== null)).size > 1;
	if (!headed2 && !turns) return blocks.map(() => null);
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
