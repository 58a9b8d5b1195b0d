import { resolved } from '../../period/resolve/resolved-period.ts';
import { unitUnder } from '../../indicator/unit-under.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { areaAt } from '../place/article-area.ts';
import { placeBehind } from '../deed/whose/place-behind.ts';
import { say, type ArticleState, type Scene } from '../state/article-state.ts';
import { isPending } from '../indicator/cases/outcome.ts';
import { hasCue } from '../mention/cues.ts';
import { doubtsOf } from '../state/doubts.ts';
import type { FigureKind } from './figure-kind.ts';
import { endOf, groupOf } from './figure-place.ts';
import { beforeFrom, periodAfter, sideOfChange } from '../period/of-figure/beside-figure.ts';
import { closedBefore } from '../period/of-figure/closed-before.ts';
import { doneByNow } from '../period/plans/done-by-now.ts';
import { governingPeriod } from '../period/of-figure/governing-period.ts';
import { atTurnOfYear } from '../period/of-figure/turn-of-year.ts';
import { basePeriod, edgeOfStage, isOfBase } from '../period/of-figure/base-period.ts';
import { asBefore, asRisen, BEGUN, leaning, noOffence, ofOffenceTold } from '../indicator/leaning.ts';
import { ofSum, sumRule } from '../indicator/of-sum.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { asOpened } from './opened-level.ts';
import { inPair } from './in-pair.ts';
import { linkPart } from './parts.ts';
import { ofMean } from './of-mean.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';
import { otherActor } from '../deed/whose/other-actor.ts';
import { othersBefore } from '../deed/whose/others-before.ts';
import { unitAt, WHOLE } from '../deed/whose/org-unit.ts';
import { actorOf, isLed, leadRole } from '../deed/whose/read-actor.ts';
import { roleTold } from '../deed/whose/told-role.ts';
import { asGoverning, type Governing } from '../period/governing.ts';
import { isGoalRaised } from '../period/plans/goal-named.ts';
import { isNewYear } from '../period/main/which-holds.ts';
import { meetsGoal } from '../period/plans/met-goal.ts';
import { giverBefore } from './award-giver.ts';
import { bonusIssuer } from '../mention/award/award-issuer.ts';
import { mayBeMeant } from '../period/plans/bidden.ts';
import { askedFor } from './asked-for.ts';
import { isExhorted } from '../deed/exhorted.ts';
import { isLongPast } from '../deed/no-deed/wars.ts';
import { isProposed } from '../deed/proposed-award.ts';
import { isPaidOnly, isUnlisted, readAward } from '../mention/award/read-awards.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import type { Sentence } from '../page/sentence.ts';
import { isEnding } from '../page/stated-none.ts';
import { isOfTwoProvinces, provinceInTurn } from '../deed/whose/two-provinces.ts';
import { ofSetting } from '../period/of-figure/setting.ts';
import { ofAward } from '../period/of-figure/award-period.ts';
import { notAhead } from '../period/plans/not-ahead.ts';
import { stockSince } from '../period/of-figure/stock-since.ts';
import { sumOfDays } from '../period/of-figure/sum-of-days.ts';
import type { Dims, Kind } from '../../observation/types.ts';

/** A time has begun by the article's day, and not just now. */
const isAtHand = (of: Governing | null | undefined, issued: string | null): boolean =>
	of != null && issued !== null && of.period.start <= issued && !isNewYear(issued);

/** What there is now is of no span of more months: "Từ năm 2019 đến nay …; hiện có 86 đảng viên phụ trách hộ". */
const YEAR = 12;

/** Words between the cases and those caught in them. */
const CAUGHT_REACH = 6;
/** Patrols told as joint are of each side. */
const SHARED: ReadonlySet<string> = new Set(['patrol.joint_sessions', 'patrol.bilateral_sessions']);

/** Boats that were asked to turn back or to mend their signal: the request is what was done. */
const ORDERED: ReadonlySet<string> = new Set(['fisheries.vms_alerts', 'fisheries.foreign_vessels_expelled']);

const UNTIMED: ReadonlySet<string> = new Set(['period:undated', 'period:near']);

