import type { Node } from 'pdfmake/interfaces';
import type { Block } from '#lib/reports/page-model.ts';

/** Marks a node that must not be the last on its page; read back when the pages are laid out. */
export const KEEP_WITH_NEXT = 9;

/** Pages are to be laid out again with a break before this unit. */
export class BreakBefore extends Error {
	readonly unit: string;

	constructor(unit: string) {
		super(`break before ${unit}`);
		this.unit = unit;
	}
}

/**
 * Knows which headings must stay with what follows them, for the cases the layout cannot foresee: a heading over a
 * table whose first rows are tall. The layout engine tells the page of a node truly only when it has an id, so the
 * two ends of each such pair get one.
 *
 * in  parts: blocks of the body and of each appendix; breaks: units that begin a page, found by earlier layouts
 */
export class Keep {
	private readonly next = new Map<string, string>();
	private readonly headOf = new Map<string, string>();
	private readonly ids = new Map<string, string>();
	private readonly unitOfId = new Map<string, string>();
	private readonly breaks: ReadonlySet<string>;

	constructor(parts: readonly (readonly Block[])[], breaks: ReadonlySet<string>) {
		this.breaks = breaks;
		parts.forEach((blocks, part) => {
			let before: string | null = null;
			for (const { unit, keep } of unitsOf(blocks, part)) {
				if (before !== null && unit !== null) {
					this.next.set(before, unit);
					this.headOf.set(unit, before);
				}
				before = keep ? unit : null;
			}
		});
	}

	/** Id for a unit that belongs to a pair, its own where it has one; undefined for others. */
	id(unit: string, own: string | undefined): string | undefined {
		if (!this.next.has(unit) && !this.headOf.has(unit)) return own;
		const id = own ?? unit;
		this.ids.set(unit, id);
		this.unitOfId.set(id, unit);
		return id;
	}

	isBreak(unit: string): boolean {
		return this.breaks.has(unit);
	}

	/** The engine's question, asked of every node after a layout; never answered with yes, see BreakBefore. */
	readonly check = (node: Node, pages: { getFollowingNodesOnPage: () => Node[] }): boolean => {
		const unit = node.headlineLevel === KEEP_WITH_NEXT && node.id ? this.unitOfId.get(node.id) : undefined;
		const next = unit === undefined ? undefined : this.ids.get(this.next.get(unit) ?? '');
		if (unit === undefined || next === undefined) return false;
		if (pages.getFollowingNodesOnPage().some((n) => n.id === next)) return false;
		const head = this.firstOf(unit);
		// it has a page of its own already: a longer unit than a page cannot be helped
		if (!this.breaks.has(head)) throw new BreakBefore(head);
		return false;
	};

	/** Of headings one under the other the first moves, and the rest with it. */
	private firstOf(unit: string): string {
		let first = unit;
		for (let above = this.headOf.get(first); above !== undefined; above = this.headOf.get(first))
			first = above;
		return first;
	}
}

export const textUnit = (part: number, block: number): string => `k${part}-${block}`;

/** Texts, blanks and tables (by their first row) in order; charts and signatures have no id to be found by. */
function* unitsOf(blocks: readonly Block[], part: number): Iterable<{ unit: string | null; keep: boolean }> {
	for (const [at, block] of blocks.entries()) {
		if (block.kind === 'text') yield { unit: textUnit(part, at), keep: block.keepWithNext === true };
		else if (block.kind === 'blank' || block.kind === 'table')
			yield { unit: textUnit(part, at), keep: false };
		else yield { unit: null, keep: false };
	}
}
