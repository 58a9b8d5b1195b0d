import type { RefusalCode } from '#lib/server/intake/refusal.ts';

/** `any`: whatever class, as long as it is told in time. */
export type Expected = RefusalCode | 'read' | 'any' | readonly (RefusalCode | 'read')[];

export interface HostileCase {
	/** what is wrong with it, for the report of a failure */
	about: string;
	name: string;
	bytes: Uint8Array;
	expected: Expected;
}

export const text = (s: string) => new TextEncoder().encode(s);
export const latin1 = (s: string) => new Uint8Array(Buffer.from(s, 'latin1'));

/** The same numbers every time, from a seed. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 4_294_967_296;
	};
}
