import type { Correction, ReadFigure } from './corrections/correction.ts';
import {
	casesOfBoats,
	casesOfSaved,
	caughtWithDrugs,
	caughtWithGoods,
	chargedInOneCase,
	casesOfVictims,
	finedAlong,
	finedFor,
	finedNext,
	freed,
	hurt,
	ledAndJoined,
	noMember,
	noVictim,
	notYetFined,
	ofOneCase,
	outOrIn,
	strangers,
	wholeNamed,
} from './corrections/crime.ts';
import {
	givenOver,
	handedAlong,
	handedBack,
	takenOverFirst,
	toNeighbour,
} from './corrections/handed-over.ts';
import { chargedFirst, stillPending } from './corrections/charged.ts';
import { holdsExplosives, ofCasesBehind, tradesGoods } from './corrections/caught-with.ts';
import { assigned, helpedOut, membersOfHomes, ofTheirHomes, outOfPoverty } from './corrections/households.ts';
import {
	broughtToCare,
	savingForces,
	firstAid,
	foundAgain,
	outOfDanger,
	savedFirst,
	stillSought,
} from './corrections/rescue.ts';
import { homePatrol, namedBehind } from './corrections/patrol.ts';
import { inDisaster, noEvacuee, oldAndYoung } from './corrections/disaster.ts';
import { damaged, heldPosts, selfManaged, teamsKept, teamsOfMembers } from './corrections/border.ts';
import { helpedBeside, ofBothProgrammes, takenIn } from './corrections/pupils.ts';
import {
	forHouses,
	handsForAll,
	inHousingDrive,
	otherWork,
	paidHouses,
	partsApart,
} from './corrections/housing.ts';
import { notShelters, sheltersOfItem, sheltersOfTitle } from './corrections/shelters.ts';
import {
	gatheredBehind,
	moneyAmongHouses,
	moneyForAll,
	moneyForHouses,
	moneyOfAll,
	moneyOfGifts,
	moneyOfHouses,
	moneyOfShare,
	moneyToBuild,
	moneyToHome,
	takenInFines,
	worthOfGifts,
} from './corrections/money.ts';
import { broughtHome, soldHome } from './corrections/sold-ones.ts';
import { drivenOff, takenAbroad } from './corrections/abroad.ts';
import { behindNames } from './corrections/behind-names.ts';
import {
	foreignBoats,
	foreignCrew,
	namedBoats,
	putOnRegister,
	searchedBoat,
} from './corrections/boats-named.ts';
import { boatsOfPost, menOfBoats } from './corrections/boats-of-post.ts';
import {
	atCoast,
	boatsChecked,
	boatsOnPatrol,
	broughtAshore,
	dealtWith,
	fishingCaught,
	keptBack,
	inFishing,
	recordedOfThem,
	smugglers,
	turnsAboard,
	turnsOfNoBoat,
	vehiclesOfGate,
} from './corrections/sea.ts';
import { seaTrips } from './corrections/sea-trips.ts';
import {
	atRefuge,
	cargoShips,
	crewsOfPort,
	crewsThrough,
	fishingBoats,
	letThrough,
	portPatrol,
	shipPassengers,
	shipsOfPort,
	shipsOfThePort,
	sickSailors,
	takenAshore,
	towedIn,
} from './corrections/port.ts';
import {
	heard,
	heardAlong,
	onBilateral,
	onPatrol,
	peopleWalk,
	turnsOfOthers,
	peopleAlong,
	peopleOnPatrol,
	metVillagers,
	talksHeld,
	turnsAmong,
	unlawful,
} from './corrections/turns.ts';
import {
	broughtIn,
	drugMass,
	gatheredCash,
	ofStone,
	ofStuffBehind,
	otherStuff,
	seizedHerd,
	stuffInBracket,
	stuffOfCases,
} from './corrections/stuff.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { partsInBracket } from './corrections/parts-in-bracket.ts';
import { organises } from './corrections/organises.ts';
import { caughtDoing, furtherOnes, sameHeads } from './corrections/same-heads.ts';
import { sameNumber, toldAgain } from './corrections/same-number.ts';
import { weighedBefore } from './weighed.ts';

type Table = ReadonlyMap<string, readonly Correction[]>;
const table = (rows: Readonly<Record<string, readonly Correction[]>>): Table => new Map(Object.entries(rows));

/** By the class of the noun: what the figure right before it makes of the next, whatever it was read as. */
const BY_CLASS = table({
	case: [handedAlong, wholeNamed],
	person: [handedAlong, wholeNamed, partsInBracket],
	house: [paidHouses, toldAgain],
	student: [toldAgain],
	person_turn: [peopleAlong, turnsAboard, onPatrol, heard],
	turn: [onPatrol, turnsAmong],
	seafarer: [turnsAboard],
	seafarer_turn: [turnsAboard],
});

