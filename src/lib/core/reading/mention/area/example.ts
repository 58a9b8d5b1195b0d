import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { addNamelessForce } from './nameless-force.ts';
import { LEADS_TO_EXAMPLE } from './ranking-words.ts';
import type { AreaMention } from './read-area.ts';

/** Words between "dẫn đầu" and the province. */
const LEADER_REACH = 9;
/** Words from the head of a sentence that an example may open. */
const OPENING = 2;
/** … and from there to its province: a day, a place and who acts. */
const OPENING_REACH = 40;

/** "Dẫn đầu là BĐBP Hải An với 226 vụ", "Điển hình, rạng sáng 5/3, tại bản A, …, BĐBP Hải An bắt": a province told as an example, of which nothing further is said. */
export function isExample(tokens: readonly Token[], a: AreaMention): boolean {
	let k = a.from - 1;
	const end = Math.max(-1, a.from - OPENING_REACH);
	while (k > end && tokens[k]?.kind !== 'break' && tokens[k]?.text !== '.') {
		if (k > a.from - LEADER_REACH && LEADS_TO_EXAMPLE.isAt(tokens, k - 1)) return true;
		k -= 1;
	}
	return LEADS_TO_EXAMPLE.standsIn(tokens, k + 1, k + 1 + OPENING);
}

/** Whether a number stands before a token in the text. */
const hasNumberBefore = (tokens: readonly Token[], at: number): boolean => {
	for (let k = at - 1; k >= 0; k -= 1)
		if (tokens[k]?.kind === 'number' && tokens[k]?.text.length !== 4) return true;
	return false;
};

/**
 * "Các đơn vị BĐBP bắt 511 vụ. Điển hình, BĐBP Sơn Hà bắt 21 vụ": where provinces are told as examples only, what goes before is
 * of the whole force.
 *
 * in   the mentions of each block; changed in place
 */
export function addExamples(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const subjects = areas.flatMap((list, k) =>
		blocks[k]?.role === 'caption' ? [] : list.filter((a) => !a.aside),
	);
	const [first] = subjects;
	if (!first || first.ranked || !subjects.every((a) => a.as === 'force' && isExample(tokens, a))) return;
	if (!hasNumberBefore(tokens, first.from)) return;
	if (addNamelessForce(tokens, blocks, areas, first.from)) for (const a of subjects) a.ranked = true;
}
