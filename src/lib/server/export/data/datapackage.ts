import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Codelists } from '#lib/codelists/types.ts';
import type { ArticleSummary } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import {
	COLUMNS,
	EXTRA_COLUMNS,
	indicatorId,
	toRecord,
	type Column,
	type Value,
} from '#lib/reports/dataset.ts';
import { EXACT, toCsv } from './csv.ts';

/** Time put on every entry: real times would make the same data another file. */
const ZIP_TIME = new Date(1980, 0, 1);

interface Field {
	name: string;
	type: string;
	title: string;
	constraints?: Record<string, unknown>;
}

interface Resource {
	name: string;
	title: string;
	fields: Field[];
	primaryKey: string[];
	foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	rows: Value[][];
}

const text = (name: string, title: string, required = false): Field => ({
	name,
	type: 'string',
	title,
	...(required ? { constraints: { required: true } } : {}),
});

function fieldOf(c: Column): Field {
	const required = c.role === 'dimension' || ['UNIT_MEASURE', 'SOURCE_ID', 'SPAN_START'].includes(c.name);
	return {
		name: c.name,
		type: c.type,
		title: c.title,
		...(required ? { constraints: { required: true } } : {}),
	};
}

function observationsResource(observations: readonly Observation[], codelists: Codelists): Resource {
	const columns = [...COLUMNS, ...EXTRA_COLUMNS];
	const to = (field: string, resource: string) => ({
		fields: [field],
		reference: { resource, fields: ['code'] },
	});
	return {
		name: 'observations',
		title: 'Số liệu: mỗi dòng một con số, đủ mọi lần công bố',
		fields: columns.map(fieldOf),
		// the day of publication follows from the source; the place in the text tells two figures of one source apart
		primaryKey: [
			...COLUMNS.filter((c) => c.role === 'dimension').map((c) => c.name),
			'SOURCE_ID',
			'SPAN_START',
		],
		foreignKeys: [
			to('INDICATOR', 'indicators'),
			to('UNIT_MEASURE', 'units'),
			to('UNIT_REPORTED', 'units'),
			{ fields: ['SOURCE_ID'], reference: { resource: 'sources', fields: ['id'] } },
		],
		rows: observations.map((o) => toRecord(o, codelists, columns)),
	};
}

function sourcesResource(articles: readonly ArticleSummary[]): Resource {
	return {
		name: 'sources',
		title: 'Nguồn: bài viết đã đọc',
		fields: [
			text('id', 'Mã nguồn', true),
			text('title', 'Tên bài'),
			text('outlet', 'Nơi đăng'),
			{ name: 'issued', type: 'date', title: 'Ngày đăng' },
			text('url', 'Địa chỉ'),
			text('sha256', 'SHA-256 của văn bản'),
		],
		primaryKey: ['id'],
		rows: articles.map((a) => [
			a.id,
			a.title.normalize('NFC'),
			a.outlet?.normalize('NFC') ?? null,
			a.issued,
			a.url,
			a.textHash,
		]),
	};
}

function codeResources(codelists: Codelists): Resource[] {
	return [
		{
			name: 'indicators',
			title: 'Danh mục chỉ tiêu',
			fields: [
				text('code', 'Mã', true),
				text('group', 'Nhóm'),
				text('name_vi', 'Tên'),
				text('name_en', 'Tên tiếng Anh'),
				text('unit', 'Đơn vị tính'),
				text('aggregation', 'Cách cộng'),
				text('direction', 'Chiều'),
				text('notes', 'Ghi chú'),
			],
			primaryKey: ['code'],
			rows: [
				...codelists.indicators.map((i) => [
					indicatorId(i.code),
					i.group,
					i.nameVi,
					i.nameEn,
					i.unit,
					i.aggregation,
					i.direction,
					i.notes || null,
				]),
				...(codelists.indicator('other')
					? []
					: [
							[
								'OTHER',
								'unclassified',
								'Kết quả chưa có mã',
								'Result without a code',
								null,
								'none',
								'neutral',
								null,
							],
						]),
			],
		},
		{
			name: 'units',
			title: 'Danh mục đơn vị tính',
			fields: [
				text('code', 'Mã', true),
				text('symbol', 'Ký hiệu'),
				text('dimension', 'Đại lượng'),
				text('canonical_unit', 'Đơn vị gốc'),
				{ name: 'factor', type: 'number', title: 'Hệ số' },
			],
			primaryKey: ['code'],
			rows: codelists.units.map((u) => [u.code, u.symbolVi, u.dimension, u.canonicalUnit, u.factor]),
		},
		{
			name: 'codelists',
			title: 'Danh mục mã khác',
			fields: [
				text('list', 'Danh mục', true),
				text('code', 'Mã', true),
				text('name_vi', 'Tên'),
				text('name_en', 'Tên tiếng Anh'),
			],
			primaryKey: ['list', 'code'],
			rows: Object.entries(codelists.lists).flatMap(([list, codes]) =>
				codes.map((c): Value[] => [list, c.code, c.nameVi, c.nameEn || null]),
			),
		},
	];
}

