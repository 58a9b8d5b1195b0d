import { formatDate } from '#lib/format/index.ts';
import { MARK_WORDS } from './figures.ts';
import { roman } from './groups.ts';
import { compareSheet } from './sheet-compare.ts';
import { headRows } from './sheet-head.ts';
import { codeSheet, dataPlaces, dataSheet, LARGE_ROWS, sourceSheet } from './sheet-data.ts';
import { BORDERED, figureCell, HEADER, textCell, type DataPlaces } from './sheet-cells.ts';
import { withHeights } from './sheet-heights.ts';
import type { Sheet, SheetRow, WorkbookModel } from './sheet-model.ts';
import type { Report } from './report.ts';
import type { ResultRow } from './results.ts';

const row = (cells: SheetRow['cells'], height?: number): SheetRow => ({
	cells,
	...(height ? { height } : {}),
});

function resultRow(r: ResultRow, data: DataPlaces): SheetRow {
	return row([
		textCell(r.number === null ? '' : String(r.number), { ...BORDERED, align: 'center' }),
		textCell(r.kind === 'part' ? `- ${r.name}` : r.name, {
			...BORDERED,
			...(r.kind === 'part' ? { indent: 2 } : {}),
		}),
		textCell(r.unit, { ...BORDERED, align: 'center' }),
		figureCell(r.figure, data),
		textCell(r.note, BORDERED),
	]);
}

/** "Báo cáo": header block, title and B1, ready to print. */
function reportSheet(report: Report, data: DataPlaces): Sheet {
	const head = headRows(report);
	const rows = [...head.rows];
	const merges = [...head.merges];
	const header = rows.length + 1;
	rows.push(row(['STT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Ghi chú'].map((t) => textCell(t, HEADER))));
	report.sections.forEach((section, at) => {
		rows.push(
			row([
				textCell(roman(at + 1), { ...BORDERED, bold: true, align: 'center' }),
				textCell(section.title.toLocaleUpperCase('vi'), { ...BORDERED, bold: true }),
				...[0, 1, 2].map(() => textCell('', BORDERED)),
			]),
		);
		merges.push(`B${rows.length}:E${rows.length}`);
		for (const r of section.rows) rows.push(resultRow(r, data));
	});
	if (report.awards.length) {
		rows.push(
			row([
				textCell(roman(report.sections.length + 1), { ...BORDERED, bold: true, align: 'center' }),
				textCell('THI ĐUA - KHEN THƯỞNG (xem trang Khen thưởng)', { ...BORDERED, bold: true }),
				...[0, 1, 2].map(() => textCell('', BORDERED)),
			]),
		);
		merges.push(`B${rows.length}:E${rows.length}`);
	}
	const used = new Set(report.sections.flatMap((s) => s.rows.flatMap((r) => r.figure.marks)));
	for (const [mark, words] of Object.entries(MARK_WORDS)) {
		if ([...used].some((m) => m === mark))
			rows.push(row([null, textCell(words, { italic: true, size: 11 })]));
	}
	return {
		name: 'Báo cáo',
		columns: [5, 36, 11, 16, 12],
		rows,
		merges,
		landscape: false,
		printTitles: [header, header],
		charts: [],
	};
}

/** "Theo đơn vị": B4. */
function unitSheet(report: Report, data: DataPlaces): Sheet | null {
	const { units } = report;
	if (!units) return null;
	const heads = units.indicators.map((h) => `${h.name} (${h.unit.label})`);
	return {
		name: 'Theo đơn vị',
		columns: [5, 30, ...heads.map(() => 14)],
		rows: [
			row([textCell('SỐ LIỆU THEO ĐƠN VỊ', { bold: true, size: 13 })]),
			row([textCell(report.head.subject, { italic: true })]),
			row(['STT', 'Đơn vị', ...heads].map((t) => textCell(t, { ...HEADER, size: 12 }))),
			...units.rows.map((r, at) =>
				row([
					{ value: at + 1, look: { ...BORDERED, align: 'center' } },
					textCell(r.unit, BORDERED),
					...r.cells.map((f) => figureCell(f, data)),
				]),
			),
		],
		merges: [],
		frozenRows: 3,
		landscape: true,
		printTitles: [3, 3],
		charts: [],
	};
}

/** "Khen thưởng": B5. */
function awardSheet(report: Report, data: DataPlaces): Sheet | null {
	if (!report.awards.length) return null;
	let number = 0;
	return {
		name: 'Khen thưởng',
		columns: [5, 22.5, 36, 10, 10, 10],
		rows: [
			row([textCell('KẾT QUẢ KHEN THƯỞNG', { bold: true, size: 13, align: 'center' })]),
			row([textCell(report.head.subject, { italic: true, align: 'center', wrap: true })], 33),
			row(
				['STT', 'Hình thức', 'Cấp khen thưởng', 'Tập thể', 'Cá nhân', 'Khác'].map((t) => textCell(t, HEADER)),
			),
			...report.awards.map((a) => {
				const look = a.kind === 'total' ? { bold: true } : {};
				return row([
					textCell(a.kind === 'total' ? '' : String(++number), { ...BORDERED, align: 'center' }),
					textCell(a.type, { ...BORDERED, ...look }),
					textCell(a.issuer, { ...BORDERED, ...look }),
					figureCell(a.collectives, data, look),
					figureCell(a.individuals, data, look),
					a.others ? figureCell(a.others, data, look) : textCell('', BORDERED),
				]);
			}),
		],
		merges: ['A1:F1', 'A2:F2'],
		landscape: false,
		printTitles: [3, 3],
		charts: [],
	};
}

/** "Ghi chú": section V, the program's version and the time of making. */
function noteSheet(report: Report): Sheet {
	const { input } = report;
	const made = `${formatDate(input.madeAt.slice(0, 10))} (${input.madeAt})`;
	const lines = [
		...(input.demo ? ['SỐ LIỆU MẪU: tỉnh và số liệu do chương trình đặt ra, không có thật.'] : []),
		report.head.notice,
		...report.notes,
		'Con số có chữ “trên, gần, khoảng…” đứng trước là mức do nguồn nêu; chữ nằm trong định dạng ô, ô vẫn là số.',
		'Ô trống ở trang Dữ liệu là không có số; không có số không phải là 0.',
		`Lập bằng Cột Mốc ${input.version}, lúc ${made}.`,
	];
	return {
		name: 'Ghi chú',
		columns: [5, 118],
		rows: [
			row([textCell('GHI CHÚ VỀ SỐ LIỆU', { bold: true, size: 13 })]),
			...lines.map((line, at) =>
				row([{ value: at + 1, look: { align: 'center' } }, textCell(line, { wrap: true })]),
			),
		],
		merges: [],
		landscape: true,
		charts: [],
	};
}

/** A report as a workbook: typed cells, formulas with the program's own results, links to the sources. */
export function toWorkbook(report: Report): WorkbookModel {
	const { input } = report;
	const data = dataPlaces(report);
	const large = report.observations.length > LARGE_ROWS;
	const sheets = [
		reportSheet(report, data),
		compareSheet(report, data),
		unitSheet(report, data),
		awardSheet(report, data),
		dataSheet(report),
		sourceSheet(report),
		codeSheet(report),
		noteSheet(report),
	];
	return {
		title: report.head.subject,
		author: report.head.issuer.join(' '),
		application: `Cột Mốc ${input.version}`,
		madeAt: input.madeAt,
		demo: input.demo,
		sheets: sheets
			.filter((s) => s !== null)
			.map((s) => (large ? { ...s, charts: [] } : s))
			.map(withHeights),
	};
}
