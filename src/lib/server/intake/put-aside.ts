import { renameSync, writeFileSync } from 'node:fs';
import { isFigure } from '#lib/core/observation/standing.ts';
import type { ReadFile, ReadHead } from './task.ts';
import type { FileReading } from './types.ts';
import { readingWarnings } from './warnings.ts';

/**
 * Puts a reading into a file, where the page that shows it finds it. Done by the parsing process, so that a long text
 * with thousands of figures never passes through the server's memory only to lie on the disk.
 *
 * out  its head
 */
export function putAside(path: string, read: ReadFile): ReadHead {
	const { format, size, article, proposed, observations, issues } = read;
	const reading: FileReading = { article, proposed, observations, issues };
	// whoever looks meanwhile never sees half of it
	writeFileSync(`${path}.part`, JSON.stringify(reading), { mode: 0o600 });
	renameSync(`${path}.part`, path);
	return {
		format,
		size,
		articleId: article.id,
		title: article.title,
		figures: observations.filter(isFigure).length,
		warnings: readingWarnings(read),
	};
}
