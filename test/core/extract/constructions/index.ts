import type { ConstructionGroup } from './group.ts';

const files = import.meta.glob<Record<string, ConstructionGroup>>('./*.cases.ts', { eager: true });

/** `ownTimeAgainCases` → "own time again" */
const inWords = (name: string) =>
	name.replace(/Cases$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every phrase table of whole sentences beside this file, under its name in words: a new one is only a new file. */
export const constructions: readonly (readonly [name: string, group: ConstructionGroup])[] = Object.values(
	files,
).flatMap((file) => Object.entries(file).map(([name, group]) => [inWords(name), group] as const));
import { earlyGoalCases, goalWordCases, partGoalCases } from './goal-words.cases.ts';
import {
	goalAssignedCases,
	goalLabelCases,
	goalLimitCases,
	goalUndatedCases,
	goalWholeCases,
} from './goal-turns.cases.ts';
import { goodsWordCases } from './goods-words.cases.ts';
import { halfwayCases } from './halfway.cases.ts';
import { januaryCases } from './january.cases.ts';
import { kindCases } from './kinds.cases.ts';
import { lateMonthCases } from './late-month.cases.ts';
import { holdingCases } from './holding.cases.ts';
import { listCases } from './lists.cases.ts';
import { peopleWordCases } from './people-words.cases.ts';
import { notSavedCases } from './not-saved.cases.ts';
import { peopleCountedCases } from './people-counted.cases.ts';
import { passingCases } from './passing.cases.ts';
import { provinceCases } from './provinces.cases.ts';
import { reachCases } from './reach.cases.ts';
import { noRefusalCases } from './no-refusal.cases.ts';
import { noResultCases } from './no-results.cases.ts';
import { measureCases } from './measures.cases.ts';
import { reportCases } from './reports.cases.ts';
import { reviewCases } from './review.cases.ts';
import { seasonCases } from './seasons.cases.ts';
import { seaCases } from './sea.cases.ts';
import { tableCases } from './tables.cases.ts';
import { doneOfPlannedCases, ledBehindCases, seenNotDoneCases } from './seen-not-done.cases.ts';
import { goalsListedCases, nextItemCases } from './goals-listed.cases.ts';
import { honoursShortCases, sharesAndWaysCases } from './honours-and-parts.cases.ts';
import { tradedGoodsCases } from './traded-goods.cases.ts';
import { tableTimeCases } from './table-times.cases.ts';
import { inStoriesCases } from './in-stories.cases.ts';
import { theirDeedsCases } from './their-deeds.cases.ts';
import { thereIsCases } from './there-is.cases.ts';
import { termCases } from './terms.cases.ts';
import { turnOfYearCases } from './turn-of-year.cases.ts';
import { unitsOfOthersCases } from './units-of-others.cases.ts';
import { villageCases } from './village.cases.ts';
import { voiceCases } from './voices.cases.ts';
import {
	becameOfCases,
	besideEachOtherCases,
	freeWordsCases,
	looserVoiceCases,
	rarerWordCases,
	rowsAndNeighboursCases,
	saidElsewhereCases,
	sharedNounCases,
	toldAsStoryCases,
} from './rarer-words.cases.ts';
import { whatTexts } from './what-texts.cases.ts';
import { whatWordCases } from './what-words.cases.ts';
import { inTurnCases, whereaboutsCases } from './whereabouts.cases.ts';
import { writingCases } from './writing.cases.ts';
import { whichDeed } from './which-deed.cases.ts';
import { withThoseCases } from './with-those.cases.ts';
import { guardByNameCases } from './guard-by-name.cases.ts';

/** Every phrase table of whole sentences, by what the sentences are of. */
export const constructions: Readonly<Record<string, ConstructionGroup>> = {
	'figures in a row': listCases,
	'one deed': eventCases,
	'one province or several': provinceCases,
	'a province in passing': whereaboutsCases,
	'provinces in turn': inTurnCases,
	'whose deed': deedCases,
	'others beside us': besideUsCases,
	'deeds of hosts, guests and neighbours': theirDeedsCases,
	'no wish, and not theirs': noRefusalCases,
	'among other forces': amongForcesCases,
	'units and persons of others': unitsOfOthersCases,
	'handed from force to force': handedBetweenCases,
	'a reviewed half': reportCases,
	'sea and islands': seaCases,
	'what is measured': measureCases,
	'work among the people': villageCases,
	'told apart': apartCases,
	'against crime': crimeCases,
	'from sentence to sentence': discourseCases,
	'other voices': voiceCases,
	'what a figure is': kindCases,
	'late in the month': lateMonthCases,
	'a new term': termCases,
	'time and place': calendarCases,
	'closed before what is planned': closedBeforeCases,
	'labels of reports': reportLabelCases,
	'looked back': lookedBackCases,
	'goals told': goalsToldCases,
	'its own time again': ownTimeAgainCases,
	'no result, or not ours': noResultCases,
	'what an article looks back on': reviewCases,
	'reach of a time': reachCases,
	'feasts and drives': seasonCases,
	'how long a time holds': holdingCases,
	'a time in passing': passingCases,
	'how far a time is counted on': countedOnCases,
	'half the year gone': halfwayCases,
	'the turn of a year': turnOfYearCases,
	'early January': januaryCases,
	'around Tết': feastCases,
	'after Tết': afterFeastCases,
	'ways of writing': writingCases,
	'beside the work': besideWorkCases,
	'words for the border': borderWordCases,
	'words for crime': crimeWordCases,
	'what there is': thereIsCases,
	'words of the page': pageWordCases,
	'words for goals': goalWordCases,
	'goals of a year begun': earlyGoalCases,
	'goals in a part': partGoalCases,
	'words for what lies ahead': aheadWordCases,
	'drives counted in months': driveCases,
	'least and most asked for': goalLimitCases,
	'goals assigned': goalAssignedCases,
	'goals behind what was done': goalWholeCases,
	'goals under a label': goalLabelCases,
	'goals without a date': goalUndatedCases,
	'words for change': changeWordCases,
	'turns of change': changeTurnCases,
	'one for each year': oneEachYearCases,
	'goals of a meeting': goalsOfMeetingCases,
	'rows and what stands beside them': besideRowsCases,
	'apart by time, unit or matter': tellsApartCases,
	'goals announced': goalsAnnouncedCases,
	'not yet begun': notYetBegunCases,
	'further ones': furtherOnesCases,
	'behind an example': behindExampleCases,
	'through and back': throughAndBackCases,
	'since a drive began': sinceDriveBeganCases,
	'drives told by their days': driveDaysCases,
	'drives told by their length': driveLengthsCases,
	'drives told by how long they have gone on': driveSoLongCases,
	'drives in stages, beside other days': driveStageCases,
	'counted from a day': countedFromCases,
	'drives as the press tells them': driveTellingsCases,
	'times told apart': toldApartCases,
	'parts of a stretch': stretchPartsCases,
	'the year before told beside': yearBeforeToldCases,
	'just begun': justBegunCases,
	'just done': justDoneCases,
	'through us and back over the border': throughUsCases,
	'turns of stuff and those beside it': stuffTurnCases,
	'letterheads in capitals': letterheadCases,
	'words for goods and boats': goodsWordCases,
	'words for help': peopleWordCases,
	'words beside a figure': besideWordCases,
	'words in other turns': turnedWordCases,
	'compared and meant': comparedCases,
	'pasted tables': tableCases,
	'words of the opening': openingWordCases,
	'words in other voices': voiceWordCases,
	'words of the press': fieldWordCases,
	'words of parts': partWordCases,
	'parts in lists': partListCases,
	'help in rows and programmes': helpListCases,
	'turns for help': helpTurnCases,
	'turns for the sea': seaTurnCases,
	'turns for crime': crimeTurnCases,
	'told beside others': toldBesideCases,
	'turns of order': orderTurnCases,
	'turns of no figure': noFigureTurnCases,
	'turns of the press': pressTurnCases,
	'turns for the border': borderTurnCases,
	'told in rarer words': rarerWordCases,
	'told beside each other': besideEachOtherCases,
	'said elsewhere': saidElsewhereCases,
	'in a looser voice': looserVoiceCases,
	'nouns shared': sharedNounCases,
	'told as a story': toldAsStoryCases,
	'rows of times, deeds of the other side': rowsAndNeighboursCases,
	'what became of cases': becameOfCases,
	'in free words': freeWordsCases,
	'what a figure measures': whatWordCases,
	'which deed': whichDeed,
	'texts on one offence': oneOffenceCases,
	'sums of offences and their parts': sumsOfOffencesCases,
	'who walks along on a patrol': whoWalksCases,
	'goods traded and taken': tradedGoodsCases,
	'people and turns counted': peopleCountedCases,
	'in peril, saved and cleared': notSavedCases,
	'ships and boats': whoseBoatsCases,
	'days of a story': storyDayCases,
	'years beside one another': yearsBesideCases,
	'texts whole': whatTexts,
	'goals pledged': pledgedCases,
	'changes of what is named': changedCases,
	'ranks and bounds': rankedCases,
	'parts beside and behind': dividedCases,
	'numbers beside figures': besideFigureCases,
	'nothing of it': noneCases,
	'goals due': dueCases,
	'goals in passing and parts apart': goalPassingCases,
	'round and exact': roundCases,
	'what stands and comes': standingCases,
	'rises named': risenCases,
	'heads of tables': tableHeadCases,
	'goals listed': goalsListedCases,
	'the next item': nextItemCases,
	'honours in short': honoursShortCases,
	'shares and ways': sharesAndWaysCases,
	'times of columns': tableTimeCases,
	'in stories': inStoriesCases,
	'seen, not done': seenNotDoneCases,
	'led, told behind': ledBehindCases,
	'done of what was planned': doneOfPlannedCases,
	'running totals behind the figures of a month': runningTotalCases,
	'classes of orders and prizes': classesOfHonoursCases,
	'victims of accidents': victimsOfAccidentsCases,
	'what hands and workdays went to': handsForHousesCases,
	'what each force did': eachForceCases,
	'travellers and vehicles in one row': gateRowCases,
	'a stretch told right behind its figure': stretchBehindCases,
	'papers that are plans': planPaperCases,
	'patrols of both sides': bothSidesCases,
	'one case told inside a longer time': ofOneCaseCases,
	'works and gifts still to come': stillToComeCases,
	visitors: visitorsCases,
	'the day of a deed right behind its figure': doneOnCases,
	'names that are words of ours': namesAsWordsCases,
	'the whole of which ours is a share': sharedWholeCases,
	'table changes': tableChangesCases,
	'rises beside levels': risesBesideLevelsCases,
	'then and next': thenAndNextCases,
	'risen nouns': risenNounsCases,
	'other ways to tell a time': whenTurnCases,
	'goals given': goalsGivenCases,
	'changes in their places': changePlacesCases,
	'titles in capitals': shoutedTitlesCases,
	'what those caught are charged with': caughtAndChargedCases,
	'ships by their flag': shipsByFlagCases,
	'a year just entered': presentYearsCases,
	'teams of a model named before': teamsOfModelCases,
	'halves told behind': halvesBehindCases,
	'pieces told short': shortPiecesCases,
	'the whole behind its parts': partsThenWholeCases,
	'goals set': goalsSetCases,
	'changes in turn': changeInTurnCases,
	'goals left': goalsLeftCases,
	'changes of a noun': changeOfNounCases,
	'plans and tables': plansAndTablesCases,
	'called out': calledOutCases,
	'what a patrol guards': patrolObjectsCases,
	'the day on which a time is summed up': summedUpOnCases,
	'sums opened by a few words': openedBySumsCases,
	'breaches risen behind rescues': breachesRisenCases,
	'parts of a time and the whole': whenPartCases,
	'papers of goals': goalPapersCases,
	'changes in short': changeShortCases,
	'levels against then': againstThenCases,
	'a part taken up by the next sentence': takenUpCases,
	'those beside cases': withThoseCases,
	'a guard by its name': guardByNameCases,
};
