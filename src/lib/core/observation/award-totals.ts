import type { Draft } from './draft.ts';

/**
 * Links awards of a kind to the total the article gives of all who were honoured ("hơn 150 cá nhân và 26 tập thể được
 * trao tặng"): parts of it by recipient.
 */
export function linkAwardTotals(drafts: readonly Draft[]): void {
	const totals = drafts.filter(
		(d) => d.indicator === 'awards.given' && d.dims.AWARD_TYPE === undefined && d.kind === 'result',
	);
	if (totals.length === 0) return;
	for (const d of drafts) {
		if (d.indicator !== 'awards.given' || d.dims.AWARD_TYPE === undefined || d.partOf !== null) continue;
		const total = totals.find((t) => t.dims.RECIPIENT === undefined || t.dims.RECIPIENT === d.dims.RECIPIENT);
		if (!total || total.period?.code !== d.period?.code) continue;
		if (total.value !== null && d.value !== null && d.value > total.value) continue;
		d.partOf = total;
	}
}
