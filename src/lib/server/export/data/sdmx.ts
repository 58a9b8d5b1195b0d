import type { Code, Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { areaId, COLUMNS, indicatorId, toCodeId } from '#lib/reports/dataset.ts';
import { EXACT, toCsv } from './csv.ts';
import { sdmxRows } from './sdmx-rows.ts';

/** The program's own agency: not an official registration. */
const AGENCY = 'BDBP_STAT';
const VERSION = '1.0.0';
const DATAFLOW = 'DF_BORDER_WORK';
const STRUCTURE = 'DSD_BORDER_WORK';
export const STRUCTURE_ID = `${AGENCY}:${DATAFLOW}(${VERSION})`;

/**
 * SDMX-CSV 2.0.0 of the observations, one row each, action I.
 *
 * source  SDMX 3.0 specification, SDMX-CSV 2.0.0: STRUCTURE, STRUCTURE_ID, ACTION first, then components in the
 *         order of the structure; RFC 4180, UTF-8, decimal point; a missing value is empty
 */
export function sdmxCsv(observations: readonly Observation[], codelists: Codelists): string {
	const { rows } = sdmxRows(observations, codelists);
	return toCsv(
		[
			['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...COLUMNS.map((c) => c.name)],
			...rows.map((row) => ['dataflow', STRUCTURE_ID, 'I', ...row]),
		],
		EXACT,
	);
}

export const SDMX_CSV_TYPE = 'application/vnd.sdmx.data+csv; version=2.0.0';

interface ListedCode {
	id: string;
	vi: string;
	en: string;
}

const listed = (codes: readonly Code[]): ListedCode[] =>
	codes.map((c) => ({ id: c.code, vi: c.nameVi, en: c.nameEn || c.nameVi }));

const same = (id: string, name: string): ListedCode => ({ id, vi: name, en: name });

/** The code lists the data set uses, by component; areas and units of work as far as they occur. */
function codeListsOf(observations: readonly Observation[], codelists: Codelists): Map<string, ListedCode[]> {
	const occurring = (entries: Iterable<[string, string]>) =>
		[...new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))].map(([id, name]) =>
			same(id, name),
		);
	const list = (name: string) => listed(codelists.lists[name] ?? []);
	return new Map([
		['FREQ', list('FREQ')],
		[
			'REF_AREA',
			occurring(
				observations.map((o) => [areaId(o.refArea, o.periodEnd, codelists), o.refArea ?? 'Không rõ']),
			),
		],
		[
			'ORG_UNIT',
			occurring([
				['_T', 'Toàn đơn vị'],
				...observations
					.filter((o) => o.orgUnit !== '_T')
					.map((o): [string, string] => [toCodeId(o.orgUnit), o.orgUnit]),
			]),
		],
		[
			'INDICATOR',
			codelists.indicators.map((i) => ({ id: indicatorId(i.code), vi: i.nameVi, en: i.nameEn || i.nameVi })),
		],
		...['LEAD_ROLE', 'OUTCOME', 'AWARD_TYPE', 'AWARD_ISSUER', 'RECIPIENT'].map(
			(name): [string, ListedCode[]] => [name, list(name)],
		),
		['UNIT_MEASURE', codelists.units.map((u) => same(u.code, u.symbolVi))],
		['UNIT_REPORTED', codelists.units.map((u) => same(u.code, u.symbolVi))],
		['OBS_STATUS', list('OBS_STATUS')],
		['VALUE_QUALIFIER', list('VALUE_QUALIFIER')],
		['PERIOD_BASIS', list('PERIOD_BASIS')],
		[
			'CONF_STATUS',
			[
				{ id: 'F', vi: 'Được công bố', en: 'Free' },
				{ id: 'N', vi: 'Không công bố', en: 'Not for publication' },
				{ id: 'C', vi: 'Mật', en: 'Confidential' },
			],
		],
	]);
}

const urn = (pack: string, kind: string, id: string) =>
	`urn:sdmx:org.sdmx.infomodel.${pack}.${kind}=${AGENCY}:${id}(${VERSION})`;

const named = (id: string, vi: string, en: string) => ({ id, name: vi, names: { vi, en } });
const maintained = (id: string, vi: string, en: string) => ({
	...named(id, vi, en),
	agencyID: AGENCY,
	version: VERSION,
});

const TEXT_TYPES = { string: 'String', number: 'Double', integer: 'Integer', date: 'GregorianDay' } as const;

/**
 * The structure of the data set as an SDMX-JSON structure message 2.0: dataflow, data structure, concepts, code lists.
 *
 * in  preparedAt: ISO 8601, UTC
 */
export function sdmxStructure(
	observations: readonly Observation[],
	codelists: Codelists,
	preparedAt: string,
): object {
	const lists = codeListsOf(observations, codelists);
	const concept = (name: string) =>
		`urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${AGENCY}:CS_BORDER_WORK(${VERSION}).${name}`;
	const representation = (name: string, type: keyof typeof TEXT_TYPES) =>
		lists.has(name)
			? { enumeration: urn('codelist', 'Codelist', `CL_${name}`) }
			: { format: { dataType: name === 'TIME_PERIOD' ? 'ObservationalTimePeriod' : TEXT_TYPES[type] } };
	const component = (c: (typeof COLUMNS)[number]) => ({
		id: c.name,
		conceptIdentity: concept(c.name),
		localRepresentation: representation(c.name, c.type),
	});
	const role = (wanted: string) => COLUMNS.filter((c) => c.role === wanted);
	return {
		meta: {
			schema: 'https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json',
			id: 'CAU_TRUC_SO_LIEU_BIEN_PHONG',
			prepared: preparedAt,
			contentLanguages: ['vi', 'en'],
			sender: { id: AGENCY },
		},
		data: {
			dataflows: [
				{
					...maintained(DATAFLOW, 'Kết quả công tác biên phòng', 'Border guard results'),
					structure: urn('datastructure', 'DataStructure', STRUCTURE),
				},
			],
			dataStructures: [
				{
					...maintained(STRUCTURE, 'Cấu trúc số liệu công tác biên phòng', 'Border guard data structure'),
					dataStructureComponents: {
						dimensionList: {
							id: 'DimensionDescriptor',
							dimensions: role('dimension')
								.filter((c) => c.name !== 'TIME_PERIOD')
								.map((c, position) => ({ ...component(c), position })),
							timeDimension: component(
								COLUMNS.find((c) => c.name === 'TIME_PERIOD') as (typeof COLUMNS)[number],
							),
						},
						measureList: { id: 'MeasureDescriptor', measures: role('measure').map(component) },
						attributeList: {
							id: 'AttributeDescriptor',
							attributes: role('attribute').map((c) => ({
								...component(c),
								attributeRelationship: { observation: {} },
							})),
						},
					},
				},
			],
			conceptSchemes: [
				{
					...maintained('CS_BORDER_WORK', 'Khái niệm', 'Concepts'),
					concepts: COLUMNS.map((c) => named(c.name, c.title, c.name)),
				},
			],
			codelists: [...lists].map(([name, codes]) => ({
				...maintained(`CL_${name}`, COLUMNS.find((c) => c.name === name)?.title ?? name, name),
				codes: codes.map((c) => named(c.id, c.vi, c.en)),
			})),
		},
	};
}
