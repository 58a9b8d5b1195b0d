import type { NativeChart } from '#lib/reports/sheet-model.ts';
import { escapeXml, REL_NS, XML_HEAD } from './xml.ts';

const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAW_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAW_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Bars of fewer categories than this are kept slim. */
const FEW = 3;

/** Told apart in print without colour: dark, light, middle grey. */
const SHADES = ['1F3864', 'BFBFBF', '7F7F7F', '404040'];

const absolute = (ref: string) => ref.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
const rangeOf = (chart: NativeChart, ref: string) =>
	escapeXml(`'${chart.sheet.replaceAll("'", "''")}'!${absolute(ref)}`);

const text = (size: number, bold: boolean) =>
	`<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
	'<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr>';

const title = (words: string, size: number, turned = false) =>
	`<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr>${text(size, true)}</a:pPr>` +
	`<a:r><a:rPr lang="vi-VN" sz="${size * 100}" b="1"><a:latin typeface="Times New Roman"/></a:rPr><a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>` +
	'<c:overlay val="0"/></c:title>';

const looks = (size: number) =>
	`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${text(size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const stringCache = (values: readonly string[]) =>
	`<c:strCache><c:ptCount val="${values.length}"/>${values
		.map((v, i) => `<c:pt idx="${i}"><c:v>${escapeXml(v)}</c:v></c:pt>`)
		.join('')}</c:strCache>`;

const numberCache = (values: readonly (number | null)[], format: string) =>
	`<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${values
		.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`))
		.join('')}</c:numCache>`;

function series(chart: NativeChart): string {
	return chart.series
		.map((s, at) => {
			const shade = SHADES[at % SHADES.length] as string;
			const fill = `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`;
			const rule = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
			const look =
				chart.type === 'bar'
					? `<c:spPr>${fill}${rule}</c:spPr><c:invertIfNegative val="0"/>`
					: `<c:spPr><a:ln w="22225">${fill}</a:ln></c:spPr><c:marker><c:symbol val="${at ? 'square' : 'circle'}"/><c:size val="6"/>` +
						`<c:spPr>${fill}${rule}</c:spPr></c:marker>`;
			return (
				`<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
				`<c:tx><c:strRef><c:f>${rangeOf(chart, s.nameRef)}</c:f>${stringCache([s.name])}</c:strRef></c:tx>` +
				look +
				`<c:cat><c:strRef><c:f>${rangeOf(chart, chart.categories.ref)}</c:f>${stringCache(chart.categories.values)}</c:strRef></c:cat>` +
				`<c:val><c:numRef><c:f>${rangeOf(chart, s.ref)}</c:f>${numberCache(s.values, s.format)}</c:numRef></c:val>` +
				(chart.type === 'line' ? '<c:smooth val="0"/>' : '') +
				'</c:ser>'
			);
		})
		.join('');
}

/**
 * A chart part bound to cells, in the element order of the schema (ECMA-376 part 1, dml-chart.xsd).
 * A missing value is a gap, never a zero; bars stand on zero.
 */
export function chartXml(chart: NativeChart): string {
	const body =
		chart.type === 'bar'
			? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(chart)}` +
				`<c:gapWidth val="${chart.categories.values.length < FEW ? 300 : 80}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`
			: `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(chart)}` +
				'<c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>';
	return (
		`${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAW_NS}" xmlns:r="${REL_NS}">` +
		'<c:roundedCorners val="0"/>' +
		`<c:chart>${title(chart.title, 12)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${body}` +
		'<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
		'<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
		`<c:tickLblPos val="low"/>${looks(10)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
		'<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
		'<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>' +
		'<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
		`${title(chart.unit, 10, true)}<c:numFmt formatCode="#,##0.###" sourceLinked="0"/><c:majorTickMark val="out"/>` +
		`<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${looks(10)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/>` +
		'<c:crossBetween val="between"/></c:valAx></c:plotArea>' +
		`<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${looks(10)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		'</c:chartSpace>'
	);
}

/** The drawing part that places a sheet's charts; relation ids are rId1, rId2 … in order. */
export function drawingXml(charts: readonly NativeChart[]): string {
	const corner = (tag: string, column: number, row: number) =>
		`<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
	const frames = charts.map(
		(chart, at) =>
			`<xdr:twoCellAnchor>${corner('from', chart.anchor.fromColumn, chart.anchor.fromRow)}` +
			corner('to', chart.anchor.toColumn, chart.anchor.toRow) +
			`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Biểu đồ ${at + 1}" descr="${escapeXml(chart.title)}"/>` +
			'<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
			`<a:graphic><a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>` +
			'</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
	);
	return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAW_NS}" xmlns:a="${DRAW_NS}" xmlns:r="${REL_NS}">${frames.join('')}</xdr:wsDr>`;
}
