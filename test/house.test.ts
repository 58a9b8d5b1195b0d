import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Files below a folder, with forward slashes, relative to the project. */
function filesUnder(folder: string): string[] {
	if (!existsSync(path.join(root, folder))) return [];
	return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map((e) => path.relative(root, path.join(e.parentPath, e.name)).replaceAll('\\', '/'));
}

/** A project of its own that the page benchmark builds elsewhere, with data made for the run. */
const BASELINE = 'test/bench/pages/baseline/';
const code = [...filesUnder('src'), ...filesUnder('test')].filter(
	(f) => /\.(ts|svelte|js)$/.test(f) && !f.startsWith(BASELINE),
);

/** What a file imports: statements, import(), and packages found by name through `require.resolve`. */
function importsOf(file: string): string[] {
	const text = read(file);
	const statement = /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm;
	const effect = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
	const called = /\b(?:import|require|resolve)\(\s*['"`]([^'"`$]+)/g;
	return [statement, effect, called].flatMap((form) => [...text.matchAll(form)].map((m) => m[1] as string));
}

/** The file of the project that an import names; null for a package. */
function target(file: string, spec: string): string | null {
	if (spec.startsWith('#lib/')) return `src/lib/${spec.slice(5)}`.replace(/[?].*/, '');
	if (!spec.startsWith('.')) return null;
	return path.posix.normalize(path.posix.join(path.posix.dirname(file), spec)).replace(/[?].*/, '');
}

/** Rooms from the bottom up: a room uses itself and those before it. */
const ROOMS = [
	'src/lib/codelists',
	'src/lib/core/text',
	'src/lib/core/quantity',
	'src/lib/core/period',
	'src/lib/core/indicator',
	'src/lib/core/observation',
	'src/lib/core/reading',
	'src/lib/core/series',
	'src/lib/core/extract.ts',
];
/** Steps of reading from the first on: a step uses itself and those before it; the last joins them. */
const READING = [
	'/mention',
	'/page',
	'/period',
	'/place',
	'/deed',
	'/indicator',
	'/state',
	'/kind',
	'/table',
	'',
];
/** Parts beside each other above the core: what each may use besides codelists, core and itself. */
const ABOVE: Record<string, string[]> = {
	'src/lib/format': [],
	'src/lib/charts': ['src/lib/format'],
	'src/lib/reports': ['src/lib/format', 'src/lib/charts'],
};

const roomOf = (file: string) => ROOMS.findIndex((room) => file === room || file.startsWith(`${room}/`));
const partOf = (file: string) => Object.keys(ABOVE).find((part) => file.startsWith(`${part}/`));

describe('the rooms of the house', () => {
	test('imports go one way: codelists → text → quantity → period → indicator → observation → reading → series → extract', () => {
		const wrong: string[] = [];
		for (const file of code) {
			const room = roomOf(file);
			if (room < 0) continue;
			for (const spec of importsOf(file)) {
				const to = target(file, spec);
				if (to === null) {
					if (!spec.startsWith('node:') || room > 0) wrong.push(`${file} → ${spec}`);
				} else {
					const other = roomOf(to);
					if (other < 0 || other > room) wrong.push(`${file} → ${to}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test('inside the room of reading, imports go one way too: words found → page → time, place, deed → measure → kind → table', () => {
		const wrong: string[] = [];
		const stepOf = (file: string) =>
			READING.findIndex((step) =>
				step === ''
					? path.posix.dirname(file) === 'src/lib/core/reading'
					: file.startsWith(`src/lib/core/reading${step}/`),
			);
		for (const file of code.filter((f) => f.startsWith('src/lib/core/reading/'))) {
			for (const spec of importsOf(file)) {
				const to = target(file, spec);
				if (to?.startsWith('src/lib/core/reading/') && stepOf(to) > stepOf(file))
					wrong.push(`${file} → ${to}`);
			}
			if (stepOf(file) < 0) wrong.push(`${file} stands in no step`);
		}
		expect(wrong).toEqual([]);
	});

	test('format, charts and reports know the core and their named neighbours, nothing of the server or the screens', () => {
		const wrong: string[] = [];
		for (const file of code) {
			const part = partOf(file);
			if (part === undefined) continue;
			for (const spec of importsOf(file)) {
				const to = target(file, spec);
				if (to === null || roomOf(to) >= 0 || to.startsWith(`${part}/`)) continue;
				if (!ABOVE[part]?.some((p) => to.startsWith(`${p}/`))) wrong.push(`${file} → ${to}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('nothing below imports routes, the entry, the command line or tests', () => {
		const wrong = code
			.filter((f) => f.startsWith('src/lib/'))
			.flatMap((f) => importsOf(f).map((spec) => [f, target(f, spec)] as const))
			.filter(([, to]) => to !== null && /^(src\/(routes|entry|cli|workers)|test)\//.test(to));
		expect(wrong).toEqual([]);
	});

	test('the core touches neither files, clock, chance, network nor environment', () => {
		const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|fetch\(|performance\.|globalThis)/;
		const wrong = code.filter((f) => f.startsWith('src/lib/core/') && impure.test(read(f)));
		expect(wrong).toEqual([]);
	});

	test('no room is a cupboard', () => {
		const names = /(^|\/)(utils?|helpers?|common|misc|shared|manager)(\.|\/|$)/;
		expect(code.filter((f) => names.test(f.replace(/^(src|test)\//, '')))).toEqual([]);
	});

	test('every import of our own names a file that is there', () => {
		const gone = code
			// the peer's page is a project of its own, completed when it is measured
			.filter((f) => !f.startsWith('test/bench/pages/'))
			.flatMap((f) => importsOf(f).map((spec) => [f, target(f, spec)] as const))
			.filter(([, to]) => to !== null && !to.includes('$types') && !existsSync(path.join(root, to)));
		expect(gone).toEqual([]);
	});
});

interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	scripts: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** Packages that are used by being there: type definitions and what a script or another tool calls by name. */
const CALLED: Record<string, string> = {
	'@types/node': 'types of Node',
	'svelte-check': 'scripts.check',
	eslint: 'scripts.lint',
	prettier: 'scripts.lint',
	typescript: 'svelte-check and typescript-eslint',
	vite: 'scripts.build',
	'@sveltejs/vite-plugin-svelte': 'peer of @sveltejs/kit',
	'prettier-plugin-svelte': 'prettier.plugins',
	'@types/pdfmake': 'types of pdfmake',
};

describe('what the project depends on', () => {
	const configs = ['vite.config.ts', 'svelte.config.js', ...filesUnder('.config')];
	const imported = new Set(
		[...code, ...configs]
			.flatMap((f) => importsOf(f))
			.map((s) =>
				s
					.split('/')
					.slice(0, s.startsWith('@') ? 2 : 1)
					.join('/'),
			),
	);
	const all = { ...manifest.dependencies, ...manifest.devDependencies };

	test('every dependency is imported or called', () => {
		const idle = Object.keys(all).filter((name) => !imported.has(name) && !(name in CALLED));
		expect(idle).toEqual([]);
	});

	test('what runs without a build or a test is no development dependency', () => {
		const needed = code
			.filter((f) => /^src\/(cli|entry|workers|lib\/server|lib\/core|lib\/codelists)\//.test(f))
			.flatMap((f) => importsOf(f).map((spec) => [f, spec] as const))
			.filter(([, spec]) => target('', spec) === null && !spec.startsWith('node:') && !spec.startsWith('.'));
		const wrong = needed.filter(([, spec]) => {
			const name = spec
				.split('/')
				.slice(0, spec.startsWith('@') ? 2 : 1)
				.join('/');
			return name in manifest.devDependencies && !['@sveltejs/kit', 'svelte'].includes(name);
		});
		expect(wrong).toEqual([]);
	});

	test('versions are exact', () => {
		const loose = Object.entries({ ...all, ...manifest.optionalDependencies }).filter(
			([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
		);
		expect(loose).toEqual([]);
	});
});

test('the top level holds what it should and nothing else', () => {
	const allowed = new Set([
		'src',
		'static',
		'seeds',
		'test',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json',
		'README.md',
		// made by running
		'node_modules',
		'build',
		'coverage',
	]);
	const odd = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
	expect(odd).toEqual([]);
});
