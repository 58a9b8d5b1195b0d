import { ACTIONS, resolveByNoun, resolveInClause, resolveInSentence } from '../../indicator/resolve.ts';
import { chooseTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { cannotBe } from '../deed/cannot-be.ts';
import { noTip } from '../deed/no-tip.ts';
import { isAside } from '../deed/aside.ts';
import type { Memory } from '../page/memory.ts';
import type { Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { baseOfShare } from './base-of-share.ts';
import { byNoun } from './by-noun.ts';
import { CASE_LIKE, restOfCases, sumOfCases, sumOfRow } from './cases/whole.ts';
import { corrected } from './corrected.ts';
import { crewAbroad } from './corrections/abroad.ts';
import type { Told } from './corrections/correction.ts';
import { withVictims } from './corrections/crime.ts';
import { nextPacks, SEIZED_CLASSES } from './goods.ts';
import { finishedHouses } from './in-clause/finished-houses.ts';
import {
	ofAnyLawRatherThanFar,
	ofCaught,
	ofOffence,
	ofOffenceAround,
	ofSeizedRatherThanFar,
	thoseFined,
} from './in-clause/cases.ts';
import type { InClause } from './in-clause/in-clause.ts';
import {
	cargo,
	cash,
	crewsCalled,
	crewsLabelled,
	hauled,
	membersOfTeams,
	passedOn,
	heldMoney,
	informed,
	houses,
	ofItsNoun,
	sentAgainst,
	skippersWarned,
	someCalled,
	treated,
	valueListed,
	valueOf,
} from './in-clause/own-words.ts';
import { ofOwnLabel } from './in-clause/own-label.ts';
import { keptApart } from './in-clause/kept-apart.ts';
import { isRefused } from './in-clause/refused.ts';
import { isCalm } from './in-storm.ts';
import { implied, told, type IndicatorReading } from './indicator-reading.ts';
import { movedOut } from './moved-out.ts';
import { ofTheirCases, tellsOfCaught } from './cases/persons.ts';
import { allOfThem, ofThisKind } from './cases/of-this-kind.ts';
import { eitherWay } from './paired.ts';
import { patrolKind } from './patrol/patrol-kind.ts';
import { sameThen } from './same-then.ts';
import { sentOut } from './sent-out.ts';
import { splitByTime } from './cases/split-by-time.ts';
import { unknownBehind } from './unknown-behind.ts';
import { unnamed } from './unnamed.ts';
import { partOfSum } from './unnamed/another-time.ts';
import { ofBreachBefore } from './unnamed/cases.ts';
import { Ways } from './ways.ts';

/** The indicator of quantity `i` of a sentence; null when nothing tells what it measures. */
export function readIndicator(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const read = ofTheirCases(s, i, memory, readAlone({ s, i, q, memory }));
	if (!read || isAside(s, i, read.indicator) || tellsOfCaught(s, i, memory)) return null;
	const f = { s, i, q, read, memory };
	if (crewAbroad(f) || cannotBe(s, q, read.indicator)) return null;
	const turned = corrected(f);
	if (isOpen(turned) && unknownBehind(s, i)) turned.rules = [...turned.rules, 'doubt:indicator'];
	if (!isCalm(s, turned, memory)) return turned;
	// "số thuyền viên được kiểm đếm là 101.332 lượt": turns are checked in any weather
	// "ra khơi 18.420 lượt phương tiện, vào bờ 17.960 lượt phương tiện"
	const cls = q.cls === 'vehicle_turn' ? 'vessel_turn' : q.cls;
	const noun = cls.endsWith('_turn') ? resolveByNoun(cls) : null;
	return noun ? implied(noun, null, 'unit:noun') : null;
}

/** Cases, people and turns that a verb before them counts, of whatever kind the words behind them say. */
const OPEN = new FewStrings(
	/^(crime\.(cases|suspects|prosecuted|handed)|penalty\.(cases|persons)|patrol\.sessions|propaganda\.sessions|diplomacy\.|sar\.incidents|fisheries\.(vessel|iuu)|gate\.|livelihood\.households|health\.|civic\.)/,
);
const isOpen = (read: IndicatorReading): boolean =>
	OPEN.test(read.indicator) && /^topic:(left|before|far)/.test(read.rules[0] ?? '');

const CASES = [...CASE_LIKE];
const SEIZED = [...SEIZED_CLASSES];

const BOATS_AND_CREWS = [
	'vessel',
	'vehicle',
	'vessel_turn',
	'vehicle_turn',
	'seafarer',
	'seafarer_turn',
	'person',
	'person_turn',
];

/** By the figures beside it, whatever the words of its own clause name: sums, rests, rows. */
const BY_FIGURES = new Ways([
	[null, ({ s, i }) => restOfCases(s, i)],
	[null, ({ s, i }) => sumOfCases(s, i)],
	[null, ({ s, i, memory }) => sumOfRow(s, i, memory)],
	[null, ({ s, i, memory }) => eitherWay(s, i, memory)],
	[null, ({ s, i, memory }) => allOfThem(s, i, memory)],
	[null, baseOfShare],
	[['money'], partOfSum],
	[
		null,
		({ s, i, memory }) =>
			nextPacks(s, i, memory) ? implied('seized.cigarettes', 'CIGARETTES', 'pair:packs') : null,
	],
	[SEIZED, ({ s, i, memory }) => sameThen(s, i, memory)],
	[['case'], withVictims],
	[['case', 'vessel'], ofBreachBefore],
	[CASES, splitByTime],
	[CASES, ({ s, i, memory }) => ofThisKind(s, i, memory)],
]);

/** By what the clause alone says, where that is more than the topic its words name. */
const BY_CLAUSE = new Ways<InClause>([
	[null, ofSeizedRatherThanFar],
	[CASES, ofAnyLawRatherThanFar],
	[['money'], valueListed],
	[['money'], heldMoney],
	[['money'], cash],
	[['money'], valueOf],
	[['house'], houses],
	[null, ofItsNoun],
	[null, treated],
]);

/** By the topic that the words of the clause, or else of the sentence, name, where the words around make it another. */
const BY_TOPIC = new Ways<InClause>([
	[['house'], finishedHouses],
	[null, cargo],
	[['instance'], thoseFined],
	[[...CASE_LIKE, 'vessel', 'vehicle'], ofOwnLabel],
	[null, ofCaught],
	[['person', 'individual', 'instance'], keptApart],
	[CASES, ofOffenceAround],
	[CASES, ofOffence],
	[['vessel'], hauled],
	[BOATS_AND_CREWS, informed],
	[['person', 'person_turn', 'seafarer'], skippersWarned],
	[null, crewsCalled],
	[['person', 'seafarer'], crewsLabelled],
	[['person'], membersOfTeams],
	[['case', 'person'], passedOn],
	[['troop_turn', 'troop'], sentAgainst],
	// "320 cán bộ, chiến sĩ chia làm bốn mũi dọn bùn; quân y khám cho 286 lượt người": whatever is told behind them
	[
		['troop'],
		({ s, i, memory, found }) =>
			found?.indicator === null || found?.place === 'after' ? sentOut(s, i, memory) : null,
	],
	[null, someCalled],
]);

/** The topic of the sentence, where the clause names none, or one that says little. */
function widened({ s, q, around, found }: InClause): InClause['found'] {
	const little = found?.topic.rank === 1 && (SEIZED_CLASSES.has(q.cls) || q.cls === 'inhabitant');
	return found && !little ? found : (resolveInSentence(around, q.cls, s.from, s.to) ?? found);
}

/** "xử phạt 18 vụ, 6 vụ chuyển Chi cục Thủy sản": what is said behind a row is of its last, where the first has a verb of its own. */
function ownVerb({ s, i, q, around, found }: InClause): InClause['found'] {
	const inRow = s.quantities.some((o, k) => k > i && o.cls === q.cls && s.groups[k] === s.groups[i]);
	if (!inRow || found?.place !== 'right' || !ACTIONS.has(found.topic.topic)) return found;
	const verb = chooseTopic(s.topics, around.left[0], around.left[1], q.cls, q.from);
	if (!verb || !ACTIONS.has(verb.topic.topic) || verb.topic === found.topic) return found;
	return { ...verb, place: 'left', rule: `topic:left:${verb.topic.topic}` };
}

/** What a figure measures before the figures told beside it set it right. */
function readAlone(f: Told): IndicatorReading | null {
	const { s, i, q, memory } = f;
	if (q.cls === 'tip' && noTip(s, q)) return null;
	const whole = BY_FIGURES.read(f);
	if (whole) return whole;
	const around = surroundings(s, i);
	const here: InClause = { s, i, q, memory, around, found: resolveInClause(around, q.cls) };
	const said = BY_CLAUSE.read(here);
	if (said) return said;
	here.found = widened(here);
	here.found = ownVerb(here);
	const turned = BY_TOPIC.read(here);
	if (turned) return turned;
	if (isRefused(here)) return null;
	const { found } = here;
	const moved = found?.indicator && found.topic.topic !== 'HELP_HOUSEHOLDS' ? null : movedOut(s, i, memory);
	if (moved) return moved;
	if (!found) return unnamed(f) ?? byNoun(f);
	if (found.indicator === null) return null;
	const { topic } = found.topic;
	return told(patrolKind(s, i, found.indicator), topic, found.rule, topic === 'WARNED' ? 'REMINDED' : null);
}
