import type { Content, ContextPageSize, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import type {
	Appendix,
	Block,
	HeadBlock,
	PageModel,
	SignatureBlock,
	TextBlock,
} from '#lib/reports/page-model.ts';
import { BODY, MARGINS, mm, pitchFactor, TABLE } from './measures.ts';
import { Keep, KEEP_WITH_NEXT, textUnit } from './keep.ts';
import { toInlines, toTable } from './table.ts';

const A4 = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } };
const bodyLines = pitchFactor(BODY.size, BODY.pitch);

/** The form's table rules for the layout engine. */
export const TABLE_LAYOUTS: Record<string, CustomTableLayout> = {
	form: {
		hLineWidth: () => TABLE.rule,
		vLineWidth: () => TABLE.rule,
		paddingLeft: () => TABLE.padding,
		paddingRight: () => TABLE.padding,
		paddingTop: () => 2.5,
		paddingBottom: () => 1.5,
	},
	underlined: {
		hLineWidth: (at) => (at === 1 ? 0.5 : 0),
		vLineWidth: () => 0,
		paddingLeft: () => 0,
		paddingRight: () => 0,
		paddingTop: () => 0,
		paddingBottom: () => 2,
	},
	boxed: {
		hLineWidth: () => 0.5,
		vLineWidth: () => 0.5,
		paddingLeft: () => 4,
		paddingRight: () => 4,
		paddingTop: () => 2,
		paddingBottom: () => 2,
	},
};

const rule = (width: number, column: number, below: number): Content => ({
	canvas: [
		{ type: 'line', x1: (column - width) / 2, y1: 0, x2: (column + width) / 2, y2: 0, lineWidth: 0.5 },
	],
	margin: [0, 2, 0, below],
});

/** Lines centred, with a rule drawn exactly as long as the text. */
const ruledLine = (text: string, fontSize: number): Content => ({
	columns: [
		{ width: '*', text: '' },
		{
			width: 'auto',
			table: { body: [[{ text, fontSize, bold: true, noWrap: true }]] },
			layout: 'underlined',
		},
		{ width: '*', text: '' },
	],
});

function toHead(head: HeadBlock): Content[] {
	const left = mm(68);
	const centred = { alignment: 'center' as const };
	return [
		{
			columns: [
				{
					width: left,
					stack: [
						...head.superior.map((text): Content => ({ text, fontSize: 12, ...centred })),
						...head.issuer.map((text): Content => ({ text, fontSize: 12, bold: true, ...centred })),
						rule(left / 3, left, 12),
						{ text: head.number, fontSize: 13, preserveLeadingSpaces: true, ...centred },
					],
				},
				{
					width: mm(90),
					stack: [
						{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fontSize: 12, bold: true, ...centred },
						ruledLine('Độc lập - Tự do - Hạnh phúc', 13),
						{ text: head.placeDate, fontSize: 13, italics: true, margin: [0, 14, 0, 0], ...centred },
					],
				},
			],
			columnGap: mm(2),
		},
		{ text: head.type, bold: true, fontSize: 14, margin: [0, 18, 0, 0], ...centred },
		{ text: head.subject, bold: true, fontSize: 14, margin: [mm(10), 0, mm(10), 0], ...centred },
		rule(mm(160) / 3, mm(160), 4),
		{ text: head.period, italics: true, fontSize: 12, ...centred },
		{
			table: { widths: ['*'], body: [[{ text: head.notice, fontSize: 11, ...centred }]] },
			layout: 'boxed',
			margin: [mm(12), 6, mm(12), 4],
		},
	];
}

const LOOKS: Record<TextBlock['style'], Record<string, unknown>> = {
	body: {
		fontSize: 14,
		alignment: 'justify',
		leadingIndent: mm(10),
		margin: [0, 6, 0, 0],
		lineHeight: bodyLines,
	},
	heading1: { fontSize: 14, bold: true, margin: [0, 8, 0, 0], lineHeight: bodyLines, leadingIndent: mm(10) },
	heading2: { fontSize: 14, bold: true, margin: [0, 6, 0, 0], lineHeight: bodyLines, leadingIndent: mm(10) },
	tableTitle: { fontSize: 12, bold: true, alignment: 'center', margin: [0, 8, 0, 0] },
	legend: { fontSize: 11, italics: true, margin: [0, 2, 0, 0] },
	list: { fontSize: 13, margin: [mm(10), 3, 0, 0], lineHeight: pitchFactor(13, 17) },
	appendixLabel: { fontSize: 14, bold: true, alignment: 'center' },
	appendixTitle: { fontSize: 13, bold: true, alignment: 'center', margin: [mm(10), 0, mm(10), 0] },
	appendixNote: { fontSize: 13, italics: true, alignment: 'center', margin: [0, 0, 0, 6] },
};

