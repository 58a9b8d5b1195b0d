import type { CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { EngineDocument, SvgMeasure } from './engine-parts.ts';
import { FormLayout } from './layout.ts';
import { leavesOf, type Mark } from './marks.ts';
import { Painter } from './painter.ts';

/** What is laid out: content, its logical structure, and where pages may end. */
export interface Definition {
	content: unknown;
	structure: Mark;
	pageSize: { width: number; height: number };
	/** points: left, top, right, bottom */
	margins: [number, number, number, number];
	defaultStyle: object;
	pageBreakBefore: TDocumentDefinitions['pageBreakBefore'];
}

/** Part of the work that is layout: drawing goes faster. */
const LAYOUT = 0.8;

/** What a document says of itself. */
export interface DocumentInfo {
	Title: string;
	Author: string;
	Producer: string;
	Creator: string;
	CreationDate: Date;
	ModDate: Date;
}

/**
 * Lays a definition out and draws it as a tagged PDF 1.7.
 *
 * in   next: gives the definition anew for every layout; again: true when an error means that the pages are to be
 *      laid out again; progress gets the part done, 0 to 1, never less than before
 * out  the bytes; the same input gives the same bytes
 */
export async function drawDocument(
	fonts: Record<string, Record<string, string>>,
	layouts: Record<string, CustomTableLayout>,
	info: DocumentInfo,
	next: () => Definition,
	again: (error: unknown) => boolean,
	progress?: (part: number) => void,
): Promise<Uint8Array> {
	const files = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)));
	const document = new EngineDocument(
		fonts,
		{},
		{},
		{},
		{
			pdfVersion: '1.7',
			tagged: true,
			displayTitle: true,
			compress: true,
			lang: 'vi-VN',
			autoFirstPage: false,
			fontLayoutCache: true,
			info,
			font: null,
		},
		null,
		(path) => files.has(path),
	);
	const chunks: Buffer[] = [];
	const written = new Promise<Uint8Array>((resolve) => {
		document.on('data', (chunk) => chunks.push(chunk));
		document.on('end', () => resolve(Buffer.concat(chunks)));
	});
	let told = 0;
	const tell = (part: number) => {
		if (part > told) progress?.((told = Math.min(1, part)));
	};
	for (;;) {
		const definition = next();
		const [left, top, right, bottom] = definition.margins;
		const layout = new FormLayout(definition.pageSize, { left, top, right, bottom }, new SvgMeasure());
		layout.registerTableLayouts(layouts);
		const leaves = leavesOf(definition.structure);
		let laid = 0;
		layout.onText = () => tell(LAYOUT * Math.min(1, ++laid / leaves));
		const style = definition.defaultStyle;
		try {
			// nothing is drawn before the pages stand, so that one document serves every layout
			const pages = layout.layoutDocument(
				definition.content,
				document,
				{},
				style,
				undefined,
				undefined,
				undefined,
				undefined,
				definition.pageBreakBefore,
			);
			const painter = new Painter(document);
			painter.paint(pages, (part) => tell(LAYOUT + (1 - LAYOUT) * part));
			painter.structure(definition.structure);
			document.end();
			return await written;
		} catch (error) {
			if (!again(error)) throw error;
		}
	}
}
