import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

const FORCE = pairsOf('bộ đội');
const DOES = wordsOf('đã bắt phát xử xây dựng cứu tuần tổ trao giúp đỡ vận tham kiểm huy');

/** The force named without its province before a token, where it acts: "Bộ đội Biên phòng bắt 981 vụ. Nhiều nhất là …". */
function namelessForce(tokens: readonly Token[], before: number): AreaMention | null {
	for (let k = 0; k < before; k += 1) {
		const to = tokens[k]?.fold === 'bđbp' ? k + 1 : FORCE.isAt(tokens, k) ? k + 4 : 0;
		if (to === 0) continue;
		const does = tokens[to]?.text === ')' ? to + 1 : to;
		return DOES.has(tokens[does]) ? mention(k, { to, name: WHOLE_COUNTRY }, false) : null;
	}
	return null;
}

/**
 * What goes on before a ranking or an example is of the whole force, where it is named without a province.
 *
 * in   the mentions of each block; changed in place
 * out  false where no force is named so
 */
export function addNamelessForce(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
	before: number,
): boolean {
	const force = namelessForce(tokens, before);
	const holder = force ? blocks.findIndex((b) => b.from <= force.from && force.from < b.to) : -1;
	if (!force || holder < 0) return false;
	areas[holder] = [force, ...(areas[holder] as AreaMention[])].sort((a, b) => a.from - b.from);
	return true;
}
