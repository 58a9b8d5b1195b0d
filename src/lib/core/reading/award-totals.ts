import type { Draft } from './page/draft.ts';

const isAward = (d: Draft) => d.indicator === 'awards.given' && d.kind === 'result';

/**
 * Links awards of a kind to the total the article gives of all who were honoured ("hơn 150 cá nhân và 26 tập thể được
 * trao tặng"): parts of it by recipient. The first total of each recipient counts; the title's is the body's again.
 */
export function linkAwardTotals(drafts: readonly Draft[]): void {
	const totals = new Map<string | undefined, Draft>();
	for (const d of drafts) {
		if (!isAward(d) || d.dims.AWARD_TYPE !== undefined) continue;
		const known = totals.get(d.dims.RECIPIENT);
		if (!known || (known.echo && !d.echo)) totals.set(d.dims.RECIPIENT, d);
	}
	if (totals.size === 0) return;
	for (const d of drafts) {
		if (!isAward(d) || d.dims.AWARD_TYPE === undefined || d.partOf !== null) continue;
		const total = totals.get(d.dims.RECIPIENT) ?? totals.get(undefined);
		if (!total || total.period?.code !== d.period?.code) continue;
		// "3 tập thể được Bộ Quốc phòng tặng Bằng khen; 8 tập thể được Tư lệnh BĐBP khen thưởng"
		const by = total.dims.AWARD_ISSUER;
		if (by !== undefined && d.dims.AWARD_ISSUER !== undefined && by !== d.dims.AWARD_ISSUER) continue;
		if (total.value !== null && d.value !== null && d.value > total.value) continue;
		d.partOf = total;
	}
}
