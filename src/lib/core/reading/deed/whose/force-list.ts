import type { Quantity } from '../../../quantity/quantity.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

/** Names of those beside us that no list of agencies holds, by their last two words. */
const OTHERS = pairsOf(
	'quân đội|dân quân|tự vệ|quân sự|đoàn viên|thanh niên|y tế|nhân dân|người dân|tình nguyện|xung kích|dân phòng|cơ sở',
);
/** Words of a name before its number. */
const NAME_WORDS = 7;
const OPENS = /^([,;:(]|và|gồm|đó|có|là|là:)$/;

/** Whose name stands right before a number, from the sign or "và" before it: "Công an 1.400 lượt", "dân quân và nhân dân 700 người". */
function nameBefore(s: Sentence, q: Quantity): 'own' | 'theirs' | null {
	let to = q.from;
	while (/^(tỉnh|huyện|xã|có|cử|:)$/.test(wordAt(s, to - 1))) to -= 1;
	const cue = s.cues.find((m) => m.to === to && /^(own|agency|militia|civil)$/.test(m.entry.kind));
	const from = cue ? cue.from : OTHERS.isAt(s.page.tokens, to - 2) ? to - 2 : -1;
	if (from < 0) return null;
	let open = from;
	while (open > s.from && from - open < NAME_WORDS && !OPENS.test(wordAt(s, open - 1))) open -= 1;
	if (open > s.from && !OPENS.test(wordAt(s, open - 1))) return null;
	return cue?.entry.kind === 'own' ? 'own' : 'theirs';
}

const LISTED = new FewStrings(/turn$|^(person|troop|militia|workday|bare)$/);

/** "Công an 180 người, Bộ đội Biên phòng 150 người": our own number in such a list. */
export const isOursInForceList = (s: Sentence, q: Quantity): boolean =>
	nameBefore(s, q) === 'own' &&
	s.quantities.some((o) => o !== q && LISTED.test(o.cls) && nameBefore(s, o) === 'theirs');

/** "huy động 5.200 lượt người, trong đó Quân đội 1.900 lượt, Công an 1.400 lượt, Biên phòng 960 lượt": another's own number, or the whole of all, in a list with ours. */
export function isInForceList(s: Sentence, q: Quantity): boolean {
	if (!LISTED.test(q.cls)) return false;
	const rest = s.quantities.filter((o) => LISTED.test(o.cls) && o !== q);
	if (rest.length < 2) return false;
	const name = nameBefore(s, q);
	if (name === 'own') return false;
	if (name === 'theirs') return rest.some((o) => nameBefore(s, o) === 'own');
	const next = s.quantities[s.quantities.indexOf(q) + 1];
	if (!next || nameBefore(s, next) === null) return false;
	const names = rest.filter((o) => o.from > q.to).map((o) => nameBefore(s, o));
	return names.includes('own') && names.includes('theirs');
}
