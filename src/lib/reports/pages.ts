import { formatDate } from '#lib/format/index.ts';
import type { AwardRow } from './awards.ts';
import { legendOf, type PrintedFigure } from './figures.ts';
import { labelOf, periodPhrase, placeAndDate, reportNumber } from './head.ts';
import type { Align, Appendix, Block, PageCell, PageModel, PageRow, PageTable, Run } from './page-model.ts';
import type { Report } from './report.ts';
import type { ResultRow, ResultSection } from './results.ts';
import { defaultIssuer } from './spec.ts';
import { roman } from './groups.ts';

const text = (words: string): PageCell => ({ runs: words ? [{ text: words }] : [] });
const columns = (...all: [width: number, align: Align][]) => all.map(([width, align]) => ({ width, align }));
const headings = (...all: string[]): PageCell[][] => [all.map(text)];

/** A figure with its marks and the raised number of its source, leading there. */
export function figureCell(figure: PrintedFigure | null): PageCell {
	if (!figure) return text('…');
	const marks = figure.marks.length ? ` (${figure.marks.join(', ')})` : '';
	return {
		id: figure.anchor,
		runs: [
			{ text: figure.text + marks },
			{ text: `[${figure.source}]`, sup: true, to: `nguon-${figure.source}` },
		],
	};
}

function resultCells(row: ResultRow): PageRow {
	return {
		kind: row.kind,
		cells: [
			text(row.number === null ? '' : String(row.number)),
			row.kind === 'part' ? { ...text(`- ${row.name}`), indent: 4 } : text(row.name),
			text(row.unit),
			figureCell({ ...row.figure, marks: [] }),
			text(row.note),
		],
	};
}

const TRONG_DO: PageRow = {
	kind: 'part',
	cells: [text(''), { ...text('Trong đó:'), indent: 2 }, text(''), text(''), text('')],
};

/** B1 rows with "Trong đó:" before the first part under an item. */
function resultRows(rows: readonly ResultRow[]): PageRow[] {
	return rows.flatMap((row, at) => [
		...(row.kind === 'part' && rows[at - 1]?.kind !== 'part' ? [TRONG_DO] : []),
		resultCells(row),
	]);
}

export function resultTable(sections: readonly ResultSection[], grouped: boolean): PageTable {
	return {
		kind: 'table',
		form: 'B1',
		columns: columns([10, 'center'], [72, 'left'], [22, 'center'], [32, 'right'], [24, 'left']),
		header: headings('STT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Ghi chú'),
		rows: sections.flatMap((section, at) => [
			...(grouped
				? [
						{
							kind: 'group' as const,
							cells: [
								text(roman(at + 1)),
								{ ...text(section.title.toLocaleUpperCase('vi')), colSpan: 4 },
								null,
								null,
								null,
							],
						},
					]
				: []),
			...resultRows(section.rows),
		]),
		legend: legendOf(sections.flatMap((s) => s.rows.map((r) => r.figure))),
	};
}

export function awardTable(rows: readonly AwardRow[]): PageTable {
	const all = rows.flatMap((r) => [r.collectives, r.individuals, r.others]);
	let number = 0;
	return {
		kind: 'table',
		form: 'B5',
		columns: columns(
			[10, 'center'],
			[45, 'left'],
			[55, 'left'],
			[20, 'right'],
			[20, 'right'],
			[10, 'center'],
		),
		header: headings('STT', 'Hình thức', 'Cấp khen thưởng', 'Tập thể', 'Cá nhân', 'Nguồn'),
		rows: rows.map((row): PageRow => {
			const sources = [row.collectives, row.individuals, row.others].filter((f) => f !== null);
			const links = [...new Map(sources.map((f) => [f.source, f])).values()];
			const cell = (f: PrintedFigure | null, noun = ''): PageCell =>
				f ? { id: f.anchor, runs: [{ text: f.text + noun }] } : text('…');
			const individuals =
				row.individuals || !row.others
					? cell(row.individuals)
					: cell(row.others, ` ${row.others.unit.label}`);
			return {
				kind: row.kind,
				cells: [
					text(row.kind === 'total' ? '' : String(++number)),
					text(row.type),
					text(row.issuer),
					cell(row.collectives),
					individuals,
					{
						runs: links.flatMap((f, i): Run[] => [
							...(i ? [{ text: ' ' }] : []),
							{ text: `[${f.source}]`, to: `nguon-${f.source}` },
						]),
					},
				],
			};
		}),
		legend: legendOf(all.map((f) => f)).filter((l) => !l.startsWith('“…”') || true),
	};
}

export function sourceTable(report: Report): PageTable {
	return {
		kind: 'table',
		form: 'B6',
		columns: columns([10, 'center'], [50, 'left'], [28, 'left'], [24, 'left'], [55, 'left'], [80, 'left']),
		header: headings(
			'STT',
			'Chỉ tiêu',
			'Trị số trong nguồn',
			'Kỳ',
			'Nguồn (tên bài, nơi đăng, ngày)',
			'Câu chứa số liệu',
		),
		rows: report.sources.map((s) => ({
			kind: 'item',
			cells: [
				{ id: `nguon-${s.number}`, runs: [{ text: String(s.number), to: s.figure.anchor }] },
				text(s.indicator),
				text(s.reported),
				text(s.period),
				text(s.citation),
				{ runs: s.sentence },
			],
		})),
		legend: [],
	};
}

const heading = (style: 'heading1' | 'heading2', words: string): Block => ({
	kind: 'text',
	style,
	runs: [{ text: words }],
	bookmark: words,
	keepWithNext: true,
});

