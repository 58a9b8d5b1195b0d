import {
	SvgRenderer,
	type Drawing,
	type EngineDocument,
	type LaidPage,
	type Line,
	type OutlineItem,
	type PageItem,
	type StructElement,
	type Vector,
} from './engine-parts.ts';
import type { Mark, Role } from './marks.ts';
import { round, textRuns, type TextRun } from './text-operators.ts';

/** A piece of a page that belongs to a mark: content, or a link with the page it is on. */
type Piece = { content: unknown } | { link: StructElement; page: EngineDocument['page'] };

/** "#e6e6e6" as an operand of a grey operator; null for any other colour. */
function grey(color: string): number | null {
	if (color === 'black') return 0;
	if (color === 'white') return 1;
	const m = /^#([0-9a-f]{2})\1\1$/i.exec(color);
	return m ? round(parseInt(m[1] as string, 16) / 255) : null;
}

/**
 * Draws laid-out pages: lines of text as runs of like look, rules, fills and pictures, each under the mark it is
 * drawn for. What has no mark (rules, page numbers, headers repeated on a later page) is an artifact.
 *
 * source  ISO 32000-1: 8.4–8.5 paths, 9.4 text, 14.6–14.8 marked content and structure
 */
export class Painter {
	private readonly document: EngineDocument;
	private readonly pictures: { renderSVG(drawing: Drawing): void };
	private readonly pieces = new Map<Mark, Piece[]>();
	/** page on which a mark was drawn first */
	private readonly pageOf = new Map<Mark, EngineDocument['page']>();
	/** the outline's last line of the first level */
	private section: OutlineItem | null = null;
	private out: string[] = [];
	private open: { mark: Mark | null } | null = null;
	/** what the page's graphics state holds, as far as known */
	private font = '';
	private fill: number | null = null;
	private rule = '';
	/** points by which a cell's text is moved to its middle */
	private shifts: number[] = [];

	constructor(document: EngineDocument) {
		this.document = document;
		this.pictures = new SvgRenderer(document, undefined);
	}

	/** Draws all pages; `progress` gets the part drawn, 0 to 1. */
	paint(pages: readonly LaidPage[], progress?: (part: number) => void): void {
		const total = pages.reduce((n, p) => n + p.items.length, 0);
		let done = 0;
		for (const page of pages) {
			this.document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
			this.forgetState();
			for (const item of page.items) this.item(item);
			this.close();
			this.flush();
			done += page.items.length;
			progress?.(done / total);
		}
	}

	/** Writes the structure of what was painted. */
	structure(root: Mark): void {
		const last = this.document.page;
		this.document.addStructure(this.element(root));
		this.document.page = last;
	}

	private item(entry: PageItem): void {
		switch (entry.type) {
			case 'line':
				return this.line(entry.item);
			case 'vector':
				return this.vector(entry.item);
			case 'svg':
				return this.picture(entry.item);
			case 'beginVerticalAlignment': {
				const { verticalAlignment: where, isCellContentMultiPage: many } = entry.item;
				const spare = entry.item.getViewHeight() - entry.item.getNodeHeight();
				this.shifts.push(many || where === 'top' ? 0 : where === 'middle' ? spare / 2 : spare);
				return;
			}
			case 'endVerticalAlignment':
				this.shifts.pop();
		}
	}

	private get shift(): number {
		return this.shifts.reduce((a, b) => a + b, 0);
	}

	private line(line: Line): void {
		const runs = textRuns(line, this.shift);
		const first = runs[0];
		if (line._outline) this.bookmark(line._outline, line.mark?.role);
		if (line.id) {
			const top = line.y + this.shift;
			this.document.addNamedDestination(line.id, 'XYZ', round(first?.x ?? line.x), round(top), null);
		}
		if (!first) return;
		const mark = this.shownBefore(line.mark) ? null : (line.mark ?? null);
		for (const run of runs) {
			if (run.to !== null && mark) this.link(run, mark, line);
			else {
				this.under(mark);
				this.text(run);
			}
		}
	}

	/** Sub-headings stand under the heading before them. */
	private bookmark({ text, expanded }: NonNullable<Line['_outline']>, role: Role | undefined): void {
		const above = role === 'H3' ? this.section : null;
		const item = (above ?? this.document.outline).addItem(text, { expanded });
		if (!above) this.section = item;
	}

