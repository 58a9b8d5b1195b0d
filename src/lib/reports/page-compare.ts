import { NO_COMMON } from '#lib/format/index.ts';
import { reportCharts } from './charts.ts';
import type { CompareReport, CompareRow, Computed, OneSide } from './comparison.ts';
import { legendOf, MARK_WORDS } from './figures.ts';
import { roman } from './groups.ts';
import type { Appendix, Block, PageCell, PageRow, PageTable } from './page-model.ts';
import { columns, figureCell, headings, text } from './page-tables.ts';
import type { Report } from './report.ts';

const paragraph = (words: string): Block => ({ kind: 'text', style: 'body', runs: [{ text: words }] });

const right = (words: string): PageCell => ({ ...text(words), align: 'right' });

/** "so sánh được (số nhỏ)": B2 has no column for notes. */
const statusOf = (row: CompareRow) => (row.row.smallNumbers ? `${row.status} (số nhỏ)` : row.status);

function grouped(compare: CompareReport, width: number, toCells: (row: CompareRow) => PageRow[]): PageRow[] {
	return compare.groups.flatMap((group, at): PageRow[] => [
		{
			kind: 'group',
			cells: [
				text(roman(at + 1)),
				{ ...text(group.title.toLocaleUpperCase('vi')), colSpan: width - 1 },
				...Array.from({ length: width - 2 }, () => null),
			],
		},
		...group.rows.flatMap(toCells),
	]);
}

/** Meanings of the marks in a table that prints the sides of `compare` and the cells `computed`. */
const legend = (compare: CompareReport, computed: (row: CompareRow) => Computed[]): string[] => {
	const rows = compare.groups.flatMap((g) => g.rows);
	const words = legendOf(rows.flatMap((r) => [r.left, r.right]));
	if (rows.flatMap(computed).some((c) => c.text === 'x')) words.push('“x” không áp dụng');
	return words;
};

/** The rest of the year, told by subtraction: italic, under its row, only on request. */
function restRow(row: CompareRow): PageRow[] {
	if (row.rest.outcome.kind !== 'amount') return [];
	return [
		{
			kind: 'derived',
			cells: [
				text(''),
				{ ...text('6 tháng cuối năm (suy ra)'), indent: 4 },
				text(row.unit.label),
				right(`${row.rest.text} (t)`),
				text(''),
				text(''),
				right(row.restMean.text),
				text(''),
				text('suy ra'),
			],
		},
	];
}

/** B2 whole: half and year with share and monthly means. */
function wholeB2(compare: CompareReport, withRest: boolean): PageTable {
	const rows = grouped(compare, 9, (row) => [
		{
			kind: 'item',
			cells: [
				text(String(row.number)),
				text(row.name),
				text(row.unit.label),
				figureCell(row.left),
				figureCell(row.right),
				right(row.share.text),
				right(row.leftMean.text),
				right(row.rightMean.text),
				text(statusOf(row)),
			],
		},
		...(withRest ? restRow(row) : []),
	]);
	return {
		kind: 'table',
		form: 'B2',
		columns: columns(
			[10, 'center'],
			[70, 'left'],
			[20, 'center'],
			[25, 'right'],
			[25, 'right'],
			[20, 'right'],
			[20, 'right'],
			[20, 'right'],
			[37, 'left'],
		),
		header: [
			[
				...['STT', 'Chỉ tiêu', 'ĐVT', compare.leftTitle, compare.rightTitle, compare.shareTitle].map((t) => ({
					...text(t),
					rowSpan: 2,
				})),
				{ ...text('Bình quân tháng'), colSpan: 2 },
				null,
				{ ...text('Tình trạng'), rowSpan: 2 },
			],
			[null, null, null, null, null, null, text(compare.leftTitle), text(compare.rightTitle), null],
		],
		rows,
		legend: [
			...legend(compare, (r) => [r.share, r.leftMean, r.rightMean]),
			...(rows.some((r) => r.kind === 'derived') ? [MARK_WORDS.t] : []),
		],
	};
}

