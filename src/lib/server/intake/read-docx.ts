import { readHiddenStyles } from './docx-styles.ts';
import { DocxText } from './docx-text.ts';
import { Refusal } from './refusal.ts';
import type { Extracted } from './text-builder.ts';
import { readXml, refuseDocumentTypes } from './xml.ts';
import { CappedZip } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const RELATIONS = '_rels/.rels';

/** The document's own part, as the archive names it: a few programs number it. */
function documentOf(zip: CappedZip): string {
	if (zip.has(DOCUMENT) || !zip.has(RELATIONS)) return DOCUMENT;
	let found = DOCUMENT;
	readXml(zip, RELATIONS, {
		open: (_, a) => {
			const target = a.Target?.replace(/^\//, '') ?? '';
			if (a.Type?.endsWith('/officeDocument') && /^word\/\w+\.xml$/.test(target)) found = target;
		},
	});
	return found;
}

function readTitle(zip: CappedZip): string | null {
	if (!zip.has('docProps/core.xml')) return null;
	let title = '';
	let within = false;
	readXml(zip, 'docProps/core.xml', {
		open: (name) => {
			within = name === 'title';
		},
		close: () => {
			within = false;
		},
		text: (text) => {
			if (within) title += text;
		},
	});
	return title.trim() || null;
}

/** Footnotes and endnotes by kind and number, each as one line. */
function readNotes(zip: CappedZip): Map<string, string> {
	const notes = new Map<string, string>();
	for (const kind of ['footnote', 'endnote']) {
		const entry = `word/${kind}s.xml`;
		if (!zip.has(entry)) continue;
		let note: DocxText | null = null;
		let id = '';
		readXml(zip, entry, {
			open: (name, attributes) => {
				if (name === kind) {
					// lines drawn between notes and text are listed among the notes
					note = attributes.type ? null : new DocxText();
					id = attributes.id ?? '';
				} else note?.open(name, attributes);
			},
			text: (text) => note?.text(text),
			close: (name) => {
				if (name !== kind) return note?.close(name);
				const words = note?.build().text.replace(/\s+/g, ' ').trim();
				if (words) notes.set(`${kind} ${id}`, words);
				note = null;
			},
		});
	}
	return notes;
}

/** Word: the paragraphs and tables of the document itself, in order, each note after the paragraph it belongs to. */
export function readDocx(bytes: Uint8Array): Extracted {
	const zip = new CappedZip(bytes);
	refuseDocumentTypes(zip);
	const main = documentOf(zip);
	if (!zip.has(main)) {
		throw new Refusal(zip.names().some((name) => /^word[/\\]/i.test(name)) ? 'damaged' : 'wrong-type');
	}
	const document = new DocxText(readNotes(zip), readHiddenStyles(zip));
	readXml(zip, main, {
		open: (name, attributes) => document.open(name, attributes),
		close: (name) => document.close(name),
		text: (text) => document.text(text),
	});
	const { embedded } = document;
	const notices = embedded > 0 ? [{ code: 'embedded' as const, count: embedded }] : [];
	return document.build({ title: readTitle(zip), notices });
}
