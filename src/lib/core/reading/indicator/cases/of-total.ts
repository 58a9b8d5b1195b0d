import type { Quantity } from '../../../quantity/quantity.ts';
import { lastBefore } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { lastCue } from '../../mention/cues.ts';
import type { Draft } from '../../page/draft.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { offence, type Naming } from './offences.ts';

const OUR_UNITS = wordsOf('đồn trạm tổ hải đơn cửa');

/** "Riêng tháng 10", "Riêng Đồn Pa Sín": a part by time or by who did it; "Riêng trên tuyến biển" may be of anything. */
const tellsWhose = (s: Sentence, at: number): boolean =>
	OUR_UNITS.has(s.page.tokens[at]) || s.periods.some((p) => p.mention.from - at <= 1 && p.mention.to > at);

const PART_REACH = 4;

const isFewer = (q: Quantity, d: Draft): boolean =>
	q.value !== null && d.value !== null && q.value <= d.value;

/** "30 vụ buôn lậu (khởi tố 8 vụ)": some of the cases the bracket stands behind. */
const inBracket: Naming = ({ s, q, memory }) => {
	const open = lastBefore(s.breaks, q.from);
	if (open === undefined || wordAt(s, open) !== '(') return null;
	const cases = memory.inSentence(s).findLast((d) => d.to <= open);
	return cases?.cls === 'case' && isFewer(q, cases) ? offence(cases.topic, q.cls, 'total') : null;
};

/** "Trong số này, có 44 vụ do Biên phòng chủ trì": a part of the cases just told, of their offence. */
export const ofTotal: Naming = (f) => {
	const { s, q, memory } = f;
	const bracketed = inBracket(f);
	if (bracketed) return bracketed;
	const cue = lastCue(s.cues, 'part', 0, q.from);
	// "Riêng tháng 10, bắt 15 vụ"
	const apart = cue?.from === s.from && wordAt(s, s.from) === 'riêng' && tellsWhose(s, s.from + 1);
	if (!cue || (wordAt(s, cue.from) !== 'trong' && !apart)) return null;
	if (s.quantities.some((o) => o.from >= cue.to && o.to <= q.from && o.cls !== 'case')) return null;
	const here = memory.inSentence(s).filter((d) => d.to <= cue.from);
	if (here.length === 0 && cue.from - s.from > PART_REACH) return null;
	const told = here.length > 0 ? here : memory.inParagraph();
	const isCase = (d: Draft) => (d.cls === 'case' || d.cls === 'special_case') && d.kind === 'result';
	// "ma túy 30 vụ, trong đó khởi tố 25 vụ": of the part told right before, whatever it is a part of
	const near = here.findLast(isCase);
	const total =
		near && cue.from - near.to <= 1 && isFewer(q, near)
			? near
			: told.findLast((d) => isCase(d) && d.partOf === null);
	if (apart && told.some((d) => d.cls === 'case' && d.topic !== total?.topic)) return null;
	return offence(total?.topic, q.cls, 'total');
};
