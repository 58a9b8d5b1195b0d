/** Roles of the standard structure of a tagged PDF (ISO 32000-1, 14.8.4). */
export type Role =
	'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/**
 * One element of a document's logical structure: what a screen reader goes through. Nodes of the layout carry
 * the mark they are drawn for; what carries none is decoration.
 */
export interface Mark {
	role: Role;
	children: Mark[];
	/** says what a figure shows */
	alt?: string;
	colSpan?: number;
	rowSpan?: number;
}

/** A new element at the end of `into`. */
export function markIn(into: Mark, role: Role, more: Pick<Mark, 'alt' | 'colSpan' | 'rowSpan'> = {}): Mark {
	const mark: Mark = { role, children: [], ...more };
	into.children.push(mark);
	return mark;
}

/** Elements that hold no others: about as many as there are texts. */
export const leavesOf = (mark: Mark): number =>
	mark.children.length ? mark.children.reduce((n, c) => n + leavesOf(c), 0) : 1;

/** The root of a document's structure. */
export const newDocumentMark = (): Mark => ({ role: 'Document', children: [] });
