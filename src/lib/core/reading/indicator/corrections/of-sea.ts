import { drivenOff, takenAbroad } from './abroad.ts';
import { fishersAboard, fishingBoats, labelledFishers } from './boats-of-fishers.ts';
import { foreignBoats, foreignCrew, namedBoats, putOnRegister, searchedBoat } from './boats-named.ts';
import { boatsOfPost, menOfBoats } from './boats-of-post.ts';
import { teamsKept } from './border.ts';
import { holdsExplosives } from './caught-with.ts';
import { freed } from './crime.ts';
import { inDisaster, noEvacuee, oldAndYoung } from './disaster.ts';
import { ofTheirHomes } from './households.ts';
import { homePatrol, namedBehind } from './patrol.ts';
import {
	atRefuge,
	cargoShips,
	crewsOfPort,
	portPatrol,
	shipPassengers,
	shipsOfPort,
	shipsOfThePort,
	sickSailors,
	takenAshore,
	towedIn,
} from './port.ts';
import {
	broughtHomeSafe,
	firstAid,
	foundAgain,
	notYetTold,
	ofSickness,
	outOfReach,
	savedBehindDead,
	savedFirst,
	savedFromFlood,
	savingForces,
	stillSought,
} from './rescue.ts';
import { seaTrips } from './sea-trips.ts';
import {
	atCoast,
	boatsChecked,
	boatsOnPatrol,
	broughtAshore,
	dealtWith,
	keptBack,
	recordedOfThem,
	roadVehicles,
	smugglers,
	turnsOfNoBoat,
	vehiclesOfGate,
} from './sea.ts';
import { heardAlong, onBilateral, peopleWalk, turnsOfOthers, unlawful, wentBehind } from './turns.ts';
import { calledBack, crossesLine } from './vms.ts';
import type { CorrectionRows } from './correction.ts';

/** Figures of boats, ports, gates, patrols and of people in distress: what may turn each into another, the first that does. */
export const CORRECTIONS_OF_SEA: CorrectionRows = {
	'disaster.persons_evacuated': [savedFromFlood, noEvacuee],
	'disaster.fishers_alerted': [notYetTold, oldAndYoung, ofTheirHomes, broughtAshore, heardAlong],
	'disaster.vessels_alerted': [notYetTold, broughtAshore, calledBack],
	'fisheries.fisher_turns_checked': [broughtHomeSafe, foreignCrew, sickSailors, crewsOfPort],
	'fisheries.foreign_sea_violations': [crossesLine],
	'fisheries.foreign_vessels_expelled': [drivenOff],
	'fisheries.iuu_cases': [holdsExplosives],
	'fisheries.iuu_vessels': [foreignBoats, recordedOfThem, takenAbroad, smugglers],
	'fisheries.vessel_turns_checked': [
		labelledFishers,
		keptBack,
		foreignBoats,
		putOnRegister,
		namedBoats,
		searchedBoat,
		shipsOfThePort,
		vehiclesOfGate,
		roadVehicles,
		turnsOfNoBoat,
		cargoShips,
		dealtWith,
	],
	'gate.cargo': [atRefuge],
	'gate.person_crossings': [unlawful, shipPassengers, atCoast, menOfBoats],
	'gate.vehicle_crossings': [atCoast, shipsOfPort],
	'patrol.bilateral_sessions': [wentBehind, namedBehind, homePatrol],
	'patrol.bilateral_troop_turns': [namedBehind],
	'patrol.joint_sessions': [wentBehind],
	'patrol.sea_sessions': [wentBehind, boatsOnPatrol, boatsChecked],
	'patrol.sessions': [wentBehind, teamsKept, seaTrips, turnsOfOthers],
	'patrol.troop_turns': [inDisaster, onBilateral, peopleWalk],
	'port.crew_turns': [broughtHomeSafe, takenAshore, sickSailors, atRefuge, atCoast, fishersAboard],
	'port.passenger_turns': [atRefuge],
	'port.ship_calls': [towedIn, searchedBoat, atRefuge, portPatrol, fishingBoats, boatsOfPost],
	'sar.deaths_missing': [ofSickness, outOfReach, foundAgain, savedFirst, savedBehindDead],
	'sar.persons_rescued': [savingForces, stillSought, firstAid, freed],
	'sar.vessels_rescued': [notYetTold],
};
