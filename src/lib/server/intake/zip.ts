import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** One entry of an archive as its directory lists it. Sizes are claims until it is inflated. */
interface Entry {
	name: string;
	method: number;
	compressed: number;
	size: number;
	/** checksum of what it holds */
	crc: number;
	/** offset of its local header */
	at: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The directory's end as large archives have it, and what stands before the old one to say where it is. */
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Bytes inflated at once: they may swell a thousandfold. */
const SLICE = 8_192;
/** What swells more than this times is meant to. */
const SWOLLEN = 100;

/** Reads entries of a zip archive one by one, never more than the limits allow, never one inside another. */
export class CappedZip {
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private readonly entries = new Map<string, Entry>();
	private left: number = LIMITS.inflated;

	/** errors  Refusal: damaged, bomb, too-many-entries, password, unsafe-name */
	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		try {
			this.readDirectory();
		} catch (cause) {
			throw cause instanceof RangeError ? new Refusal('damaged', { cause }) : cause;
		}
	}

	private readDirectory(): void {
		const { count, at: begin } = this.directory();
		let at = begin;
		if (count > LIMITS.entries) throw new Refusal('too-many-entries');
		let claimed = 0;
		for (let i = 0; i < count; i++) {
			if (this.view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Refusal('damaged');
			const flags = this.view.getUint16(at + 8, true);
			const nameLength = this.view.getUint16(at + 28, true);
			const skip = nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
			const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
			const entry: Entry = {
				name,
				method: this.view.getUint16(at + 10, true),
				compressed: this.view.getUint32(at + 20, true),
				size: this.view.getUint32(at + 24, true),
				crc: this.view.getUint32(at + 16, true),
				at: this.view.getUint32(at + 42, true),
			};
			if (flags & 1) throw new Refusal('password');
			if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name)) throw new Refusal('unsafe-name');
			claimed += entry.size;
			if (entry.size > LIMITS.entry || claimed > LIMITS.inflated) throw new Refusal('bomb');
			// the first of two entries of one name is the one every reader agrees on least; two are damage
			if (this.entries.has(name)) throw new Refusal('damaged');
			this.entries.set(name, entry);
			at += 46 + skip;
		}
	}

	/** Where the directory begins and how many entries it says it has. */
	private directory(): { count: number; at: number } {
		const { view } = this;
		const last = this.bytes.length - END_LENGTH;
		let end = -1;
		for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
			if (view.getUint32(at, true) !== DIRECTORY_END) continue;
			const whole = at + END_LENGTH + view.getUint16(at + 20, true) === this.bytes.length;
			// one that ends with the file is the one; words after it may hold anything, signs of an end too
			if (whole || end === -1) end = at;
			if (whole) break;
		}
		if (end === -1) throw new Refusal('damaged');
		const count = view.getUint16(end + 10, true);
		const at = view.getUint32(end + 16, true);
		if (end < 20 || view.getUint32(end - 20, true) !== LARGE_LOCATOR) return { count, at };
		const large = Number(view.getBigUint64(end - 12, true));
		if (large > end || view.getUint32(large, true) !== LARGE_END) throw new Refusal('damaged');
		return {
			count: Number(view.getBigUint64(large + 32, true)),
			at: Number(view.getBigUint64(large + 48, true)),
		};
	}

	has(name: string): boolean {
		return this.entries.has(name);
	}

	names(): string[] {
		return [...this.entries.keys()];
	}

	/** An entry whose own header calls it otherwise than the directory does is read by nobody as it was meant. */
	private sameName(entry: Entry): boolean {
		const length = this.view.getUint16(entry.at + 26, true);
		const name = this.bytes.subarray(entry.at + 30, entry.at + 30 + length);
		return new TextDecoder().decode(name) === entry.name;
	}

	/** The first bytes of an entry, inflated: at least `length` where it has them. */
	head(name: string, length: number): Uint8Array {
		const pieces: Uint8Array[] = [];
		let made = 0;
		const enough = new Error('enough');
		try {
			this.scan(name, (piece) => {
				pieces.push(piece.slice());
				made += piece.length;
				if (made >= length) throw enough;
			});
		} catch (cause) {
			if ((cause as Error).cause !== enough) throw cause;
		}
		return Buffer.concat(pieces);
	}

	/** Inflates one entry only to look through it; what is read of it later is counted against the limits then. */
	scan(name: string, take: (piece: Uint8Array) => void): void {
		const { left } = this;
		try {
			this.read(name, take);
		} finally {
			this.left = left;
		}
	}

	/**
	 * Inflates one entry piece by piece.
	 *
	 * errors  Refusal: bomb (more than the limits, whatever the directory claims), damaged, unknown-format; what `take` throws
	 */
	read(name: string, take: (piece: Uint8Array) => void): void {
		const entry = this.entries.get(name);
		if (!entry) throw new Refusal('damaged');
		let made = 0;
		let crc = 0;
		const pass = (piece: Uint8Array) => {
			made += piece.length;
			this.left -= piece.length;
			if (made > LIMITS.entry || this.left < 0) throw new Refusal('bomb');
			// more than the directory says
			if (made > entry.size) throw new Refusal(made > entry.compressed * SWOLLEN ? 'bomb' : 'damaged');
			if (piece.length === 0) return;
			crc = crc32(piece, crc);
			take(piece);
		};
		try {
			if (this.view.getUint32(entry.at, true) !== LOCAL_ENTRY) throw new Refusal('damaged');
			if (!this.sameName(entry)) throw new Refusal('damaged');
			const from =
				entry.at + 30 + this.view.getUint16(entry.at + 26, true) + this.view.getUint16(entry.at + 28, true);
			const data = this.bytes.subarray(from, from + entry.compressed);
			if (data.length < entry.compressed) throw new Refusal('damaged');
			if (entry.method === 0) for (let i = 0; i < data.length; i += SLICE) pass(data.subarray(i, i + SLICE));
			else if (entry.method === 8) {
				const inflate = new Inflate(pass);
				// at least one push, so that an empty stream is seen to be damaged
				for (let i = 0; i === 0 || i < data.length; i += SLICE) {
					inflate.push(data.subarray(i, i + SLICE), i + SLICE >= data.length);
				}
			} else throw new Refusal('unknown-format');
			// a letter or digit that changed on its way shows in nothing else
			if (crc !== entry.crc) throw new Refusal('damaged');
		} catch (cause) {
			if (cause instanceof Refusal) throw cause;
			throw new Refusal('damaged', { cause });
		}
	}
}
