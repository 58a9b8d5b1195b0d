import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { figureAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, toldBefore, type Correction } from './correction.ts';

/** "“Mái ấm biên cương”: bàn giao 3 căn": the item names the shelters. */
export const sheltersOfItem: Correction = (f) => {
	const { s, i, q } = f;
	const from = itemFrom(s, q.from);
	const before = figureAt(s, i - 1);
	const bare = q.unitTo - q.unitFrom === 1;
	const again = toldBefore(f)?.indicator === 'housing.border_shelters' && bare;
	// "khởi công 12 căn nhà “Mái ấm biên cương”, bàn giao 9 căn": the same, at another stage
	if (bare && before?.cls === 'house' && namedBehind(s, before))
		return becomes(f, 'housing.border_shelters', 'SHELTER', 'item:SHELTER');
	if (before && before.from > from && before.cls === 'house' && !again) return null;
	const colon =
		s.breaks.findLast((k) => k < q.from && wordAt(s, k) === ':') ??
		// "Từ chương trình “Mái ấm biên cương”, toàn lực lượng đã trao 64 căn nhà"
		(/^(từ|qua|trong|thực|thông)$/.test(wordAt(s, s.from))
			? s.breaks.find((k) => k < s.firstFigure && wordAt(s, k) === ',')
			: undefined);
	// "“Mái ấm biên cương” bàn giao 11 căn": the name right before the verb
	const named =
		hasTopic(s.topics, Math.max(from, q.from - NAME_REACH), q.from, 'SHELTER') &&
		!s.breaks.some((k) => k >= q.from - NAME_REACH && k < q.from && wordAt(s, k) === ',');
	if (named && bare) return becomes(f, 'housing.border_shelters', 'SHELTER', 'item:SHELTER');
	return colon !== undefined && colon > from && hasTopic(s.topics, from, colon, 'SHELTER')
		? becomes(f, 'housing.border_shelters', 'SHELTER', 'item:SHELTER')
		: null;
};

/** "12 căn nhà “Mái ấm biên cương”": the name stands right behind the houses, or behind its one sign. */
const namedBehind = (s: Sentence, house: Quantity): boolean =>
	hasTopic(s.topics, house.unitFrom, Math.min(house.to + NAME_REACH, nextSign(s, house.to)), 'SHELTER');

const nextSign = (s: Sentence, at: number): number =>
	s.breaks.find((k) => k >= at && !/^[“”"]$/.test(wordAt(s, k))) ?? s.to;

/** Words of a shelter's name, its quotes and the verb before the number. */
const NAME_REACH = 9;

/** "Trao 20 căn “Mái ấm biên cương”" in the headline, "bàn giao 20 căn nhà" in the body: the same shelters. */
export const sheltersOfTitle: Correction = (f) => {
	// the headline's figures are the article's first
	for (let k = 0; k < HEADLINE_FIGURES; k += 1) {
		const d = f.memory.drafts[k];
		if (!d?.echo || d.value === null) break;
		if (d.indicator === 'housing.border_shelters' && d.value === f.q.value)
			return becomes(f, 'housing.border_shelters', 'SHELTER', 'title:SHELTER');
	}
	return null;
};

/** More figures no headline has. */
const HEADLINE_FIGURES = 12;

const OF_UNITY = /^(đại|tình)$/;

/** "hai căn nhà “Mái ấm vùng khơi”": a home with a name of its own, none of the border's nor of soldiers'. */
function isOtherHome(s: Sentence, q: Quantity): boolean {
	const at = wordAt(s, q.to) === 'mái' ? q.to : q.to + 1;
	if (wordAt(s, at) !== 'mái' || wordAt(s, at + 1) !== 'ấm' || s.page.tokens[at - 1]?.text !== '“')
		return false;
	let k = at + 2;
	for (; k < s.to && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (/^(biên|đồng|chiến)$/.test(wordAt(s, k))) return false;
	return k > at + 2 && s.page.tokens[k]?.text === '”';
}

/** "52 nhà đại đoàn kết, 25 mái ấm biên cương": the shelters are those of the figure behind. */
export const notShelters: Correction = (f) => {
	const { s, i, q } = f;
	// "40 căn “Mái ấm biên cương”, 24 căn nhà đại đoàn kết"
	const words = s.page.tokens.slice(q.unitFrom, Math.min(q.to + 1, s.to));
	const own = words.some((t) => OF_UNITY.test(t.fold)) && !words.some((t) => t.fold === 'đội');
	if (own && /^topic:(far|right):SHELTER$/.test(f.read.rules[0] ?? ''))
		return becomes(f, 'housing.houses_built', 'BUILD', 'noun:house');
	if (isOtherHome(s, q)) return becomes(f, 'housing.houses_built', 'BUILD', 'noun:home');
	const next = s.quantities[i + 1];
	if (next?.cls !== 'house' || s.groups[i + 1] !== s.groups[i] || q.unitTo - q.unitFrom < 2) return null;
	return !hasTopic(s.topics, q.unitFrom, next.from, 'SHELTER') && wordAt(s, next.unitFrom) === 'mái'
		? becomes(f, 'housing.houses_built', 'BUILD', 'noun:house')
		: null;
};
