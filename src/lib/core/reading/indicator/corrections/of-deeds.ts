import { takenAbroad } from './abroad.ts';
import { behindNames } from './behind-names.ts';
import { foreignBoats, namedBoats } from './boats-named.ts';
import { casesByStuff, casesNotOfGuns, ofCasesBehind, tradesGoods } from './caught-with.ts';
import { chargedFirst, stillPending } from './charged.ts';
import {
	casesOfBoats,
	casesOfSaved,
	casesOfVictims,
	caughtWithDrugs,
	caughtWithGoods,
	chargedInOneCase,
	finedAlong,
	finedFor,
	finedNext,
	hurt,
	ledAndJoined,
	noVictim,
	notYetFined,
	ofOneCase,
	outOrIn,
	strangers,
} from './crime.ts';
import { givenOver, handedBack, takenOverFirst, toNeighbour } from './handed-over.ts';
import { soldByAuction, worthThen } from './money.ts';
import { opPlans } from './op-plans.ts';
import { organises } from './organises.ts';
import { offenceOfNextForce } from './next-force.ts';
import { crewsThrough, letThrough } from './port.ts';
import { outOfDanger } from './rescue.ts';
import { caughtDoing, furtherOnes, sameHeads } from './same-heads.ts';
import { fishingCaught, inFishing } from './sea.ts';
import { severalOffences } from './several-offences.ts';
import { raisesTotal } from './raised-total.ts';
import { broughtHome, soldHome } from './sold-ones.ts';
import {
	broughtIn,
	drugMass,
	ofStone,
	ofStuffBehind,
	otherStuff,
	partOfStuff,
	stuffInBracket,
	stuffOfCases,
} from './stuff.ts';
import { weighedBefore } from '../weighed.ts';
import { calledBack, crossesLine } from './vms.ts';
import { finedCrafts, finedWithBoats, wantsPapers } from './fined-crafts.ts';
import type { CorrectionRows } from './correction.ts';

/** Figures of crime, of what was seized and of those who crossed: what may turn each into another, the first that does. */
export const CORRECTIONS_OF_DEEDS: CorrectionRows = {
	'crime.cases': [
		raisesTotal,
		offenceOfNextForce,
		casesByStuff,
		stillPending,
		finedFor,
		tradesGoods,
		casesOfSaved,
		casesOfBoats,
		casesOfVictims,
		ledAndJoined,
		inFishing,
		finedAlong,
	],
	'crime.handed_over_cases': [chargedFirst, stillPending, notYetFined],
	'crime.prosecuted_cases': [stillPending, notYetFined],
	'crime.handed_over_persons': [chargedFirst, takenOverFirst, toNeighbour, handedBack],
	'crime.prosecuted_suspects': [hurt, chargedInOneCase],
	'crime.suspects': [
		raisesTotal,
		finedFor,
		caughtDoing,
		furtherOnes,
		sameHeads,
		hurt,
		tradesGoods,
		ofCasesBehind,
		noVictim,
		behindNames,
		ledAndJoined,
		finedAlong,
		organises,
		ofOneCase,
		caughtWithDrugs,
		caughtWithGoods,
	],
	'border.regime_violation_cases': [severalOffences],
	'border.regime_violation_persons': [severalOffences],
	'drugs.cases': [severalOffences],
	'drugs.suspects': [severalOffences],
	'drugs.meth': [ofStone],
	'illegal_entry.persons': [severalOffences, finedNext, givenOver, letThrough, crewsThrough, organises],
	'illegal_exit.persons': [severalOffences, letThrough, crewsThrough, organises],
	'illegal_crossing.organizing_suspects': [organises],
	'illegal_crossing.cases': [severalOffences, outOrIn],
	'illegal_crossing.persons': [severalOffences, givenOver, crewsThrough, outOrIn, strangers, organises],
	'penalty.cases': [stillPending, notYetFined, inFishing, finedWithBoats],
	'penalty.fines': [soldByAuction],
	'penalty.seized_value': [worthThen],
	'readiness.peak_campaigns': [opPlans],
	'returnees.persons': [finedNext, soldHome],
	'seized.cigarettes': [otherStuff],
	'seized.fuel': [otherStuff],
	'seized.guns': [broughtIn],
	'seized.goods_mass': [partOfStuff, stuffInBracket, stuffOfCases, drugMass, weighedBefore],
	'seized.vessels': [
		wantsPapers,
		finedCrafts,
		crossesLine,
		calledBack,
		foreignBoats,
		namedBoats,
		fishingCaught,
		takenAbroad,
		inFishing,
	],
	'smuggling.cases': [severalOffences, ofStuffBehind],
	'smuggling.suspects': [severalOffences, caughtDoing, sameHeads],
	'trafficking.suspects': [broughtHome],
	'trafficking.victims_rescued': [noVictim, outOfDanger],
	'wanted.persons': [handedBack],
	'weapons.cases': [severalOffences, casesNotOfGuns],
};
