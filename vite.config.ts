import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// one time zone on every machine: dates in tests must not move
process.env.TZ = 'Asia/Ho_Chi_Minh';

const project = (name: string, include: string[], testTimeout: number, globalSetup: string[] = []) => ({
	extends: true as const,
	test: { name, environment: 'node' as const, include, globalSetup, testTimeout, hookTimeout: 120_000 },
});

export default defineConfig({
	plugins: [sveltekit()],
	// the script of a page is built by itself, like a worker's: modules that load further ones when asked
	worker: { format: 'es' },
	test: {
		projects: [
			project('core', ['test/{core,articles,charts,format,ui}/**/*.test.ts', 'test/*.test.ts'], 30_000),
			project('server', ['test/{server,reports,cli}/**/*.test.ts'], 60_000),
			project('stories', ['test/stories/**/*.test.ts'], 300_000, ['test/stories/setup.ts']),
		],
	},
});
