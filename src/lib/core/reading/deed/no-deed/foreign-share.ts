import type { Quantity } from '../../../quantity/quantity.ts';
import { lastCue } from '../../mention/cues.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const COSTS = new Set(['chi', 'kinh', 'thời', 'giấy']);

/** "tỷ lệ hộ nghèo giảm 3,7 %", "cắt giảm 15 % chi phí": a share of something else than what we count. */
export function isForeignShare(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'percent' && q.cls !== 'point') return false;
	if (COSTS.has(wordAt(s, q.to)) && /^(phí|gian|tờ)$/.test(wordAt(s, q.to + 1))) return true;
	const rate = lastCue(s.cues, 'social_rate', s.from, q.from);
	if (!rate) return false;
	return s.quantities.every((o) => o.from < rate.to || o.from >= q.from || /^(percent|point)$/.test(o.cls));
}
