import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import { partnerAfter } from './partner.ts';
import { behindBracket } from '../../page/behind-bracket.ts';
import { breaksAt, wordAt, type Sentence } from '../../page/sentence.ts';

type Role = 'LEAD' | 'JOINT';

/** Words between the figure and "do …", "là án …". */
const REACH = 9;
const STOPS = wordsOf('; . )');
/** How far "chủ trì" may stand behind "do". */
const LED_REACH = 10;

/** The first word of who led within [from, to), read from the cue words there. */
function ledWithin(s: Sentence, from: number, to: number): Role | null {
	for (const m of s.cues) {
		if (m.from < from || m.to > to) continue;
		if (m.entry.kind === 'lead' && wordAt(s, m.from) !== 'trực') {
			// "do Công an chủ trì": another led
			const theirs = hasCue(s.cues, 'agency', from, m.from) && !hasCue(s.cues, 'own', from, m.from);
			return theirs ? 'JOINT' : 'LEAD';
		}
		if (m.entry.kind === 'joint' && /^(phối|ph)$/.test(wordAt(s, m.from))) return 'JOINT';
	}
	return null;
}

/** Where the cue that is all a figure says of itself ends: "12 vụ chủ trì, 8 vụ phối hợp"; `at` when there is none. */
export function bareRoleEnd(s: Sentence, at: number): number {
	if (!s.quantities.some((q) => q.to === at)) return at;
	const m = s.cues.find((c) => c.from === at && (c.entry.kind === 'lead' || c.entry.kind === 'joint'));
	if (!m || !/^(chủ|độc|phối)$/.test(wordAt(s, at))) return at;
	return m.to >= s.to || breaksAt(s.page, m.to) || wordAt(s, m.to) === 'và' ? m.to : at;
}

/**
 * Who led, told behind the number: "16 vụ về ma túy là án phối hợp với Công an", "44 vụ do Biên phòng độc lập bắt giữ".
 *
 * out  null where nothing behind the row of figures says it before the next figure or semicolon
 */
export function roleAfter(s: Sentence, i: number): Role | null {
	let last = i;
	while (last + 1 < s.groups.length && s.groups[last + 1] === s.groups[i]) last += 1;
	const tail = s.quantities[last];
	const from = tail ? behindBracket(s.page.tokens, tail) : s.to;
	const each = s.quantities[i]?.to ?? s.to;
	const bare = bareRoleEnd(s, each);
	if (bare > each) return ledWithin(s, each, bare);
	if (each !== from && bareRoleEnd(s, from) > from) return ledWithin(s, from, bareRoleEnd(s, from));
	// "214 vụ do Biên phòng chủ trì, 142 vụ/189 đối tượng phối hợp với Công an", "16 vụ còn lại phối hợp với …"
	const told = wordAt(s, from) === 'còn' && wordAt(s, from + 1) === 'lại' ? from + 2 : from;
	if (wordAt(s, told) === 'phối') {
		const joint = s.cues.find((m) => m.from === told && m.entry.kind === 'joint');
		if (joint) return partnerAfter(s, joint.to, s.to) === 'own' ? null : 'JOINT';
	}
	const next = s.quantities[last + 1];
	const stop = Math.min(next?.from ?? s.to, s.to);
	for (let k = from; k < Math.min(from + REACH, stop); k += 1) {
		if (STOPS.has(s.page.tokens[k])) return null;
		const own = wordAt(s, k) === 'do' || (wordAt(s, k) === 'là' && wordAt(s, k + 1) === 'án');
		if (!own) continue;
		let to = k + 1;
		while (to < Math.min(k + LED_REACH, stop) && !/^[;.,)]$/.test(s.page.tokens[to]?.text ?? '')) to += 1;
		return ledWithin(s, k, to);
	}
	return null;
}
