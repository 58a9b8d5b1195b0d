import { LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMd, readTxt } from './read-plain.ts';
import { Refusal } from './refusal.ts';
import { formatOf } from './sniff.ts';
import type { Extracted } from './text-builder.ts';
import type { Format } from './types.ts';

const READERS: Record<Format, (bytes: Uint8Array) => Extracted | Promise<Extracted>> = {
	txt: readTxt,
	md: readMd,
	csv: readCsv,
	html: readHtml,
	docx: readDocx,
	// the two heavy ones are loaded when they are needed
	pdf: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
	xlsx: async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes),
};

/** Errors of the engine itself that hostile nesting or sizes bring about. */
function toRefusal(cause: unknown): unknown {
	if (cause instanceof Refusal) return cause;
	if (cause instanceof RangeError && /call stack/i.test(cause.message))
		return new Refusal('too-deep', { cause });
	if (cause instanceof RangeError) return new Refusal('too-much-memory', { cause });
	return new Refusal('damaged', { cause });
}

/**
 * Bytes of one file → its words. Belongs in a process of its own: a hostile file may take all time and memory.
 *
 * in      plain file name (its extension says the format), bytes
 * errors  Refusal, whatever the bytes are
 */
export async function parseFile(
	name: string,
	bytes: Uint8Array,
): Promise<{ format: Format; extracted: Extracted }> {
	if (bytes.byteLength > LIMITS.upload) throw new Refusal('too-large');
	const format = formatOf(name, bytes);
	try {
		const extracted = await READERS[format](bytes);
		// nothing but signs that are not seen is nothing
		if (!/[\p{L}\p{N}]/u.test(extracted.text)) throw new Refusal('empty');
		if (extracted.text.length > LIMITS.text) throw new Refusal('text-too-long');
		return { format, extracted };
	} catch (cause) {
		throw toRefusal(cause);
	}
}
