import { readUnitNoun } from '../../../quantity/unit-nouns.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { figureAt, type Sentence } from '../../page/sentence.ts';
import { bracketWhole, countedOfPlaces, partOfWhole, wholeOfWay } from './in-brackets.ts';
import { wholeOfKinds } from './kinds-behind.ts';
import { nounBefore } from './noun-before.ts';
import { pairsThen } from './pair-then.ts';
import { ofGoalDone, ofLevelThen } from './of-level.ts';
import { stuffBefore } from './stuff-pieces.ts';
import { underLabel } from './label-goal.ts';
import { countedAtTimes, turnAtTime } from './row-of-times.ts';
import { turnNoun, turnOfBase, turnOfThen, turnRisen, whoseTurns } from './turn-nouns.ts';
import { lastCue } from '../../mention/cues.ts';
import { endsInThing } from './label-noun.ts';
import { labelUnit } from '../../page/label-unit.ts';
import { isFate, isFateBehind } from './label-noun.ts';
import { labelOf } from './label-noun.ts';
import { nounAhead } from './label-noun.ts';
import { nounOfCount } from './label-noun.ts';
import { boatOfCrew, houseMended, thingBefore } from './label-noun.ts';

/** How far behind the figure told its goal may stand. */
const GOAL_REACH = 8;

const TIES = new Set([',', 'và', '-', '–', 'đến', 'xuống', 'lên', 'còn', 'từ', 'là', 'hoặc']);

/** Only ties between the two numbers: "41, 38 và 39 vụ", "giảm từ 226 xuống còn 204". */
function tied(s: Sentence, a: Quantity, b: Quantity): boolean {
	if (b.from - a.to > 3 || b.from <= a.to) return false;
	for (let k = a.to; k < b.from; k += 1) if (!TIES.has((s.page.tokens[k] as Token).fold)) return false;
	return true;
}

/** "248 lượt (chỉ tiêu là 240)", "chỉ tiêu 20, đạt 24 căn nhà": the number of a goal counts what the one beside it counts. */
function besideGoal(s: Sentence, i: number): Quantity | null {
	const q = s.quantities[i] as Quantity;
	const goal = lastCue(s.cues, 'goal', 0, q.from);
	// "chỉ tiêu năm là 300 buổi"
	if (!goal || q.form === 'words') return null;
	for (let k = goal.to; k < q.from; k += 1)
		if (s.page.claimed[k] !== 1 && !/^(là|:|được|giao|đề|ra|năm)$/.test((s.page.tokens[k] as Token).fold))
			return null;
	const before = figureAt(s, i - 1);
	const after = s.quantities[i + 1];
	const counts = (x: Quantity | undefined) =>
		x !== undefined && x.cls !== 'bare' && !/^(none|percent|point)$/.test(x.cls);
	const isAfter =
		counts(after) && /^(đạt|được|hiện)$/.test((s.page.tokens[(after as Quantity).from - 1] as Token).fold);
	if (isAfter) return after as Quantity;
	return counts(before) && goal.from - (before as Quantity).to <= GOAL_REACH ? (before as Quantity) : null;
}

const BUILDS = new Set(['BUILD', 'REPAIR']);

const endsVerb = (s: Sentence, at: number): boolean =>
	s.topics.some((m) => m.to === at && m.entry.topics.some((t) => BUILDS.has(t.topic)));

/** "xây mới 24, sửa chữa 11 căn nhà": the noun stands behind the second of them. */
const isOfNextHouses = (s: Sentence, q: Quantity, next: Quantity | undefined): boolean =>
	next?.cls === 'house' && next.from - q.to <= NEXT_REACH && endsVerb(s, q.from) && endsVerb(s, next.from);

const NEXT_REACH = 4;

/** A bare number right behind what was done to some of the houses told before it. */
function isHousePart(s: Sentence, i: number): boolean {
	const { from } = s.quantities[i] as Quantity;
	if (!endsVerb(s, from)) return false;
	const before = s.quantities.findLast((o, k) => k < i && o.cls !== 'bare');
	// "Nhà cho hộ nghèo: xây 21, sửa 16"
	if (!before)
		return (
			readUnitNoun(s.page.tokens, s.from)?.entry.cls === 'house' &&
			s.breaks.some((k) => k < from && s.page.tokens[k]?.text === ':')
		);
	return before.cls === 'house' && !s.semicolons.some((k) => k >= before.to && k < from);
}

