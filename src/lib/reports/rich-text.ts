import type { Block, PageCell, PageModel, PageTable, Run } from './page-model.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (c) => ENTITIES[c] as string);

function runHtml(run: Run): string {
	let html = escape(run.text);
	if (run.bold) html = `<b>${html}</b>`;
	if (run.italic) html = `<i>${html}</i>`;
	return run.sup ? `<sup>${html}</sup>` : html;
}

const runsHtml = (runs: readonly Run[]) => runs.map(runHtml).join('');

function cellHtml(cell: PageCell, tag: 'th' | 'td', align: string): string {
	const spans = `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`;
	return `<${tag}${spans} align="${cell.align ?? align}">${runsHtml(cell.runs)}</${tag}>`;
}

function tableHtml(table: PageTable): string {
	const head = table.header
		.map((row) => `<tr>${row.map((c) => (c ? cellHtml(c, 'th', 'center') : '')).join('')}</tr>`)
		.join('');
	const body = table.rows.map((row) => {
		const bold = row.kind === 'group' || row.kind === 'total';
		const cells = row.cells.map((c, at) =>
			c
				? cellHtml(
						bold ? { ...c, runs: c.runs.map((r) => ({ ...r, bold: true })) } : c,
						'td',
						table.columns[at]?.align ?? 'left',
					)
				: '',
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	const legend = table.legend.length ? `<p><i>${escape(table.legend.join('; '))}.</i></p>` : '';
	return `<table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>${legend}`;
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'text': {
			const strong = block.style === 'heading1' || block.style === 'heading2';
			return strong ? `<p><b>${runsHtml(block.runs)}</b></p>` : `<p>${runsHtml(block.runs)}</p>`;
		}
		case 'blank':
			return `<p>…………………………</p>`;
		case 'table':
			return tableHtml(block);
		case 'chart':
		case 'signature':
			return '';
	}
}

/**
 * The sentences and tables of a report as HTML that a word processor takes from the clipboard: plain marks and
 * table attributes, no styles of the page.
 */
export function toRichText(model: PageModel): string {
	const parts = [
		...(model.demo ? ['<p><b>SỐ LIỆU MẪU</b></p>'] : []),
		`<p align="center"><b>${escape(model.head.type)}</b><br><b>${escape(model.head.subject)}</b><br><i>${escape(model.head.period)}</i></p>`,
		...model.body.map(blockHtml),
		...model.appendices.flatMap((a) => [
			`<p align="center"><b>${escape(a.label)}</b><br><b>${escape(a.title)}</b></p>`,
			...a.blocks.map(blockHtml),
		]),
	];
	return `<html><body>${parts.filter(Boolean).join('')}</body></html>`.normalize('NFC');
}
