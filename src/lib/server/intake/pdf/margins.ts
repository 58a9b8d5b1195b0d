import type { Run } from './runs.ts';

/** What is printed on one page, and how high the page is, in points. */
export interface PageRuns {
	runs: Run[];
	height: number;
}

/** Running heads and feet stand in this part of the page above and below. */
const MARGIN = 0.1;
/** How far their place may differ from page to page, in points. */
const SHIFT = 4;

/** A number alone at the edge of a page counts the pages and nothing else. */
const PAGE_NUMBER = /^\s*[-–]?\s*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?\s*$/iu;

interface Line {
	y: number;
	text: string;
	runs: Run[];
}

function toLines({ runs }: PageRuns): Line[] {
	const lines: Line[] = [];
	for (const run of runs) {
		const line = lines.find((l) => Math.abs(l.y - run.y) < run.height * 0.5);
		if (line) {
			line.runs.push(run);
			line.text += ` ${run.text}`;
		} else lines.push({ y: run.y, text: run.text, runs: [run] });
	}
	return lines.sort((a, b) => b.y - a.y);
}

/** A line by its height and words; the number of its page is no word of it, any other number is. */
const keyOf = (line: Line, page: number) => {
	const words = line.text.replace(/\s+/g, ' ').trim().toLowerCase();
	return `${Math.round(line.y / SHIFT)} ${words.replace(new RegExp(`(?<!\\d)0*${page}(?!\\d)`), '#')}`;
};

/** Leaves out page numbers, and lines in the margins that most pages repeat at the same height. */
export function dropMargins(pages: readonly PageRuns[]): Run[][] {
	const lined = pages.map(toLines);
	const seen = new Map<string, number>();
	const inMargin = (line: Line, { height }: PageRuns) =>
		line.y > height * (1 - MARGIN) || line.y < height * MARGIN;
	pages.forEach((page, i) => {
		const edge = (lined[i] ?? []).filter((line) => inMargin(line, page));
		for (const key of new Set(edge.map((line) => keyOf(line, i + 1))))
			seen.set(key, (seen.get(key) ?? 0) + 1);
	});
	// on the first page of a paper the head is often left out
	const often = Math.max(2, (pages.length - 1) * 0.6);
	return pages.map((page, i) => {
		const lines = lined[i] ?? [];
		const counts = (line: Line | undefined) => line?.runs.length === 1 && PAGE_NUMBER.test(line.text);
		const dropped = lines.filter(
			(line, at) =>
				((at === 0 || at === lines.length - 1) && counts(line)) ||
				(inMargin(line, page) && /\p{L}{2}/u.test(line.text) && (seen.get(keyOf(line, i + 1)) ?? 0) >= often),
		);
		const runs = new Set(dropped.flatMap((line) => line.runs));
		const left = page.runs.filter((run) => !runs.has(run));
		// a page of nothing but its margins is not one of margins
		return left.length > 0 || !page.runs.some((r) => /\p{L}{2}/u.test(r.text)) ? left : page.runs;
	});
}
