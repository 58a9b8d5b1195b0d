import type { RefusalCode } from '#lib/server/intake/refusal.ts';

/** `any`: whatever class, as long as it is told in time. */
export type Expected = RefusalCode | 'read' | 'any' | readonly (RefusalCode | 'read')[];

export interface HostileCase {
	/** what is wrong with it, for the report of a failure */
	about: string;
	name: string;
	bytes: Uint8Array;
	expected: Expected;
	/** values of the figures a person would read in it, where it is read */
	figures?: readonly number[];
}

/** What is odd, the bytes, what it deserves, and the values of the figures in it where a person would read some. */
export type Case = [about: string, bytes: Uint8Array, expected: Expected, figures?: number[]];

/** Cases of one kind, all of one file name. */
export const named = (kind: string, name: string, cases: readonly Case[]): HostileCase[] =>
	cases.map(([about, bytes, expected, figures]) => ({
		about: `${kind}: ${about}`,
		name,
		bytes,
		expected,
		...(figures && { figures }),
	}));

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

/** An archive with something changed at every one of its headers: those before its entries (`local`) and its directory's. */
export function patched(
	zip: Uint8Array,
	change: (view: DataView, at: number, local: boolean) => void,
): Uint8Array {
	const bytes = zip.slice();
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 4; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50 || signature === 0x02014b50) change(view, at, signature === 0x04034b50);
	}
	return bytes;
}
