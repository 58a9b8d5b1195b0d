import type { Draft } from '../../page/draft.ts';
import type { MainPeriod } from '../main/main-found.ts';
import { undatedIn } from '../governing.ts';
import type { Token } from '../../../text/tokens.ts';
import { raisesSum } from './period-behind.ts';

/** Told without a time of its own. */
const isOfArticle = (d: Draft): boolean => d.rules.includes('period:article');

/** "vừa bắt 2 đối tượng, nâng tổng số trong 2 tháng lên 14": a word between two figures of a sentence sets the one beside the other. */
function isRaised(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from; k < to; k += 1) if (raisesSum(tokens, k)) return true;
	return false;
}

/**
 * "Đồn vừa bắt 2 đối tượng, thu 3.000 viên ma túy. … Quý I/2025, đồn đã bắt 9 đối tượng": where a later sentence is the first to
 * name a time, and counts more of the same in it, what the article opened with is of no such time, but of a day it does not name.
 * The figures are changed in place.
 *
 * in   factor: from a unit to its canonical one
 */
export function leaveLeadUndated(
	tokens: readonly Token[],
	drafts: readonly Draft[],
	found: MainPeriod,
	issued: string | null,
	factor: (unit: string) => number,
): void {
	const { main, words, isEvent } = found;
	const month = undatedIn(issued);
	if (!main || !words || isEvent || !month) return;
	const sizeOf = (d: Draft) => (d.value ?? d.low ?? NaN) * factor(d.unit);
	const first = drafts.find((d) => d.to > words.from && d.period?.code === main.code);
	if (!first) return;
	const { block, sentence } = first;
	const isHere = (d: Draft) => d.block === block && d.sentence === sentence;
	const lead = drafts.filter(
		(d) => d.to <= words.from && isOfArticle(d) && (!isHere(d) || isRaised(tokens, d.to, words.from)),
	);
	const told = drafts.filter(
		(t) => isHere(t) && t.to > words.from && t.kind === 'result' && t.period?.code === main.code,
	);
	const isMore = (d: Draft) => told.some((t) => t.indicator === d.indicator && sizeOf(t) > sizeOf(d));
	if (!lead.some((d) => d.kind === 'result' && !d.echo && isMore(d))) return;
	for (const d of lead) {
		d.period = month.period;
		d.basis = month.basis;
		d.periodLabel = null;
		const rules = d.rules.filter((r) => r !== 'doubt:period');
		d.rules = [...rules.map((r) => (r === 'period:article' ? month.rule : r)), 'doubt:period'];
	}
}