function toText(block: TextBlock, unit: string, keep: Keep): Content {
	const look = LOOKS[block.style];
	const id = keep.id(unit, block.id);
	return {
		text: toInlines(block.runs, { bold: look['bold'] === true, italics: look['italics'] === true }),
		...look,
		...(id ? { id } : {}),
		...(block.bookmark ? { outline: true, outlineText: block.bookmark, outlineExpanded: true } : {}),
		...(block.keepWithNext ? { headlineLevel: KEEP_WITH_NEXT } : {}),
		...(keep.isBreak(unit) ? { pageBreak: 'before' } : {}),
	} as Content;
}

const dottedLine = (width: number): Content => ({
	canvas: [
		{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, dash: { length: 0.7, space: 2.3 } },
	],
	margin: [0, 15, 0, 0],
});

function toSignature(block: SignatureBlock): Content {
	const centred = { alignment: 'center' as const };
	return {
		margin: [0, 14, 0, 0],
		columns: [
			{
				width: mm(70),
				stack: [
					{ text: 'Nơi nhận:', fontSize: 12, bold: true, italics: true },
					...block.recipients.map((text): Content => ({ text, fontSize: 11 })),
				],
			},
			{
				width: mm(90),
				stack: [
					...block.above.map((text): Content => ({ text, fontSize: 14, bold: true, ...centred })),
					{ text: block.below, fontSize: 14, bold: true, margin: [0, mm(25), 0, 0], ...centred },
				],
			},
		],
		columnGap: 0,
	};
}

function toContent(block: Block, part: number, at: number, keep: Keep): Content[] {
	const unit = textUnit(part, at);
	switch (block.kind) {
		case 'text':
			return [toText(block, unit, keep)];
		case 'blank':
			return [
				{
					unbreakable: true,
					stack: [
						{
							text: `(${block.label})`,
							...(keep.id(unit, undefined) ? { id: unit } : {}),
							fontSize: 12,
							italics: true,
							color: '#666666',
							margin: [mm(10), 4, 0, 0],
						},
						...Array.from({ length: block.lines }, () => dottedLine(mm(160))),
					],
				},
			];
		case 'table':
			return toTable(block, part, at, keep);
		case 'chart':
			return [
				{
					unbreakable: true,
					margin: [0, 8, 0, 0],
					stack: [
						{ svg: block.svg, width: mm(block.width), height: mm(block.height), font: 'Tinos' } as Content,
					],
				},
			];
		case 'signature':
			return [toSignature(block)];
	}
}

/** Signature and the text before it stay on one page: a signature never stands alone. */
function toBody(blocks: readonly Block[], keep: Keep): Content[] {
	const contents = blocks.map((block, at) => toContent(block, 0, at, keep));
	const at = blocks.findIndex((b) => b.kind === 'signature');
	if (at < 0) return contents.flat();
	let from = at;
	while (from > 0 && at - from < 2 && blocks[from - 1]?.kind === 'text') from--;
	return [
		...contents.slice(0, from).flat(),
		{ unbreakable: true, stack: contents.slice(from, at + 1).flat() },
		...contents.slice(at + 1).flat(),
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

function toAppendix(appendix: Appendix, part: number, keep: Keep): Content[] {
	const title = (style: TextBlock['style'], words: string, more: object = {}): Content =>
		({ text: words.normalize('NFC'), ...LOOKS[style], ...more }) as Content;
	return [
		title('appendixLabel', appendix.label, {
			outline: true,
			outlineText: `${appendix.label}. ${appendix.title}`,
		}),
		title('appendixTitle', appendix.title),
		title('appendixNote', appendix.note),
		...appendix.blocks.flatMap((block, at) => toContent(block, part, at, keep)),
	];
}

/**
 * Lays a page model out for the PDF engine by the measures of the form.
 *
 * in   a page model; its text in any Unicode form (made NFC here)
 *      breaks: units that must begin a page, as BreakBefore named them
 * out  a definition made anew at every call: the engine writes into what it is given
 */
export function toDefinition(model: PageModel, breaks: ReadonlySet<string>): TDocumentDefinitions {
	const keep = new Keep([model.body, ...model.appendices.map((a) => a.blocks)], breaks);
	const part = (content: Content[], orientation: 'portrait' | 'landscape'): Content =>
		({
			section: { stack: content },
			pageSize: A4[orientation],
			pageOrientation: orientation,
			pageMargins: MARGINS,
			header: numbered(model.demo),
		}) as unknown as Content;
	return {
		version: '1.7',
		language: 'vi-VN',
		displayTitle: true,
		info: {
			title: model.title,
			author: model.author,
			producer: model.producer,
			creator: model.producer,
			creationDate: new Date(model.madeAt),
			modDate: new Date(model.madeAt),
		},
		pageSize: A4.portrait,
		pageMargins: MARGINS,
		defaultStyle: { font: 'Tinos', fontSize: BODY.size, color: '#000000' },
		content: [
			part([...toHead(model.head), ...toBody(model.body, keep)], 'portrait'),
			...model.appendices.map((a, at) =>
				part(toAppendix(a, at + 1, keep), a.landscape ? 'landscape' : 'portrait'),
			),
		],
		pageBreakBefore: keep.check as TDocumentDefinitions['pageBreakBefore'],
	};
}
