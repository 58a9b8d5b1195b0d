import type { BatchItem } from '#lib/server/intake/types.ts';

/** One file of the batch as the page shows it. */
export interface ItemView extends BatchItem {
	/** path within a dropped folder, else the name */
	path: string;
	/** what went wrong on the way to the server; null when nothing did */
	problem: string | null;
}

/** What a state means to the person who waits. */
export const stateNames: Record<BatchItem['state'], string> = {
	waiting: 'đang chờ',
	reading: 'đang đọc…',
	read: 'đã đọc, chưa lưu',
	saved: 'đã lưu',
	known: 'đã có trong kho',
	refused: 'không nhận',
	cancelled: 'đã dừng',
};

/** A path as it is shown: signs nobody sees would turn the rest of the line about, or hide an extension. */
const shownPath = (path: string) => path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '_');

export const waiting = (path: string): ItemView => ({
	path: shownPath(path),
	name: path.split('/').at(-1) ?? path,
	state: 'waiting',
	previewId: null,
	articleId: null,
	figures: 0,
	warnings: [],
	refusal: null,
	problem: null,
});

/** The whole batch in one sentence, read aloud as it goes on. */
export function batchSummary(items: readonly BatchItem[]): string {
	const count = (...states: BatchItem['state'][]) => items.filter((i) => states.includes(i.state)).length;
	const figures = items
		.filter((i) => i.state === 'read' || i.state === 'saved')
		.reduce((n, i) => n + i.figures, 0);
	const parts = [
		[count('waiting', 'reading'), 'đang chờ đọc'],
		[count('read'), 'đã đọc, chưa lưu'],
		[count('saved'), 'đã lưu'],
		[count('known'), 'đã có trong kho'],
		[count('refused'), 'không nhận'],
		[count('cancelled'), 'đã dừng'],
	] as const;
	const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
	return `${items.length} tệp: ${said.join(', ')}${figures ? `; ${figures} số liệu` : ''}.`;
}
