import {
	ACTIONS,
	measureOf,
	resolveByNoun,
	resolveInClause,
	resolveInSentence,
	SUBJECTS,
} from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { afterPeriod, aimsAt, APART, carries, tellsAgain } from './carried.ts';
import { outcomeBefore, outcomeInRow, outcomeOf } from './case-outcome.ts';
import { ofAnyLaw } from './all-offences.ts';
import { ofThoseCaught } from './caught-in-cases.ts';
import { headOrOnly, sentenceSubject, specific, twinSubject } from './case-subject.ts';
import { CASE_LIKE, rankedOfTotal, restOfCases, sumOfCases, sumOfRow } from './case-whole.ts';
import { seizedCase, seizedKind } from './seized-case.ts';
import { corrected } from './corrected.ts';
import { hasCue } from '../mention/cues.ts';
import { crewAbroad } from './corrections/abroad.ts';
import {
	isBurnt,
	isCargo,
	isCash,
	isHeldMoney,
	isSeized,
	nextPacks,
	SEIZED_CLASSES,
	seizedHere,
} from './goods.ts';
import { houseKind } from './house-kind.ts';
import { inStorm, isCalm, partOfCalled } from './in-storm.ts';
import { inOrder } from './in-turn.ts';
import { implied, told, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { movedOut } from './moved-out.ts';
import { cannotBe } from '../deed/cannot-be.ts';
import { noTip } from '../deed/no-tip.ts';
import { givenBack, isAside, isFleet } from '../deed/not-ours.ts';
import { isSector } from '../deed/sector.ts';
import { ofTheirCases, tellsOfCaught } from './of-cases.ts';
import { eitherWay, paired, wholePlanned } from './paired.ts';
import { isOfSaved } from './saved.ts';
import { sameThen } from './same-then.ts';
import { sentOut } from './sent-out.ts';
import { allOfThem, ofThisKind } from './of-this-kind.ts';
import { ofGroup } from './of-group.ts';
import { ofTotal } from './of-total.ts';
import { isRest, isSome } from './some-of-cases.ts';
import { passive } from './passive.ts';
import { patrolKind } from './patrol-kind.ts';
import { figureAt, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { unknownBehind } from './unknown-behind.ts';
import { besideVessels, finedBoats, headDisaster, hurtButSaved, ofNoun, treatedToo } from './told-around.ts';
import { unnamed } from './unnamed.ts';
import { moneyOf } from './value-of.ts';

/** People that a heading of propaganda does not make listeners. */
const LISTED_APART = new Set(['student', 'person', 'seafarer']);

/** Turns in an article on a gate, when its sentence names no other work. */
const GATE_TURNS: Readonly<Record<string, string>> = {
	person_turn: 'gate.person_crossings',
	passenger_turn: 'gate.person_crossings',
	vehicle_turn: 'gate.vehicle_crossings',
	turn: 'gate.person_crossings',
};

/** The indicator of quantity `i` of a sentence; null when nothing tells what it measures. */
export function readIndicator(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const read = ofTheirCases(s, i, memory, readFromClause(s, i, memory));
	if (!read || isAside(s, i, read.indicator) || tellsOfCaught(s, i, memory)) return null;
	const f = { s, i, q: s.quantities[i] as Quantity, read, memory };
	if (crewAbroad(f) || cannotBe(s, f.q, read.indicator)) return null;
	const turned = corrected(f);
	if (isOpen(turned) && unknownBehind(s, i)) turned.rules = [...turned.rules, 'doubt:indicator'];
	if (!isCalm(s, turned, memory)) return turned;
	// "số thuyền viên được kiểm đếm là 101.332 lượt": turns are checked in any weather
	// "ra khơi 18.420 lượt phương tiện, vào bờ 17.960 lượt phương tiện"
	const cls = f.q.cls === 'vehicle_turn' ? 'vessel_turn' : f.q.cls;
	const noun = cls.endsWith('_turn') ? resolveByNoun(cls) : null;
	return noun ? implied(noun, null, 'unit:noun') : null;
}

/** "trong đó có" stands right before the figure. */
const opensParts = (s: Sentence, q: Quantity): boolean =>
	s.cues.some((m) => m.entry.kind === 'part' && m.to <= q.from && q.from - m.to <= 1);

/** Cases, people and turns that a verb before them counts, of whatever kind the words behind them say. */
const OPEN = new FewStrings(
	/^(crime\.(cases|suspects|prosecuted|handed)|penalty\.(cases|persons)|patrol\.sessions|propaganda\.sessions|diplomacy\.|sar\.incidents|fisheries\.(vessel|iuu)|gate\.|livelihood\.households|health\.|civic\.)/,
);
const isOpen = (read: IndicatorReading): boolean =>
	OPEN.test(read.indicator) && /^topic:(left|before|far)/.test(read.rules[0] ?? '');

/** "hoàn thành 7 km đường", "7,2 km đường bê tông, 3 cầu dân sinh đã hoàn thành". */
const isFinished = (s: Sentence, q: Quantity): boolean =>
	[q.from - 2, ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((n) => q.to + n)].some(
		(k) => wordAt(s, k) === 'hoàn' && wordAt(s, k + 1) === 'thành',
	);

function readFromClause(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const cls = q.cls;
	const around = surroundings(s, i);
	const rules: string[] = [];
	if (cls === 'tip' && noTip(s, q)) return null;
	const rest = restOfCases(s, i) ?? sumOfCases(s, i) ?? sumOfRow(s, i, memory);
	if (rest) return rest;
	const planned = wholePlanned(s, i, memory);
	if (planned) return planned;
	const either = eitherWay(s, i, memory);
	if (either) return either;
	const all = allOfThem(s, i, memory);
	if (all) return all;
	if (nextPacks(s, i, memory)) return implied('seized.cigarettes', 'CIGARETTES', 'pair:packs');
	const then = SEIZED_CLASSES.has(cls) ? sameThen(s, i, memory) : null;
	if (then) return then;
	const same = CASE_LIKE.has(cls) ? ofThisKind(s, i, memory) : null;
	if (same) return same;
	let found = resolveInClause(around, cls);
	if (found && (found.place === 'far' || found.place === 'before')) {
		const carrying = seizedCase(s, i, cls);
		if (carrying && carrying.indicator !== found.indicator) return carrying;
		// "37 vụ khai thác IUU, phát hiện 212 vụ vi phạm pháp luật": of all offences
		const any = CASE_LIKE.has(cls) && ofAnyLaw(s, i) ? measureOf('CRIME', cls) : null;
		if (any) return told(any, 'CRIME', 'topic:right:CRIME');
	}
	if (cls === 'money') {
		const beside = memory.inSentence(s).at(-1);
		if (beside?.topic === 'VALUE' && beside.q === figureAt(s, i - 1) && s.groups[i] === s.groups[i - 1])
			return told(beside.indicator, 'VALUE', 'value:listed');
		if (!found && isHeldMoney(s, q)) return told('seized.cash', 'SEIZE', 'topic:left:SEIZE');
		if (!found && isCash(s, i, memory)) return told('seized.cash', 'SEIZE', 'topic:paragraph:SEIZE');
		const value = moneyOf(s, i, memory);
		if (value && (!found || found.topic.topic !== 'FINES')) return told(value.indicator, 'VALUE', value.rule);
	}
	if (cls === 'house') {
		const house = houseKind(s, i, found, memory);
		if (house) return implied(house.indicator, 'HOUSE', house.rule);
	}
	// "phong trào thi đua đã giúp thực hiện 1.874 buổi tuần tra": the noun itself names the work
	const inNoun = found?.indicator === null ? (ofNoun(s, q) ?? hurtButSaved(s, q) ?? finedBoats(s, q)) : null;
	if (inNoun) return inNoun;
	const treated = found?.topic.topic === 'HAIRCUT' && found.place !== 'right' ? treatedToo(s, q) : null;
	if (treated) return treated;
	if (!found || (found.topic.rank === 1 && (SEIZED_CLASSES.has(cls) || cls === 'inhabitant')))
		found = resolveInSentence(around, cls, s.from, s.to) ?? found;
	if (found?.topic.topic === 'GOODS' && isCargo(s, i, memory))
		return told('gate.cargo', 'CARGO', 'topic:cargo');
	// "xử phạt 109 trường hợp": those who were fined
	if (found?.rule === 'topic:left:PENALTY' && cls === 'instance')
		return told('penalty.persons', 'PENALTY', found.rule);
	// "Trong đó 52 vụ, bắt 66 đối tượng về ma túy": no word of their own
	const caught = found ? null : ofThoseCaught(s, i, cls);
	const ofCaught = caught && measureOf(caught.topic, cls);
	if (caught && ofCaught) return told(ofCaught, caught.topic.topic, caught.rule);
	if (found && CASE_LIKE.has(cls)) {
		const action = ACTIONS.has(found.topic.topic);
		// "46 vụ khai thác trái phép, phạt 1,3 tỷ đồng; trong đó có 12 vụ tắt máy": the fine governs no part
		const governs = found.place !== 'before' || !opensParts(s, q);
		if (found.topic.rank === 1 || action) {
			const subject = action
				? (headOrOnly(s, i, cls, memory) ??
					ofTotal(s, i, cls, memory) ??
					(found.topic.topic === 'PROSECUTE' ||
					(found.topic.topic === 'PENALTY' && (isSome(s, q, memory) || isRest(s, q)))
						? sentenceSubject(s, cls, memory)
						: found.topic.topic === 'HANDOVER' && found.place === 'right'
							? ofGroup(s, i, memory)
							: null))
				: (specific(s, i, cls, memory) ?? twinSubject(s, cls, memory));
			// "khởi tố 2 vụ đánh bạc": an offence without a code is told by how it was handled
			if (subject && !(action && subject.topic.topic === 'OTHER_OFFENCE')) {
				const indicator = measureOf(subject.topic, cls);
				if (indicator) {
					return told(
						indicator,
						subject.topic.topic,
						subject.rule,
						outcomeOf(s, around, governs ? found.topic.topic : ''),
					);
				}
			}
		}
		if (SUBJECTS.has(found.topic.topic) && found.indicator) {
			return told(
				found.indicator,
				found.topic.topic,
				found.rule,
				outcomeOf(s, around, '') ??
					outcomeBefore(s, i, found.topic.topic, memory) ??
					outcomeInRow(s, i, memory),
			);
		}
	}
	if (
		found?.indicator === 'roads.km' &&
		wordAt(s, q.from - 1) !== ':' &&
		!isFinished(s, q) &&
		!hasTopic(s.topics, s.from, s.to, 'BUILD', 'REPAIR', 'BUILD_REPAIR', 'OPEN') &&
		!memory.inSentence(s).length
	)
		return null;
	if (found?.indicator === 'disaster.persons_evacuated' && besideVessels(s, i, memory))
		return told('disaster.fishers_alerted', 'SHELTER_CALL', 'group:vessels');
	if (headDisaster(s) && !found?.indicator?.startsWith('patrol.')) {
		if (cls === 'troop_turn' || cls === 'troop') return told('sar.troop_turns', 'DISASTER', 'head:DISASTER');
		// roofs mended after a storm are no housing drive
		if (found?.indicator === 'housing.houses_repaired') return null;
	}
	if (found?.topic.topic === 'GOODS' && found.indicator?.startsWith('seized.') && !isSeized(s, q, memory))
		return null;
	if (found?.indicator === 'seized.fuel' && isBurnt(s, q)) return null;
	if (found?.indicator === 'returnees.persons' && givenBack(s, i)) return null;
	if (found?.indicator?.startsWith('context.') && isSector(s, i)) return null;
	const called = found ? null : partOfCalled(s, q, memory);
	if (called) return called;
	if (cls === 'vessel' && isFleet(s, i, found) && !inStorm(s, i, memory)) return null;
	if (found?.indicator === 'context.border_length_km' && figureAt(s, i - 1)?.cls === 'work') return null;
	const moved = found?.indicator && found.topic.topic !== 'HELP_HOUSEHOLDS' ? null : movedOut(s, i, memory);
	if (moved) return moved;
	if (found) {
		if (found.indicator === null) return null;
		return told(
			patrolKind(s, i, found.indicator),
			found.topic.topic,
			found.rule,
			found.topic.topic === 'WARNED' ? 'REMINDED' : null,
		);
	}
	if (cls === 'case' && isOfSaved(s, i)) return told('sar.incidents', 'RESCUE', 'subject:saved');
	const row = paired(s, i, memory) ?? passive(s, i) ?? sentOut(s, i, memory);
	if (row) return row;
	const heading = memory.headingTopic(cls);
	// "dự án QN-HT: 06 cháu" under a heading of propaganda: children, no listeners
	if (heading?.indicator && !(LISTED_APART.has(cls) && heading.topic.topic === 'PROPAGANDA'))
		return implied(
			patrolKind(s, i, heading.indicator),
			heading.topic.topic,
			`topic:heading:${heading.topic.topic}`,
		);
	const carrying = found ? null : seizedCase(s, i, cls);
	if (carrying) return carrying;
	const named = found || memory.inSentence(s).length > 0 ? null : memory.namedCount(cls);
	if (named?.indicator)
		return implied(named.indicator, named.topic.topic, `topic:named:${named.topic.topic}`);
	const last = memory.inSentence(s).at(-1);
	const again =
		cls !== 'percent' &&
		!(APART.has(cls) && !tellsAgain(s, q) && !aimsAt(s, q)) &&
		(hasCue(s.cues, 'same_again', s.from, q.from) || afterPeriod(s, q) || aimsAt(s, q)) &&
		!hasTopic(s.topics, s.from, q.from, 'SEIZE')
			? (inOrder(s, i, memory) ?? memory.lastOfClass(cls, q.unit))
			: null;
	if (again)
		return rankedOfTotal(s, i, again, memory) ?? implied(again.indicator, again.topic, 'carried:again');
	if (SEIZED_CLASSES.has(cls) && seizedHere(s, i, memory)) {
		const indicator = measureOf('SEIZE', cls);
		if (indicator) return implied(indicator, 'SEIZE', 'topic:paragraph:SEIZE');
	}
	const gate = GATE_TURNS[cls];
	if (gate && (memory.speaksOf('GATE_POST') || hasTopic(s.topics, s.from, s.to, 'GATE_POST')))
		return implied(gate, 'GATE', 'topic:article:GATE');
	const only = CASE_LIKE.has(cls) && cls !== 'person' ? memory.onlySubject(cls) : null;
	const counted = only && measureOf(only, cls);
	if (only && counted) return implied(counted, only.topic, `subject:article:${only.topic}`);
	// "… về vi phạm pháp luật. Theo đó, năm 2019 có 158 vụ, năm 2020 132 vụ"
	if (cls === 'case' && memory.leadsAnyLaw() && (last?.indicator ?? 'crime.cases') === 'crime.cases')
		return implied('crime.cases', 'CRIME', 'lead:law');
	const asked = CASE_LIKE.has(cls) && memory.inSentence(s).length === 0 ? memory.askedSubject(cls) : null;
	const answer = asked && measureOf(asked, cls);
	if (asked && answer) return implied(answer, asked.topic, `subject:asked:${asked.topic}`);
	const share =
		CASE_LIKE.has(cls) && opensParts(s, s.quantities[s.groups.indexOf(s.groups[i] as number)] as Quantity);
	// "trong đó 16 vụ/20 đối tượng, thu 5,2 kg ma túy": what was seized tells what they are of
	const kind = share ? seizedKind(s, i) : null;
	const ofKind = kind && measureOf(kind, cls);
	if (kind && ofKind) return told(ofKind, kind, `subject:seized:${kind}`);
	const carried = carries(s, i, memory) ? memory.lastOfClass(cls, q.unit) : null;
	if (carried)
		return rankedOfTotal(s, i, carried, memory) ?? implied(carried.indicator, carried.topic, 'doubt:carried');
	const plain = unnamed({ s, i, q, memory });
	if (plain) return plain;
	// "Lễ hội dự kiến đón hơn 20.000 du khách": travellers only where a gate or a port is told of
	const noun = wordAt(s, q.unitFrom) === 'du' ? null : resolveByNoun(cls);
	if (
		noun?.startsWith('context.') &&
		(isSector(s, i) || !/^(có|gồm|lý|vệ|với|và|,|dài|là|khắp|trên)$/.test(wordAt(s, q.from - 1)))
	)
		return null;
	// "xe chở 38 hành khách gặp nạn": travellers by sea only where a port is told of
	if (
		noun === 'port.passenger_turns' &&
		!memory.speaksOf('PORT') &&
		!hasTopic(s.topics, s.from, s.to, 'PORT')
	)
		return null;
	// "tháng 6 có 214 lượt tàu" where ships have been cleared and no boats checked
	if (cls === 'vessel_turn' && memory.totalOf('port.ship_calls') && !memory.totalOf(noun ?? ''))
		return implied('port.ship_calls', 'PORT', 'noun:port');
	if (noun) rules.push('unit:noun');
	return noun ? { indicator: noun, topic: null, outcome: null, rules, stated: true } : null;
}
