import type { Store } from '#lib/core/observation/store.ts';
import { isRefused } from '#lib/server/intake/intake.ts';
import { ParserPool } from '#lib/server/intake/pool.ts';
import { createIntake } from '#lib/server/intake/service.ts';
import type { HostileCase } from './case.ts';

/** True when what came of a case is what it deserves. */
function deserved({ expected }: HostileCase, got: string): boolean {
	return (
		expected === 'any' || (typeof expected === 'string' ? expected === got : expected.includes(got as never))
	);
}

export interface Verdict {
	/** what came of cases that deserved something else */
	wrong: string[];
	/** the longest time the server's own thread answered nobody, milliseconds */
	pause: number;
}

/** Gives every case to intake, two at a time, and says which came to something they do not deserve. */
export async function judge(cases: readonly HostileCase[], store: Store, folder: string): Promise<Verdict> {
	const pool = new ParserPool();
	const intake = createIntake({ store, pool, folder, demo: false });
	let pause = 0;
	let last = performance.now();
	const beat = setInterval(() => {
		pause = Math.max(pause, performance.now() - last - 20);
		last = performance.now();
	}, 20);
	const wrong: string[] = [];
	const queue = [...cases];
	const worker = async () => {
		for (let c = queue.shift(); c; c = queue.shift()) {
			const result = await intake.preview(c.name, c.bytes);
			const got = isRefused(result) ? result.code : 'read';
			const tell = (what: string) => wrong.push(`${c.about} (${JSON.stringify(c.name)}): ${what}`);
			if (!deserved(c, got)) tell(`${got}, expected ${String(c.expected)}`);
			if (isRefused(result)) {
				if (!/^[^\n]+: [^\n]+$/u.test(result.message)) tell('a message of more than one line');
				continue;
			}
			const whole = await intake.find(result.id);
			const odd = whole?.observations.find((o) => o.value !== null && !Number.isFinite(o.value));
			if (!whole) tell('nothing to look at');
			const values = whole?.observations.map((o) => o.value) ?? [];
			if (c.figures && String(values) !== String(c.figures))
				tell(`read ${String(values)}, expected ${String(c.figures)}`);
			if (odd) tell(`a figure that is no number: ${odd.quote}`);
			await intake.drop(result.id);
		}
	};
	await Promise.all([worker(), worker()]);
	clearInterval(beat);
	intake.close();
	return { wrong, pause };
}
