import { CASE_LIKE } from './cases/whole.ts';
import { closedRow } from './unnamed/closed-row.ts';
import { namedOnes } from './unnamed/named-ones.ts';
import type { Told } from './corrections/correction.ts';
import { crewOf, inStorm } from './in-storm.ts';
import { SEIZED_CLASSES } from './goods.ts';
import { inTurn } from './in-turn.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { paired } from './paired.ts';
import { passive } from './passive.ts';
import { seizedCase } from './cases/seized.ts';
import { sentOut } from './sent-out.ts';
import { ofParagraph } from './unnamed/of-paragraph.ts';
import {
	carriedOn,
	partOfLast,
	sameAgain,
	thatNumber,
	turnsAgain,
	turnsOfTime,
	turnsThen,
} from './unnamed/another-time.ts';
import {
	builtRooms,
	companion,
	COMPANION_CLASSES,
	givenHouses,
	givenStock,
	handsLent,
	listeners,
	seizedWithOthers,
	shipTrips,
} from './unnamed/beside.ts';
import {
	accidents,
	casesFromTo,
	casesOfSaved,
	heldWithGoods,
	ofHead,
	ofLead,
	ofTheirCase,
	ofWhatWasSeized,
	oursOfTheirs,
	rescuesOfLead,
	shareOfSeized,
	sumOfLine,
	suspectsFromTo,
	suspectsOfCases,
	timesOut,
} from './unnamed/cases.ts';
import {
	answeredFor,
	bredStock,
	pupilsRisen,
	recipients,
	savedFromWater,
	sponsoredAgain,
	sponsoredMonthly,
} from './unnamed/helped.ts';
import {
	answered,
	crossings,
	GATE_CLASSES,
	ofAnyLawOfLead,
	ofHeading,
	ofNamedCount,
	ofOnlyOffence,
	sessionsHeld,
	sponsoredTurns,
	teamsOfArticle,
	twinnedPairs,
	victimsFreed,
} from './unnamed/of-article.ts';
import { occurred } from './unnamed/occurred.ts';
import { Ways } from './ways.ts';
import { weighed } from './weighed.ts';
import { withPatrol } from './patrol/with-patrol.ts';
import { withSuspects } from './cases/with-suspects.ts';

const CASES = [...CASE_LIKE];

/** By what else a figure tells what it measures, the surest first: what it stands beside, its heading, what it repeats, its article. */
const UNNAMED = new Ways([
	[['case'], casesOfSaved],
	[null, ({ s, i, memory }) => paired(s, i, memory)],
	[null, ({ s, i }) => passive(s, i)],
	[null, ({ s, i, memory }) => sentOut(s, i, memory)],
	[null, ofHeading],
	[['event'], timesOut],
	[null, ({ s, i, q }) => seizedCase(s, i, q.cls)],
	[null, ofNamedCount],
	[null, sameAgain],
	[[...SEIZED_CLASSES], seizedWithOthers],
	[GATE_CLASSES, crossings],
	[CASES.filter((cls) => cls !== 'person'), ofOnlyOffence],
	[['case'], ofAnyLawOfLead],
	[CASES, answered],
	[CASES, shareOfSeized],
	[null, carriedOn],
	[CASES, sumOfLine],
	[CASES, ofHead],
	[CASES, suspectsOfCases],
	[CASES, ofTheirCase],
	[CASES, oursOfTheirs],
	[CASES, ofWhatWasSeized],
	[CASES, ({ s, i }) => withSuspects(s, i)],
	[['case'], ofLead],
	[null, ({ s, i, memory }) => inTurn(s, i, memory)],
	[['bare'], thatNumber],
	[null, sessionsHeld],
	[['person_turn'], listeners],
	[null, ({ s, i, memory }) => withPatrol(s, i, memory)],
	[['head'], givenStock],
	[['troop_turn'], handsLent],
	[['person'], suspectsFromTo],
	[['person'], heldWithGoods],
	[['person'], namedOnes],
	[['case'], casesFromTo],
	[['household'], recipients],
	[null, partOfLast],
	[null, ({ s, i }) => closedRow(s, i)],
	[['household', 'party_member'], answeredFor],
	[null, shipTrips],
	[['student_turn'], sponsoredTurns],
	[['student'], sponsoredAgain],
	[['student'], pupilsRisen],
	[['student'], sponsoredMonthly],
	[COMPANION_CLASSES, companion],
	[['person', 'seafarer', 'passenger_turn', 'vessel', 'vehicle'], savedFromWater],
	[null, ({ s, i }) => crewOf(s, i)],
	[null, ({ s, i, memory }) => inStorm(s, i, memory)],
	[['mass'], ({ s, i, memory }) => weighed(s, i, memory)],
	[['victim'], victimsFreed],
	[['group'], teamsOfArticle],
	[['turn'], turnsThen],
	[['turn'], turnsAgain],
	[['case'], accidents],
	[['case', 'person'], rescuesOfLead],
	[['case'], occurred],
	[null, ({ s, q, memory }) => ofParagraph(s, q, memory)],
	[['head'], bredStock],
	[['pair'], twinnedPairs],
	[['classroom'], builtRooms],
	[['house'], givenHouses],
	[null, turnsOfTime],
]);

/** What a figure measures that no word of its clause names; null when nothing else tells it either. */
export const unnamed = (f: Told): IndicatorReading | null => UNNAMED.read(f);
