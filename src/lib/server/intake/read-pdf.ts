import { getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';

/** A line as printed: its words and where it stands on the page, in points from the lower left. */
interface Line {
	text: string;
	x: number;
	right: number;
	y: number;
	height: number;
}

interface TextItem {
	str: string;
	transform: number[];
	width: number;
	height: number;
}

/** Puts pieces of text together that stand on one line; a gap as wide as a letter is a space. */
function toLines(items: readonly TextItem[]): Line[] {
	const lines: Line[] = [];
	let line: Line | null = null;
	for (const item of items) {
		if (item.str === '') continue;
		const x = item.transform[4] ?? 0;
		const y = item.transform[5] ?? 0;
		const height = item.height || Math.abs(item.transform[3] ?? 0) || 1;
		if (line && Math.abs(line.y - y) < Math.max(line.height, height) * 0.5 && x >= line.x - 1) {
			const gap = x - line.right;
			if (gap > height * 0.15 && !line.text.endsWith(' ') && !item.str.startsWith(' ')) line.text += ' ';
			line.text += item.str;
			line.right = Math.max(line.right, x + item.width);
		} else {
			if (line) lines.push(line);
			line = { text: item.str, x, right: x + item.width, y, height };
		}
	}
	if (line) lines.push(line);
	return lines.filter((l) => l.text.trim() !== '');
}

/** A number alone at the edge of a page counts the pages and nothing else. */
const isPageNumber = (line: Line) =>
	/^\s*[-–]?\s*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?\s*$/iu.test(line.text);

function dropPageNumbers(lines: Line[]): Line[] {
	const edges = new Set([lines[0], lines.at(-1)]);
	return lines.filter((l) => !(edges.has(l) && isPageNumber(l)));
}

const STARTS_NEW = /^\s*(?:[-+*•–]\s|[IVXLC]{1,5}\.\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s)/u;

/** True when `next` goes on the sentence of `line`: same paragraph, broken only by the width of the page. */
function goesOn(line: Line, next: Line, left: number, right: number): boolean {
	const short = line.right < right - (right - left) * 0.18;
	const apart = line.y - next.y > Math.max(line.height, next.height) * 2.1;
	const indented = next.x > left + 12 && line.x <= left + 12;
	return !short && !apart && !indented && !STARTS_NEW.test(next.text) && !/[:;]\s*$/.test(line.text);
}

function addPage(lines: readonly Line[], builder: TextBuilder, carried: string): string {
	const left = Math.min(...lines.map((l) => l.x));
	const right = Math.max(...lines.map((l) => l.right));
	let paragraph = carried;
	lines.forEach((line, i) => {
		paragraph += (paragraph === '' || paragraph.endsWith(' ') ? '' : ' ') + line.text.trim();
		const next = lines[i + 1];
		// the last line of a page goes on over the edge; one that begins small is the rest of a sentence
		if (!next || goesOn(line, next, left, right) || /^\p{Ll}{2}/u.test(next.text)) return;
		builder.paragraph(paragraph);
		paragraph = '';
	});
	return paragraph;
}

function toRefusal(cause: unknown): Refusal {
	if (cause instanceof Refusal) return cause;
	const name = (cause as { name?: string }).name ?? '';
	return new Refusal(name === 'PasswordException' ? 'password' : 'damaged', { cause });
}

/** PDF with a text layer: its lines put together into paragraphs, page numbers left out. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
	try {
		const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		if (pdf.numPages > LIMITS.pdfPages) throw new Refusal('too-many-pages');
		const builder = new TextBuilder();
		let carried = '';
		for (let n = 1; n <= pdf.numPages; n++) {
			const page = await pdf.getPage(n);
			const content = await page.getTextContent({ disableNormalization: true });
			const items = content.items.filter((i): i is TextItem & typeof i => 'str' in i);
			const lines = dropPageNumbers(toLines(items));
			if (lines.length > 0) carried = addPage(lines, builder, carried);
			page.cleanup();
		}
		builder.paragraph(carried);
		const read = builder.build();
		if (read.text.replace(/\s/g, '').length < 10) throw new Refusal('no-text-layer');
		const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined;
		const title = typeof info?.Title === 'string' ? info.Title.trim() : '';
		await pdf.cleanup();
		return { ...read, title: title || null };
	} catch (cause) {
		throw toRefusal(cause);
	}
}
