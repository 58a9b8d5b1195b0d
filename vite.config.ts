import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// one time zone on every machine: dates in tests must not move
process.env.TZ = 'Asia/Ho_Chi_Minh';

interface Project {
	include: string[];
	testTimeout: number;
	globalSetup?: string[];
	/** false where nothing outlives a file but what was read: files of one process then share it, and its warmed-up code */
	isolate?: boolean;
}

const project = (name: string, more: Project) => ({
	extends: true as const,
	test: { name, environment: 'node' as const, hookTimeout: 120_000, ...more },
});

export default defineConfig({
	plugins: [sveltekit()],
	// the script of a page is built by itself, like a worker's: modules that load further ones when asked
	worker: { format: 'es' },
	test: {
		projects: [
			project('core', {
				include: ['test/{core,articles,charts,format,ui}/**/*.test.ts', 'test/*.test.ts'],
				testTimeout: 120_000,
				isolate: false,
			}),
			project('server', {
				include: ['test/{server,reports,cli}/**/*.test.ts'],
				testTimeout: 60_000,
				isolate: false,
			}),
			project('stories', {
				include: ['test/stories/**/*.test.ts'],
				testTimeout: 300_000,
				globalSetup: ['test/stories/setup.ts'],
			}),
		],
	},
});