const README = `# Số liệu công tác biên phòng

Gói dữ liệu theo chuẩn Frictionless Data Package 2.0, do Cột Mốc lập từ các bài viết đã công bố.

- \`observations.csv\`: mỗi dòng một con số, kèm đúng câu chữ trong nguồn (SOURCE_QUOTE) và vị trí của nó (SPAN_START, SPAN_END). Giữ mọi lần công bố; IS_CURRENT = 1 là số đang dùng.
- \`sources.csv\`: bài viết, nơi đăng, ngày đăng, SHA-256 của văn bản.
- \`indicators.csv\`, \`units.csv\`, \`codelists.csv\`: các danh mục mã.

Ô trống là không có số; không có số không phải là 0. VALUE_QUALIFIER cho biết con số là đúng bằng (EQ), trên (GT), ít nhất (GE), dưới (LT), không quá (LE), khoảng (AP) hay chỉ là độ lớn (MAG). PERIOD_END là ngày cuối, tính cả ngày đó.
`;

/**
 * Everything known as a Frictionless Data Package 2.0, zipped: observations of every vintage, sources, code lists, README.
 *
 * in   createdAt: ISO 8601, UTC
 * out  the bytes; the same input gives the same bytes
 */
export function dataPackage(
	observations: readonly Observation[],
	articles: readonly ArticleSummary[],
	codelists: Codelists,
	made: { createdAt: string; version: string },
): Uint8Array {
	const resources = [
		observationsResource(observations, codelists),
		sourcesResource(articles),
		...codeResources(codelists),
	];
	const files: Record<string, Uint8Array> = {};
	const described = resources.map((r) => {
		const bytes = Buffer.from(toCsv([r.fields.map((f) => f.name), ...r.rows], EXACT));
		files[`${r.name}.csv`] = bytes;
		return {
			name: r.name,
			type: 'table',
			title: r.title,
			path: `${r.name}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: bytes.length,
			hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
			schema: {
				$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
				fieldsMatch: 'exact',
				fields: r.fields,
				missingValues: [''],
				primaryKey: r.primaryKey,
				...(r.foreignKeys ? { foreignKeys: r.foreignKeys } : {}),
			},
		};
	});
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'so-lieu-bien-phong',
		title: 'Số liệu công tác biên phòng',
		description: 'Số liệu đọc từ các bài viết đã công bố, mỗi con số kèm câu chữ trong nguồn.',
		version: made.version,
		created: made.createdAt,
		contributors: [{ title: 'Cột Mốc', roles: ['compiler'] }],
		// a package needs at least one source when it names any
		...(articles.length
			? {
					sources: articles.map((a) => ({
						title: a.title.normalize('NFC') || a.id,
						...(a.url && /^https?:\/\//u.test(a.url) ? { path: a.url } : {}),
					})),
				}
			: {}),
		resources: described,
	};
	const json = Buffer.from(`${JSON.stringify(descriptor, null, '\t')}\n`);
	return zipSync(
		{ 'datapackage.json': json, 'README.md': Buffer.from(README), ...files },
		{ mtime: ZIP_TIME, level: 6 },
	);
}
