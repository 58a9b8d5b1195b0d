import type { Codelists } from '#lib/codelists/types.ts';
import { REORGANISED } from '#lib/core/observation/area.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { predecessorsOf } from '#lib/core/series/reconstruct.ts';
import { formatObservation } from './value.ts';
import { joinWords } from './words.ts';

/** A province before the merger it gave its name to: "Đắk Lắk cũ". */
const oldName = (name: string, merged: string | null) => (name === merged ? `${name} cũ` : name);

/** "cộng từ Phú Yên (30 vụ) và Đắk Lắk cũ (31 vụ)"; null for a figure that an article states. */
export function formatJoined(
	o: Pick<Observation, 'joined' | 'refArea'>,
	codelists: Codelists,
): string | null {
	if (!o.joined) return null;
	const parts = o.joined.map(
		(p) => `${oldName(p.refArea ?? '', o.refArea)} (${formatObservation(p, codelists)})`,
	);
	return `cộng từ ${joinWords(parts)}`;
}

/**
 * What a reader must know of the figures of a merged province that lie before its merger.
 *
 * in   figures of the area that are shown, of any periods
 * out  a sentence on sums the program made, and one on figures that are of the old province alone; none for any other area
 */
export function mergerNotes(
	area: string,
	figures: readonly Pick<Observation, 'joined' | 'periodEnd'>[],
	codelists: Codelists,
): string[] {
	const names = predecessorsOf(area, codelists);
	if (!names.length) return [];
	const before = figures.filter((o) => o.periodEnd !== null && o.periodEnd <= REORGANISED);
	const notes: string[] = [];
	if (before.some((o) => o.joined))
		notes.push(
			`Trước 1/7/2025, số đánh dấu (t) là tổng của ${joinWords(names.map((n) => oldName(n, area)))}, do chương trình cộng khi đủ số của các nơi này.`,
		);
	const others = names.filter((n) => n !== area);
	if (before.some((o) => !o.joined) && others.length)
		notes.push(`Trước 1/7/2025, số còn lại là của riêng ${area} cũ, chưa gồm ${joinWords(others)}.`);
	return notes;
}
