import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { hasCue } from '../mention/cues.ts';
import { figureAt, holdsIn, wordAt, type Sentence } from '../page/sentence.ts';
import { ahead } from './no-deed/beside-work.ts';
import { AT_SEA } from './cannot-be/at-sea.ts';
import { IN_CRIME } from './cannot-be/in-crime.ts';
import { IN_HELP } from './cannot-be/in-help.ts';
import { ACROSS_BORDER } from './cannot-be/across-border.ts';
import { MEETINGS } from './cannot-be/meetings.ts';
import { ON_BORDER } from './cannot-be/on-border.ts';
import { isPersuaded } from './cannot-be/persuaded.ts';
import { clauseFrom, type CannotBe, type Suggested } from './cannot-be/suggested.ts';

const MOST_OF = wordsOf('nhất');
const RECEIVES = wordsOf('nhận tặng');
const MEDICINE = wordsOf('thuốc khám');
const GIVEN_REACH = 9;

/** Patients who are told as something else: those found ill among the ones seen, those who were given something. */
function isNoPatient({ s, q, lead }: Suggested): boolean {
	// "khám cho 300 cháu, phát hiện 12 cháu bị tim": some of those seen
	if (lead === 'hiện' && wordAt(s, q.from - 2) === 'phát') return true;
	// "khám cho 360 lượt người, còn 40 em học sinh nghèo nhận học bổng": who was given something
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	return holdsIn(s, q.to, Math.min(end, q.to + GIVEN_REACH), RECEIVES) && !holdsIn(s, q.to, end, MEDICINE);
}

/** "Tổ tuần tra gồm 7 đồng chí, trong đó 2 dân quân": who one team is made of. */
const isOfOneTeam = ({ s, q }: Suggested): boolean =>
	figureAt(s, s.quantities.indexOf(q) - 1)?.cls === 'troop' && hasCue(s.cues, 'part', s.from, q.from);

const GOOD = wordsOf('khá giỏi');
const GOOD_REACH = 8;

const OF_UNITS: CannotBe = {
	// "bắn súng 100% đạt yêu cầu", "điều lệnh 100% đạt, 88% khá, giỏi": passed, not good
	'force.training_good_rate': ({ s, q }) =>
		wordAt(s, q.to) === 'đạt' &&
		/^(yêu|,|;|\.)$/.test(wordAt(s, q.to + 1)) &&
		!holdsIn(
			s,
			q.to,
			Math.min(s.quantities.find((o) => o.from >= q.to)?.from ?? s.to, q.to + GOOD_REACH),
			GOOD,
		),
};

const CANNOT_BE: CannotBe = {
	...AT_SEA,
	...IN_CRIME,
	...IN_HELP,
	...ON_BORDER,
	...ACROSS_BORDER,
	...MEETINGS,
	...OF_UNITS,
};

/** Indicators without an entry of their own, and those whose entry has nothing to say of a figure. */
function isOfOthers({ s, q, lead }: Suggested, indicator: string): boolean {
	// "đêm giao lưu thu hút trên 3.000 lượt người"
	if (lead === 'hút') return indicator.startsWith('health.') || indicator.startsWith('gate.');
	return indicator.startsWith('patrol.') && ahead(s, q, 'drill', 0);
}

/** Whether an indicator that the words around suggest cannot be what the figure counts. */
export function cannotBe(s: Sentence, q: Quantity, indicator: string): boolean {
	const figure = { s, q, lead: wordAt(s, q.from - 1) };
	// "tàu lớn nhất dài 294 m, chở hơn 1.900 khách": those on one ship
	if (q.cls === 'passenger_turn' && figure.lead === 'chở')
		return holdsIn(s, clauseFrom(figure), q.from, MOST_OF);
	if (indicator === 'health.patients' && /^(person|student|household)$/.test(q.cls))
		return isNoPatient(figure);
	if (indicator === 'patrol.militia_turns' && q.cls === 'militia') return isOfOneTeam(figure);
	if (isPersuaded(s, q, indicator)) return true;
	return CANNOT_BE[indicator]?.(figure) ?? isOfOthers(figure, indicator);
}