/** B3 whole: two periods of like length with difference and percent. */
function wholeB3(compare: CompareReport): PageTable {
	return {
		kind: 'table',
		form: 'B3',
		columns: columns(
			[10, 'center'],
			[70, 'left'],
			[20, 'center'],
			[25, 'right'],
			[25, 'right'],
			[22, 'right'],
			[18, 'right'],
			[37, 'left'],
			[20, 'left'],
		),
		header: headings(
			'STT',
			'Chỉ tiêu',
			'ĐVT',
			compare.leftTitle,
			compare.rightTitle,
			'Tăng (+), giảm (-)',
			'%',
			'Tình trạng',
			'Ghi chú',
		),
		rows: grouped(compare, 9, (row) => [
			{
				kind: 'item',
				cells: [
					text(String(row.number)),
					text(row.name),
					text(row.unit.label),
					figureCell(row.left),
					figureCell(row.right),
					right(row.arrow + row.difference.text),
					right(row.percent.text),
					text(row.status),
					text(row.note),
				],
			},
		]),
		legend: [
			...legend(compare, (r) => [r.percent]),
			...(compare.groups.some((g) => g.rows.some((r) => r.arrow))
				? ['▲, ▼ chỉ tăng, giảm của chỉ tiêu có chiều tốt, xấu rõ ràng']
				: []),
		],
	};
}

/** The rows that say something, within the upright page. */
function shortTable(compare: CompareReport): PageTable | null {
	const groups = compare.groups
		.map((g) => ({ ...g, rows: g.rows.filter((r) => r.row.verdict === 'comparable') }))
		.filter((g) => g.rows.length);
	if (!groups.length) return null;
	const short: CompareReport = { ...compare, groups };
	const nested = compare.form === 'B2';
	let number = 0;
	return {
		kind: 'table',
		form: compare.form,
		columns: nested
			? columns([10, 'center'], [60, 'left'], [20, 'center'], [25, 'right'], [25, 'right'], [20, 'right'])
			: columns(
					[10, 'center'],
					[54, 'left'],
					[20, 'center'],
					[20, 'right'],
					[20, 'right'],
					[20, 'right'],
					[16, 'right'],
				),
		header: nested
			? headings('STT', 'Chỉ tiêu', 'ĐVT', compare.leftTitle, compare.rightTitle, compare.shareTitle)
			: headings('STT', 'Chỉ tiêu', 'ĐVT', compare.leftTitle, compare.rightTitle, 'Tăng (+), giảm (-)', '%'),
		rows: groups
			.flatMap((g) => g.rows)
			.map((row): PageRow => {
				const head = [text(String(++number)), text(row.name), text(row.unit.label)];
				const sides = [figureCell(row.left), figureCell(row.right)];
				return {
					kind: 'item',
					cells: nested
						? [...head, ...sides, right(row.share.text)]
						: [...head, ...sides, right(row.arrow + row.difference.text), right(row.percent.text)],
				};
			}),
		legend: legend(short, (r) => [nested ? r.share : r.percent]),
	};
}

/** What each period has, when the two have nothing in common. */
function sideBlocks(side: OneSide): Block[] {
	const count = [
		`${side.results.length} chỉ tiêu`,
		...(side.awards.length ? [`${side.awards.length} số liệu khen thưởng`] : []),
	].join(' và ');
	const line = (item: OneSide['results'][number]): Block => ({
		kind: 'text',
		style: 'list',
		runs: [
			{ text: `- ${item.name}: ${item.text}` },
			{ text: `[${item.figure.source}]`, sup: true, to: `nguon-${item.figure.source}` },
		],
		...(item.figure.anchor ? { id: item.figure.anchor } : {}),
	});
	return [
		{
			kind: 'text',
			style: 'body',
			runs: [{ text: `${side.title} có ${count}:`, bold: true }],
			keepWithNext: true,
		},
		...[...side.results, ...side.awards].map(line),
	];
}

/** Section III: the sentence of the verdict, the short table, at most two charts. */
export function compareBlocks(report: Report): Block[] {
	const { compare } = report;
	if (!compare) return [paragraph('Không chọn kỳ gốc để so sánh.'), ...reportCharts(report)];
	if (compare.sides.length) return [paragraph(NO_COMMON), ...compare.sides.flatMap(sideBlocks)];
	const table = shortTable(compare);
	return [
		paragraph(`So sánh ${compare.pair}: ${lower(compare.verdict)}`),
		...(compare.heading ? [paragraph(`${compare.heading}.`)] : []),
		...(table ? [table] : []),
		paragraph('Toàn bộ chỉ tiêu của hai kỳ và tình trạng so sánh ở Phụ lục I.'),
		...reportCharts(report),
	];
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** Appendix I: the comparison whole. */
export function compareAppendix(report: Report): Omit<Appendix, 'note'> | null {
	const { compare } = report;
	if (!compare || compare.sides.length) return null;
	const whole = compare.form === 'B3' ? wholeB3(compare) : wholeB2(compare, report.input.spec.withRest);
	return {
		label: 'Phụ lục I',
		title: compare.heading
			? compare.heading.toLocaleUpperCase('vi')
			: `So sánh ${compare.pair}`.toLocaleUpperCase('vi'),
		landscape: true,
		blocks: [whole],
	};
}
