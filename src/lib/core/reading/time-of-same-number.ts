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
			d.rules[d.rules.indexOf('period:carried')] = 'period:of-total';
		}
	}
}

/** So small a number may be told twice of different times. */
const TELLING = 10;
/** Paragraphs within which a number is told again. */
const NEAR = 1;

const isOfArticle = (d: Draft): boolean => d.rules.includes('period:article') && d.kind === 'result';

/**
 * "Từ đầu năm, toàn tỉnh bắt 412 vụ, trong đó Biên phòng 118 vụ. Riêng BĐBP tỉnh, 118 vụ với 96 đối tượng, thu 32 tấn": a number
 * told again of no time, and what stands beside it, are of the time it was told of. The figures are changed in place.
 */
export function placeToldAgain(drafts: readonly Draft[]): void {
	const sentences = bySentence(drafts);
	for (const [k, here] of sentences.entries()) {
		const first = here[0];
		if (!first || first.echo || !here.every((d) => isOfArticle(d) || d.kind !== 'result')) continue;
		if (!isPart(first) || (first.value ?? 0) < TELLING) continue;
		const told = sentences
			.slice(Math.max(0, k - LOOK_BACK), k)
			.flat()
			.findLast((d) => d.indicator === first.indicator && d.cls === first.cls);
		if (!told?.period || told.value !== first.value || told.qualifier !== 'EQ' || told.echo) continue;
		if (first.block - told.block > NEAR || !told.rules.includes('period:stated')) continue;
		if (told.period.code === first.period?.code || told.refArea !== first.refArea) continue;
		const of = first.period?.code;
		for (const d of here) {
			if (d.period?.code !== of) continue;
			d.period = told.period;
			d.basis = told.basis;
			d.periodLabel = told.periodLabel;
			const at = d.rules.indexOf('period:article');
			if (at >= 0) d.rules[at] = 'period:told-again';
		}
	}
}
