import { madeXlsx } from '../made-files.ts';
import { named, text, type Case, type HostileCase } from './case.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const STRICT = 'http://purl.oclc.org/ooxml';
const cellsOf = (rows: string, more: Record<string, string | Uint8Array> = {}, after = '') =>
	madeXlsx(
		{ A: [] },
		{
			'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
			...more,
		},
	);
const t = (at: string, words: string) =>
	`<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const TOP = `<row r="1">${t('A1', 'Nội dung')}${t('B1', 'Năm 2024')}</row>`;
const second = (value: string) => `<row r="2">${t('A2', 'Tuần tra biên giới (buổi)')}${value}</row>`;
const shownAs = (code: string, value: number | string, label = 'Tuần tra biên giới (buổi)') =>
	cellsOf(`${TOP}<row r="2">${t('A2', label)}<c r="B2" s="1"><v>${value}</v></c></row>`, {
		'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
	});

const workbooks: Case[] = [
	[
		'a formula shared by cells',
		cellsOf(`${TOP}${second('<c r="B2"><f t="shared" si="0"/><v>224</v></c>')}`),
		'read',
		[224],
	],
	[
		'a formula over a range',
		cellsOf(`${TOP}${second('<c r="B2" cm="1"><f t="array" ref="B2:B9">A1:A8</f><v>224</v></c>')}`),
		'read',
		[224],
	],
	[
		'a table of what-ifs',
		cellsOf(`${TOP}${second('<c r="B2"><f t="dataTable" ref="B2:B3" dt2D="1" r1="A1"/><v>224</v></c>')}`),
		'read',
		[224],
	],
	['a number with its unit by the format', shownAs('#,##0" buổi"', 224), 'read', [224]],
	['a format for large numbers', shownAs('[&gt;=1000]#,##0;0', 1224), 'read', [1224]],
	['shown in thousands', shownAs('#,##0,', 1224000), 'read', [1224]],
	[
		'shown in millions',
		shownAs('#,##0.0,,', 530250000, 'Xử phạt vi phạm hành chính (triệu đồng)'),
		'read',
		[530.25],
	],
	['a value that is not shown', shownAs(';;;', 999), 'read', []],
	['a number shown as text', shownAs('@', 224), 'read', [224]],
	['colours in a format', shownAs('[Red]#,##0;[Blue]-#,##0', 224), 'read', [224]],
	['a day in the language of the country', shownAs('[$-42A]dd/mm/yyyy', 45000), 'read', []],
	['minutes and hours', shownAs('[h]:mm', 1.5), 'read', []],
	['a fraction', shownAs('# ?/?', 0.5, 'Giúp dân (ngày công)'), 'read'],
	[
		'less in brackets',
		cellsOf(
			`<row r="1">${t('A1', 'Nội dung')}${t('B1', 'Năm 2023')}${t('C1', 'Năm 2024')}${t('D1', 'Tăng, giảm')}</row><row r="2">${t('A2', 'Tuần tra (buổi)')}<c r="B2"><v>229</v></c><c r="C2"><v>224</v></c><c r="D2" s="1"><v>-5</v></c></row>`,
			{
				'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0;(#,##0)"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
			},
		),
		'read',
		[229, 224, -5],
	],
	[
		'less in brackets, as words',
		cellsOf(
			`<row r="1">${t('A1', 'Nội dung')}${t('B1', 'Năm 2023')}${t('C1', 'Năm 2024')}${t('D1', 'Tăng, giảm')}</row><row r="2">${t('A2', 'Tuần tra (buổi)')}<c r="B2"><v>229</v></c><c r="C2"><v>224</v></c>${t('D2', '(5)')}</row>`,
		),
		'read',
	],
	[
		'a head of two lines',
		cellsOf(
			`<row r="1">${t('A1', 'Nội&#10;dung')}${t('B1', 'Năm&#10;2024')}</row>${second('<c r="B2"><v>224</v></c>')}`,
		),
		'read',
		[224],
	],
	[
		'a day in the words of the standard',
		cellsOf(`${TOP}${second('<c r="B2" t="d"><v>2024-01-01</v></c>')}`),
		'read',
		[],
	],
	[
		'names of the strict standard',
		madeXlsx(
			{
				A: [
					['Nội dung', 'Năm 2024'],
					['Tuần tra (buổi)', 224],
				],
			},
			{
				'xl/workbook.xml': `${XML}<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships" conformance="strict"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			},
		),
		'read',
		[224],
	],
	[
		'months by their first days from 1904',
		cellsOf(
			`<row r="1">${t('A1', 'Nội dung')}<c r="B1" s="1"><v>43890</v></c></row>${second('<c r="B2"><v>224</v></c>')}`,
			{
				'xl/workbook.xml': `${XML}<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
				'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
			},
		),
		'read',
		[224],
	],
	[
		'a mark before each part',
		cellsOf(`${TOP}${second('<c r="B2"><v>224</v></c>')}`, {
			'xl/workbook.xml': `\ufeff${XML}<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		}),
		'read',
		[224],
	],
	[
		'what is remembered of a pivot and of other files',
		madeXlsx(
			{
				A: [
					['Nội dung', 'Năm 2024'],
					['Tuần tra (buổi)', 224],
				],
			},
			{
				'xl/pivotCache/pivotCacheRecords1.xml': `${XML}<r><n v="999"/></r>`,
				'xl/externalLinks/externalLink1.xml': `${XML}<externalLink><v>999</v></externalLink>`,
				'xl/comments1.xml': `${XML}<comments><comment ref="B2"><text><t>999 vụ</t></text></comment></comments>`,
				'xl/drawings/drawing1.xml': `${XML}<d><t>999 vụ</t></d>`,
			},
		),
		'read',
		[224],
	],
	[
		'a row that a filter hides',
		cellsOf(
			`${TOP}<row r="2" hidden="1">${t('A2', 'Tuyên truyền (buổi)')}<c r="B2"><v>999</v></c></row><row r="3">${t('A3', 'Tuần tra (buổi)')}<c r="B3"><v>224</v></c></row>`,
			{},
			'<autoFilter ref="A1:B3"/>',
		),
		'read',
		[224],
	],
	[
		'a page of the web called xlsx',
		text(
			'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>224</td></tr></table></html>',
		),
		'wrong-type',
	],
	['XML of an older Excel', text(`${XML}<?mso-application progid="Excel.Sheet"?><Workbook/>`), 'wrong-type'],
	[
		'names of sheets that are odd',
		madeXlsx({
			"Biểu 'A'!B2": [
				['Nội dung', 'Năm 2024'],
				['Tuần tra (buổi)', 224],
			],
			'😀\u202e': [['x']],
		}),
		'read',
		[224],
	],
];

/** Workbooks whose cells show other things than they hold, and files that only bear that name. */
export const workbookCases = (): HostileCase[] => named('xlsx', 'bảng.xlsx', workbooks);
