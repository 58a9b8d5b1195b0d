// P1: a report of 20 pages and 6 charts, drawn through our renderer against the bare engine given the same definition.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Block, PageModel, PageRow } from '#lib/reports/page-model.ts';
import { toDefinition } from '#lib/server/export/pdf/definition.ts';
import { FONT_FILES, renderPdf } from '#lib/server/export/pdf/render.ts';
import { TABLE_LAYOUTS } from '#lib/server/export/pdf/table.ts';
import { inTurn, report } from './rounds.ts';

const SECTIONS = 20;
const CHARTS = 6;

const cell = (text: string) => ({ runs: [{ text }] });

function chart(n: number): string {
	const bars = Array.from({ length: 24 }, (_, i) => {
		const height = 20 + ((i * 37 + n * 11) % 100);
		return `<rect x="${42 + i * 17}" y="${140 - height}" width="13" height="${height}" fill="#3a3a3a"/>`;
	});
	const grid = [0, 30, 60, 90, 120].map(
		(v) =>
			`<path d="M40 ${140 - v}H460" stroke="#cccccc" stroke-width="0.5" fill="none"/><text x="4" y="${140 - v}" font-size="8" font-family="Tinos">${v}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="460" height="160" viewBox="0 0 460 160">${grid.join('')}${bars.join('')}</svg>`;
}

function model(): PageModel {
	const body = Array.from({ length: SECTIONS }, (_, s): Block[] => {
		const drawn = s % 3 === 1 && s / 3 < CHARTS;
		const rows = Array.from({ length: drawn ? 10 : 20 }, (_, i): PageRow => ({
			kind: 'item',
			cells: [
				cell(String(i + 1)),
				cell(`Lượt cán bộ, chiến sĩ tham gia tuần tra nhóm ${s} dòng ${i}`),
				cell('lượt'),
				cell(`${(i * 7919) % 1000}.${String((i * 37) % 1000).padStart(3, '0')}`),
				cell(''),
			],
		}));
		return [
			{
				kind: 'text',
				style: 'heading2',
				runs: [{ text: `Phần ${s + 1}. Tình hình chỉ tiêu nhóm ${s + 1}` }],
				bookmark: `Phần ${s + 1}`,
				keepWithNext: true,
			},
			{
				kind: 'text',
				style: 'body',
				runs: [
					{
						text: 'Các đồn Biên phòng đã tổ chức tuần tra, kiểm soát, bảo vệ đường biên, cột mốc; tuyên truyền, vận động quần chúng; giúp dân sản xuất, làm nhà. '.repeat(
							3,
						),
					},
				],
			},
			...(drawn ? [{ kind: 'chart' as const, svg: chart(s), width: 160, height: 56, alt: '' }] : []),
			{
				kind: 'table',
				form: 'B1',
				columns: [10, 72, 22, 32, 24].map((width) => ({ width, align: 'left' as const })),
				header: [['STT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Ghi chú'].map(cell)],
				rows,
				legend: [],
			},
		];
	}).flat();
	return {
		title: 'P1',
		author: 'P1',
		producer: 'Cột Mốc',
		madeAt: '2026-01-01T00:00:00Z',
		demo: false,
		head: {
			superior: ['BỘ CHỈ HUY QUÂN SỰ'],
			issuer: ['BAN CHỈ HUY BỘ ĐỘI', 'BIÊN PHÒNG'],
			number: 'Số: /BC-BCH',
			placeDate: '…, ngày … tháng … năm …',
			type: 'BÁO CÁO',
			subject: 'Tổng hợp kết quả công tác biên phòng',
			period: '(Nguồn không nêu ngày chốt số liệu)',
			notice: 'Dự thảo',
		},
		body,
		appendices: [],
	};
}

/** The engine as its own page shows it: definition in, bytes out. */
async function bare(): Promise<Uint8Array> {
	const engine = createRequire(import.meta.url)('pdfmake') as {
		setFonts(f: object): void;
		setUrlAccessPolicy(f: () => boolean): void;
		setLocalAccessPolicy(f: () => boolean): void;
		setTableLayouts(l: object): void;
		createPdf(d: object): { getBuffer(): Promise<Uint8Array> };
	};
	engine.setFonts({ Tinos: { ...FONT_FILES } });
	engine.setUrlAccessPolicy(() => false);
	engine.setLocalAccessPolicy(() => true);
	engine.setTableLayouts(TABLE_LAYOUTS);
	const { content, pageSize, margins, defaultStyle } = toDefinition(model(), new Set());
	const definition = {
		content,
		pageSize,
		pageMargins: margins,
		defaultStyle,
		version: '1.7',
		language: 'vi-VN',
	};
	return engine.createPdf(definition).getBuffer();
}

const variant = process.argv[2];
if (variant) {
	const start = performance.now();
	const bytes = variant === 'ours' ? await renderPdf(model()) : await bare();
	const ms = performance.now() - start;
	const pages =
		Buffer.from(bytes)
			.toString('latin1')
			.match(/\/Type \/Page\b/g)?.length ?? 0;
	if (pages < SECTIONS) throw new Error(`only ${pages} pages`);
	report(ms);
} else {
	const made = inTurn(fileURLToPath(import.meta.url), ['bare', 'ours'], 5);
	const [base, own] = [made.get('bare'), made.get('ours')];
	if (base && own) {
		process.stdout.write(
			`P1 time ${(own.ms / base.ms).toFixed(2)} (${own.ms.toFixed(0)} / ${base.ms.toFixed(0)} ms)\n`,
		);
	}
}
