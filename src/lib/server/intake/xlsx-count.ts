import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { CappedZip } from './zip.ts';

const LESS = 0x3c;
const COLON = 0x3a;
const C = 0x63;
/** What may stand after an element's name: a space of any kind, "/" or ">". */
const ENDS = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);
/** Longest "<prefix:c" looked at. */
const LONGEST = 40;

/** Counts "<c" elements in pieces of a sheet's XML, whatever prefix they have, without reading it. */
class CellCounter {
	count = 0;
	#rest = new Uint8Array(0);

	add(piece: Uint8Array): void {
		const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
		let at = bytes.indexOf(LESS);
		while (at !== -1 && at + LONGEST < bytes.length) {
			if (isCell(bytes, at + 1)) this.count++;
			at = bytes.indexOf(LESS, at + 1);
		}
		// the end of a piece may cut a name
		this.#rest = at === -1 ? new Uint8Array(0) : bytes.slice(at);
	}

	end(): number {
		for (let at = this.#rest.indexOf(LESS); at !== -1; at = this.#rest.indexOf(LESS, at + 1)) {
			if (isCell(this.#rest, at + 1)) this.count++;
		}
		return this.count;
	}
}

function isCell(bytes: Uint8Array, from: number): boolean {
	let at = from;
	if (!(bytes[at] === C && ENDS.has(bytes[at + 1] ?? 0))) {
		while (at < from + LONGEST - 2 && bytes[at] !== COLON) {
			if (bytes[at] === LESS || ENDS.has(bytes[at] ?? 0)) return false;
			at++;
		}
		at++;
	}
	return bytes[at] === C && ENDS.has(bytes[at + 1] ?? 0);
}

/** errors  Refusal `too-many-cells` when the sheets together have more than the limit, before any of them is read */
export function checkCellCount(zip: CappedZip, entries: readonly string[]): void {
	let count = 0;
	const counted = new Map<string, number>();
	for (const entry of entries) {
		let own = counted.get(entry);
		if (own === undefined) {
			const cells = new CellCounter();
			zip.scan(entry, (piece) => {
				cells.add(piece);
				if (count + cells.count > LIMITS.cells) throw new Refusal('too-many-cells');
			});
			own = cells.end();
			counted.set(entry, own);
		}
		count += own;
		if (count > LIMITS.cells) throw new Refusal('too-many-cells');
	}
}
