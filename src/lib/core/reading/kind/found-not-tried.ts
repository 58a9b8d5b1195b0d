import type { Quantity } from '../../quantity/quantity.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import type { Sentence } from '../page/sentence.ts';

/** "phát hiện 22 vụ …; khởi tố 3 vụ. So với cùng kỳ, số vụ tăng 6": of those found, not of those brought to court. */
export function foundNotTried(
	memory: Memory,
	s: Sentence,
	from: number,
	q: Quantity,
	cls: string | null,
): Draft | undefined {
	if (cls !== 'case' && cls !== 'person') return undefined;
	for (let k = from; k < q.from; k += 1) if (s.page.tokens[k]?.fold === 'khởi') return undefined;
	const fits = memory.inParagraph().filter((d) => d.cls === cls && d.kind === 'result' && d.partOf === null);
	return fits.at(-1)?.dims.OUTCOME === 'PROSECUTED' ? fits.find((d) => !d.dims.OUTCOME) : undefined;
}
