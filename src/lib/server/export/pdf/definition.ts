import type { Content, ContextPageSize, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Appendix, Block, PageModel } from '#lib/reports/page-model.ts';
import { appendixLine, toBlank, toChart, toSignature, toText } from './blocks.ts';
import type { Definition } from './engine.ts';
import { Keep, textUnit } from './keep.ts';
import { toHead } from './letterhead.ts';
import { markIn, newDocumentMark, type Mark } from './marks.ts';
import { BODY, MARGINS, mm } from './measures.ts';
import { toTable } from './table.ts';

const A4 = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } };

function toContent(block: Block, part: number, at: number, keep: Keep, into: Mark): Content {
	const unit = textUnit(part, at);
	switch (block.kind) {
		case 'text':
			return toText(block, unit, keep, into);
		case 'blank':
			return toBlank(block, unit, keep, into);
		case 'table':
			return toTable(block, part, at, keep, into);
		case 'chart':
			return toChart(block, into);
		case 'signature':
			return toSignature(block, into);
	}
}

/** The blocks of one part; each heading knows what must follow it. */
function toContents(blocks: readonly Block[], part: number, keep: Keep, into: Mark): Content[] {
	const contents = blocks.map((block, at) => toContent(block, part, at, keep, into));
	blocks.forEach((block, at) => {
		const next = contents[at + 1];
		if (block.kind === 'text' && block.keepWithNext && next) Object.assign(contents[at] as object, { next });
	});
	return contents;
}

/** Signature and the text before it stay on one page: a signature never stands alone. */
function toBody(blocks: readonly Block[], keep: Keep, into: Mark): Content[] {
	const contents = toContents(blocks, 0, keep, into);
	const at = blocks.findIndex((b) => b.kind === 'signature');
	if (at < 0) return contents;
	let from = at;
	while (from > 0 && at - from < 2 && blocks[from - 1]?.kind === 'text') from--;
	return [
		...contents.slice(0, from),
		{ unbreakable: true, stack: contents.slice(from, at + 1) },
		...contents.slice(at + 1),
	];
}

/** Page numbers of one part: 13 pt, centred, 10 mm under the edge, none on its first page. */
function numbered(demo: boolean): (page: number, count: number, size: ContextPageSize) => Content {
	let first = Infinity;
	return (page, _count, size) => {
		first = Math.min(first, page);
		const number = page - first + 1;
		return {
			stack: [
				{
					text: number === 1 ? ' ' : String(number),
					fontSize: 13,
					alignment: 'center',
					margin: [0, mm(10), 0, 0],
				},
				...(demo
					? [
							{
								text: 'SỐ LIỆU MẪU',
								fontSize: 11,
								bold: true,
								alignment: 'right',
								relativePosition: { x: -mm(20), y: -14 },
								width: size.width,
							} as Content,
						]
					: []),
			],
		};
	};
}

function toAppendix(appendix: Appendix, part: number, keep: Keep, root: Mark): Content[] {
	const into = markIn(root, 'Sect');
	const title = markIn(into, 'H2');
	return [
		appendixLine('appendixLabel', appendix.label, title, {
			outline: true,
			outlineText: `${appendix.label}. ${appendix.title}`,
		}),
		appendixLine('appendixTitle', appendix.title, title),
		appendixLine('appendixNote', appendix.note, markIn(into, 'P')),
		...toContents(appendix.blocks, part, keep, into),
	];
}

/**
 * Lays a page model out for the PDF engine by the measures of the form.
 *
 * in   a page model; its text in any Unicode form (made NFC here)
 *      breaks: units that must begin a page, as BreakBefore named them
 * out  a definition made anew at every call: the engine writes into what it is given
 */
export function toDefinition(model: PageModel, breaks: ReadonlySet<string>): Definition {
	const keep = new Keep([model.body, ...model.appendices.map((a) => a.blocks)], breaks);
	const structure = newDocumentMark();
	const part = (content: Content[], orientation: 'portrait' | 'landscape'): Content =>
		({
			section: { stack: content },
			pageSize: A4[orientation],
			pageOrientation: orientation,
			pageMargins: MARGINS,
			header: numbered(model.demo),
		}) as unknown as Content;
	return {
		structure,
		pageSize: A4.portrait,
		margins: MARGINS,
		defaultStyle: { font: 'Tinos', fontSize: BODY.size, color: '#000000' },
		content: [
			part([...toHead(model.head, structure), ...toBody(model.body, keep, structure)], 'portrait'),
			...model.appendices.map((a, at) =>
				part(toAppendix(a, at + 1, keep, structure), a.landscape ? 'landscape' : 'portrait'),
			),
		],
		pageBreakBefore: keep.check as TDocumentDefinitions['pageBreakBefore'],
	};
}
