import { docxParagraph, madeDocx, madeZip } from '../made-files.ts';
import { named, text, type Case, type HostileCase } from './case.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const run = (words: string, style = '') =>
	`<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
/** "Năm 2024, các đồn tuần tra … trên biên giới." */
const said = (inside: string, more: Record<string, string | Uint8Array> = {}) =>
	madeDocx(`<w:p>${run('Năm 2024, các đồn tuần tra ')}${inside}${run(' trên biên giới.')}</w:p>`, more);
const PATROLS = docxParagraph('Năm 2024, các đồn tuần tra 224 buổi.');
const cellOf = (words: string, props = '') => `<w:tc><w:tcPr>${props}</w:tcPr>${docxParagraph(words)}</w:tc>`;
const rowOf = (words: readonly string[], props = '') =>
	`<w:tr>${props && `<w:trPr>${props}</w:trPr>`}${words.map((w) => cellOf(w)).join('')}</w:tr>`;
const HEAD = rowOf(['Nội dung', 'ĐVT', 'Năm 2024']);
const SESSIONS = rowOf(['Tuần tra biên giới', 'buổi', '224']);
const tableOf = (...rows: readonly string[]) => madeDocx(`<w:tbl>${rows.join('')}</w:tbl>`);

const tabbed = (...lines: readonly (readonly string[])[]) =>
	madeDocx(
		lines.map((cells) => `<w:p>${cells.map((c) => run(c)).join('<w:r><w:tab/></w:r>')}</w:p>`).join(''),
	);

const documents: Case[] = [
	['struck through', said(`${run('999 buổi', '<w:strike/>')}${run('224 buổi')}`), 'read', [224]],
	['struck through twice', said(`${run('999', '<w:dstrike/>')}${run(' 224 buổi')}`), 'read', [224]],
	['not struck through', said(run('224 buổi', '<w:strike w:val="0"/>')), 'read', [224]],
	[
		'hidden by a style',
		said(`${run('999 buổi và ', '<w:rStyle w:val="An"/>')}${run('224 buổi')}`, {
			'word/styles.xml': `${XML}<w:styles xmlns:w="x"><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
		}),
		'read',
		[224],
	],
	[
		'the end of a paragraph struck out',
		madeDocx(
			`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Năm 2024, các đồn tuần tra ')}</w:p><w:p>${run('224 buổi.')}</w:p>`,
		),
		'read',
		[224],
	],
	[
		'reading aids over words',
		said(
			`<w:r><w:ruby><w:rt>${run('999 buổi')}</w:rt><w:rubyBase>${run('224 buổi')}</w:rubyBase></w:ruby></w:r>`,
		),
		'read',
		[224],
	],
	['words set from the right', said(`<w:bdo w:val="rtl">${run('224 buổi')}</w:bdo>`), 'read', [224]],
	[
		'smart tags and custom marks',
		said(
			`<w:smartTag w:element="metric"><w:smartTagPr/>${run('224')}</w:smartTag><w:customXml w:element="x"><w:customXmlPr/>${run(' buổi')}</w:customXml>`,
		),
		'read',
		[224],
	],
	[
		'the hint of an empty control',
		madeDocx(
			`${PATROLS}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${docxParagraph('Các đồn tặng 999 suất quà.')}</w:sdtContent></w:sdt>`,
		),
		'read',
		[224],
	],
	[
		'a filled control',
		madeDocx(
			`${PATROLS}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${docxParagraph('Các đồn tặng 65 suất quà.')}</w:sdtContent></w:sdt>`,
		),
		'read',
		[224, 65],
	],
	[
		'hyphens that are not seen',
		said(`${run('2')}<w:r><w:softHyphen/></w:r>${run('24 buổi')}`),
		'read',
		[224],
	],
	[
		'a break of page within a figure',
		said(`${run('224')}<w:r><w:br w:type="page"/></w:r>${run(' buổi')}`),
		'read',
	],
	[
		'what the formatting was',
		said(run('224 buổi', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
		'read',
		[224],
	],
	[
		'other parts with words',
		madeDocx(PATROLS, {
			'word/glossary/document.xml': `${XML}<w:document xmlns:w="x"><w:body>${docxParagraph('Tặng 999 suất quà.')}</w:body></w:document>`,
			'word/diagrams/data1.xml': `${XML}<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:t>999 vụ</a:t></dgm:dataModel>`,
			'word/charts/chart1.xml': `${XML}<c:chart xmlns:c="c"><c:v>999</c:v></c:chart>`,
			'customXml/item1.xml': '<x>999 vụ</x>',
		}),
		'read',
		[224],
	],
	[
		'a box of the old drawing',
		madeDocx(
			`${PATROLS}<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textbox><w:txbxContent>${docxParagraph('Tặng 65 suất quà.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
		),
		'read',
		[224, 65],
	],
	[
		'a row struck out',
		tableOf(HEAD, rowOf(['Tuyên truyền', 'buổi', '999'], '<w:del w:id="1"/>'), SESSIONS),
		'read',
		[224],
	],
	[
		'a row put in',
		tableOf(HEAD, rowOf(['Tuần tra biên giới', 'buổi', '224'], '<w:ins w:id="1"/>')),
		'read',
		[224],
	],
	[
		'a hidden row',
		tableOf(HEAD, rowOf(['Tuyên truyền', 'buổi', '999'], '<w:hidden/>'), SESSIONS),
		'read',
		[224],
	],
	[
		'cells merged as old Word did',
		tableOf(
			`<w:tr>${cellOf('Nội dung', '<w:hMerge w:val="restart"/>')}${cellOf('', '<w:hMerge/>')}${cellOf('Năm 2024')}</w:tr>`,
			rowOf(['Tuần tra biên giới', 'buổi', '224']),
		),
		'read',
		[224],
	],
	[
		'rows that begin later',
		tableOf(HEAD, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cellOf('buổi')}${cellOf('224')}</w:tr>`),
		'read',
	],
	[
		'heads over three rows',
		tableOf(
			`<w:tr>${cellOf('Nội dung', '<w:vMerge w:val="restart"/>')}${cellOf('ĐVT', '<w:vMerge w:val="restart"/>')}${cellOf('Kết quả', '<w:gridSpan w:val="2"/>')}</w:tr>`,
			`<w:tr>${cellOf('', '<w:vMerge/>')}${cellOf('', '<w:vMerge/>')}${cellOf('6 tháng đầu năm', '<w:gridSpan w:val="2"/>')}</w:tr>`,
			`<w:tr>${cellOf('', '<w:vMerge/>')}${cellOf('', '<w:vMerge/>')}${cellOf('2023')}${cellOf('2024')}</w:tr>`,
			rowOf(['Tuần tra biên giới', 'buổi', '210', '224']),
		),
		'read',
		[210, 224],
	],
	[
		'columns set by tabs',
		tabbed(
			['Nội dung', 'ĐVT', 'Năm 2024'],
			['Tuần tra biên giới', 'buổi', '224'],
			['Tuyên truyền', 'buổi', '65'],
		),
		'read',
		[224, 65],
	],
	[
		'items and what they came to, set apart by tabs',
		tabbed(
			['Kết quả năm 2024'],
			['1.', 'Tuần tra biên giới:', '224 buổi'],
			['2.', 'Tuyên truyền:', '65 buổi'],
			['-', 'Tặng quà cho hộ nghèo', ':', '120 suất'],
		),
		'read',
		[224, 65, 120],
	],
	[
		'posts and what they did, set apart by tabs',
		tabbed(
			['Năm 2024', 'các đồn tuần tra 224 buổi', 'bắt giữ 25 vụ về ma túy.'],
			['Năm 2023', 'các đồn tuần tra 210 buổi', 'bắt giữ 20 vụ về ma túy.'],
		),
		'read',
		[224, 25, 210, 20],
	],
	[
		'a letterhead and items set by tabs',
		madeDocx(
			`<w:p>${run('Số: 12/BC-BCH')}<w:r><w:tab/></w:r>${run('Lai Châu, ngày 20 tháng 12 năm 2024')}</w:p><w:p>${run('1.')}<w:r><w:tab/></w:r>${run('Năm 2024, các đồn tuần tra 224 buổi.')}</w:p><w:p>${run('2.')}<w:r><w:tab/></w:r>${run('Tặng 65 suất quà.')}</w:p>`,
		),
		'read',
		[224, 65],
	],
	[
		'old letters beside new ones',
		madeDocx(
			`<w:p>${run('N¨m 2024, ®ån biªn phßng tuÇn tra ', '<w:rFonts w:ascii=".VnTime"/>')}${run('224 buổi trên biên giới.', '<w:rFonts w:ascii="Times New Roman"/>')}</w:p>`,
		),
		'read',
		[224],
	],
	[
		'one XML for the whole package',
		text(
			`${XML}<pkg:package xmlns:pkg="x"><pkg:part><w:p xmlns:w="w">${run('224 buổi')}</w:p></pkg:part></pkg:package>`,
		),
		'wrong-type',
	],
	[
		'the page of a login',
		text('<!DOCTYPE html><html><body>Đăng nhập để tải tệp</body></html>'),
		'wrong-type',
	],
	['a book', madeZip({ mimetype: 'application/epub+zip', 'OEBPS/a.xhtml': '<p>224 buổi</p>' }), 'wrong-type'],
	['a program of Java', madeZip({ 'META-INF/MANIFEST.MF': 'Main-Class: x' }), 'wrong-type'],
	['pages of another maker', madeZip({ 'Index/Document.iwa': new Uint8Array(40) }), 'wrong-type'],
	[
		'the lock of an open document',
		new Uint8Array(Buffer.concat([Buffer.from([5]), Buffer.from('Lò Văn A'), Buffer.alloc(150)])),
		'wrong-type',
	],
];

/** Word files whose words are not all what they show, and files that only bear its name. */
export const documentCases = (): HostileCase[] => named('docx', 'bài.docx', documents);
