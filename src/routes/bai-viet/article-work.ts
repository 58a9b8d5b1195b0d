import type { Codelists } from '#lib/codelists/types.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { formatPeriod } from '#lib/format/index.ts';
import type { ArticleWorkView } from '#lib/ui/article/article-work.ts';
import { articleLacks } from '#lib/ui/article/article-lacks.ts';
import { countFigures } from '#lib/ui/article/figure-counts.ts';
import { kindNames, toFields } from '#lib/ui/article/figure-form.ts';
import { formOptions } from '#lib/ui/article/form-options.ts';
import { filterFigures } from '#lib/ui/article/observation-tree.ts';
import { typedValueOf } from '#lib/ui/article/figure-words.ts';
import { markOf, toFigureViews } from '#lib/ui/article/to-figure-view.ts';
import { cellOf } from '#lib/ui/article/place-words.ts';
import { sectionOf, sections } from '#lib/ui/overview/families.ts';
import { startFields } from './start-fields.ts';
import { viewQuery, type ArticleView } from './view.ts';

/**
 * A text and its figures as a person works on them, before and after the text is kept.
 *
 * in   every figure of the text, in its order; the view its address asks for
 */
export function articleWork(
	article: Article,
	observations: readonly Observation[],
	view: ArticleView,
	lists: Codelists,
	writable: boolean,
): ArticleWorkView {
	const groupOf = (code: string) => sectionOf(lists.indicator(code)?.group ?? 'unclassified').id;
	const groups = new Set<string>(observations.map((o) => groupOf(o.indicator)));
	const kinds = new Set(observations.map((o) => o.kind));
	const kind = kinds.has(view.kind as Observation['kind']) ? (view.kind as Observation['kind']) : undefined;
	const group = groups.has(view.group) ? view.group : undefined;
	const filter = { ...(group && { group }), ...(kind && { kind }), doubtful: view.doubtful };
	const rows = filterFigures(observations, filter, groupOf);
	const editing = observations.find((o) => o.id === view.edit);
	const done = observations.find((o) => o.id === view.done);
	const lacks = articleLacks(article, observations);
	const options = editing || view.add !== null ? formOptions(lists, (g) => sectionOf(g).name) : null;
	return {
		text: article.text,
		figures: toFigureViews(rows, lists, observations, lacks),
		marks: rows.map((o) => markOf(o, lists)),
		cells: observations.flatMap(({ start, rules }) => {
			const address = cellOf(rules);
			return address === null ? [] : [{ start, address }];
		}),
		counts: countFigures(observations),
		lacks,
		groups: sections.filter((s) => groups.has(s.id)).map((s) => ({ code: s.id, name: s.name })),
		kinds: [...kinds].map((code) => ({ code, name: kindNames[code] })),
		filter: { group: group ?? '', kind: kind ?? '', doubtful: view.doubtful },
		view: viewQuery({ ...view, done: null }),
		writable,
		editing:
			editing && options
				? { id: editing.id, fields: toFields(editing, typedValueOf, formatPeriod), options }
				: null,
		adding:
			view.add !== null && options
				? { ...startFields(article, observations, view.add, lists), options }
				: null,
		done: done ? { id: done.id, says: 'Đã lưu.' } : null,
	};
}