const paragraph = (words: string): Block => ({ kind: 'text', style: 'body', runs: [{ text: words }] });

/** What staff typed, one paragraph a line; dotted lines where they typed nothing. */
function staffText(words: string): Block[] {
	const lines = words
		.split(/\n+/u)
		.map((l) => l.trim())
		.filter(Boolean);
	return lines.length ? lines.map(paragraph) : [{ kind: 'blank', label: 'đơn vị bổ sung', lines: 3 }];
}

function scopeParagraph(report: Report): Block {
	const { spec, observations } = report.input;
	const { counts } = report;
	const phrase = periodPhrase(spec.periodMain, labelOf(spec.periodMain, observations));
	const area = spec.refArea === 'Cả nước' ? 'cả nước' : `địa bàn ${spec.refArea}`;
	const awards = counts.awards ? ` và ${counts.awards} số liệu khen thưởng` : '';
	const made = spec.date ? `; lập ngày ${formatDate(spec.date)}` : '';
	if (!counts.results && !counts.awards) {
		return paragraph(
			`Phạm vi: ${area}, ${phrase}. Các bài viết đã đọc không có số liệu kết quả của kỳ này${made}.`,
		);
	}
	return paragraph(
		`Phạm vi: ${area}, ${phrase}. Báo cáo gồm ${counts.results} số liệu kết quả${awards}, rút từ ${counts.articles} bài viết đã công bố${made}.`,
	);
}

function resultBlocks(report: Report): Block[] {
	if (!report.sections.length && !report.awards.length) {
		return [paragraph('Các bài viết đã đọc không có số liệu kết quả của kỳ này.')];
	}
	const blocks: Block[] = [];
	let number = 0;
	for (const section of report.sections) {
		blocks.push(heading('heading2', `${++number}. ${section.title}`));
		blocks.push(resultTable([section], false));
	}
	if (report.awards.length) {
		blocks.push(heading('heading2', `${++number}. Thi đua - khen thưởng`));
		blocks.push(paragraph(`Có ${report.counts.awards} số liệu về khen thưởng, xem Phụ lục III.`));
	}
	return blocks;
}

function appendices(report: Report): Appendix[] {
	const { spec } = report.input;
	const issuer = spec.issuer ?? defaultIssuer(spec.refArea, spec.date, spec.periodMain);
	const number = spec.number?.trim()
		? reportNumber(spec.number, issuer).replace('Số: ', '')
		: `…/${issuer.abbreviation}`;
	const day = placeAndDate('x', spec.date).replace('x, ', '');
	const note = `(Kèm theo Báo cáo số ${number} ${day})`;
	const all: (Omit<Appendix, 'note'> | null)[] = [
		report.awards.length
			? {
					label: 'Phụ lục III',
					title: 'KẾT QUẢ KHEN THƯỞNG',
					landscape: false,
					blocks: [awardTable(report.awards)],
				}
			: null,
		report.sources.length
			? { label: 'Phụ lục IV', title: 'NGUỒN SỐ LIỆU', landscape: true, blocks: [sourceTable(report)] }
			: null,
	];
	return all.filter((a) => a !== null).map((a) => ({ ...a, note }));
}

function signature(report: Report): Block {
	const signer = report.input.spec.signer;
	const recipients = report.input.spec.recipients.map((r) => `- ${r.replace(/[;.]$/u, '')};`);
	return {
		kind: 'signature',
		recipients: [...(recipients.length ? recipients : ['- …………;']), '- Lưu: VT, TM.'],
		above: [
			signer?.authority.trim() ?? '',
			(signer?.position.trim() || '…………………').toLocaleUpperCase('vi'),
		].filter(Boolean),
		below: [signer?.rank, signer?.name].filter((s) => s?.trim()).join(' ') || '………………………',
	};
}

/** Ends the last note with the end mark of the form. */
function noteBlocks(notes: readonly string[]): Block[] {
	const lines = notes.length ? notes : ['Không có ghi chú.'];
	return lines.map((line, at) =>
		paragraph(at === lines.length - 1 ? `- ${line.replace(/\.$/u, '')}./.` : `- ${line}`),
	);
}

/** A report laid out as pages by the body order of the form. */
export function toPages(report: Report): PageModel {
	const { input, head } = report;
	const whole = input.spec.form === 'report';
	const title = `${head.type}. ${head.subject} (${input.spec.refArea})`;
	return {
		title,
		author: head.issuer.join(' '),
		producer: `Cột Mốc ${input.version}`,
		madeAt: input.madeAt,
		demo: input.demo,
		head,
		body: [
			scopeParagraph(report),
			...(whole
				? [
						heading('heading1', 'I. ĐẶC ĐIỂM TÌNH HÌNH'),
						...report.context.map(paragraph),
						...staffText(input.spec.situation),
						heading('heading1', 'II. KẾT QUẢ CÔNG TÁC'),
						...resultBlocks(report),
						heading('heading1', 'IV. ĐÁNH GIÁ, PHƯƠNG HƯỚNG'),
						...staffText(input.spec.assessment),
						heading('heading1', 'V. GHI CHÚ VỀ SỐ LIỆU'),
						...noteBlocks(report.notes),
						signature(report),
					]
				: [
						...(report.sections.length ? [resultTable(report.sections, true)] : []),
						heading('heading1', 'GHI CHÚ VỀ SỐ LIỆU'),
						...noteBlocks(report.notes),
					]),
		],
		appendices: appendices(report),
	};
}
