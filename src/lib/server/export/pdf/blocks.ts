import type { Content } from 'pdfmake/interfaces';
import type { BlankBlock, ChartBlock, SignatureBlock, TextBlock } from '#lib/reports/page-model.ts';
import { KEEP_WITH_NEXT, type Keep } from './keep.ts';
import { markIn, type Mark, type Role } from './marks.ts';
import { BODY, mm, pitchFactor } from './measures.ts';
import { toInlines } from './table.ts';

const bodyLines = pitchFactor(BODY.size, BODY.pitch);

const LOOKS: Record<TextBlock['style'], Record<string, unknown>> = {
	body: {
		fontSize: 14,
		alignment: 'justify',
		leadingIndent: mm(10),
		margin: [0, 6, 0, 0],
		lineHeight: bodyLines,
		paired: true,
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

const ROLES: Partial<Record<TextBlock['style'], Role>> = {
	heading1: 'H2',
	heading2: 'H3',
	appendixLabel: 'H2',
	appendixTitle: 'H2',
};

export function toText(block: TextBlock, unit: string, keep: Keep, into: Mark): Content {
	const look = LOOKS[block.style];
	const id = keep.id(unit, block.id);
	return {
		text: toInlines(block.runs, { bold: look['bold'] === true, italics: look['italics'] === true }),
		...look,
		mark: markIn(into, ROLES[block.style] ?? 'P'),
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

export const toBlank = (block: BlankBlock, unit: string, keep: Keep, into: Mark): Content =>
	({
		unbreakable: true,
		least: 4 + 14 + 16 * block.lines,
		stack: [
			{
				text: `(${block.label})`,
				...(keep.id(unit, undefined) ? { id: unit } : {}),
				fontSize: 12,
				italics: true,
				color: '#666666',
				margin: [mm(10), 4, 0, 0],
				mark: markIn(into, 'P'),
			} as Content,
			...Array.from({ length: block.lines }, () => dottedLine(mm(160))),
		],
	}) as Content;

export const toChart = (block: ChartBlock, into: Mark): Content =>
	({
		svg: block.svg,
		width: mm(block.width),
		height: mm(block.height),
		font: 'Tinos',
		margin: [0, 8, 0, 0],
		mark: markIn(into, 'Figure', { alt: block.alt.normalize('NFC') }),
		least: mm(block.height),
	}) as unknown as Content;

/** "………": a place left open is not printed as boldly as a name. */
const isOpen = (text: string) => /^[….\s]+$/u.test(text);

export function toSignature(block: SignatureBlock, into: Mark): Content {
	const line = (text: string, look: object): Content =>
		({ text: text.normalize('NFC'), mark: markIn(into, 'P'), ...look }) as Content;
	const signed = (text: string, above = 0) =>
		line(text, { fontSize: 14, bold: !isOpen(text), alignment: 'center', margin: [0, above, 0, 0] });
	return {
		margin: [0, 14, 0, 0],
		columns: [
			{
				width: mm(70),
				stack: [
					line('Nơi nhận:', { fontSize: 12, bold: true, italics: true }),
					...block.recipients.map((text) => line(text, { fontSize: 11 })),
				],
			},
			{
				width: mm(90),
				stack: [...block.above.map((text) => signed(text)), signed(block.below, mm(25))],
			},
		],
		columnGap: 0,
	};
}

/** A line of an appendix's title. */
export const appendixLine = (
	style: TextBlock['style'],
	words: string,
	into: Mark,
	more: object = {},
): Content =>
	({
		text: words.normalize('NFC'),
		...LOOKS[style],
		mark: into,
		...more,
	}) as Content;
