import type { Token } from '../text/tokens.ts';
import type { Memory } from './memory.ts';
import type { Sentence } from './sentence.ts';

/** "trong đó ma túy 19 vụ", "(gồm 321 khẩu súng kíp, …)", "riêng …": parts of the figure of that noun before them. */
export function linkPart(memory: Memory, s: Sentence, i: number): void {
	const d = memory.drafts.at(-1);
	if (!d || d.kind !== 'result') return;
	const here = memory.inSentence(s);
	const cue = s.cues.findLast((m) => m.entry.kind === 'part' && m.to <= d.from);
	if (cue) {
		const total = here.findLast(
			(x) =>
				x.from < cue.from &&
				x !== d &&
				x.kind === 'result' &&
				x.cls === d.cls &&
				x.partOf === null &&
				x.duplicateOf === null,
		);
		if (
			total &&
			total.period?.code === d.period?.code &&
			(total.value === null || d.value === null || d.value <= total.value)
		)
			d.partOf = total;
		return;
	}
	// "74 căn nhà (xây mới 49 căn, sửa chữa 25 căn)"
	const total = here.findLast(
		(x) => x !== d && x.kind === 'result' && x.cls === d.cls && x.partOf === null && x.from < d.from,
	);
	if (
		total &&
		inBrackets(s, total.to, d.from) &&
		total.value !== null &&
		d.value !== null &&
		d.value <= total.value
	) {
		d.partOf = total;
		return;
	}
	// a numbered list after "Trong đó:" at the end of the item before
	const block0 = s.page.blocks[s.block];
	if (!block0 || block0.level !== 5) return;
	const sum = memory.drafts.findLast(
		(x) =>
			x !== d &&
			x.cls === d.cls &&
			x.kind === 'result' &&
			s.page.blocks[x.block]?.level !== 5 &&
			x.partOf === null,
	);
	if (sum && s.block - sum.block <= 8 && i >= 0) d.partOf = sum;
}

/** A bracket opens between the two tokens and is still open at the second. */
function inBrackets(s: Sentence, from: number, to: number): boolean {
	let open = false;
	for (let k = from; k < to; k += 1) {
		const t = (s.page.tokens[k] as Token).text;
		if (t === '(') open = true;
		else if (t === ')') open = false;
	}
	return open;
}
