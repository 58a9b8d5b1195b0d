import type { ArticleLacks } from './article-lacks.ts';
import type { FigureCounts } from './figure-counts.ts';
import type { FieldErrors, FigureFields } from './figure-form.ts';
import type { FigureView } from './figure-view.ts';
import type { FormOptions, Option } from './form-options.ts';
import type { CellAddress } from './text-tables.ts';
import type { markOf } from './to-figure-view.ts';

/** A text and its figures as a person works on them; plain data. */
export interface ArticleWorkView {
	text: string;
	/** those the filter lets through */
	figures: FigureView[];
	marks: ReturnType<typeof markOf>[];
	/** cells that figures were read from, whatever the filter */
	cells: CellAddress[];
	/** of the whole text, whatever the filter */
	counts: FigureCounts;
	/** what nobody has said of the article; its figures do not say it again */
	lacks: ArticleLacks;
	groups: Option[];
	kinds: Option[];
	filter: { group: string; kind: string; doubtful: boolean };
	/** the part of the address every form and link keeps: "&nhom=patrol" or "" */
	view: string;
	/** false where figures are only read */
	writable: boolean;
	/** the figure whose form is open */
	editing: { id: string; fields: FigureFields; options: FormOptions } | null;
	/** the form for a figure that was missed */
	adding: { fields: FigureFields; hidden: Record<string, string>; options: FormOptions } | null;
	/** what was just done, where the page was loaded anew for it */
	done: { id: string; says: string } | null;
}

/** What a form gets back when it was not taken. */
export interface FigureAnswer {
	id: string;
	fields: FigureFields | null;
	errors: FieldErrors | null;
	message: string | null;
}
