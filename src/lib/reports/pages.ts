import { formatDate } from '#lib/format/index.ts';
import { dayInVietnam, labelOf, periodPhrase, placeAndDate, reportNumber } from './head.ts';
import { compareAppendix, compareBlocks } from './page-compare.ts';
import type { Appendix, Block, PageModel } from './page-model.ts';
import { withFittingLinks } from './page-links.ts';
import { withAlignedMarks } from './page-marks.ts';
import { awardTable, resultTable, sourceTable, unitTables } from './page-tables.ts';
import type { Report } from './report.ts';
import { sectionSentences } from './sentences.ts';
import { defaultIssuer } from './spec.ts';

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
	const made = spec.date
		? `; lập ngày ${formatDate(spec.date)}`
		: `; số liệu nhập đến ngày ${formatDate(dayInVietnam(report.input.madeAt))}`;
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
	const { changesAgainst, input } = report;
	const blocks: Block[] = [];
	let number = 0;
	if (changesAgainst) {
		const against = periodPhrase(changesAgainst.b.code, changesAgainst.b.label);
		blocks.push(paragraph(`Trong các câu dưới đây, số trong ngoặc là mức tăng, giảm so với ${against}.`));
	}
	for (const section of report.sections) {
		blocks.push(heading('heading2', `${++number}. ${section.title}`));
		const sentences = sectionSentences(section, changesAgainst, input.codelists, input.spec.padded);
		if (sentences.length) blocks.push(paragraph(sentences.join(' ')));
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
		compareAppendix(report),
		report.units
			? {
					label: 'Phụ lục II',
					title: 'SỐ LIỆU THEO ĐƠN VỊ',
					landscape: true,
					blocks: unitTables(report.units),
				}
			: null,
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
	const model: PageModel = {
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
						heading('heading1', 'III. SO SÁNH'),
						...compareBlocks(report),
						heading('heading1', 'IV. ĐÁNH GIÁ, PHƯƠNG HƯỚNG'),
						...staffText(input.spec.assessment),
						heading('heading1', 'V. GHI CHÚ VỀ SỐ LIỆU'),
						...noteBlocks(report.notes),
						signature(report),
					]
				: [
						...(report.sections.length ? [resultTable(report.sections, true)] : []),
						...(report.compare?.sides.length ? compareBlocks(report) : []),
						heading('heading1', 'GHI CHÚ VỀ SỐ LIỆU'),
						...noteBlocks(report.notes),
					]),
		],
		appendices: appendices(report),
	};
	return withAlignedMarks(withFittingLinks(model));
}
