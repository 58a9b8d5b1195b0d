import type { PlacedTable } from '../../observation/types.ts';
import { claimTraps, type Trap } from '../../quantity/traps.ts';
import { findBlocks, type Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import type { Answered } from '../../text/once.ts';
import { inSameWords } from '../../text/same-words.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { tellDrives } from '../mention/time/drives.ts';
import { findAreas, type AreaMention } from '../mention/area/read-area.ts';
import { tellLengthBegun } from '../mention/time/length-begun.ts';
import { tellLengthEnded } from '../mention/time/length-ended.ts';
import { findPeriodMentions, type PeriodMention } from '../mention/time/period-mention.ts';
import { tellYearSoFar } from '../mention/time/year-so-far.ts';
import { tellYearsOfStage } from '../mention/time/year-of-stage.ts';
import { tellUpToInPlan, tellYearsWorked } from '../mention/time/years-worked.ts';
import { placesOfBlocks } from '../mention/area/place-of-blocks.ts';
import { settleAreas } from '../mention/area/settle-areas.ts';
import { tellSameThisYear } from '../mention/time/same-this-year.ts';
import { tellApposedYears } from '../mention/time/apposed-year.ts';
import { tellDaysOfMonth } from '../mention/time/days-of-month.ts';
import { titleYear } from './title-year.ts';

/** A document with everything found in it that does not depend on the rest of the article. */
export interface Page extends Answered {
	doc: Document;
	/** publication day; null if unknown */
	issued: string | null;
	tokens: Token[];
	blocks: Block[];
	/** per block: period phrases and areas, in order */
	periods: PeriodMention[][];
	areas: AreaMention[][];
	/** names of a neighbour's provinces */
	abroad: ReadonlySet<string>;
	/** per block: the province it stands under by a heading or an opening before it; null for none */
	places: (string | null)[];
	traps: Trap[];
	/** 1 for each token taken by a trap or a period */
	claimed: Uint8Array;
	/** 1 for each token after a quotation mark that opened in its paragraph and has not closed: someone's speech */
	spoken: Uint8Array;
	/** tables whose cells the file told apart */
	tables: readonly PlacedTable[];
}

const OPENERS = wordsOf('“ " «');
const CLOSERS = wordsOf('” " »');

/** Memory that is handed out piece by piece: a piece of its own costs as much as a paragraph to read. */
const SHEET = 1 << 16;
const MAX_PIECE = SHEET / 8;
let sheet = new Uint8Array(SHEET);
let used = 0;

/** So many zeros, which nobody else has. */
function zeros(n: number): Uint8Array {
	if (n > MAX_PIECE) return new Uint8Array(n);
	if (used + n > SHEET) {
		sheet = new Uint8Array(SHEET);
		used = 0;
	}
	used += n;
	return sheet.subarray(used - n, used);
}

/** Speech runs over several sentences, from its opening mark to its closing one or the paragraph's end. */
function markSpeech(tokens: readonly Token[], block: Block, spoken: Uint8Array): void {
	let open = false;
	for (let k = block.from; k < block.to; k += 1) {
		const t = tokens[k] as Token;
		if (open) spoken[k] = 1;
		if ((open ? CLOSERS : OPENERS).has(t)) open = !open;
	}
}

/** Lines of a table whose cells nobody can tell apart are no prose. */
function markUnread(
	doc: Document,
	tokens: readonly Token[],
	blocks: Block[],
	tables: readonly PlacedTable[],
): void {
	const unclear = tables.filter((t) => t.cells.length === 0);
	for (const b of unclear.length > 0 ? blocks : []) {
		const start = doc.rawStart((tokens[b.from] as Token).start);
		if (unclear.some((t) => t.start <= start && start < t.end)) b.role = 'table';
	}
}

/** Reads a document into blocks, period phrases, places and traps. Linear in its length. */
export function readPage(doc: Document, issued: string | null, tables: readonly PlacedTable[] = []): Page {
	const tokens = inSameWords(tokenize(doc.text));
	const blocks = findBlocks(tokens, doc.text, issued !== null);
	markUnread(doc, tokens, blocks, tables);
	const claimed = zeros(tokens.length);
	const spoken = zeros(tokens.length);
	const traps: Trap[] = [];
	const periods: PeriodMention[][] = [];
	const areas: AreaMention[][] = [];
	// one step over all paragraphs after the other: its tables and code stay at hand
	for (const b of blocks) {
		if (b.body > b.from) claimed.fill(1, b.from, b.body);
		const found = findPeriodMentions(tokens, b.body, b.to);
		tellYearsOfStage(tokens, found);
		tellYearsWorked(tokens, found, issued);
		tellLengthBegun(tokens, found, issued);
		tellLengthEnded(tokens, found, issued);
		tellYearSoFar(tokens, found, issued);
		tellUpToInPlan(tokens, found);
		tellDaysOfMonth(found);
		tellApposedYears(tokens, found);
		tellSameThisYear(tokens, found, issued);
		const titled = titleYear(tokens, b, found, issued);
		if (titled) found.push(titled);
		for (const m of found) claimed.fill(1, m.from, m.to);
		periods.push(found);
	}
	tellDrives(tokens, blocks, periods, claimed, issued);
	// one at a time: a hostile line has more of them than a call may have arguments
	for (const b of blocks) for (const trap of claimTraps(tokens, b.body, b.to, claimed)) traps.push(trap);
	for (const b of blocks) areas.push(findAreas(tokens, b.body, b.to));
	for (const b of blocks) markSpeech(tokens, b, spoken);
	const abroad = settleAreas(tokens, blocks, areas);
	const places = placesOfBlocks(tokens, blocks, areas);
	return {
		doc,
		issued,
		tokens,
		blocks,
		periods,
		areas,
		abroad,
		places,
		traps,
		claimed,
		spoken,
		tables,
		answers: [],
	};
}
