import { spawnSync } from 'node:child_process';

/** What one run of a variant took. */
export interface Run {
	ms: number;
	/** highest resident memory, bytes */
	memory: number;
}

const median = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN;

/** Prints what this process has taken, for the process that started it. */
export function report(ms: number): void {
	const memory = process.resourceUsage().maxRSS * 1024;
	process.stdout.write(`${JSON.stringify({ ms, memory } satisfies Run)}\n`);
}

/**
 * Runs variants of a script in turn, each in a process of its own, so that a busy machine slows them alike.
 *
 * in   script: path; it is called with the variant's name and prints a Run
 * out  medians by variant
 */
export function inTurn(script: string, variants: readonly string[], rounds: number): Map<string, Run> {
	const runs = new Map<string, Run[]>(variants.map((v) => [v, []]));
	for (let round = 0; round < rounds; round++) {
		for (const variant of variants) {
			const child = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, variant], {
				encoding: 'utf8',
				maxBuffer: 1 << 26,
			});
			if (child.status !== 0) throw new Error(`${variant}: ${child.stderr}`);
			runs.get(variant)?.push(JSON.parse(child.stdout) as Run);
		}
	}
	return new Map(
		[...runs].map(([v, all]) => [
			v,
			{ ms: median(all.map((r) => r.ms)), memory: median(all.map((r) => r.memory)) },
		]),
	);
}
