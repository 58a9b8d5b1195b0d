import type { Content } from 'pdfmake/interfaces';
import type { HeadBlock } from '#lib/reports/page-model.ts';
import { markIn, type Mark } from './marks.ts';
import { mm } from './measures.ts';

const LEFT = mm(68);
const RIGHT = mm(90);
const GAP = mm(2);
const TEXT = mm(160);

/** A rule in the middle of a column. */
const rule = (width: number, column: number, above: number, below: number): Content => ({
	canvas: [
		{ type: 'line', x1: (column - width) / 2, y1: 0, x2: (column + width) / 2, y2: 0, lineWidth: 0.5 },
	],
	margin: [0, above, 0, below],
});

/** A line centred, with a rule drawn exactly as long as the text. */
const ruledLine = (text: string, fontSize: number, mark: Mark): Content =>
	({
		columns: [
			{ width: '*', text: '' },
			{
				width: 'auto',
				table: { body: [[{ text, fontSize, bold: true, noWrap: true, mark }]] },
				layout: 'underlined',
			},
			{ width: '*', text: '' },
		],
	}) as Content;

/** The block over the body of page 1: whose report it is, its number, place and date, then its title. */
export function toHead(head: HeadBlock, into: Mark): Content[] {
	const line = (text: string, fontSize: number, look: object = {}, mark = markIn(into, 'P')): Content =>
		({ text: text.normalize('NFC'), fontSize, alignment: 'center', mark, ...look }) as Content;
	const left = [
		...head.superior.map((text) => line(text, 12)),
		...head.issuer.map((text) => line(text, 12, { bold: true })),
	];
	const right = [
		line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }),
		ruledLine('Độc lập - Tự do - Hạnh phúc', 13, markIn(into, 'P')),
	];
	const number = line(head.number, 13, { preserveLeadingSpaces: true });
	const placeDate = line(head.placeDate, 13, { italics: true });
	const title = markIn(into, 'H1');
	return [
		{
			columns: [
				{ width: LEFT, stack: [...left, rule(LEFT / 3, LEFT, 2, 0)] },
				{ width: RIGHT, stack: right },
			],
			columnGap: GAP,
		},
		// number and date stand on one line, however many lines the names above take
		{
			columns: [
				{ width: LEFT, ...(number as object) },
				{ width: RIGHT, ...(placeDate as object) },
			] as Content[],
			columnGap: GAP,
			margin: [0, 12, 0, 0],
		},
		line(head.type, 14, { bold: true, margin: [0, 18, 0, 0] }, title),
		line(head.subject, 14, { bold: true, margin: [mm(10), 0, mm(10), 0] }, title),
		rule(TEXT / 3, TEXT, 3, 4),
		line(head.period, 12, { italics: true }),
		{
			table: { widths: ['*'], body: [[line(head.notice, 11) as object]] },
			layout: 'boxed',
			margin: [mm(12), 6, mm(12), 4],
		} as Content,
	];
}
