import type { Draft } from './page/draft.ts';

/** No more sentences are looked back over for the total. */
const LOOK_BACK = 3;

const isPart = (d: Draft): boolean =>
	d.kind === 'result' && d.partOf === null && d.duplicateOf === null && d.qualifier === 'EQ';

/** Of all offences, no kind of them. */
const isOfAll = (d: Draft): boolean => d.indicator === 'crime.cases' && isPart(d);

/** The sentences of each block, with the figures of each, in order. */
function bySentence(drafts: readonly Draft[]): Draft[][] {
	const out: Draft[][] = [];
	for (const d of drafts) {
		const last = out.at(-1);
		if (last?.[0] && last[0].block === d.block && last[0].sentence === d.sentence) last.push(d);
		else out.push([d]);
	}
	return out;
}

/**
 * "Quý III bắt 41 vụ, nâng tổng số từ đầu năm lên 118 vụ. Ma túy 52 vụ; buôn lậu 39 vụ; xuất nhập cảnh trái phép 27 vụ": kinds of
 * offences that are carried along to one time and add up to the total of another are of that other. The figures are changed in
 * place.
 */
export function placePartsOfSum(drafts: readonly Draft[]): void {
	const sentences = bySentence(drafts);
	for (const [k, here] of sentences.entries()) {
		const cases = here.filter((d) => d.cls === 'case' && isPart(d) && !isOfAll(d));
		const held = cases[0]?.period;
		if (!held || cases.length < 2 || new Set(cases.map((d) => d.indicator)).size < cases.length) continue;
		if (!cases.every((d) => d.rules.includes('period:carried') && d.period?.code === held.code)) continue;
		const sum = cases.reduce((all, d) => all + (d.value ?? NaN), 0);
		const before = sentences
			.slice(Math.max(0, k - LOOK_BACK), k)
			.flat()
			.filter((d) => isOfAll(d) && d.value === sum && d.block === here[0]?.block);
		const total = before.at(-1);
		if (!total?.period || before.some((d) => d.period?.code === held.code)) continue;
		for (const d of here) {
			if (d.period?.code !== held.code || !d.rules.includes('period:carried')) continue;
			d.period = total.period;
			d.basis = total.basis;
			d.periodLabel = total.periodLabel;
			d.rules[d.rules.indexOf('period:carried')] = 'period:sum';
		}
	}
}
