import type { Memory } from '../page/memory.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** "Tặng Bằng khen cho …", "Trích quỹ thưởng …": verbs that open a sentence whose giver the one before has named. */
const GIVES = /^(tặng|trao|thưởng|trích|kèm)$/;

/** "UBND tỉnh thưởng nóng 100 triệu đồng. Tặng Bằng khen cho 6 tập thể": who gave the award told right before; undefined where another may give. */
export function giverBefore(s: Sentence, memory: Memory): string | undefined {
	if (!GIVES.test(wordAt(s, s.from)) || s.awards.some((m) => m.entry.kind === 'issuer')) return undefined;
	const last = memory.inParagraph().findLast((d) => d.sentence !== s.index || d.block !== s.block);
	return last?.indicator.startsWith('awards.') && s.index - last.sentence === 1
		? last.dims.AWARD_ISSUER
		: undefined;
}
