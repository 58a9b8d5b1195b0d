/**
 * Runs scripts of package.json beside one another; shows what the first says as it says it, and what each other said once it
 * has ended.
 *
 * node test/at-once.ts SCRIPT…   exit code 1 when one of them fails
 */
import { spawn } from 'node:child_process';

/** What a script said, and whether all went well. */
const run = (script: string, shown: boolean) =>
	new Promise<{ said: string; good: boolean }>((done) => {
		const child = spawn('npm', ['run', script], {
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm is a script of its own on Windows
			shell: process.platform === 'win32',
		});
		let said = '';
		const hear = (chunk: Buffer) => {
			if (shown) process.stdout.write(chunk);
			else said += chunk.toString();
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('error', (cause) => done({ said: `${script}: ${cause.message}\n`, good: false }));
		child.on('close', (code) => done({ said, good: code === 0 }));
	});

await Promise.all(
	process.argv.slice(2).map(async (script, k) => {
		const { said, good } = await run(script, k === 0);
		process.stdout.write(said);
		if (!good) process.exitCode = 1;
	}),
);