/** "điện thoại: 48 cái", "tàu cá bị phạt là 187 chiếc". */
const isPiece = (s: Sentence, q: Quantity): boolean => {
	const piece = s.page.tokens[q.unitFrom]?.fold;
	if (piece === 'chiếc' || piece !== 'cái') return piece === 'chiếc';
	// "điện thoại di động 04 cái"
	return /^(:|là|đạt|sửa|xây|chữa)$/.test(s.page.tokens[q.from - 1]?.fold ?? '') || endsInThing(s, q.from);
};

/** "132 vụ (tăng 9)", "phương tiện đạt 31.905 lượt (tăng 3.140 lượt)": told in brackets right behind the level. */
const isChangeOf = (s: Sentence, level: Quantity, q: Quantity): boolean =>
	q.from - level.to === 2 &&
	s.page.tokens[level.to]?.text === '(' &&
	/^(tăng|giảm)$/.test(s.page.tokens[q.from - 1]?.fold ?? '');

/** "so với 36 của cùng kỳ năm trước": a time is told behind it, no noun. */
const isOfThen = (s: Sentence, q: Quantity): boolean =>
	s.page.tokens[q.to]?.fold === 'của' && s.periods.some((p) => p.mention.from === q.to + 1);

/** "số vụ bị bắt giữ là 39, 52 đối tượng": the next number counts something else. */
const isOtherNoun = (s: Sentence, named: { cls: string }, q: Quantity, next: Quantity | undefined): boolean =>
	next !== undefined && tied(s, q, next) && next.cls !== named.cls && !/^(none|bare|item)$/.test(next.cls);

const ENDS = new Set([',', '.', ';', ')', '(', 'và', 'với', 'trong', 'xuống', 'lên', 'còn', '…', 'tức']);

/**
 * Gives numbers without a noun the noun they share: of the number they are listed with, or of "số vụ … là 204".
 * Changes the quantities of the sentence in place; numbers that share none stay bare.
 */
