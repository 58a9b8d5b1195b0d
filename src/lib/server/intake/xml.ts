import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { CappedZip } from './zip.ts';

export interface XmlHandlers {
	/** local name, without a prefix; attributes by local name */
	open?(name: string, attributes: Record<string, string>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/** Bytes at the head of a part in which a document type would stand. */
const PROLOG = 4_096;

/**
 * Looks at the head of every XML part of an archive, also of those that are not read.
 *
 * errors  Refusal `dtd`: no office file has a document type
 */
export function refuseDocumentTypes(zip: CappedZip): void {
	for (const name of zip.names()) {
		if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
		// UTF-16 has a zero beside each of these letters
		const head = Buffer.from(zip.head(name, PROLOG)).toString('latin1').replaceAll('\0', '');
		if (/<!(?:DOCTYPE|ENTITY)/i.test(head.slice(0, PROLOG * 2))) throw new Refusal('dtd');
	}
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads one XML entry of an archive as a stream.
 *
 * errors  Refusal: dtd (any document type or unknown entity), too-deep, damaged, bomb; what the handlers throw
 */
export function readXml(zip: CappedZip, entry: string, handlers: XmlHandlers): void {
	const parser = new SaxesParser({ xmlns: false, fragment: false });
	let depth = 0;
	parser.on('doctype', () => {
		throw new Refusal('dtd');
	});
	parser.on('error', (cause) => {
		throw new Refusal(/entity/i.test(cause.message) ? 'dtd' : 'damaged', { cause });
	});
	parser.on('opentag', (tag) => {
		if (++depth > LIMITS.depth) throw new Refusal('too-deep');
		const attributes: Record<string, string> = {};
		for (const name in tag.attributes) attributes[localName(name)] = String(tag.attributes[name]);
		handlers.open?.(localName(tag.name), attributes);
	});
	parser.on('closetag', (tag) => {
		depth--;
		handlers.close?.(localName(tag.name));
	});
	parser.on('text', (text) => handlers.text?.(text));
	parser.on('cdata', (text) => handlers.text?.(text));
	let decoder: TextDecoder | null = null;
	// the parser gathers words until the next tag: an endless run of them is refused before it is gathered
	let sinceTag = 0;
	zip.read(entry, (piece) => {
		decoder ??= new TextDecoder(
			piece[0] === 0xff && piece[1] === 0xfe
				? 'utf-16le'
				: piece[0] === 0xfe && piece[1] === 0xff
					? 'utf-16be'
					: 'utf-8',
		);
		const xml = decoder.decode(piece, { stream: true });
		const tag = xml.lastIndexOf('<');
		sinceTag = tag === -1 ? sinceTag + xml.length : xml.length - tag;
		if (sinceTag > LIMITS.text) throw new Refusal('text-too-long');
		parser.write(xml);
	});
	parser.close();
}
