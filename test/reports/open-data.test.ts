import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { parseCsv } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { parseTimePeriod } from '#lib/core/period/time-period.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { areaId, COLUMNS, toRecord } from '#lib/reports/dataset.ts';
import { csvField, FOR_EXCEL, observationsCsv, PLAIN } from '#lib/server/export/data/csv.ts';
import { dataPackage } from '#lib/server/export/data/datapackage.ts';
import { sdmxCsv, sdmxStructure, STRUCTURE_ID } from '#lib/server/export/data/sdmx.ts';
import { leftOutSentence, sdmxRows } from '#lib/server/export/data/sdmx-rows.ts';
import { demoArticles, seedArticles } from '../fixtures/demo.ts';
import { DATA_PACKAGE_RULES } from './datapackage-rules.ts';
import { MADE_AT, worldOf } from './world.ts';

const articles = [...seedArticles(), ...demoArticles()];
let made: Awaited<ReturnType<typeof worldOf>>;
let observations: Observation[];
beforeAll(async () => {
	made = await worldOf(articles);
	observations = await made.world.store.observations({});
});
afterAll(() => made.close());

/** Rows read back by a reader that is not ours, as text. */
const read = (csv: string) => parseCsv(csv) as string[][];
const asText = (o: Observation) => toRecord(o, codelists).map((v) => (v === null ? '' : String(v)));

describe('CSV', () => {
	it('gives the same values to another reader', () => {
		const [head, ...rows] = read(observationsCsv(observations, codelists, PLAIN));
		expect(head).toEqual(COLUMNS.map((c) => c.name));
		expect(rows).toEqual(observations.map(asText));
	});

	it('for spreadsheets has the mark, semicolons and decimal commas', () => {
		const csv = observationsCsv(observations, codelists, FOR_EXCEL);
		expect(csv.startsWith('\uFEFFFREQ;REF_AREA;')).toBe(true);
		expect(csv).toContain(';0,128;KG;');
	});

	it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\tx', '\rx'])('guards %j', (text) => {
		expect(csvField(text, PLAIN).replace(/^"/, '')).toMatch(/^'/);
	});

	it('leaves negative numbers numbers', () => expect(csvField(-5, PLAIN)).toBe('-5'));
});

describe('area codes', () => {
	it.each([
		['Lai Châu', '2025-01-01', 'VN63_12'],
		['Lai Châu', '2025-07-01', 'VN63_12'],
		['Lai Châu', '2026-01-01', 'VN34_12'],
		['Huế', '2024-07-01', 'VN63_46'],
		['Sơn Hà', '2024-07-01', 'X_SON_HA'],
		['Cả nước', '2024-07-01', 'VN'],
	])('%s in a period that ends before %s is %s', (area, end, code) => {
		expect(areaId(area, end, codelists)).toBe(code);
	});
});

