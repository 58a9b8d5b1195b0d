import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAME = 0x800;
const DEFLATED = 8;
/** 2 January 2026, midnight, as archives write it. */
const DAY = ((2026 - 1980) << 9) | (1 << 5) | 2;

/** Numbers of two and four bytes, one after the other. */
function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
	const out = Buffer.alloc(values.reduce((n, [bytes]) => n + bytes, 0));
	let at = 0;
	for (const [bytes, value] of values) {
		if (bytes === 2) out.writeUInt16LE(value, at);
		else out.writeUInt32LE(value >>> 0, at);
		at += bytes;
	}
	return out;
}

interface Packed {
	plain: Buffer;
	packed: Buffer;
	sum: number;
}

const kept = new WeakMap<Uint8Array, Packed>();

/** What is put into several archives, a hundred megabytes of it at times, is packed once. */
function pack(content: string | Uint8Array): Packed {
	const had = typeof content === 'string' ? undefined : kept.get(content);
	if (had) return had;
	const plain = Buffer.from(content as string);
	const made = { plain, packed: deflateRawSync(plain), sum: crc32(plain) };
	if (typeof content !== 'string') kept.set(content, made);
	return made;
}

/** A zip archive from names and texts or bytes; packed by the engine itself: archives that swell are large. */
export function madeZip(entries: Record<string, string | Uint8Array>): Uint8Array {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [path, content] of Object.entries(entries)) {
		const { plain, packed, sum } = pack(content);
		const name = Buffer.from(path);
		const common = [
			[2, VERSION],
			[2, name.length === path.length ? 0 : UTF8_NAME],
			[2, DEFLATED],
			[2, 0],
			[2, DAY],
			[4, sum],
			[4, packed.length],
			[4, plain.length],
			[2, name.length],
			[2, 0],
		] as const;
		const local = Buffer.concat([fields([4, LOCAL], ...common), name, packed]);
		const more = [
			[2, 0],
			[2, 0],
			[2, 0],
			[4, 0],
			[4, at],
		] as const;
		directory.push(fields([4, CENTRAL], [2, VERSION], ...common, ...more), name);
		parts.push(local);
		at += local.length;
	}
	const list = Buffer.concat(directory);
	const count = Object.keys(entries).length;
	const end = fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
	return new Uint8Array(Buffer.concat([...parts, list, end]));
}
