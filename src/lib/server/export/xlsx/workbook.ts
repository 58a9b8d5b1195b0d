import { zipSync, type Zippable } from 'fflate';
import type { Sheet, WorkbookModel } from '#lib/reports/sheet-model.ts';
import { chartXml, drawingXml } from './chart-xml.ts';
import { SharedStrings, sheetXml } from './sheet-xml.ts';
import { Styles } from './styles.ts';
import { escapeXml, MAIN_NS, PACKAGE_REL_NS, REL_NS, XML_HEAD } from './xml.ts';
import { ZipStream } from './zip-stream.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument';
/** Time put on every entry, local: the first a zip can hold. Real times would make each file another one. */
const ZIP_TIME = new Date(1980, 0, 1);

const relations = (entries: [id: string, type: string, target: string][]) =>
	`${XML_HEAD}<Relationships xmlns="${PACKAGE_REL_NS}">${entries
		.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

function tableXml(table: NonNullable<Sheet['table']>, id: number): string {
	const columns = table.columns.map((name, i) => `<tableColumn id="${i + 1}" name="${escapeXml(name)}"/>`);
	return (
		`${XML_HEAD}<table xmlns="${MAIN_NS}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" totalsRowShown="0">` +
		`<autoFilter ref="${table.ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
		'<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
	);
}

