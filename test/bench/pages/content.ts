import { writeFileSync } from 'node:fs';
import { codelists } from '#lib/codelists/index.ts';
import { sceneToSvg } from '#lib/charts/index.ts';
import type { Scene } from '#lib/charts/index.ts';
import { readChoice } from '#lib/ui/overview/choice.ts';
import { overviewView } from '#lib/ui/overview/overview.ts';
import { demoArticles } from '../../fixtures/demo.ts';

/** The cards, charts and rows of the first screen as plain data, for pages that show the same by other means. */
export interface Content {
	cards: { name: string; value: string; unit: string; change: string }[];
	charts: {
		title: string;
		labels: string[];
		sets: { label: string; data: (number | null)[] }[];
		horizontal: boolean;
	}[];
	columns: string[];
	rows: { name: string; unit: string; cells: { text: string; href: string | null }[] }[];
}

const view = () => {
	const articles = demoArticles();
	const { choice } = readChoice(new URLSearchParams());
	return overviewView(
		{
			area: 'Sơn Hà',
			areas: ['Sơn Hà'],
			observations: articles.flatMap((a) => a.observations).filter((o) => o.kind === 'result'),
			cutOff: 'calendar',
			articles: articles.length,
		},
		choice,
		codelists,
	);
};

const scenes = (): Scene[] => view().panels.flatMap((p) => p.charts.map((c) => c.scene));

export function content(): Content {
	const { cards, table } = view();
	return {
		cards: cards.map((c) => ({ name: c.name, value: c.cell.text, unit: c.unit, change: c.change })),
		charts: scenes().map((scene) => ({
			title: scene.title,
			labels: scene.categories.map((c) => c.lines.join(' ')),
			sets: scene.series.map((s) => ({
				label: s.label,
				data: scene.categories.map(
					(_, i) => scene.points.find((p) => p.series === s.id && p.category === i)?.value ?? null,
				),
			})),
			horizontal: scene.orientation === 'horizontal',
		})),
		columns: table.columns.map((c) => c.label),
		rows: table.groups
			.flatMap((g) => g.rows)
			.map((row) => ({
				name: row.name,
				unit: row.unit,
				cells: row.cells.map(({ text, href }) => ({ text, href })),
			})),
	};
}

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The practical floor: the same content as one static page with its charts as SVG and no script. */
export function writeFloor(file: string): void {
	const { cards, columns, rows } = content();
	const css =
		'body{font:15px/1.4 system-ui,sans-serif;margin:0}main{max-width:1200px;margin:auto}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;list-style:none;padding:0}td,th{border-bottom:1px solid #dde;padding:.25rem .5rem;text-align:left}.n{text-align:right}svg{width:100%;height:auto}';
	const cells = (row: Content['rows'][number]) =>
		row.cells
			.map((c) => (c.href ? `<a href="${escape(c.href)}">${escape(c.text)}</a>` : escape(c.text)))
			.map((text) => `<td class="n">${text}`)
			.join('');
	const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Bảng số liệu</title><style>${css}</style><main><h1>Bảng số liệu</h1><ul class="g">${cards
		.map(
			(c) =>
				`<li><b>${escape(c.name)}</b> ${escape(c.value)} ${escape(c.unit)} <small>${escape(c.change)}</small>`,
		)
		.join('')}</ul><div class="g">${scenes()
		.map((s, i) => sceneToSvg(s, `c${i}`))
		.join('')}</div><table><thead><tr><th>Chỉ tiêu<th>Đơn vị${columns
		.map((c) => `<th>${escape(c)}`)
		.join('')}<tbody>${rows
		.map((row) => `<tr><th>${escape(row.name)}<td>${escape(row.unit)}${cells(row)}`)
		.join('')}</table></main></html>`;
	writeFileSync(file, html);
}
