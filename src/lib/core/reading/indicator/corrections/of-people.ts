import { borderWorks, damaged, heldPosts, roadAtBorder, selfManaged, teamsOfMembers } from './border.ts';
import { noMember } from './crime.ts';
import { inDisaster } from './disaster.ts';
import { assigned, givenStock, helpedOut, membersOfHomes, outOfPoverty } from './households.ts';
import { forHouses, handsForAll, inHousingDrive, otherWork, partsApart } from './housing.ts';
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
} from './money.ts';
import { helpedBeside, ofBothProgrammes, takenIn } from './pupils.ts';
import { broughtToCare } from './rescue.ts';
import { notShelters, sheltersOfItem, sheltersOfTitle } from './shelters.ts';
import { seizedHerd } from './stuff.ts';
import { metVillagers, peopleOnPatrol, talksHeld } from './turns.ts';
import type { CorrectionRows } from './correction.ts';

/** Figures of houses, gifts, schooling, care and of life in the villages: what may turn each into another, the first that does. */
export const CORRECTIONS_OF_PEOPLE: CorrectionRows = {
	'works.public': [borderWorks],
	'context.border_length_km': [roadAtBorder, selfManaged],
	'context.border_markers': [damaged, selfManaged],
	'civic.troop_turns': [inDisaster, forHouses, inHousingDrive],
	'civic.workdays': [forHouses, inHousingDrive],
	'diplomacy.talks': [metVillagers],
	'education.adopted_children': [helpedBeside, ofBothProgrammes],
	'education.sponsored_students': [takenIn],
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
	'livelihood.households_supported': [givenStock, helpedOut, assigned],
	'livelihood.livestock': [seizedHerd],
	'propaganda.listeners': [talksHeld, peopleOnPatrol],
	'readiness.checkpoints': [teamsOfMembers],
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
};
