import { measureOf } from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** Words from the households to "được", and from there to the verb: who they are, and who moved them. */
const PASSIVE_REACH = 12;
const MOVED = new Set(['household', 'inhabitant', 'person']);
const MOVES = /^(đưa|chuyển|dời)$/;
const WHERE = /^(về|đến|vào|vô|tới|lên|ra|sang|khỏi)$/;

/** The clause goes on "được … đưa vào", "đã được chuyển đến" before its next sign or number. */
function isMoved(s: Sentence, from: number, active: number): boolean {
	let passive = -1;
	for (let k = from; k < s.to - 1; k += 1) {
		const t = s.page.tokens[k];
		// "đưa 2.886 hộ ở 23 thôn ven biển đến chỗ an toàn": how many hamlets they live in parts nothing
		const aside = s.quantities.some((o) => o.cls === 'none' && o.from <= k && k < o.to);
		if ((t?.kind === 'number' && !aside) || /^[,;.:]$/.test(t?.text ?? '')) return false;
		if (k - (passive < 0 ? from : passive) > PASSIVE_REACH) return false;
		// "đưa 184 hộ/702 khẩu ở bãi ngang lên trường học"
		if (active >= 0 && WHERE.test(wordAt(s, k))) return true;
		if (wordAt(s, k) === 'được') passive = k;
		if (passive >= 0 && MOVES.test(wordAt(s, k)) && WHERE.test(wordAt(s, k + 1))) return true;
	}
	return false;
}

const OF = wordsOf('thuộc của trong ở từ');

/** "1.240 người thuộc 310 hộ được đưa đến trường học": the homes of those people come right behind them. */
const livesIn = (s: Sentence, i: number): boolean => {
	const [people, homes] = [s.quantities[i], s.quantities[i + 1]];
	return homes?.cls === 'household' && people?.to === homes.from - 1 && OF.has(s.page.tokens[people.to]);
};

/** "412 hộ với 1.730 khẩu đã được đưa về trường học": moved out of the way of the disaster told of. */
export function movedOut(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const { cls } = s.quantities[i] as Quantity;
	if (!MOVED.has(cls)) return null;
	const group = s.groups[i];
	let first = i;
	while (first > 0 && s.groups[first - 1] === group) first -= 1;
	let last = i;
	while (s.groups[last + 1] === group) last += 1;
	if (livesIn(s, last)) last += 1;
	if (!s.quantities.slice(first, last + 1).some((o) => o.cls === 'household')) return null;
	if (!hasTopic(s.topics, s.from, s.to, 'DISASTER', 'SHELTER_CALL') && !memory.speaksOf('DISASTER'))
		return null;
	const head = s.quantities[first] as Quantity;
	const behind = (s.quantities[last] as Quantity).to;
	// "giúp 312 hộ chuyển tới trường học"
	const helped = wordAt(s, head.from - 1) === 'giúp' && MOVES.test(wordAt(s, behind)) ? behind : -1;
	if (!isMoved(s, behind, MOVES.test(wordAt(s, head.from - 1)) ? behind : helped)) return null;
	const indicator = measureOf('EVACUATE', cls);
	return indicator ? implied(indicator, 'EVACUATE', 'topic:passive:EVACUATE') : null;
}
