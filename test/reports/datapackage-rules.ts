/**
 * The rules of Data Package 2.0 for packages of tables, restated as a JSON Schema from the standard's text
 * (datapackage.org/standard: Data Package, Data Resource, Table Schema), stricter than the published profile:
 * what this program writes and nothing else.
 */
export const DATA_PACKAGE_RULES = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	type: 'object',
	required: ['resources'],
	additionalProperties: false,
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[a-z0-9-_]+$' },
		title: { type: 'string' },
		description: { type: 'string' },
		version: { type: 'string' },
		created: { type: 'string', format: 'date-time' },
		contributors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: { title: { type: 'string' }, roles: { type: 'array', items: { type: 'string' } } },
			},
		},
		sources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: { title: { type: 'string' }, path: { type: 'string', pattern: '^https?://' } },
			},
		},
		resources: { type: 'array', minItems: 1, items: { $ref: '#/definitions/resource' } },
	},
	definitions: {
		resource: {
			type: 'object',
			required: ['name', 'path', 'type', 'schema', 'encoding', 'mediatype', 'bytes', 'hash'],
			properties: {
				name: { type: 'string', pattern: '^[a-z0-9-_.]+$' },
				// relative, and never out of the package
				path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)(?!.*://).+$' },
				type: { const: 'table' },
				format: { const: 'csv' },
				mediatype: { const: 'text/csv' },
				encoding: { const: 'utf-8' },
				bytes: { type: 'integer', minimum: 1 },
				hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
				schema: { $ref: '#/definitions/schema' },
			},
		},
		schema: {
			type: 'object',
			required: ['fields'],
			properties: {
				$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
				fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
				fields: {
					type: 'array',
					minItems: 1,
					items: {
						type: 'object',
						required: ['name', 'type'],
						properties: {
							name: { type: 'string', minLength: 1 },
							type: { enum: ['string', 'number', 'integer', 'date'] },
							constraints: {
								type: 'object',
								additionalProperties: false,
								properties: { required: { type: 'boolean' } },
							},
						},
					},
				},
				missingValues: { type: 'array', items: { type: 'string' } },
				primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
				foreignKeys: {
					type: 'array',
					minItems: 1,
					items: {
						type: 'object',
						required: ['fields', 'reference'],
						properties: {
							fields: { type: 'array', minItems: 1, items: { type: 'string' } },
							reference: {
								type: 'object',
								required: ['resource', 'fields'],
								properties: {
									resource: { type: 'string' },
									fields: { type: 'array', minItems: 1, items: { type: 'string' } },
								},
							},
						},
					},
				},
			},
		},
	},
} as const;
