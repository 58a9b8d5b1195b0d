import type { Quantity } from '../../../quantity/quantity.ts';
import { itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

const BOAT = /^(tàu|thuyền|ghe) cá$/;

/** "Tàu cá cập cảng được kiểm tra: 2.120 lượt": the label opens with boats that fish. */
function isLabelOfBoats(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) !== ':') return false;
	const from = itemFrom(s, q.from);
	return BOAT.test(`${wordAt(s, from)} ${wordAt(s, from + 1)}`);
}

/** "Tại cảng cá …, kiểm tra 1.860 lượt tàu cập cảng". */
function atFishingPort(s: Sentence, q: Quantity): boolean {
	for (let k = s.from; k < q.from; k += 1)
		if (wordAt(s, k) === 'cảng' && wordAt(s, k + 1) === 'cá') return true;
	return false;
}

/** "18.640 lượt lao động", "410 ngư dân": those who fish, no sailors. */
const areFishers = (s: Sentence, q: Quantity): boolean =>
	/^(lao động|ngư dân|ngư phủ)$/.test(`${wordAt(s, q.unitTo - 2)} ${wordAt(s, q.unitTo - 1)}`);

/** Whether the crews told next in the item of boats fish: "3.412 lượt tàu (…) và 18.640 lượt lao động". */
function hasFishers(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const stop = s.semicolons.find((k) => k >= q.to) ?? s.to;
	const crew = s.quantities.find(
		(o, k) => k > i && o.to <= stop && /^(person|seafarer)(_turn)?$/.test(o.cls),
	);
	return crew !== undefined && areFishers(s, crew);
}

/** "làm thủ tục cho 3.412 lượt tàu và 18.640 lượt lao động": those aboard boats that fish. */
export const fishersAboard: Correction = (f) =>
	areFishers(f.s, f.q) ? becomes(f, 'fisheries.fisher_turns_checked', 'VESSEL_CHECK', 'noun:fishers') : null;

/** "3.015 lượt tàu cá ra vào các cảng": boats that fish, in whatever port. */
export const fishingBoats: Correction = (f) =>
	BOAT.test(`${wordAt(f.s, f.q.unitTo - 2)} ${wordAt(f.s, f.q.unitTo - 1)}`) ||
	isLabelOfBoats(f.s, f.q) ||
	hasFishers(f.s, f.i) ||
	atFishingPort(f.s, f.q)
		? becomes(f, 'fisheries.vessel_turns_checked', 'VESSEL_CHECK', 'noun:boat')
		: null;

/** Words of a label between "số" and its number: "số lao động đạt". */
const LABEL_REACH = 5;

/** "số lượt tàu ra vào đạt 62.415, số lao động 341.206 lượt": the turns of those aboard, named by their own label. */
export const labelledFishers: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'turn' && q.cls !== 'vessel_turn' && q.cls !== 'bare') return null;
	for (let k = q.from - 1; k >= Math.max(s.from + 1, q.from - LABEL_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind !== 'word') return null;
		if (wordAt(s, k - 1) !== 'số') continue;
		if (!/^(lao động|ngư dân|thuyền viên)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return null;
		q.cls = 'seafarer_turn';
		q.unit = 'SEAFARER_TURN';
		return becomes(f, 'fisheries.fisher_turns_checked', 'VESSEL_CHECK', 'label:fishers');
	}
	return null;
};