	/** A header cell stands in the structure once: on later pages it is repeated for the eye only. */
	private shownBefore(mark: Mark | undefined): boolean {
		if (!mark) return false;
		const known = this.pageOf.get(mark);
		if (!known) this.pageOf.set(mark, this.document.page);
		return mark.role === 'TH' && known !== undefined && known !== this.document.page;
	}

	private text(run: TextRun): void {
		const shade = grey(run.color);
		if (shade !== null && this.fill !== shade) this.out.push(`${(this.fill = shade)} g`);
		const font = `/${run.font.id} ${round(run.size)} Tf`;
		this.document.page.fonts[run.font.id] ??= run.font.ref();
		this.out.push('BT');
		if (this.font !== font) this.out.push((this.font = font));
		this.out.push(`1 0 0 -1 ${round(run.x)} ${round(run.y)} Tm`, `[${run.glyphs}] TJ`, 'ET');
	}

	private link(run: TextRun, mark: Mark, line: Line): void {
		this.close();
		this.flush();
		const element = this.document.struct('Link');
		element.add(this.document.markStructureContent('Link'));
		this.text(run);
		this.flush();
		this.document.endMarkedContent();
		const [x, y] = [round(run.x), round(line.y + this.shift)];
		const [width, height] = [round(run.width), round(line.getHeight())];
		this.document.goTo(x, y, width, height, run.to ?? '', { structParent: element });
		element.end();
		this.piece(mark, { link: element, page: this.document.page });
	}

	private vector(v: Vector): void {
		this.under(null);
		if (v.type === 'rect') {
			const shade = grey(v.color ?? 'black');
			if (shade !== null && this.fill !== shade) this.out.push(`${(this.fill = shade)} g`);
			this.out.push(`${round(v.x)} ${round(v.y)} ${round(v.w)} ${round(v.h)} re f`);
			return;
		}
		const dash = v.dash ? `[${v.dash.length} ${v.dash.space ?? v.dash.length}] 0 d` : '[] 0 d';
		const rule = `${round(v.lineWidth ?? 1)} w ${grey(v.lineColor ?? 'black') ?? 0} G ${dash}`;
		if (this.rule !== rule) this.out.push((this.rule = rule));
		this.out.push(`${round(v.x1)} ${round(v.y1)} m ${round(v.x2)} ${round(v.y2)} l S`);
	}

	private picture(drawing: Drawing): void {
		this.close();
		this.under(drawing.mark ?? null);
		this.flush();
		this.pictures.renderSVG({ ...drawing, y: drawing.y + this.shift });
		this.forgetState();
		this.close();
	}

	/** What follows is drawn for `mark`, or for none. */
	private under(mark: Mark | null): void {
		if (this.open?.mark === mark && this.open) return;
		this.close();
		this.flush();
		this.open = { mark };
		if (mark) this.piece(mark, { content: this.document.markStructureContent(mark.role) });
		else this.document.markContent('Artifact', { type: 'Layout' });
	}

	private close(): void {
		if (!this.open) return;
		this.flush();
		this.document.endMarkedContent();
		this.open = null;
	}

	private piece(mark: Mark, piece: Piece): void {
		const pieces = this.pieces.get(mark);
		if (pieces) pieces.push(piece);
		else this.pieces.set(mark, [piece]);
	}

	private flush(): void {
		if (this.out.length) this.document.addContent(this.out.join('\n'));
		this.out = [];
	}

	private forgetState(): void {
		this.font = '';
		this.fill = null;
		this.rule = '';
	}

	private element(mark: Mark): StructElement {
		const element = this.document.struct(mark.role, mark.alt ? { alt: mark.alt } : {});
		const table: Record<string, unknown> = {
			...(mark.role === 'TH' ? { Scope: 'Column' } : {}),
			...(mark.colSpan ? { ColSpan: mark.colSpan } : {}),
			...(mark.rowSpan ? { RowSpan: mark.rowSpan } : {}),
		};
		if (Object.keys(table).length) element.dictionary.data['A'] = { O: 'Table', ...table };
		for (const piece of this.pieces.get(mark) ?? []) {
			if ('content' in piece) element.add(piece.content);
			else {
				// an element names the page that is current when it comes under its parent
				this.document.page = piece.page;
				element.add(piece.link);
			}
		}
		for (const child of mark.children) element.add(this.element(child));
		return element;
	}
}
