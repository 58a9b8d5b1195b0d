import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { PeriodState } from './period-state.ts';
import type { Sentence } from './sentence.ts';

/** "… lần lượt bằng 108,1 %, 105,7 % và 142 %": each share is of the figure in its place. */
export function sharesInOrder(s: Sentence, drafts: readonly Draft[]): void {
	const shares = drafts.filter((d) => d.kind === 'change' && (d.cls === 'percent' || d.cls === 'point'));
	const levels = drafts.filter((d) => d.kind === 'result');
	if (shares.length < 2 || levels.length < shares.length) return;
	const first = shares[0] as Draft;
	const words = s.page.tokens.slice(Math.max(s.from, first.from - 6), first.from).map((t) => t.fold);
	const at = words.lastIndexOf('lượt');
	if (at < 1 || words[at - 1] !== 'lần') return;
	const told = levels.filter((d) => d.to <= first.from).slice(-shares.length);
	shares.forEach((d, k) => {
		const level = told[k];
		if (!level) return;
		d.indicator = level.indicator;
		d.topic = level.topic;
		d.rules.push('change:respectively');
	});
}

/**
 * "22 vụ (2022), 29 vụ (2023) và 35 vụ (2024). Trị giá hàng hóa tương ứng là 1,1 tỷ, 1,9 tỷ và 2,6 tỷ đồng": the figures of a
 * sentence that answer, one by one, to those of the sentence before are of their periods.
 */
export function periodsInOrder(s: Sentence, drafts: readonly Draft[], before: readonly Draft[]): void {
	const levels = drafts.filter((d) => d.kind === 'result');
	const told = before.filter((d) => d.kind === 'result').slice(-levels.length);
	if (levels.length < 2 || told.length !== levels.length || s.periods.length > 0) return;
	if (new Set(told.map((d) => d.period?.code)).size !== told.length) return;
	if (new Set(levels.map((d) => d.cls)).size > 1) return;
	const words = s.page.tokens.slice(s.from, levels[0]?.from).map((t) => t.fold);
	if (!words.includes('ứng') && !words.includes('lượt')) return;
	levels.forEach((d, k) => {
		d.period = told[k]?.period ?? d.period;
		d.basis = told[k]?.basis ?? d.basis;
		d.rules.push('period:respectively');
	});
}

/** "lần lượt", "tương ứng". */
function saysInOrder(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to - 1; k += 1) {
		const w = (s.page.tokens[k] as Token).fold;
		const next = s.page.tokens[k + 1]?.fold;
		if ((w === 'lần' && next === 'lượt') || (w === 'tương' && next === 'ứng')) return true;
	}
	return false;
}

/** Fewer figures in a row than this may be of anything. */
const SEVERAL = 3;

/** "Giai đoạn 2019 - 2023 … Chia theo năm, lần lượt là 118, 97, 134, 171 và 183 vụ": one figure for each year of the stage. */
export function yearsOfStage(periods: PeriodState, s: Sentence, drafts: readonly Draft[]): void {
	const levels = drafts.filter((d) => d.kind === 'result');
	const [first] = levels;
	const stage = first?.period;
	if (!first || !stage || levels.length < SEVERAL || stage.months !== 12 * levels.length) return;
	if (!saysInOrder(s, s.from, first.from) || levels.some((d) => d.period?.code !== stage.code)) return;
	if (new Set(levels.map((d) => d.indicator)).size > 1) return;
	const year = Number(stage.start.slice(0, 4));
	levels.forEach((d, k) => {
		const r = periods.year(year + k, 'period:respectively');
		if (!r) return;
		d.period = r.period;
		d.basis = r.basis;
		d.rules.push(r.rule);
	});
}

/** "Năm 2023 và 2024 … lần lượt là 119 và 88 tàu"; "41, 38 và 39 vụ trong ba năm 2022, 2023, 2024". */
export function yearsInOrder(periods: PeriodState, s: Sentence, drafts: readonly Draft[]): void {
	const years = s.periods.filter((p) => p.mention.say.kind === 'year' && p.role === 'governs');
	if (years.length < 2) return;
	const words = saysInOrder(s, s.from, s.to);
	const levels = drafts.filter((d) => d.kind === 'result');
	const listAfter =
		levels.length === years.length && (years[0]?.mention.from ?? 0) > (levels.at(-1)?.from ?? 0);
	if (levels.length !== years.length || !(words || listAfter)) return;
	levels.forEach((d, k) => {
		const mention = years[k]?.mention;
		const r = mention && periods.resolve(mention);
		if (!r) return;
		d.period = r.period;
		d.basis = r.basis;
		d.rules.push('period:respectively');
	});
}
