import { Agent, get } from 'node:http';

export interface Load {
	requests: number;
	errors: number;
	perSecond: number;
	/** milliseconds */
	p50: number;
	p99: number;
	slowest: number;
}

/** One request on a kept connection: status and time from sending to the last byte. */
function ask(agent: Agent, url: string): Promise<{ status: number; ms: number }> {
	return new Promise((resolve) => {
		const begun = performance.now();
		const done = (status: number) => resolve({ status, ms: performance.now() - begun });
		get(url, { agent, headers: { 'accept-encoding': 'br', accept: 'text/html' } }, (response) => {
			response.resume();
			response.on('end', () => done(response.statusCode ?? 0));
			response.on('error', () => done(0));
		}).on('error', () => done(0));
	});
}

/** So many clients asking one after another, without a pause, for a time; loopback only. */
export async function load(urls: readonly string[], clients: number, seconds: number): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: clients });
	const times: number[] = [];
	let errors = 0;
	const end = performance.now() + seconds * 1_000;
	const client = async (n: number) => {
		for (let i = n; performance.now() < end; i++) {
			const { status, ms } = await ask(agent, urls[i % urls.length] as string);
			times.push(ms);
			if (status !== 200) errors++;
		}
	};
	await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
	agent.destroy();
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
	return {
		requests: times.length,
		errors,
		perSecond: times.length / seconds,
		p50: at(0.5),
		p99: at(0.99),
		slowest: times.at(-1) ?? 0,
	};
}
