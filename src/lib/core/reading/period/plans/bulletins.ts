import { daysBetween } from '../../../period/time-period.ts';
import type { Block } from '../../../text/blocks.ts';
import { findCues, hasCue } from '../../mention/cues.ts';
import type { Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

/** A bulletin is brought up to date within these days. */
const UPDATE_DAYS = 3;

/** Bulletins that were brought up to date after the day of their article. */
export class Bulletins {
	/** the paragraph last asked about, and whether it is one */
	#last: { block: Block; told: boolean } | null = null;

	/** "Bản tin lúc 7h ngày 19/9 (cập nhật): …" in an article of the day before: told, not planned. */
	isUpdate(s: Sentence, { period }: Governing, issued: string): boolean {
		const block = s.page.blocks[s.block];
		if (!block || period.freq !== 'D' || daysBetween(issued, period.start) > UPDATE_DAYS) return false;
		if (this.#last?.block !== block) {
			const cues = findCues(s.page.tokens, block.from, block.to);
			const told =
				hasCue(cues, 'update', block.from, block.to) && !hasCue(cues, 'target', block.from, block.to);
			this.#last = { block, told };
		}
		return this.#last.told;
	}
}
