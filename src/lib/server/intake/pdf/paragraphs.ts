import type { TextBuilder } from '../text-builder.ts';
import type { Run } from './runs.ts';

const STARTS_NEW =
	/^\s*(?:[-+*•–]\s|[IVXLC]{1,5}\.\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|(?:Số|Nơi nhận|Kính gửi)\s*:)/u;
const ENDS = /[.!?:;…”"]\s*$/u;

/** Lines one below the other between the same edges: a column of prose, a heading. */
interface Stretch {
	lines: Run[];
	left: number;
	right: number;
}

/** Runs of one line that no table took belong together. */
function toLines(runs: readonly Run[]): Run[] {
	const lines: Run[] = [];
	for (const run of runs) {
		const line = lines.at(-1);
		if (line && Math.abs(line.y - run.y) < line.height * 0.5 && run.x >= line.right - 1) {
			line.text += ` ${run.text}`;
			line.right = run.right;
		} else lines.push({ ...run });
	}
	return lines.filter((l) => l.text.trim() !== '');
}

/** Parts lines where the next stands higher up the page or beside the others: another column begins. */
function toStretches(lines: readonly Run[]): Stretch[] {
	const stretches: Stretch[] = [];
	let last: Run | null = null;
	for (const line of lines) {
		const now = stretches.at(-1);
		const below = last !== null && line.y < last.y + last.height * 0.5;
		const within = now !== undefined && line.x < now.right && line.right > now.left;
		if (now && below && within) {
			now.lines.push(line);
			now.left = Math.min(now.left, line.x);
			now.right = Math.max(now.right, line.right);
		} else stretches.push({ lines: [line], left: line.x, right: line.right });
		last = line;
	}
	return stretches;
}

const isCapitals = (text: string) => text === text.toUpperCase() && /\p{L}/u.test(text);

const isShort = (line: Run, { left, right }: Stretch) => line.right < right - (right - left) * 0.18;

/** True when `next` goes on the sentence of `line`: same paragraph, broken only by the width of its column. */
function goesOn(line: Run, next: Run, stretch: Stretch): boolean {
	const apart = line.y - next.y > Math.max(line.height, next.height) * 2.1;
	const indented = next.x > stretch.left + 12 && line.x <= stretch.left + 12;
	return (
		!isShort(line, stretch) &&
		!apart &&
		!indented &&
		!STARTS_NEW.test(next.text) &&
		!/[:;]\s*$/.test(line.text) &&
		isCapitals(line.text) === isCapitals(next.text)
	);
}

/** True when the last line of a column or page leaves a sentence open for the next one. */
function carriesOver(stretch: Stretch): boolean {
	const last = stretch.lines.at(-1) as Run;
	return stretch.lines.length > 1 && !isShort(last, stretch) && !ENDS.test(last.text);
}

/** The words of one paragraph, line by line: a long one is put together once, not anew with each line. */
class Words {
	readonly #parts: string[] = [];

	get isEmpty(): boolean {
		return this.#parts.length === 0;
	}

	/** Puts a line to the words before it; a word divided at the edge grows together. */
	add(line: string): void {
		const words = line.trim();
		const last = this.#parts.at(-1);
		if (last === undefined) this.#parts.push(words);
		else if (/[\u00ad\u2010]$/.test(last.slice(-1))) this.#parts.splice(-1, 1, last.slice(0, -1) + words);
		else if (/\p{L}-$/u.test(last.slice(-3)) && /^\p{Ll}/u.test(words)) this.#parts.push(words);
		else this.#parts.push(` ${words}`);
	}

	take(): string {
		return this.#parts.splice(0).join('');
	}
}

/** Makes paragraphs of lines, and carries one that goes on over the edge of a column or a page. */
export class Paragraphs {
	readonly #open = new Words();
	/** where the last line stood, when its sentence may go on at the top of the next column or page */
	#carriedFrom: number | null = null;
	readonly #builder: TextBuilder;

	constructor(builder: TextBuilder) {
		this.#builder = builder;
	}

	beginPage(): void {
		if (this.#carriedFrom !== null) this.#carriedFrom = -Infinity;
	}

	/** Ends what is open: a table follows, or nothing. */
	end(): void {
		this.#builder.paragraph(this.#open.take());
		this.#carriedFrom = null;
	}

	add(runs: readonly Run[]): void {
		for (const stretch of toStretches(toLines(runs))) {
			const first = stretch.lines[0] as Run;
			if (!this.#open.isEmpty && !this.#mayGoOn(first)) this.end();
			stretch.lines.forEach((line, i) => {
				this.#open.add(line.text);
				const next = stretch.lines[i + 1];
				if (next && !goesOn(line, next, stretch) && !/^\p{Ll}{2}/u.test(next.text.trim())) this.end();
			});
			const last = stretch.lines.at(-1) as Run;
			this.#carriedFrom = carriesOver(stretch) ? last.y : null;
		}
	}

	/** A sentence left open goes on higher up, in the next column or page; one whose next line begins small always. */
	#mayGoOn(first: Run): boolean {
		if (STARTS_NEW.test(first.text)) return false;
		return (
			(this.#carriedFrom !== null && first.y > this.#carriedFrom) || /^\p{Ll}{2}/u.test(first.text.trim())
		);
	}
}
