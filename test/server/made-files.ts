import { madeZip } from './made-zip.ts';

export { madeZip } from './made-zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const escapeXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;

export const docxParagraph = (text: string, font = '') =>
	`<w:p><w:r>${font ? `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

export const docxTable = (rows: readonly (readonly string[])[]) =>
	`<w:tbl>${rows.map((r) => `<w:tr>${r.map((c) => `<w:tc>${docxParagraph(c)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file whose body is the given markup. */
export const madeDocx = (body: string, more: Record<string, string | Uint8Array> = {}, before = '') =>
	madeZip({
		'[Content_Types].xml': TYPES,
		'word/document.xml': `${XML}${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
		...more,
	});

/** A cell: text stands for itself, a number is one, `{f, v}` is a formula with its value, null is empty. */
export type MadeCell = string | number | { f: string; v: number } | null;

const columnName = (c: number): string =>
	(c >= 26 ? columnName(Math.floor(c / 26) - 1) : '') + String.fromCharCode(65 + (c % 26));

function sheetXml(rows: readonly (readonly MadeCell[])[], after = ''): string {
	const cell = (value: MadeCell, r: number, c: number) => {
		const at = `r="${columnName(c)}${r + 1}"`;
		if (value === null) return '';
		if (typeof value === 'number') return `<c ${at} s="1"><v>${value}</v></c>`;
		if (typeof value === 'object') return `<c ${at}><f>${escapeXml(value.f)}</f><v>${value.v}</v></c>`;
		return `<c ${at} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
	};
	const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((v, c) => cell(v, r, c)).join('')}</row>`);
	return `${XML}<worksheet ${S}><sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

/** An Excel file of sheets by name; number cells have the format #,##0.### */
export function madeXlsx(
	sheets: Record<string, readonly (readonly MadeCell[])[]>,
	more: Record<string, string | Uint8Array> = {},
	after = '',
): Uint8Array {
	const names = Object.keys(sheets);
	return madeZip({
		'[Content_Types].xml': TYPES,
		'xl/workbook.xml': `${XML}<workbook ${S} ${R}><sheets>${names
			.map((n, i) => `<sheet name="${escapeXml(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${names
			.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
			.join('')}</Relationships>`,
		'xl/styles.xml': `${XML}<styleSheet ${S}><numFmts><numFmt numFmtId="170" formatCode="#,##0.###"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
		...Object.fromEntries(
			names.map((n, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheets[n] ?? [], after)]),
		),
		...more,
	});
}

/** Words printed at a place of a page, in points from its lower left. */
export interface Placed {
	x: number;
	y: number;
	text: string;
	size?: number;
}

/** Objects of a PDF as one file: the catalogue is the first of them. */
function pdfOf(objects: readonly string[], extra = ''): Uint8Array {
	let out = '%PDF-1.4\n';
	const at = objects.map((body, i) => {
		const offset = out.length;
		out += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return offset;
	});
	const xref = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	out += at.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
	out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${xref}\n%%EOF\n`;
	return new Uint8Array(Buffer.from(out, 'latin1'));
}

/** Codes below are control signs to some readers. */
const FIRST_CODE = 33;
const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0');

/** Pages of the given content streams, set in one font. */
function pagesOf(streams: readonly string[], font: readonly string[], extra = ''): Uint8Array {
	const first = 3 + font.length;
	const kids = streams.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
	const pages = streams.flatMap((stream, i) => [
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
	]);
	return pdfOf(
		[
			'<< /Type /Catalog /Pages 2 0 R >>',
			`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
			...font,
			...pages,
		],
		extra,
	);
}

/** A PDF of Vietnamese words at their places; every letter is half as wide as its size. */
export function madePlacedPdf(pages: readonly (readonly Placed[])[]): Uint8Array {
	const letters = [...new Set(pages.flat().flatMap((p) => [...p.text]))];
	const codeOf = new Map(letters.map((c, i) => [c, FIRST_CODE + i]));
	const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters.length} beginbfchar ${letters
		.map((c, i) => `<${hex(FIRST_CODE + i, 2)}> <${hex(c.charCodeAt(0), 4)}>`)
		.join(' ')} endbfchar endcmap end`;
	const font = [
		`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${FIRST_CODE} /LastChar ${FIRST_CODE + letters.length - 1} /Widths [${letters.map(() => 500).join(' ')}] /ToUnicode 4 0 R >>`,
		`<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
	];
	const streams = pages.map((page) =>
		page
			.map(
				({ x, y, text, size = 12 }) =>
					`BT /F1 ${size} Tf ${x} ${y} Td <${[...text].map((c) => hex(codeOf.get(c) ?? 0, 2)).join('')}> Tj ET`,
			)
			.join('\n'),
	);
	return pagesOf(streams, font);
}

/** A PDF of plain Latin text, one string a page; `pages` may repeat one page many times. */
export function madePdf(pages: readonly string[], extra = ''): Uint8Array {
	const streams = pages.map((text) => {
		const lines = text.split('\n').map((l) => `(${l.replace(/[\\()]/g, '\\$&')}) Tj 0 -16 Td`);
		return text === '' ? '' : `BT /F1 12 Tf 60 760 Td ${lines.join(' ')} ET`;
	});
	return pagesOf(streams, ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'], extra);
}