export function shareUnits(s: Sentence): void {
	const { quantities: list } = s;
	const parts: [Quantity, Quantity][] = [];
	pairsThen(s);
	for (let i = list.length - 1; i >= 0; i -= 1) {
		const q = list[i] as Quantity;
		if (q.cls === 'item' && q.unitTo === q.unitFrom + 1 && isPiece(s, q)) {
			const noun = thingBefore(s, q.from) ?? boatOfCrew(s, list[i + 1], q) ?? houseMended(s, i);
			if (noun) {
				q.unit = noun.unit;
				q.cls = noun.cls;
			}
			continue;
		}
		if (q.cls === 'turn' && q.unitTo === q.unitFrom + 1) {
			const level = figureAt(s, i - 1);
			// "1.420/1.200 lượt theo kế hoạch"
			if (q.pair !== null) continue;
			// "phương tiện đạt 31.905 lượt (tăng 3.140 lượt)"
			const noun =
				level?.cls === 'turn' && isChangeOf(s, level, q)
					? turnNoun(s, level, false)
					: (turnNoun(s, q, level !== undefined && tied(s, level, q)) ??
						turnRisen(s, q) ??
						turnOfThen(s, q) ??
						turnAtTime(s, i) ??
						turnOfBase(s, i));
			if (noun) {
				q.unit = noun.unit;
				q.cls = noun.cls;
			}
			continue;
		}
		const stuff = q.cls === 'case' ? stuffBefore(s, q) : undefined;
		if (stuff) {
			q.unit = stuff.unit;
			q.cls = stuff.cls;
			continue;
		}
		// "ngày công: 340 ngày"
		if (s.page.tokens[q.unitFrom]?.fold === 'ngày' && q.cls === 'none') {
			const work = nounAhead(s, q.from);
			if (work?.cls === 'workday') {
				q.unit = work.unit;
				q.cls = work.cls;
			}
			continue;
		}
		const ofWhom = whoseTurns(s, i);
		if (ofWhom) {
			q.cls = ofWhom;
			continue;
		}
		// "57 vụ với 92 trường hợp vi phạm": those caught in the cases
		if (q.cls === 'instance' && s.groups[i] === s.groups[i - 1] && list[i - 1]?.cls === 'case') {
			q.cls = 'person';
			continue;
		}
		if (q.cls !== 'bare' || q.qualifier === 'MAG') continue;
		const level = figureAt(s, i - 1);
		if (level && !/^(none|bare)$/.test(level.cls) && isChangeOf(s, level, q)) continue;
		// "số buổi là 307, 16.842 lượt người nghe"
		const named = /^(là|đạt|được)$/.test(s.page.tokens[q.from - 1]?.fold ?? '')
			? nounBefore(s, q.from)
			: null;
		if (named && (named.to === q.from - 1 || isOtherNoun(s, named, q, list[i + 1]))) {
			q.unit = named.unit;
			q.cls = named.cls;
			continue;
		}
		const counted = nounOfCount(s, q);
		if (counted) {
			q.unit = counted.entry.unit;
			q.cls = counted.entry.cls;
			q.unitFrom = counted.from;
			q.unitTo = counted.to;
			continue;
		}
		const next = list[i + 1];
		if (next && next.cls !== 'bare' && next.cls !== 'none' && tied(s, q, next)) {
			q.unit = next.unit;
			q.cls = next.cls;
			continue;
		}
		const kinds = wholeOfKinds(s, i);
		if (kinds) {
			parts.push([q, kinds]);
			continue;
		}
		const after = s.page.tokens[q.to];
		const lead = s.page.tokens[q.from - 1]?.fold ?? '';
		if (isFateBehind(s, i)) {
			q.unit = 'PERSON';
			q.cls = 'person';
			continue;
		}
		const goesOn = q.to < s.to && after && !ENDS.has(after.fold);
		if (goesOn && q.pair === null && !isOfThen(s, q)) continue;
		if (isFate(s, q.from - 1)) {
			q.unit = 'PERSON';
			q.cls = 'person';
			continue;
		}
		// "41 căn hoàn thành (xây mới 30, sửa 11)"
		if (isHousePart(s, i) || isOfNextHouses(s, q, next)) {
			q.unit = 'HOUSE';
			q.cls = 'house';
			continue;
		}
		const whole =
			partOfWhole(s, i) ??
			bracketWhole(s, i) ??
			countedOfPlaces(s, i) ??
			countedAtTimes(s, i) ??
			wholeOfWay(s, i) ??
			ofLevelThen(s, i) ??
			ofGoalDone(s, i);
		if (whole) {
			q.unit = whole.unit;
			q.cls = whole.cls;
			continue;
		}
		const beside = besideGoal(s, i) ?? underLabel(s, i);
		if (beside) {
			q.unit = beside.unit;
			q.cls = beside.cls;
			continue;
		}
		const led =
			/^(là|từ|còn|xuống|lên|tới|đến|đạt|:|bằng|với|có|tăng|giảm|mức)$/.test(lead) ||
			// "kéo số tàu vi phạm về 0"
			(lead === 'về' && q.value === 0) ||
			// "số vụ buôn lậu giảm (12 so với 19)"
			q.pair !== null ||
			(list[i - 1] && tied(s, list[i - 1] as Quantity, q)) ||
			// "số lượt người là 48.200, cùng kỳ 39.700"
			s.periods.some((p) => p.role === 'base' && p.mention.to === q.from);
		// "số vụ là 86, số đối tượng 101"
		const before = nounBefore(s, q.from);
		const noun =
			(led || before?.to === q.from
				? lead === ':'
					? (nounAhead(s, q.from) ?? before)
					: (before ?? nounAhead(s, q.from))
				: nounAhead(s, q.from)) ??
			labelOf(s, q.from) ??
			// "Đối ngoại biên phòng: hội đàm 11, gặp gỡ 27"
			(q.form === 'words' ? null : labelUnit(s.topics, s.from, q.from));
		if (noun) {
			q.unit = noun.unit;
			q.cls = noun.cls;
		}
	}
	for (const [part, whole] of parts) {
		part.unit = whole.unit;
		part.cls = whole.cls;
	}
}
