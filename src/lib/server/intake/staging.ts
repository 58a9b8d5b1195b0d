import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { FileReading, Preview, PreviewHead } from './types.ts';

const DAY_MS = 86_400_000;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const bytesOf = (folder: string) => path.join(folder, 'original');
const headOf = (folder: string) => path.join(folder, 'preview.json');

/** A file of our own; null when it is not there. */
async function readJson<T>(file: string): Promise<T | null> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as T;
	} catch {
		return null;
	}
}

/** Files read and not yet kept, on disk beside the store: a restart loses none, a day later they are gone. */
export class Staging {
	private readonly folder: string;

	constructor(dataFolder: string) {
		this.folder = path.join(dataFolder, 'staging');
	}

	private of(id: string): string {
		return path.join(this.folder, id);
	}

	/** Path of the bytes of a staged file. */
	bytesPath(id: string): string {
		return bytesOf(this.of(id));
	}

	/**
	 * Puts bytes aside as they arrive, never more than the limit.
	 *
	 * errors  Refusal: too-large, empty
	 */
	async put(source: Uint8Array | ReadableStream<Uint8Array>): Promise<string> {
		const id = randomUUID();
		await mkdir(this.of(id), { recursive: true, mode: 0o700 });
		let size = 0;
		const counted = new Transform({
			transform(chunk: Uint8Array, _encoding, done) {
				size += chunk.byteLength;
				done(size > LIMITS.upload ? new Refusal('too-large') : null, chunk);
			},
		});
		try {
			const input = source instanceof Uint8Array ? Readable.from([source]) : Readable.fromWeb(source);
			await pipeline(input, counted, createWriteStream(this.bytesPath(id), { mode: 0o600 }));
			if (size === 0) throw new Refusal('empty');
		} catch (cause) {
			await this.drop(id);
			throw cause;
		}
		return id;
	}

	/** Path of what was read of it. */
	readingPath(id: string): string {
		return path.join(this.of(id), 'reading.json');
	}

	/** Keeps a preview's head under its id, when its reading lies there; a reader never sees half of one. */
	async keep(head: PreviewHead): Promise<void> {
		const target = headOf(this.of(head.id));
		await writeFile(`${target}.part`, JSON.stringify(head), { mode: 0o600 });
		await rename(`${target}.part`, target);
	}

	async head(id: string): Promise<PreviewHead | null> {
		return ID.test(id) ? readJson<PreviewHead>(headOf(this.of(id))) : null;
	}

	async find(id: string): Promise<Preview | null> {
		const head = await this.head(id);
		const reading = head && (await readJson<FileReading>(this.readingPath(id)));
		return reading && { ...head, ...reading };
	}

	bytes(id: string): Promise<Uint8Array> {
		return readFile(this.bytesPath(id));
	}

	async drop(id: string): Promise<void> {
		if (ID.test(id)) await rm(this.of(id), { recursive: true, force: true });
	}

	/** Forgets what has lain for more than a day. `now` in milliseconds. */
	async sweep(now: number): Promise<void> {
		for (const id of await readdir(this.folder).catch(() => [])) {
			const made = await stat(this.of(id)).catch(() => null);
			if (made && now - made.mtimeMs > DAY_MS) await this.drop(id);
		}
	}
}
