import { isRefused, type Intake } from '#lib/server/intake/intake.ts';
import type { BatchItem, IntakeHints, PreviewHead, RefusedFile } from '#lib/server/intake/types.ts';
import { codelists } from '#lib/codelists/index.ts';
import { typedArea } from '#lib/ui/article/typed-area.ts';
import { isDay } from '#lib/core/period/time-period.ts';

/** What a person said about a file or a paste, by field name; blanks count as not said. */
export function hintsOf(field: (name: string) => unknown): IntakeHints {
	const text = (name: string) => {
		const sent = field(name);
		return typeof sent === 'string' ? sent.normalize('NFC').trim().slice(0, 500) || null : null;
	};
	const issued = text('issued');
	const area = text('issuerArea');
	return {
		title: text('title'),
		outlet: text('outlet'),
		url: text('url'),
		issued: issued && isDay(issued) ? issued : null,
		issuerArea: area && typedArea(area, codelists),
	};
}

export const readHints = (data: FormData): IntakeHints => hintsOf((name) => data.get(name));

/** One line of the batch for what a file came to. */
export function toItem(name: string, read: PreviewHead | RefusedFile): BatchItem {
	if (isRefused(read))
		return {
			name: read.name,
			state: 'refused',
			previewId: null,
			articleId: null,
			figures: 0,
			warnings: [],
			refusal: read,
		};
	return {
		name: read.name || name,
		state: read.known && !read.known.deleted ? 'known' : 'read',
		previewId: read.id,
		articleId: read.known?.articleId ?? null,
		figures: read.figures,
		warnings: read.warnings,
		refusal: null,
	};
}

/** Reads one uploaded file; never throws on what it holds. */
export async function readOne(intake: Intake, file: File, hints: IntakeHints): Promise<BatchItem> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return toItem(file.name, await intake.preview(file.name, bytes, hints));
}
