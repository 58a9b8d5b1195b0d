import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

/** Where the bracket a token stands in opens and closes; null outside brackets. */
function bracketAround({ page, breaks, to }: Sentence, at: number): { open: number; close: number } | null {
	const sign = (k: number | undefined) => (k === undefined ? '' : page.tokens[k]?.text);
	const open = breaks.findLast((k) => k < at && /^[()]$/.test(sign(k) ?? ''));
	if (open === undefined || sign(open) !== '(') return null;
	return { open, close: breaks.find((k) => k > at && sign(k) === ')') ?? to };
}

const sumOf = (list: readonly Quantity[]): number => list.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** "bắt 19 đối tượng (10 người Việt, 9 người Lào) đang xuất cảnh trái phép": persons who come to those told right before the bracket. */
export const partsInBracket: Correction = (f) => {
	const { s, q, memory, read } = f;
	const bracket = bracketAround(s, q.from);
	if (!bracket) return null;
	const parts = s.quantities.filter((o) => o.from > bracket.open && o.to <= bracket.close);
	const whole = memory.inSentence(s).find(({ q: o }) => o.to === bracket.open);
	if (whole?.cls !== 'person' || parts.length < 2 || parts.some((o) => o.cls !== 'person')) return null;
	if (whole.value !== sumOf(parts) || whole.topic === null) return null;
	// "30 đối tượng (ma túy 16, buôn lậu 14)": each names its own
	if (read.topic !== 'CRIME' && read.topic !== whole.topic) return null;
	return whole.kind === 'result' ? becomes(f, whole.indicator, whole.topic, 'part:bracket') : null;
};