/** By the indicator that was read: what may turn it into another, the first that does. */
const BY_INDICATOR = table({
	'context.border_length_km': [selfManaged],
	'context.border_markers': [damaged, selfManaged],
	'civic.troop_turns': [inDisaster, forHouses, inHousingDrive],
	'civic.workdays': [forHouses, inHousingDrive],
	'crime.cases': [
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
	'diplomacy.talks': [metVillagers],
	'disaster.persons_evacuated': [noEvacuee],
	'disaster.fishers_alerted': [oldAndYoung, ofTheirHomes, broughtAshore, heardAlong],
	'disaster.vessels_alerted': [broughtAshore],
	'drugs.meth': [ofStone],
	'education.adopted_children': [helpedBeside, ofBothProgrammes],
	'education.sponsored_students': [takenIn],
	'fisheries.fisher_turns_checked': [foreignCrew, sickSailors, crewsOfPort],
	'fisheries.foreign_vessels_expelled': [drivenOff],
	'fisheries.iuu_cases': [holdsExplosives],
	'fisheries.iuu_vessels': [foreignBoats, recordedOfThem, takenAbroad, smugglers],
	'fisheries.vessel_turns_checked': [
		keptBack,
		foreignBoats,
		putOnRegister,
		namedBoats,
		searchedBoat,
		shipsOfThePort,
		vehiclesOfGate,
		turnsOfNoBoat,
		cargoShips,
		dealtWith,
	],
	'gate.cargo': [atRefuge],
	'gate.person_crossings': [unlawful, shipPassengers, atCoast, menOfBoats],
	'gate.vehicle_crossings': [atCoast, shipsOfPort],
	'grassroots.cadres_seconded': [membersOfHomes, inDisaster],
	'grassroots.households_assigned': [outOfPoverty],
	'grassroots.selfmgmt_groups': [heldPosts],
	'grassroots.selfmgmt_members': [noMember],
	'gifts.value': [gatheredBehind],
	'health.patients': [broughtToCare],
	'housing.border_shelters': [notShelters],
	'housing.funds': [worthOfGifts, moneyOfAll, moneyForAll],
	'housing.troop_turns': [inDisaster, handsForAll],
	'housing.workdays': [otherWork, handsForAll],
	'housing.houses_built': [sheltersOfTitle, sheltersOfItem],
	'housing.houses_built_repaired': [partsApart],
	'illegal_entry.persons': [finedNext, givenOver, letThrough, crewsThrough, organises],
	'illegal_exit.persons': [letThrough, crewsThrough, organises],
	'illegal_crossing.organizing_suspects': [organises],
	'illegal_crossing.cases': [outOrIn],
	'illegal_crossing.persons': [givenOver, crewsThrough, outOrIn, strangers, organises],
	'livelihood.households_supported': [helpedOut, assigned],
	'livelihood.livestock': [seizedHerd],
	'patrol.bilateral_sessions': [namedBehind, homePatrol],
	'patrol.bilateral_troop_turns': [namedBehind],
	'patrol.sea_sessions': [boatsOnPatrol, boatsChecked],
	'patrol.sessions': [teamsKept, seaTrips, turnsOfOthers],
	'patrol.troop_turns': [inDisaster, onBilateral, peopleWalk],
	'penalty.cases': [stillPending, notYetFined, inFishing],
	'port.crew_turns': [takenAshore, sickSailors, atRefuge, atCoast],
	'port.passenger_turns': [atRefuge],
	'port.ship_calls': [towedIn, searchedBoat, atRefuge, portPatrol, fishingBoats, boatsOfPost],
	'propaganda.listeners': [talksHeld, peopleOnPatrol],
	'readiness.checkpoints': [teamsOfMembers],
	'returnees.persons': [finedNext, soldHome],
	'sar.deaths_missing': [foundAgain, savedFirst],
	'sar.persons_rescued': [savingForces, stillSought, firstAid, freed],
	'seized.cigarettes': [otherStuff],
	'seized.fuel': [otherStuff],
	'seized.guns': [broughtIn],
	'seized.goods_mass': [stuffInBracket, stuffOfCases, drugMass, weighedBefore],
	'seized.vessels': [foreignBoats, namedBoats, fishingCaught, takenAbroad, inFishing],
	'smuggling.cases': [ofStuffBehind],
	'smuggling.suspects': [caughtDoing, sameHeads],
	'trafficking.suspects': [broughtHome],
	'trafficking.victims_rescued': [noVictim, outOfDanger],
	'wanted.persons': [handedBack],
	'welfare.total_value': [
		takenInFines,
		moneyForAll,
		moneyOfShare,
		moneyOfGifts,
		moneyForHouses,
		moneyToBuild,
		moneyOfHouses,
		moneyAmongHouses,
		inHousingDrive,
	],
	other: [moneyOfShare, moneyForHouses, moneyToHome, inHousingDrive],
});

/** The first of the rules that turns the reading; null when none does. */
function turned(rules: readonly Correction[] | undefined, f: ReadFigure): IndicatorReading | null {
	if (rules)
		for (const rule of rules) {
			const read = rule(f);
			if (read) return read;
		}
	return null;
}

/** What the words of the clause alone get wrong, set right by the words and figures beside it. */
export function corrected(f: ReadFigure): IndicatorReading {
	const given = f.read.indicator === 'seized.cash' ? gatheredCash(f) : null;
	if (given) f.read = given;
	return (
		turned(BY_CLASS.get(f.q.cls), f) ??
		sameNumber(f) ??
		turned(BY_INDICATOR.get(f.read.indicator), f) ??
		f.read
	);
}