/** A phrase as printed. */
function phrase(s: Sentence, m: PeriodMention): string {
	const { tokens, doc } = s.page;
	return doc.text.slice((tokens[m.from] as Token).start, (tokens[m.to - 1] as Token).end);
}

/** "Hiện có 15 cặp bản kết nghĩa. Các đồn còn đỡ đầu 11 em": what there is now, in this sentence or the figure before it. */
const speaksOfNow = (memory: Memory, s: Sentence, q: Quantity) =>
	hasCue(s.cues, 'stock', s.from, q.from) ||
	memory.inParagraph().at(-1)?.rules.includes('period:now') === true;

/** Who led: told beside the number, or of the one case at hand in a sentence before. */
function roleOf(state: ArticleState, s: Sentence, i: number, indicator: string, day: Governing | null) {
	const role = leadRole(s, i, indicator);
	if (role || !isLed(indicator)) return role;
	const before = state.memory.inSentence(s).at(-1);
	if (before && isCaughtIn(s, before, s.quantities[i] as Quantity)) return before.dims.LEAD_ROLE ?? null;
	return day?.period.freq === 'D' ? roleTold(s, i, state.toldRole) : null;
}

/** "phối hợp với Công an phá 5 vụ, bắt giữ 6 đối tượng": those caught in the cases told right before. */
function isCaughtIn(s: Sentence, cases: Draft, q: Quantity): boolean {
	if (
		cases.cls !== 'case' ||
		q.cls !== 'person' ||
		cases.kind !== 'result' ||
		q.from - cases.to > CAUGHT_REACH
	)
		return false;
	let caught = false;
	for (let k = cases.to; k < q.from; k += 1) {
		if (!/^(,|bắt|giữ|tạm|khống|chế|ma|túy|quả|tang)$/.test(s.page.tokens[k]?.fold ?? '')) return false;
		caught ||= s.page.tokens[k]?.fold === 'bắt';
	}
	return caught;
}

/** "phối hợp bắt 158 vụ. Trong đó có 9 vụ ma túy": a part is led by whoever led the whole. */
function inheritRole(d: Draft | undefined): void {
	const whole = d?.partOf?.block === d?.block ? d?.partOf?.dims.LEAD_ROLE : undefined;
	if (d && whole && d.kind === 'result' && !d.dims.LEAD_ROLE && isLed(d.indicator)) d.dims.LEAD_ROLE = whole;
}