describe('SDMX-CSV', () => {
	it('has the columns, codes, periods and unique keys its structure asks for', () => {
		const [head = [], ...rows] = read(sdmxCsv(observations, codelists));
		expect(head).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...COLUMNS.map((c) => c.name)]);
		expect(rows.length).toBeGreaterThan(100);
		const structure = sdmxStructure(observations, codelists, MADE_AT) as {
			data: { codelists: { id: string; codes: { id: string }[] }[] };
		};
		const codes = new Map(structure.data.codelists.map((l) => [l.id, new Set(l.codes.map((c) => c.id))]));
		const at = (name: string) => head.indexOf(name);
		const keys = new Set<string>();
		for (const row of rows) {
			expect(row.slice(0, 3)).toEqual(['dataflow', STRUCTURE_ID, 'I']);
			expect(parseTimePeriod(row[at('TIME_PERIOD')] ?? '')).not.toBeNull();
			for (const name of head.slice(3)) {
				const value = row[at(name)] ?? '';
				const list = codes.get(`CL_${name}`);
				if (list && value !== '') expect(list.has(value), `${name} ${value}`).toBe(true);
			}
			for (const c of COLUMNS.filter((x) => x.role === 'dimension')) expect(row[at(c.name)]).not.toBe('');
			keys.add(row.slice(3, 13).join('|'));
		}
		expect(keys.size).toBe(rows.length);
	});

	it('re-reads to the standing observations', () => {
		const out = new Set(sdmxRows(observations, codelists).leftOut.map((l) => l.observation));
		const [, ...rows] = read(sdmxCsv(observations, codelists));
		const standing = observations.filter((o) => !out.has(o));
		expect([...out].filter((o) => o.current && o.kind === 'result')).toEqual([]);
		expect(rows.map((r) => r.slice(3).join('|')).sort()).toEqual(
			standing.map((o) => asText(o).join('|')).sort(),
		);
	});

	it('says how many rows it leaves out, and why', () => {
		const { rows, leftOut } = sdmxRows(observations, codelists);
		expect(rows.length + leftOut.length).toBe(observations.length);
		const parts = leftOut.filter((l) => l.reason === 'part');
		for (const { observation } of parts) expect(observation.partOf).not.toBeNull();
		const said = leftOutSentence(leftOut);
		expect(said).toContain(`${leftOut.length} số liệu không đưa vào SDMX: `);
		expect(said).toContain(`${parts.length} là phần của một tổng`);
		expect(leftOutSentence([])).toBeNull();
	});

	it('keeps of two units under one combination the indicator’s own, and says so', () => {
		const one = observations.find((o) => o.indicator === 'drugs.heroin' && o.current) as Observation;
		const other = { ...one, id: 'other', unitMeasure: 'PILL' };
		for (const list of [
			[one, other],
			[other, one],
		]) {
			const { rows, leftOut } = sdmxRows(list, codelists);
			expect(rows.map((r) => r.join('|'))).toEqual([asText(one).join('|')]);
			expect(leftOut).toEqual([{ observation: other, reason: 'unit' }]);
		}
	});

	it('uses ids SDMX allows in its structure', () => {
		const text = JSON.stringify(sdmxStructure(observations, codelists, MADE_AT));
		const ids = [...text.matchAll(/"id":"([^"]*)"/g)].map((m) => m[1] as string);
		expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
	});
});

describe('Data Package', () => {
	it('keeps the rules of the standard, with files as described', async () => {
		const list = await made.world.store.articles();
		const files = unzipSync(
			dataPackage(observations, list, codelists, { createdAt: MADE_AT, version: '0.1.0' }),
		);
		const descriptor = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
		const ajv = new Ajv({ strict: false, allErrors: true });
		addFormats.default(ajv);
		const valid = ajv.compile(DATA_PACKAGE_RULES);
		expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
		const tables = new Map<string, { head: string[]; rows: string[][] }>();
		for (const resource of descriptor.resources) {
			const bytes = files[resource.path] as Uint8Array;
			expect(bytes.length).toBe(resource.bytes);
			expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
			const [head = [], ...rows] = read(strFromU8(bytes));
			expect(head).toEqual(resource.schema.fields.map((f: { name: string }) => f.name));
			tables.set(resource.name, { head, rows });
			const key = resource.schema.primaryKey.map((k: string) => head.indexOf(k));
			expect(new Set(rows.map((r) => key.map((k: number) => r[k]).join('|'))).size, resource.name).toBe(
				rows.length,
			);
		}
		for (const resource of descriptor.resources) {
			const { head = [], rows = [] } = tables.get(resource.name) ?? {};
			for (const fk of resource.schema.foreignKeys ?? []) {
				const other = tables.get(fk.reference.resource);
				const known = new Set(other?.rows.map((r) => r[other.head.indexOf(fk.reference.fields[0])]));
				const at = head.indexOf(fk.fields[0]);
				expect(rows.filter((r) => r[at] !== '' && !known.has(r[at] as string))).toEqual([]);
			}
		}
	});

	it('holds every vintage, and re-reads to the same values', async () => {
		const list = await made.world.store.articles();
		const files = unzipSync(
			dataPackage(observations, list, codelists, { createdAt: MADE_AT, version: '0.1.0' }),
		);
		const [, ...rows] = read(strFromU8(files['observations.csv'] as Uint8Array));
		expect(rows.map((r) => r.slice(0, COLUMNS.length))).toEqual(observations.map(asText));
		expect(rows.length).toBe(articles.flatMap((a) => a.observations).length);
	});
});
