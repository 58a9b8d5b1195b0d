import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { inCapitals } from './name-run.ts';
import type { AreaMention } from './read-area.ts';

/** A line all in capitals, as headlines are. */
function isShouted(tokens: readonly Token[], b: Block): boolean {
	let words = 0;
	for (let k = b.from; k < b.to; k += 1) {
		const t = tokens[k] as Token;
		if (t.kind !== 'word' || t.text.length < 2) continue;
		if (t.text !== t.lower && !inCapitals.has(t)) return false;
		if (t.text === t.lower) return false;
		words += 1;
	}
	return words > 2;
}

/** Tells whether a name stands anywhere with capitals at the heads of its words alone; each name is looked for once. */
function writtenIn(tokens: readonly Token[]): (name: string) => boolean {
	let heads: Map<string, number[]> | null = null;
	const known = new Map<string, boolean>();
	return (name) => {
		const had = known.get(name);
		if (had !== undefined) return had;
		heads ??= Map.groupBy(
			tokens.keys().filter((k) => tokens[k]?.word.capital === true),
			(k) => (tokens[k] as Token).text,
		);
		const [first = '', ...rest] = name.split(' ');
		const stands =
			heads.get(first)?.some((k) => rest.every((w, j) => tokens[k + j + 1]?.text === w)) ?? false;
		known.set(name, stands);
		return stands;
	};
}

const MOST_WORDS = 5;

/** "LONG SA: BỘ ĐỘI BIÊN PHÒNG CĂNG MÌNH": before the colon stands a place that the text names too. */
function headed(tokens: readonly Token[], b: Block, isWritten: (name: string) => boolean): boolean {
	const words: string[] = [];
	for (let k = b.from; k < Math.min(b.to, b.from + MOST_WORDS); k += 1) {
		const { text } = tokens[k] as Token;
		if (text === ':') return words.length > 1 && isWritten(words.join(' '));
		words.push(text.charAt(0) + text.slice(1).toLocaleLowerCase('vi'));
	}
	return false;
}

/**
 * "CẢ TỈNH HƯỚNG VỀ BIÊN CƯƠNG": in a headline in capitals any word may look like a name. Where the text under it
 * names a province, a name that stands nowhere but in capitals is none.
 */
export function dropShouted(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const shouted = blocks.map((b, k) => (areas[k] as AreaMention[]).length > 0 && isShouted(tokens, b));
	if (!shouted.includes(true)) return;
	const isWritten = writtenIn(tokens);
	const told = areas.some(
		(list, k) =>
			(shouted[k] && headed(tokens, blocks[k] as Block, isWritten)) ||
			list.some((a) => (shouted[k] ? isWritten(a.name) : !a.aside && a.as !== 'loose')),
	);
	if (!told) return;
	for (const [k, list] of areas.entries()) if (shouted[k]) areas[k] = list.filter((a) => isWritten(a.name));
}
