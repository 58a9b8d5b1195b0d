import { getDocumentProxy } from 'unpdf';
import { findWrapping } from './decode.ts';
import { LIMITS } from './limits.ts';
import { dropMargins, type PageRuns } from './pdf/margins.ts';
import { Paragraphs } from './pdf/paragraphs.ts';
import { toRuns, type Run, type TextItem } from './pdf/runs.ts';
import { isBlurred, isContinued, toBands, toParts, toRows, type Band, type Part } from './pdf/tables.ts';
import { addTable, type PlacedCell } from './placed-table.ts';
import { Refusal } from './refusal.ts';
import { isGibberish } from './syllables.ts';
import { TextBuilder, type Extracted } from './text-builder.ts';

function toRefusal(cause: unknown): Refusal {
	if (cause instanceof Refusal) return cause;
	const name = (cause as { name?: string }).name ?? '';
	return new Refusal(name === 'PasswordException' ? 'password' : 'damaged', { cause });
}

async function readPages(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<PageRuns[]> {
	const pages: PageRuns[] = [];
	let length = 0;
	for (let n = 1; n <= pdf.numPages; n++) {
		const page = await pdf.getPage(n);
		const content = await page.getTextContent({ disableNormalization: true });
		const runs = toRuns(content.items.filter((i): i is TextItem & typeof i => 'str' in i));
		length += runs.reduce((sum, r) => sum + r.text.length, 0);
		if (length > LIMITS.text) throw new Refusal('text-too-long');
		const [, bottom = 0, , top = 0] = page.view;
		pages.push({ runs, height: top - bottom });
		page.cleanup();
	}
	return pages;
}

/** Lines of a divided row that may stand at the head of the next page. */
const MOST_LEFT_OVER = 4;

/** A table that may go on over the edge of a page. */
interface OpenTable {
	columns: Band[];
	rows: PlacedCell[][];
	/** where each row stands, for a person */
	places: string[];
}

/** Puts words and tables of all pages together as one text. */
class PdfText {
	readonly #builder = new TextBuilder();
	readonly #paragraphs = new Paragraphs(this.#builder);
	#open: OpenTable | null = null;
	#unclear = 0;

	#endTable(): void {
		const open = this.#open;
		this.#open = null;
		if (open) addTable(this.#builder, open.rows, (row) => open.places[row] ?? '');
	}

	/** A row divided by the edge of the page leaves its last words above the rest of the table: they belong to it. */
	#wholeRows(parts: Part[]): Part[] {
		const [first, second] = parts;
		if (!this.#open || first?.kind !== 'prose' || second?.kind !== 'table') return parts;
		const cells = toBands(first.runs);
		if (first.runs.length > MOST_LEFT_OVER || !isContinued(this.#open.columns, second.columns)) return parts;
		if (!cells.every((cell) => isContinued(second.columns, [cell]))) return parts;
		return [{ ...second, runs: [...first.runs, ...second.runs] }, ...parts.slice(2)];
	}

	page(number: number, runs: readonly Run[]): void {
		this.#paragraphs.beginPage();
		let tables = 0;
		for (const [i, part] of this.#wholeRows(toParts(runs)).entries()) {
			const goesOn =
				i === 0 && part.kind === 'table' && this.#open && isContinued(this.#open.columns, part.columns);
			if (!goesOn) this.#endTable();
			// what goes on belongs to the page it began on
			if (i === 0) this.#builder.beginPage();
			if (part.kind === 'prose') {
				this.#paragraphs.add(part.runs);
				continue;
			}
			this.#paragraphs.end();
			if (part.clipped || isBlurred(part.runs, (this.#open ?? part).columns)) {
				this.#endTable();
				this.#builder.unclearTable(
					toRows(part.runs, part.columns).map((row) => row.flatMap((c) => c.lines).join(' ')),
				);
				this.#unclear++;
				continue;
			}
			this.#open ??= { columns: part.columns, rows: [], places: [] };
			const rows = toRows(part.runs, this.#open.columns);
			tables++;
			this.#open.rows.push(...rows);
			this.#open.places.push(...rows.map((_, r) => `trang ${number}, bảng ${tables}, hàng ${r + 1}`));
		}
	}

	end(): Extracted {
		this.#paragraphs.end();
		this.#endTable();
		const notices = this.#unclear > 0 ? [{ code: 'table-unclear' as const, count: this.#unclear }] : [];
		return this.#builder.build({ notices });
	}
}

/**
 * Letters as they are drawn: those of fonts from before Unicode stand at Western places. Returns the encoding, if any.
 *
 * errors  Refusal `unreadable-encoding`: the fonts do not say which letters they draw
 */
function decodeRuns(pages: readonly PageRuns[]): string | null {
	const text = pages.map(({ runs }) => runs.map((r) => r.text).join('\n')).join('\n');
	const wrapping = findWrapping(text);
	if (!wrapping) {
		if (isGibberish(text)) throw new Refusal('unreadable-encoding');
		return null;
	}
	for (const run of pages.flatMap((page) => page.runs)) {
		for (const piece of [run, ...run.pieces]) piece.text = wrapping.read(piece.text);
	}
	return wrapping.encoding;
}

/** Words and tables of all pages as one text. */
function toText(pages: readonly PageRuns[]): Extracted {
	const encoding = decodeRuns(pages);
	const text = new PdfText();
	dropMargins(pages).forEach((runs, i) => text.page(i + 1, runs));
	return { ...text.end(), encoding };
}

/** PDF with a text layer: its lines put together into paragraphs, its tables cell by cell, page numbers left out. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
	try {
		const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		if (pdf.numPages > LIMITS.pdfPages) throw new Refusal('too-many-pages');
		const read = toText(await readPages(pdf));
		if (read.text.replace(/\s/g, '').length < 10) throw new Refusal('no-text-layer');
		const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined;
		const title = typeof info?.Title === 'string' ? info.Title.trim() : '';
		await pdf.cleanup();
		return { ...read, title: title || null };
	} catch (cause) {
		throw toRefusal(cause);
	}
}
