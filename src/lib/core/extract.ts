import type { Codelists } from '#lib/codelists/types.ts';
import type { TraceSink } from './reading/page/article-context.ts';
import type { Draft } from './reading/page/draft.ts';
import { setReportActor } from './reading/deed/whose/own-report.ts';
import { readPage } from './reading/page/page.ts';
import { readArticle } from './reading/read-article.ts';
import type { ArticleInput, Reading, ReadingIssue, ReadingResult } from './observation/types.ts';
import type { TokenRange } from './text/blocks.ts';
import { toDocument, type Document } from './text/document.ts';
import type { Token } from './text/tokens.ts';

export type { TraceSink } from './reading/page/article-context.ts';

export interface ExtractOptions {
	/** receives what each step took and refused; offsets are into the normalised text */
	trace?: TraceSink;
}

function toReading(
	d: Draft,
	doc: Document,
	tokens: readonly Token[],
	index: ReadonlyMap<Draft, number>,
): Reading {
	const start = doc.rawStart((tokens[d.from] as Token).start);
	const end = doc.rawEnd((tokens[d.to - 1] as Token).end);
	const at = (x: Draft | null) => (x === null ? null : (index.get(x) ?? null));
	return {
		start,
		end,
		quote: doc.raw.slice(start, end),
		value: d.value,
		low: d.low,
		high: d.high,
		qualifier: d.qualifier,
		unit: d.unit,
		decimals: d.q.decimals,
		indicator: d.indicator,
		timePeriod: d.period?.code ?? null,
		periodStart: d.period?.start ?? null,
		periodEnd: d.period?.end ?? null,
		periodBasis: d.basis,
		periodLabel: d.periodLabel,
		eventDate: d.eventDate,
		refArea: d.refArea,
		orgUnit: d.orgUnit,
		actorScope: d.actorScope,
		dims: d.dims,
		kind: d.kind,
		obsStatus: d.qualifier === 'MAG' ? 'O' : 'A',
		partOf: at(d.partOf),
		duplicateOf: at(d.duplicateOf),
		stated: d.stated,
		rules: d.rules,
	};
}

/** Tables that went on past the cells that are read. */
const cutTable = (doc: Document, tokens: readonly Token[], { from, to }: TokenRange): ReadingIssue => ({
	code: 'cut-table',
	start: doc.rawStart((tokens[from] as Token).start),
	end: doc.rawEnd((tokens[to - 1] as Token).end),
});

/** Drafts in the order of the text; those of one place as they were read. */
const inTextOrder = (drafts: Draft[]): readonly Draft[] =>
	drafts.every((d, i) => i === 0 || (drafts[i - 1] as Draft).from <= d.from)
		? drafts
		: drafts.toSorted((a, b) => a.from - b.from);

/**
 * Reads the figures of one article: text → document → traps → quantities → periods → indicators → readings.
 *
 * in      article as received, any Unicode; code lists
 * out     readings in the order of the text, spans into the text as received, `article.text.slice(start, end) === quote`
 * errors  none: whatever the string, there is a result
 */
export function extract(
	article: ArticleInput,
	codelists: Codelists,
	options: ExtractOptions = {},
): ReadingResult {
	const doc = toDocument(article.text);
	const page = readPage(doc, article.issued, article.tables);
	const { drafts, cut } = readArticle(
		page,
		{
			issued: article.issued,
			issuerArea: article.issuerArea === null ? null : article.issuerArea.normalize('NFC'),
			canonicalUnit: (code) => codelists.indicator(code)?.unit ?? 'ITEM',
			factor: (code) => codelists.unit(code)?.factor ?? 1,
			isContext: (code) => codelists.indicator(code)?.group === 'context',
			isStock: (code) => codelists.indicator(code)?.aggregation === 'last',
		},
		options.trace,
	);
	setReportActor(drafts, doc.text, page.tokens);
	const ordered = inTextOrder(drafts);
	const linked = ordered.some((d) => d.partOf !== null || d.duplicateOf !== null);
	const index = new Map(linked ? ordered.map((d, i) => [d, i]) : []);
	const readings = ordered.map((d) => toReading(d, doc, page.tokens, index));
	return {
		readings,
		issues: cut ? [cutTable(doc, page.tokens, cut)] : [],
	};
}
