import { isNested } from '../../period/time-period.ts';
import { unitUnder } from '../../indicator/unit-under.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { areaAt } from '../place/article-area.ts';
import { say, type ArticleState, type Scene } from '../state/article-state.ts';
import { changedFigure } from './changed-figure.ts';
import { doubtsOf } from '../state/doubts.ts';
import { endOf, groupOf } from './figure-place.ts';
import { ofChange } from '../period/of-figure/base-period.ts';
import { againstStretch } from '../period/of-figure/change-period.ts';
import { governingPeriod } from '../period/of-figure/governing-period.ts';
import type { Memory } from '../page/memory.ts';
import { unitAt } from '../deed/whose/org-unit.ts';
import { actorOf } from '../deed/whose/read-actor.ts';
import { holdsAny, type Sentence, isPlainTurn } from '../page/sentence.ts';
import type { Governing } from '../period/governing.ts';

/** Reads quantity `i` of a sentence as a rise or fall. */
export function readChange(state: ArticleState, scene: Scene, i: number, kind: { sign: 1 | -1 }): void {
	const { context, memory, periods } = state;
	const { s, areas, base, echo } = scene;
	const q = s.quantities[i] as Quantity;
	const target = changedFigure(state, s, i);
	if (!target) return say(state, 'refused', q, 'a change of nothing read');
	// "chiếm 44 % số vụ, tăng 5 điểm phần trăm": of a share, not of what was counted
	if (q.cls === 'point' && context.canonicalUnit(target.indicator) !== 'PERCENT')
		return say(state, 'refused', q, 'points of no rate');
	const told = againstStretch(periods, s, ofChange(periods, s, governingPeriod(periods, s, q.from)));
	const governing = ofLaterLevel(memory, s, target.indicator, told);
	const area = areaAt(areas, s, q.from, state.area, state.paragraphArea);
	const value = q.value === null ? null : kind.sign * q.value;
	if (state.trace)
		say(
			state,
			'took',
			q,
			`${target.indicator} change ${governing?.period.code ?? '-'}: ${target.rules.join(', ')}`,
		);
	memory.add({
		q,
		from: q.from,
		to: endOf(q),
		block: s.block,
		sentence: s.index,
		group: groupOf(s, i, base),
		value,
		low: q.low,
		high: q.high,
		qualifier: q.qualifier,
		unit: unitUnder(
			q.cls,
			(isPlainTurn(s, q) || q.unitTo === q.unitFrom ? target.unit : null) ??
				q.unit ??
				target.unit ??
				context.canonicalUnit(target.indicator),
			target.indicator,
		),
		cls: q.cls,
		indicator: target.indicator,
		was: target.indicator,
		topic: target.topic,
		kind: 'change',
		period: governing?.period ?? null,
		basis: governing?.basis ?? 'UNKNOWN',
		periodLabel: null,
		eventDate: null,
		refArea: area.name,
		orgUnit: unitAt(s, q.from, state.paragraphUnit, state.lastUnit),
		actorScope: actorOf(s, i),
		dims: { ...target.dims },
		stated: {
			indicator: 'implied',
			period: governing?.mention ? 'stated' : 'implied',
			area: area.stated ? 'stated' : 'implied',
			unit: 'stated',
		},
		echo,
		partOf: null,
		duplicateOf: null,
		rules: [
			...target.rules,
			...(governing ? [governing.rule] : []),
			...doubtsOf({
				state,
				s,
				q,
				indicator: target.indicator,
				kind: 'change',
				rules: target.rules,
				governing,
				area,
			}),
		],
	});
}

const SAYS_AGAIN = wordsOf('tức nghĩa vậy');

/** "512 vụ; năm 2024 là 604 vụ, tức giảm 92 vụ": between two levels told, a change is of the later one. */
function ofLaterLevel(
	memory: Memory,
	s: Sentence,
	indicator: string,
	governing: Governing | null,
): Governing | null {
	// "Con số này của năm 2024 là 27 vụ, tức tăng 14,8 %": the later level was told in a sentence before
	const told = holdsAny(s, SAYS_AGAIN) ? memory.inParagraph() : memory.inSentence(s);
	const [base, level] = told
		.filter((d) => d.kind === 'result' && d.indicator === indicator)
		.slice(-2)
		.sort((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1));
	if (!governing || !base?.period || !level?.period || base.period.code === level.period.code)
		return governing;
	// "50 vụ, trong đó quý I bắt 12 vụ; so với năm trước, tăng 3 vụ": a part is no later level
	if (governing.period.code !== base.period.code || isNested(level.period, base.period)) return governing;
	return { ...governing, period: level.period, basis: level.basis, mention: null, rule: 'period:change' };
}
