import { getContext, setContext } from 'svelte';
import type { TermId } from './glossary.ts';

/** How each term of the glossary is written in sentences, heads and legends; a longer one before what it holds. */
const spellings: readonly [RegExp, TermId][] = [
	[/sơ bộ/iu, 'so-bo'],
	[/suy ra|tính ra(?=, không có trong nguồn)/iu, 'suy-ra'],
	[/cùng kỳ/iu, 'cung-ky'],
	[/bình quân (?:mỗi )?tháng|BQ tháng/iu, 'binh-quan-thang'],
	[/khác độ dài kỳ/iu, 'khac-do-dai'],
	[/khác phạm vi/iu, 'khac-pham-vi'],
	[/tham khảo/iu, 'tham-khao'],
	[/mâu thuẫn/iu, 'mau-thuan'],
	[/nguồn không có số liệu/iu, 'khong-co-so'],
	[/ngày chốt(?: số liệu)?|mốc chốt số liệu/iu, 'ngay-chot'],
	[/số hiện có/iu, 'hien-co'],
	[/chưa được xác nhận|nghi ngờ/iu, 'nghi-ngo'],
	[/^lượt(?=$|\s)/iu, 'luot'],
];

/** Words of a sentence, one of them explained. */
export interface TermPiece {
	text: string;
	term?: TermId;
}

/**
 * Cuts a text at the terms that were not explained before.
 *
 * in   seen: terms explained already on this view; those found here are added to it
 * out  pieces that join to the text
 */
export function findTerms(text: string, seen: Set<TermId>): TermPiece[] {
	const found: { at: number; words: string; term: TermId }[] = [];
	for (const [spelling, term] of spellings) {
		const m = seen.has(term) ? null : spelling.exec(text);
		if (!m || found.some((f) => f.at < m.index + m[0].length && m.index < f.at + f.words.length)) continue;
		seen.add(term);
		found.push({ at: m.index, words: m[0], term });
	}
	const pieces: TermPiece[] = [];
	let from = 0;
	for (const { at, words, term } of found.sort((a, b) => a.at - b.at)) {
		if (at > from) pieces.push({ text: text.slice(from, at) });
		pieces.push({ text: words, term });
		from = at + words.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

const SEEN = Symbol('terms explained');

/** Called by a page: terms explain themselves where they first appear on it. */
export const explainOnce = (): void => void setContext(SEEN, new Set<TermId>());

/** The terms explained so far on this page; null on a page that does not ask for it. */
export const explained = (): Set<TermId> | null => getContext<Set<TermId> | undefined>(SEEN) ?? null;
