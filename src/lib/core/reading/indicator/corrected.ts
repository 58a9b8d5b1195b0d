import type { Correction, CorrectionRows, ReadFigure } from './corrections/correction.ts';
import { closingSum } from './corrections/closing-sum.ts';
import { wholeNamed } from './corrections/crime.ts';
import { handedAlong } from './corrections/handed-over.ts';
import { paidHouses } from './corrections/housing.ts';
import { partsInBracket } from './corrections/parts-in-bracket.ts';
import { sameNumber, theseOnes, toldAgain } from './corrections/same-number.ts';
import { turnsAboard } from './corrections/sea.ts';
import { gatheredCash } from './corrections/stuff.ts';
import { aboardAtTalk, heard, onPatrol, peopleAlong, turnsAmong } from './corrections/turns.ts';
import { CORRECTIONS_OF_DEEDS } from './corrections/of-deeds.ts';
import { CORRECTIONS_OF_PEOPLE } from './corrections/of-people.ts';
import { CORRECTIONS_OF_SEA } from './corrections/of-sea.ts';
import type { IndicatorReading } from './indicator-reading.ts';

type Table = ReadonlyMap<string, readonly Correction[]>;
const table = (rows: CorrectionRows): Table => new Map(Object.entries(rows));

/** By the class of the noun: what the figure right before it makes of the next, whatever it was read as. */
const BY_CLASS = table({
	case: [closingSum, handedAlong, wholeNamed],
	vessel: [theseOnes],
	vehicle: [theseOnes],
	person: [closingSum, handedAlong, wholeNamed, partsInBracket],
	house: [paidHouses, toldAgain],
	student: [toldAgain],
	person_turn: [peopleAlong, aboardAtTalk, turnsAboard, onPatrol, heard],
	turn: [onPatrol, turnsAmong],
	seafarer: [turnsAboard],
	seafarer_turn: [aboardAtTalk, turnsAboard],
});

/** By the indicator that was read: what may turn it into another, the first that does. */
const BY_INDICATOR = table({ ...CORRECTIONS_OF_DEEDS, ...CORRECTIONS_OF_SEA, ...CORRECTIONS_OF_PEOPLE });

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
