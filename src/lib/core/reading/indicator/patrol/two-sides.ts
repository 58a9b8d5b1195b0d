import { hasCue, findCues } from '../../mention/cues.ts';
import { once } from '../../../text/once.ts';
import { firstFrom } from '../../../text/within.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isBetweenProvinces } from '../../deed/whose/two-provinces.ts';
import type { Page } from '../../page/page.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const SIDES = pairsOf('hai bên');

/** Where the page tells of the other side, in order. */
const foreignTold = once((page: Page) =>
	findCues(page.tokens, 0, page.tokens.length, (m) => /^(foreign|neighbour)$/.test(m.entry.kind)),
);

/** "hội đàm với biên phòng bạn. Trên thực địa, hai bên cùng nhau tuần tra 42 đợt": the other side was told of before, or nobody else. */
export function patrolOfTwoSides(s: Sentence, to: number): boolean {
	if (!SIDES.mayStandIn(s.words) || hasCue(s.cues, 'agency', s.from, to)) return false;
	for (let k = s.from; k < to; k += 1)
		if (SIDES.isAt(s.page.tokens, k)) {
			const block = s.page.blocks[s.block]?.from ?? s.from;
			const others = foreignTold(s.page);
			const first = others[firstFrom(others, isBetweenProvinces(s.page) ? block : 0)];
			return first !== undefined && first.to <= s.from;
		}
	return false;
}

/** "hai bên" hold talks in the sentence, before token `to`. */
export function talksOfTwoSides(s: Sentence, to: number): boolean {
	let sides = false;
	let talks = false;
	for (let k = s.from; k < to; k += 1) {
		const pair = `${wordAt(s, k)} ${wordAt(s, k + 1)}`;
		sides ||= pair === 'hai bên';
		talks ||= pair === 'hội đàm';
	}
	return sides && talks;
}
