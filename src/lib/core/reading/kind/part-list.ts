import { SUBJECTS } from '../../indicator/resolve.ts';
import type { Block } from '../../text/blocks.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

type Fits = (x: Draft) => boolean;

/** Lines of a list above which its total may stand. */
const LIST_REACH = 12;
/** level of lines that open with a dash, with a plus */
const DASH = 4;
const PLUS = 5;

/** The block above the list in which one stands: the first before it of another kind of line. */
function leadOf(blocks: readonly Block[], b: number): number {
	const level = blocks[b]?.level ?? 0;
	let lead = b - 1;
	while (lead > b - LIST_REACH && lead >= 0 && (blocks[lead] as Block).level >= level) lead -= 1;
	return lead;
}

/** "…, trong đó:", "gồm:" at the end of a line. */
function opensParts(s: Sentence, { from, to }: Block): boolean {
	const word = (at: number) => s.page.tokens[at]?.fold ?? '';
	if (word(to - 1) !== ':') return false;
	for (let k = to - 2; k >= Math.max(from, to - 5); k -= 1)
		if (/^(gồm|thể|riêng)$/.test(word(k)) || (word(k) === 'đó' && word(k - 1) === 'trong')) return true;
	return false;
}

const latest = (memory: Memory, block: number, fits: Fits): Draft | undefined => {
	for (let k = memory.drafts.length - 1; k >= 0; k -= 1) {
		const x = memory.drafts[k] as Draft;
		if (x.block < block) return undefined;
		if (x.block === block && fits(x)) return x;
	}
	return undefined;
};

/** "Bắt 118 vụ:" / "Trong đó: ma túy 45 vụ": the total in the line above one that opens with its parts. */
export const lineAbove = (memory: Memory, s: Sentence, fits: Fits): Draft | undefined =>
	s.index === 0 ? latest(memory, s.block - 1, fits) : undefined;

/** "118 vụ – ma túy 45 vụ, buôn lậu 22 vụ": a dash between spaces. */
const isDash = (s: Sentence, at: number): boolean => {
	const [before, dash, next] = [at - 1, at, at + 1].map((k) => s.page.tokens[k]);
	return (
		!!before &&
		!!dash &&
		!!next &&
		/^[–—-]$/.test(dash.text) &&
		dash.start > before.end &&
		next.start > dash.end
	);
};

/** "118 vụ vi phạm: ma túy 45 vụ; buôn lậu 22 vụ": parts of all offences behind a colon, as long as they are no more than all. */
function colonTotal(s: Sentence, here: readonly Draft[], d: Draft, fits: Fits): Draft | undefined {
	if (!SUBJECTS.has(d.topic ?? '') && d.topic !== 'CRIME') return undefined;
	const total = here.findLast((x) => x.topic === 'CRIME' && x.cls === d.cls && fits(x));
	if (!total || d.value === null) return undefined;
	const behind = here.filter((x) => x !== d && x.cls === d.cls && x.from > total.from);
	const from = Math.min(d.from, ...behind.map((x) => x.from));
	let colon = false;
	for (let k = total.to; k < from && !colon; k += 1) colon = wordAt(s, k) === ':' || isDash(s, k);
	if (!colon || behind.some((x) => x.partOf !== total)) return undefined;
	const told = behind.reduce((sum, x) => sum + (x.value ?? 0), d.value);
	return total.value !== null && told <= total.value ? total : undefined;
}

/** Words between "trong" and its number: "trong tổng số 57 căn". */
const OPENING = 4;

/** "Trong 118 vụ bị bắt, có 45 vụ ma túy": the number the sentence opens with holds those behind it. */
const amongst = (s: Sentence, here: readonly Draft[], fits: Fits): Draft | undefined =>
	wordAt(s, s.from) === 'trong' ? here.find((x) => x.from - s.from <= OPENING && fits(x)) : undefined;

/** The total of a figure in a list: of lines under "trong đó:", behind a colon, of the number the sentence opens with. */
export function listTotal(memory: Memory, s: Sentence, d: Draft, fits: Fits): Draft | null {
	const { blocks } = s.page;
	const here = memory.inSentence(s);
	const told = amongst(s, here, fits) ?? colonTotal(s, here, d, fits);
	if (told) return told;
	const block = blocks[s.block];
	if (!block || block.level < DASH) return null;
	const lead = leadOf(blocks, s.block);
	const above = blocks[lead];
	if (!above || (block.level < PLUS && !opensParts(s, above))) return null;
	return latest(memory, lead, fits) ?? null;
}
