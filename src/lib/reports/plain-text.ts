import type { Block, PageCell, PageModel, PageTable, Run } from './page-model.ts';

const runsText = (runs: readonly Run[]) => runs.map((r) => r.text).join('');

/** Cells apart by tabs: what a spreadsheet or an editor takes for columns. */
const rowText = (cells: readonly (PageCell | null)[]) =>
	cells.map((c) => (c ? runsText(c.runs).replace(/\s+/gu, ' ') : '')).join('\t');

const tableText = (table: PageTable): string[] => [
	...table.header.map(rowText),
	...table.rows.map((r) => rowText(r.cells)),
	...(table.legend.length ? [`${table.legend.join('; ')}.`] : []),
];

function blockText(block: Block): string[] {
	switch (block.kind) {
		case 'text':
			return [runsText(block.runs)];
		case 'blank':
			return ['…………………………'];
		case 'table':
			return tableText(block);
		case 'chart':
		case 'signature':
			return [];
	}
}

/** The sentences and tables of a report as lines of plain text, for editors that take no other. */
export function toPlainText(model: PageModel): string {
	const { head } = model;
	return [
		...(model.demo ? ['SỐ LIỆU MẪU'] : []),
		...[head.type, head.subject, head.period],
		...model.body.flatMap(blockText),
		...model.appendices.flatMap((a) => [a.label, a.title, ...a.blocks.flatMap(blockText)]),
	]
		.join('\n')
		.normalize('NFC');
}
