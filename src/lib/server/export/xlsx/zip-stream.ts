import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Characters of XML compressed at once: small enough to keep little in memory, large enough to compress well. */
const CHUNK = 1 << 18;
/** First day a zip can hold: 1/1/1980. Real times would make each file another one. */
const DOS_DATE = 0x21;
const UTF8_NAMES_SIZES_AFTER = 0x0808;
const DEFLATE = 8;

interface Entry {
	name: Buffer;
	offset: number;
	crc: number;
	packed: number;
	size: number;
}

/**
 * A zip written piece by piece: entries of any length, sizes after the data, nothing kept but the directory.
 * Files over 4 GB are not written: a sheet ends long before.
 *
 * source  PKWARE APPNOTE 6.3: local header, data descriptor, central directory
 */
export class ZipStream {
	private readonly entries: Entry[] = [];
	private offset = 0;
	private readonly level: number;

	constructor(level = 1) {
		this.level = level;
	}

	/** The pieces of one entry, compressed as they come; `parts` are text or UTF-8. */
	*file(name: string, parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
		const entry: Entry = { name: Buffer.from(name), offset: this.offset, crc: 0, packed: 0, size: 0 };
		this.entries.push(entry);
		yield this.put(Buffer.concat([localHeader(entry.name), entry.name]));
		let waiting = '';
		for (const part of parts) {
			if (typeof part === 'string') {
				waiting += part;
				if (waiting.length < CHUNK) continue;
			}
			if (waiting) yield this.pack(entry, Buffer.from(waiting), false);
			waiting = '';
			if (typeof part !== 'string') yield this.pack(entry, part, false);
		}
		yield this.pack(entry, Buffer.from(waiting), true);
		const after = Buffer.alloc(16);
		after.writeUInt32LE(0x08074b50, 0);
		after.writeUInt32LE(entry.crc, 4);
		after.writeUInt32LE(entry.packed, 8);
		after.writeUInt32LE(entry.size, 12);
		yield this.put(after);
	}

	/** The directory that ends the zip. */
	end(): Uint8Array {
		const start = this.offset;
		const records = this.entries.map((e) => Buffer.concat([centralHeader(e), e.name]));
		const size = records.reduce((sum, r) => sum + r.length, 0);
		const last = Buffer.alloc(22);
		last.writeUInt32LE(0x06054b50, 0);
		last.writeUInt16LE(this.entries.length, 8);
		last.writeUInt16LE(this.entries.length, 10);
		last.writeUInt32LE(size, 12);
		last.writeUInt32LE(start, 16);
		return this.put(Buffer.concat([...records, last]));
	}

	private put(bytes: Buffer): Uint8Array {
		this.offset += bytes.length;
		return bytes;
	}

	/** Compressed pieces end on a byte, so that they join into one stream; the last one closes it. */
	private pack(entry: Entry, bytes: Uint8Array, last: boolean): Uint8Array {
		const packed = deflateRawSync(bytes, {
			level: this.level,
			finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
		});
		entry.crc = crc32(bytes, entry.crc);
		entry.size += bytes.length;
		entry.packed += packed.length;
		return this.put(packed);
	}
}

function localHeader(name: Buffer): Buffer {
	const h = Buffer.alloc(30);
	h.writeUInt32LE(0x04034b50, 0);
	h.writeUInt16LE(20, 4);
	h.writeUInt16LE(UTF8_NAMES_SIZES_AFTER, 6);
	h.writeUInt16LE(DEFLATE, 8);
	h.writeUInt16LE(DOS_DATE, 12);
	h.writeUInt16LE(name.length, 26);
	return h;
}

function centralHeader(e: Entry): Buffer {
	const h = Buffer.alloc(46);
	h.writeUInt32LE(0x02014b50, 0);
	h.writeUInt16LE(20, 4);
	h.writeUInt16LE(20, 6);
	h.writeUInt16LE(UTF8_NAMES_SIZES_AFTER, 8);
	h.writeUInt16LE(DEFLATE, 10);
	h.writeUInt16LE(DOS_DATE, 14);
	h.writeUInt32LE(e.crc, 16);
	h.writeUInt32LE(e.packed, 20);
	h.writeUInt32LE(e.size, 24);
	h.writeUInt16LE(e.name.length, 28);
	h.writeUInt32LE(e.offset, 42);
	return h;
}
