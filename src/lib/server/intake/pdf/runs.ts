import { isSmallNumber, raised } from '../raised.ts';

/** Words printed in one go: a line of prose, or a cell of a table. Points from the lower left of the page. */
export interface Run {
	text: string;
	x: number;
	right: number;
	/** of the line the words stand on */
	y: number;
	height: number;
	/** its words where wide gaps part them, from the left; a gap may be the edge between two cells */
	pieces: Piece[];
}

export interface Piece {
	text: string;
	x: number;
	right: number;
}

/** A piece of text as the PDF holds it. */
export interface TextItem {
	str: string;
	transform: number[];
	width: number;
	height: number;
}

/** A gap wider than this many heights parts cells; a narrower one is a space. */
const CELL_GAP = 0.75;
const SPACE_GAP = 0.15;
/** Wider than a space between words, narrower than between cells as a rule. */
const PIECE_GAP = 0.4;

/** Words that begin further back than this, in heights, lie over those before them: another cell's, not a sign set closer. */
const OVERLAP = 0.15;

/** The same words at the same place: printed twice to look bold. */
function isPrintedAgain(before: TextItem, item: TextItem): boolean {
	const near = (i: number) =>
		Math.abs((before.transform[i] ?? 0) - (item.transform[i] ?? 0)) < item.height * OVERLAP;
	return item.str.trim() !== '' && before.str === item.str && near(4) && near(5);
}

/** A space as wide as fonts of text have it, in heights. */
const SPACE = 0.25;

/** How far the letters of an item reach: spaces at its end are part of its width. */
const inkOf = ({ str, width, height }: TextItem) => {
	const spaces = str.length - str.trimEnd().length;
	return Math.max(width / str.length, width - spaces * height * SPACE);
};

const spelledOut = (text: string) =>
	text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));

/** Puts pieces together that stand beside each other on a line, in the order the PDF prints them. */
export function toRuns(items: readonly TextItem[]): Run[] {
	const runs: Run[] = [];
	let run: Run | null = null;
	let last: TextItem | null = null;
	for (const item of items) {
		if (last && isPrintedAgain(last, item)) continue;
		last = item;
		if (item.str.trim() === '') {
			// a space that is printed; wide ones are only gaps
			const narrow = run !== null && item.width <= run.height * CELL_GAP;
			if (narrow && run && item.str !== '' && !run.text.endsWith(' ')) run.text += ' ';
			continue;
		}
		const x = item.transform[4] ?? 0;
		const y = item.transform[5] ?? 0;
		const height = item.height || Math.abs(item.transform[3] ?? 0) || 1;
		const text = spelledOut(item.str);
		const right = x + inkOf(item);
		const gap = run ? x - run.right : 0;
		const onLine = run && Math.abs(run.y - y) < Math.max(run.height, height) * 0.5 && x >= run.x - 1;
		const over = gap < -height * OVERLAP && text.trim().length > 1;
		if (run && onLine && !over && gap <= Math.max(run.height, height) * CELL_GAP) {
			const small = height < run.height * 0.75 && y > run.y + run.height * 0.15 && isSmallNumber(text);
			if (small) run.text = run.text.trimEnd() + raised(text.trim());
			else {
				if (gap > height * SPACE_GAP && !run.text.endsWith(' ') && !text.startsWith(' ')) run.text += ' ';
				run.text += text;
				const piece = run.pieces.at(-1);
				if (!piece || gap > height * PIECE_GAP) run.pieces.push({ text, x, right });
				else {
					piece.text += (gap > height * SPACE_GAP ? ' ' : '') + text;
					piece.right = right;
				}
			}
			run.right = Math.max(run.right, right);
		} else {
			if (run) runs.push(run);
			run = { text, x, right, y, height, pieces: [{ text, x, right }] };
		}
	}
	if (run) runs.push(run);
	return runs;
}
