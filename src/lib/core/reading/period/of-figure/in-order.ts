import { periodOf, toTimePeriod } from '../../../period/label.ts';
import { resolved, type ResolvedPeriod } from '../../../period/resolve/resolved-period.ts';
import { addMonths, type Period } from '../../../period/time-period.ts';
import { WordFlag } from '../../../text/word-flag.ts';
import type { Draft } from '../../page/draft.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import type { Governing } from '../governing.ts';
import type { PeriodState } from '../main/period-state.ts';
import { rowOfYears } from '../main/year-row.ts';
import { hasSign, wordAt, type Sentence } from '../../page/sentence.ts';

/** "… lần lượt bằng 108,1 %, 105,7 % và 142 %": each share is of the figure in its place. */
export function sharesInOrder(s: Sentence, drafts: readonly Draft[]): void {
	const shares = drafts.filter((d) => d.kind === 'change' && (d.cls === 'percent' || d.cls === 'point'));
	const levels = drafts.filter((d) => d.kind === 'result');
	if (shares.length < 2 || levels.length < shares.length) return;
	const first = shares[0] as Draft;
	const words = s.page.tokens.slice(Math.max(s.from, first.from - 6), first.from).map((t) => t.fold);
	const inTurn = words.some(
		(w, k) => (w === 'lượt' && words[k - 1] === 'lần') || (w === 'ứng' && words[k - 1] === 'tương'),
	);
	if (!inTurn) return;
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
	if (levels.length < 2 || s.periods.length > 0) return;
	// "năm 2022: 12 vụ/19 đối tượng; năm 2023: …": one time for each, whatever was counted of it
	const told = before
		.filter((d) => d.kind === 'result')
		.filter((d, k, all) => all[k - 1]?.period?.code !== d.period?.code);
	if (told.length !== levels.length) return;
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

const ANSWERING: ReadonlyMap<string, string> = new Map([
	['lần', 'lượt'],
	['tương', 'ứng'],
	['theo', 'thứ'],
]);

const mayAnswer = new WordFlag((w) => ANSWERING.has(w.fold));

/** "lần lượt", "tương ứng": the token after the words that say so; -1 without them. */
function answersFrom(s: Sentence): number {
	if (!mayAnswer.mayStandIn(s.words)) return -1;
	for (let k = s.from; k < s.to - 1; k += 1)
		if (mayAnswer.has(s.page.tokens[k]) && ANSWERING.get(wordAt(s, k)) === wordAt(s, k + 1)) return k + 2;
	return -1;
}

/** Months of each part, by the word that tells how a list divides its period. */
const PARTS: readonly [word: string, months: number][] = [
	['năm', 12],
	// "quý" as folded
	['qúy', 3],
	['tháng', 1],
];

const isYears = (p: Period): boolean =>
	p.freq === '_O' && p.start.endsWith('-01-01') && (p.months ?? 0) % 12 === 0;

/** A period in `n` parts of the kind the sentence speaks of: "các quý I, II, III", "chia theo năm"; null when it has no such parts. */
function partsOf(s: Sentence, period: Period | null, n: number): ResolvedPeriod[] | null {
	if (period?.months == null || n < 2) return null;
	for (const [word, months] of PARTS) {
		if (period.months !== months * n) continue;
		// "Ba năm gần đây, … lần lượt" told in the first months of a year: those that have closed
		if (months === 12 && /^\d{4}-0[1-3]/.test(period.end) && !period.end.endsWith('-01-01'))
			return partsOf(s, periodOf(`${Number(period.end.slice(0, 4)) - n}-01-01/P${n}Y`), n);
		// "giai đoạn 2021 - 2023": years told by their first and last
		let spoken = months === 12 && isYears(period);
		for (let k = s.from; k < s.to && !spoken; k += 1) spoken = wordAt(s, k) === word;
		if (!spoken) return null;
		const starts = Array.from({ length: n + 1 }, (_, k) => addMonths(period.start, months * k));
		return starts
			.slice(0, n)
			.map((start, k) => resolved(periodOf(toTimePeriod(start, starts[k + 1] as string)), 'CALENDAR'));
	}
	return null;
}

type Told = Pick<Governing, 'period' | 'basis'>;

/** Gives the figures of each indicator the times they answer to, one by one; false when their numbers do not agree. */
function answer(levels: readonly Draft[], times: readonly Told[]): boolean {
	const rows = new Map<string, Draft[]>();
	for (const d of levels) rows.set(d.indicator, [...(rows.get(d.indicator) ?? []), d]);
	const lists = [...rows.values()].every((row) => row.length === times.length)
		? [...rows.values()]
		: levels.length === times.length
			? [levels]
			: [];
	for (const row of lists) {
		const [first] = row;
		row.forEach((d, k) => {
			// "Lượng ma túy thu giữ năm 2022, 2023 và 2024 lần lượt là 12 kg, 19 kg và 31 kg": all are of what the first is of
			if (first && d.cls === first.cls && d.rules[0]?.startsWith('topic:far:')) {
				d.indicator = first.indicator;
				d.topic = first.topic;
				d.rules[0] = 'carried:in-turn';
			}
			const time = times[k];
			if (!time) return;
			d.period = time.period;
			d.basis = time.basis;
			d.rules.push('period:respectively');
		});
	}
	return lists.length > 0;
}

/**
 * "Năm 2023 và 2024 … lần lượt là 119 và 88 tàu"; "41, 38 và 39 vụ trong ba năm 2022, 2023, 2024"; "các quý I, II, III lần lượt là
 * 1.844, 2.010 và 2.052 lượt": figures told one by one are each of the time in their place.
 */
export function timesInOrder(periods: PeriodState, s: Sentence, drafts: readonly Draft[]): void {
	const results = drafts.filter((d) => d.kind === 'result');
	if (results.length === 0 || answerInOrder(periods, s, results)) return;
	for (const p of s.periods) answerPastYears(periods, s, p, results);
	// "Hai năm 2022 và 2023, các đồn bắt 512 vụ": of both
	const row = rowOfYears(s.periods);
	const last = row && s.periods.find((p) => p.mention.to === row.to);
	if (!row?.frame || !last) return;
	const code = periods.resolve(last.mention)?.period.code;
	// "…; riêng năm 2023 bắt 92 vụ": of the year named behind the row
	const next = s.periods.find((p) => p.role === 'governs' && p.mention.from >= row.to);
	for (const d of results) {
		if (next && d.from >= next.mention.to) continue;
		if (d.from < row.to || d.period?.code !== code) continue;
		d.period = row.whole;
		d.basis = row.whole.basis;
	}
}

/** Gives figures told one by one the times they answer to; false where they answer to none. */
function answerInOrder(periods: PeriodState, s: Sentence, results: readonly Draft[]): boolean {
	if (results.length < 2) return false;
	const answers = answersFrom(s);
	const named = s.periods.filter((p) => p.role === 'governs' && isWhole(p));
	// "ba năm 2021, 2022, 2023 ghi nhận 33, 29 và 35 vụ": a row of times, and as long a row of figures of one thing
	const told = isRow(results) && isOfOneThing(results);
	const row = told && isRow(named.map((p) => p.mention));
	const resolvedNames = named.map((p) => periods.resolve(p.mention));
	const times = resolvedNames.filter((r): r is Governing => r !== null);
	if (times.length >= 2 && times.length === named.length) {
		const after = (named[0]?.mention.from ?? 0) > (results.at(-1)?.from ?? 0);
		const alike = (row || after) && results.length === times.length;
		if ((answers >= 0 || alike) && answer(results, times)) return true;
		// "33, 36 và 35 vụ của các năm 2023, 2024, 2025; ba năm gộp lại cứu 348 người": the row right before the times
		const told = results.filter((d) => d.to <= (named[0]?.mention.from ?? 0));
		const nears =
			told.length === times.length && isRow(told) && isOfOneThing(told) && isRow(named.map((p) => p.mention));
		if (answers < 0 && nears && answer(told, times)) return true;
	}
	// "năm 2020 là 263 vụ, năm 2021 158 vụ; hai năm 2022 và 2023 lần lượt 201 và 214 vụ": the times told last
	// "…; hai năm 2020 và 2021 lần lượt 133 vụ và 109 vụ; năm 2022 bắt 157 vụ": those up to the next part
	const end = s.semicolons.find((k) => k >= answers) ?? s.to;
	const behind = results.filter((d) => d.from >= answers && d.to <= end);
	const before = times.filter((t) => (t.mention?.to ?? Infinity) <= answers);
	const last = before.slice(-behind.length);
	const rowBefore = isRow(last.flatMap((t) => t.mention ?? []));
	if (answers >= 0 && rowBefore && last.length === behind.length && answer(behind, last)) return true;
	if (answers >= 0 && rowBefore && headAnswers(behind, before)) return true;
	const listed = told && s.periods.some((p) => p.role === 'governs' && isList(p));
	if (answers < 0 && !listed) return false;
	const levels = results.filter((d) => d.from >= answers);
	const [first] = levels;
	if (!first || levels.some((d) => d.period?.code !== first.period?.code)) return false;
	const n = levels.filter((d) => d.indicator === first.indicator).length;
	const parts = partsOf(s, first.period, n) ?? partsOf(s, first.period, levels.length);
	return (
		parts !== null &&
		answer(
			levels,
			parts.map((r) => ({ period: r, basis: r.basis })),
		)
	);
}

/**
 * "… trong ba năm 2022, 2023, 2024 lần lượt là 7, 12 và 18 vụ, thu 31 khẩu súng": the first row of figures behind the words answers
 * to all the times told, and is of one thing; what follows tells more.
 */
function headAnswers(behind: readonly Draft[], times: readonly Told[]): boolean {
	const row = behind.slice(0, times.length);
	const noun = row.at(-1);
	if (!noun || row.length < 2 || behind.length === row.length || !isRow(row)) return false;
	if (row.some((d) => d.cls !== noun.cls)) return false;
	for (const d of row) {
		d.indicator = noun.indicator;
		d.topic = noun.topic;
	}
	return answer(row, times);
}

/** "quý I, II, III", "tháng 4, 5, 6". */
const isList = ({ mention: { say } }: PlacedPeriod) =>
	say.kind === 'quarters' || (say.kind === 'span' && say.from.unit === 'month' && say.to.unit === 'month');

/** Tokens between a row of figures and the years told behind it: "vụ trong". */
const BEHIND_ROW = 10;

/** "rồi 40 và 33 vụ trong hai năm gần nhất": as many figures in a row as years are told behind them. */
function answerPastYears(
	periods: PeriodState,
	s: Sentence,
	{ mention }: PlacedPeriod,
	results: readonly Draft[],
): void {
	const { say, from } = mention;
	// "347 vụ năm 2021, lùi xuống 265 vụ rồi 198 vụ trong hai năm kế tiếp"
	const count =
		say.kind === 'yearsAfter' ? say.years : say.kind === 'past' && say.unit === 'year' ? say.count : 0;
	if (count < 2) return;
	const row = results.filter((d) => d.to <= from).slice(-count);
	const told = s.periods.findLast((p) => p.mention.to <= from && p.mention.say.kind === 'year');
	const under = told && periods.resolve(told.mention)?.period;
	const whole =
		say.kind !== 'yearsAfter' ? periods.resolve(mention) : under && periods.resolve(mention, under);
	const end = row.at(-1)?.to ?? 0;
	if (row.length < count || from - end > BEHIND_ROW || hasSign(s, end, from)) return;
	const parts = isRow(row) && isOfOneThing(row) ? partsOf(s, whole?.period ?? null, count) : null;
	if (parts)
		answer(
			row,
			parts.map((r) => ({ period: r, basis: r.basis })),
		);
}

/** Nothing but a sign or "và" stands between one and the next. */
const isRow = (list: readonly { from: number; to: number }[]): boolean =>
	list.length > 1 && list.every((x, k) => k === 0 || x.from - (list[k - 1]?.to ?? 0) <= 1);

const isOfOneThing = (list: readonly Draft[]): boolean =>
	list.every((d) => d.indicator === list[0]?.indicator && d.cls === list[0]?.cls);

/** A year, a half, a quarter, a month or the first of them: what a list of times is made of. */
const isWhole = ({ mention: { say } }: PlacedPeriod) => /^(year|half|quarter|month|months)$/.test(say.kind);