function definedNames(sheets: readonly Sheet[]): string {
	const quoted = (s: Sheet) => `'${s.name.replaceAll("'", "''")}'`;
	const names = sheets.flatMap((s, at) => [
		...(s.autoFilter
			? [
					`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escapeXml(`${quoted(s)}!${s.autoFilter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`)}</definedName>`,
				]
			: []),
		...(s.printArea
			? [
					`<definedName name="_xlnm.Print_Area" localSheetId="${at}">${escapeXml(`${quoted(s)}!${s.printArea.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`)}</definedName>`,
				]
			: []),
		...(s.printTitles
			? [
					`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`${quoted(s)}!$${s.printTitles[0]}:$${s.printTitles[1]}`)}</definedName>`,
				]
			: []),
	]);
	return names.length ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function coreXml(model: Pick<WorkbookModel, 'title' | 'author' | 'madeAt'>): string {
	const at = new Date(model.madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
	return (
		`${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		`<dc:title>${escapeXml(model.title)}</dc:title><dc:creator>${escapeXml(model.author)}</dc:creator>` +
		`<cp:lastModifiedBy>${escapeXml(model.author)}</cp:lastModifiedBy>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
		'<dc:language>vi-VN</dc:language></cp:coreProperties>'
	);
}

const appXml = (application: string): string =>
	`${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeXml(application)}</Application></Properties>`;

const ROOT_RELATIONS = relations([
	['rId1', `${REL_NS}/officeDocument`, 'xl/workbook.xml'],
	[
		'rId2',
		'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
		'docProps/core.xml',
	],
	['rId3', `${REL_NS}/extended-properties`, 'docProps/app.xml'],
]);

function contentTypes(overrides: [part: string, type: string][]): string {
	return (
		`${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
		overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
		'</Types>'
	);
}

/** The overrides every workbook has, besides its sheets. */
const COMMON_TYPES: [string, string][] = [
	['xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`],
	['xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`],
	['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
	['docProps/app.xml', `${TYPES}.extended-properties+xml`],
];

const SHEET_TYPE = `${TYPES}.spreadsheetml.worksheet+xml`;

function workbookXml(sheets: readonly Pick<Sheet, 'name'>[], names: string): string {
	return (
		`${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${REL_NS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>` +
		sheets
			.map((s, i) => `<sheet name="${escapeXml(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
			.join('') +
		`</sheets>${names}<calcPr calcId="191029"/></workbook>`
	);
}

/** Relations of the workbook part: its sheets first, then styles and shared texts. */
function workbookRelations(sheetCount: number): string {
	return relations([
		...Array.from({ length: sheetCount }, (_, i): [string, string, string] => [
			`rId${i + 1}`,
			`${REL_NS}/worksheet`,
			`worksheets/sheet${i + 1}.xml`,
		]),
		[`rId${sheetCount + 1}`, `${REL_NS}/styles`, 'styles.xml'],
		[`rId${sheetCount + 2}`, `${REL_NS}/sharedStrings`, 'sharedStrings.xml'],
	]);
}

/** A part of the package: its name and its XML, made when it is written. */
interface Part {
	name: string;
	xml: () => Iterable<string | Uint8Array>;
}

/**
 * The parts of a workbook in the order they must be written: styles and texts come after the sheets that use them.
 * source  ECMA-376 part 1; cells with a number and a link, native charts and fixed times are why the parts are
 *         written here: the writers at hand keep a link only on text cells and draw no charts
 */
function partsOf(model: WorkbookModel): Part[] {
	const styles = new Styles();
	const strings = new SharedStrings();
	const parts: Part[] = [];
	const overrides: [string, string][] = [...COMMON_TYPES];
	const part = (name: string, xml: () => string, type?: string) => {
		parts.push({ name, xml: () => [xml()] });
		if (type) overrides.push([name, type]);
	};
	let tables = 0;
	let drawings = 0;
	let charts = 0;
	model.sheets.forEach((sheet, at) => {
		const entries: [string, string, string][] = [];
		let drawing: string | null = null;
		let table: string | null = null;
		if (sheet.charts.length) {
			drawings++;
			drawing = `rId${entries.length + 1}`;
			entries.push([drawing, `${REL_NS}/drawing`, `../drawings/drawing${drawings}.xml`]);
			part(`xl/drawings/drawing${drawings}.xml`, () => drawingXml(sheet.charts), `${TYPES}.drawing+xml`);
			const placed = sheet.charts.map((chart, i): [string, string, string] => {
				charts++;
				part(`xl/charts/chart${charts}.xml`, () => chartXml(chart), `${TYPES}.drawingml.chart+xml`);
				return [`rId${i + 1}`, `${REL_NS}/chart`, `../charts/chart${charts}.xml`];
			});
			part(`xl/drawings/_rels/drawing${drawings}.xml.rels`, () => relations(placed));
		}
		if (sheet.table) {
			const own = sheet.table;
			const id = ++tables;
			table = `rId${entries.length + 1}`;
			entries.push([table, `${REL_NS}/table`, `../tables/table${id}.xml`]);
			part(`xl/tables/table${id}.xml`, () => tableXml(own, id), `${TYPES}.spreadsheetml.table+xml`);
		}
		const name = `xl/worksheets/sheet${at + 1}.xml`;
		parts.push({
			name,
			xml: () => sheetXml(sheet, at, styles, strings, { drawing, table, demo: model.demo }),
		});
		overrides.push([name, SHEET_TYPE]);
		if (entries.length) part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, () => relations(entries));
	});
	part('xl/sharedStrings.xml', () => strings.toXml(), `${TYPES}.spreadsheetml.sharedStrings+xml`);
	part('xl/styles.xml', () => styles.toXml());
	part('xl/workbook.xml', () => workbookXml(model.sheets, definedNames(model.sheets)));
	part('xl/_rels/workbook.xml.rels', () => workbookRelations(model.sheets.length));
	part('docProps/core.xml', () => coreXml(model));
	part('docProps/app.xml', () => appXml(model.application));
	// readers that open the package in order want these two first
	return [
		{ name: '[Content_Types].xml', xml: () => [contentTypes(overrides)] },
		{ name: '_rels/.rels', xml: () => [ROOT_RELATIONS] },
		...parts,
	];
}

/**
 * Writes a workbook as .xlsx.
 *
 * in   the model; for more than 20,000 rows of data use `streamWorkbook`
 * out  bytes; the same model gives the same bytes on every machine
 */
export function writeWorkbook(model: WorkbookModel): Uint8Array {
	const zip: Zippable = {};
	for (const { name, xml } of partsOf(model)) {
		// a piece of bytes is only lent: it is copied here
		zip[name] = Buffer.concat(Array.from(xml(), (piece) => Buffer.from(piece as string)));
	}
	return zipSync(zip, { mtime: ZIP_TIME, level: 6 });
}

/** The same workbook piece by piece, for sheets too large to be held: memory stays as for one piece. */
export function* streamWorkbook(model: WorkbookModel): Generator<Uint8Array> {
	const zip = new ZipStream();
	for (const { name, xml } of partsOf(model)) yield* zip.file(name, xml());
	yield zip.end();
}