/** Reads quantity `i` of a sentence as a level: what it measures, of when, where and by whom. */
export function readLevel(state: ArticleState, scene: Scene, i: number, kind: FigureKind): void {
	const { context, memory, periods, plans } = state;
	const { s, plan, areas, base, echo } = scene;
	const q = s.quantities[i] as Quantity;
	if (q.cls === 'none') return say(state, 'refused', q, 'a noun nobody reports');
	const award = readAward(s.page.tokens, s.to, q, s.awards);
	const read = award
		? {
				indicator: 'awards.given',
				topic: 'AWARDS',
				outcome: null,
				rules: [award.typed ? 'award:typed' : 'award:honoured'],
				stated: true,
			}
		: (inPair(s, i, memory) ??
			(kind.kind === 'now' ? asBefore(s, i, memory) : null) ??
			(kind.kind === 'before' ? (asRisen(s, i, memory) ?? asOpened(s, i, memory)) : null) ??
			ofOffenceTold(readIndicator(s, i, memory), s, i, memory) ??
			leaning(s, i, memory) ??
			ofSum(s, i, memory) ??
			ofMean(s, i, memory));
	if (read && noOffence(s, q, read.topic)) return say(state, 'refused', q, 'no offence is named');
	if (!read) return say(state, 'refused', q, 'nothing tells what it measures');
	if (read.indicator === 'awards.given' && (isUnlisted(s.awards, q) || isPaidOnly(s.page.tokens, q)))
		return say(state, 'refused', q, 'an award nobody reports');
	const before = award ? null : othersBefore(s, q.from, memory.inParagraph());
	const others = award ? false : before === 'others' || otherActor(s, i, read.indicator);
	const inTurn = award ? null : (provinceInTurn(s, i) ?? placeBehind(s, i));
	const together = !award && !inTurn && !SHARED.has(read.indicator) && isOfTwoProvinces(s, q.from);
	// "được giao bắt 12 vụ buôn lậu, đã bắt 15 vụ": of what the goal was of
	const goal = meetsGoal(s, q) ? memory.inSentence(s).findLast((d) => d.kind === 'target') : undefined;
	if (goal?.cls === q.cls) read.indicator = goal.indicator;
	const was = read.indicator;
	if (others || together) read.indicator = 'other';
	const turn = context.isStock(read.indicator) ? atTurnOfYear(periods, s, q) : null;
	const side = turn ?? (kind.kind === 'level' ? null : sideOfChange(periods, s, q));
	const after = periodAfter(periods, s, q);
	// "tăng từ 30 vụ (năm 2023) lên 45 vụ (năm 2024)": each with its own time behind it
	const own = kind.kind !== 'level' && after !== null && (!after.mention || after.mention.from - q.to <= 1);
	let governing =
		side ??
		after ??
		governingPeriod(
			periods,
			s,
			kind.kind === 'now' ? beforeFrom(s, i) : q.from,
			kind.kind === 'level' ? q : null,
		);
	if (!own) governing = notAhead(periods, s, q, governing, context.issued);
	let kindOut: Kind = context.isContext(read.indicator) ? 'context' : 'result';
	const rules = [...read.rules, ...(together ? [sumRule(was)] : [])];
	const ofBase = isOfBase(s, q);
	const mayPlan = !award || hasCue(s.cues, 'target', s.from, q.from);
	const planned =
		kindOut === 'result' && !ofBase && mayPlan && plans.isPlanned(s, q, plan, governing)
			? { of: plans.period(s, q, governing) }
			: null;
	const raised = kind.kind !== 'level' && kindOut === 'result' && isGoalRaised(s, q);
	if (raised || (planned && kind.kind !== 'before')) kindOut = 'target';
	else if (read.rules[0] === BEGUN) return say(state, 'refused', q, 'only begun');
	// "nâng số học sinh được đỡ đầu từ 48 em lên 60 em" in a plan: the level it starts from is of the year before
	if (planned && !(raised && (own || side))) governing = planned.of;
	else if (kindOut === 'result')
		governing = closedBefore(governing, hasCue(s.cues, 'look_back', s.from, q.from), context.issued);
	const edge =
		!planned && !side && !own && (kind.kind === 'before' || kind.kind === 'now')
			? edgeOfStage(periods, s, governing, kind.kind)
			: null;
	if (edge) governing = edge;
	// "đến cuối năm, nâng từ 84 tổ lên 100 tổ": the goal is of the year at hand, and so is the stock it starts from
	else if (
		kind.kind === 'before' &&
		!raised &&
		context.isStock(read.indicator) &&
		isAtHand(planned?.of, context.issued)
	)
		governing = periods.now(null) ?? governing;
	else if (!side && !own && (ofBase || kind.kind === 'before'))
		governing = basePeriod(periods, s, governing?.period ?? null, ofBase) ?? governing;
	// "Đến nay, toàn tuyến có 15 cặp bản" in the story of one day, or after another time told in passing
	const implied =
		governing?.rule === 'period:carried' ||
		(governing?.rule === 'period:article' &&
			(periods.found.isEvent || (governing.period.months ?? 0) > YEAR));
	// "Em là một trong 18 cháu được nhận nuôi. … Ngày 5/9, đồn mang quà đến trường": what there is, before any day is named
	const unsaid = q.from < (periods.found.from ?? 0);
	if (implied && context.isStock(read.indicator) && (unsaid || speaksOfNow(memory, s, q)))
		governing = periods.now(governing?.period ?? null) ?? governing;
	else if (kindOut === 'result' && context.isStock(read.indicator))
		governing = stockSince(periods, s, i, governing) ?? governing;
	if (kindOut === 'context') governing = ofSetting(periods, s, q, governing);
	governing = sumOfDays(memory, s, q, periods, governing);
	governing ??= periods.named();
	// "… thì năm nay bớt 12 vụ. Trong đó buôn lậu 70 vụ": of the time of what it is part of
	const part = UNTIMED.has(governing?.rule ?? '') && hasCue(s.cues, 'part', s.from, s.from + 2);
	const told = part ? memory.inParagraph().findLast((d) => d.kind !== 'target' && d.period) : undefined;
	if (told?.period) governing = asGoverning(resolved(told.period, told.basis), 'period:told');
	if (goal?.period && UNTIMED.has(governing?.rule ?? ''))
		governing = asGoverning(resolved(goal.period, goal.basis), 'period:goal');
	const bidden = !award && kindOut === 'result' ? askedFor(periods, s, q, governing, context.issued) : null;
	if (bidden) {
		kindOut = 'target';
		governing = bidden;
	}
	if (kindOut === 'result' && isLongPast(governing?.period)) return say(state, 'refused', q, 'long past');
	if (kindOut !== 'target' && isEnding(s.page.tokens, q)) return say(state, 'refused', q, 'a claim');
	const asked = award
		? isProposed(s, q)
		: !ORDERED.has(read.indicator) && isExhorted(s, q, governing, context.issued);
	if (kindOut === 'result' && asked) return say(state, 'refused', q, 'what is asked for, not done');
	let eventDate: string | null = null;
	const found = periods.found;
	if (award || read.indicator === 'awards.bonus') {
		eventDate = found.event?.freq === 'D' ? found.event.start : null;
		if (kindOut === 'result') governing = ofAward(periods, q.from, governing) ?? governing;
	}
	const area = inTurn
		? { name: inTurn, stated: true }
		: areaAt(areas, s, q.from, state.area, state.paragraphArea);
	const dims: Dims = award ? { ...award.dims } : {};
	const outcome = isPending(s, q) ? 'PENDING' : read.outcome;
	if (outcome && kindOut === 'result') dims.OUTCOME = outcome;
	const role = kindOut === 'result' && !award ? roleOf(state, s, i, read.indicator, governing) : null;
	if (role) dims.LEAD_ROLE = role;
	if (read.indicator.startsWith('awards.')) {
		const bonus = read.indicator === 'awards.bonus' ? bonusIssuer(s.page.tokens, s.awards, q) : undefined;
		const issuer = bonus ?? dims.AWARD_ISSUER ?? giverBefore(s, memory);
		if (issuer) dims.AWARD_ISSUER = issuer;
	}
	const unit = q.unit ?? context.canonicalUnit(read.indicator);
	if (kindOut === 'result') governing = doneByNow(governing, q, context.issued);
	if (governing) rules.push(governing.rule);
	rules.push(...doubtsOf({ state, s, q, indicator: read.indicator, kind: kindOut, rules, governing, area }));
	if (before === 'unsure' && !others && !together) rules.push('doubt:actor');
	if (others) rules.push('doubt:whose');
	if (kindOut === 'result' && !award && governing && mayBeMeant(s, governing, q, context.issued))
		rules.push('doubt:kind');
	if (q.doubt) rules.push(`doubt:${q.doubt}`);
	memory.add({
		q,
		from: q.from,
		to: endOf(q),
		block: s.block,
		sentence: s.index,
		group: groupOf(s, i, base),
		value: q.value,
		low: q.low,
		high: q.high,
		qualifier: q.qualifier,
		unit: unitUnder(q.cls, unit, read.indicator),
		cls: q.cls,
		indicator: read.indicator,
		was,
		topic: read.topic,
		kind: kindOut,
		period: governing?.period ?? null,
		basis: governing?.basis ?? 'UNKNOWN',
		periodLabel: governing?.words ? phrase(s, governing.words) : null,
		eventDate,
		refArea: together ? null : area.name,
		orgUnit: unitAt(s, q.from, award || together ? WHOLE : state.paragraphUnit, state.lastUnit),
		actorScope: award ? 'unstated' : others ? 'others' : together ? 'joint' : actorOf(s, i),
		dims,
		stated: {
			indicator: read.stated ? 'stated' : 'implied',
			period: governing?.mention ? 'stated' : 'implied',
			area: area.stated ? 'stated' : 'implied',
			unit: q.unit ? 'stated' : 'implied',
		},
		echo,
		partOf: null,
		duplicateOf: null,
		rules,
	});
	if (state.trace)
		say(
			state,
			'took',
			q,
			`${read.indicator} ${kindOut} ${governing?.period.code ?? '-'}: ${rules.join(', ')}`,
		);
	linkPart(memory, s, i, context.factor);
	inheritRole(memory.drafts.at(-1));
}
