import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
/** building the pages counts too, on however slow a machine */
const STARTED_WITHIN = 600_000;

/** The environment of a person's shell: nothing the test runner put there. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const env = { ...process.env };
	for (const name of Object.keys(env))
		if (/^(VITEST|NODE_ENV|TEST$|MODE$|DEV$|PROD$)/.test(name)) delete env[name];
	return env;
}

/**
 * Starts the program as a person does, over a data folder of its own and on a free port; it builds its pages when
 * they are not built, and reads its first articles into an empty folder.
 *
 * out     its address without a slash at the end, and `close`
 * errors  what it said, when it ends before it answers
 */
export async function startServer(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'serve', '--port', '0'],
		{
			cwd: root,
			stdio: ['ignore', 'ignore', 'pipe'],
			env: { ...plainEnvironment(), COTMOC_DATA: folder },
		},
	);
	let said = '';
	const url = await new Promise<string>((done, failed) => {
		const late = setTimeout(() => failed(new Error(`no answer in time: ${said}`)), STARTED_WITHIN);
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /chạy ở (http:\/\/\S+)/.exec(said)?.[1];
			if (!address) return;
			clearTimeout(late);
			done(address.replace(/\/$/, ''));
		});
		child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
	});
	return {
		url,
		close: async () => {
			if (child.exitCode !== null) return;
			child.kill();
			await once(child, 'exit');
		},
	};
}
