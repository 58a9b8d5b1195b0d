import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf, type WordFlag } from '../../text/word-flag.ts';
import { holdsAny, holdsIn, type Sentence } from '../page/sentence.ts';

const CATCHES_FISH = wordsOf('cá ngư viên');
const BUILDS = wordsOf('xây mới khởi giao khánh trao tặng');
const MENDS = wordsOf('sửa mái');
const NEW = wordsOf('xây mới');
const WALKS = wordsOf('tra lượt lần buổi đợt chuyến');

const ownWords = (s: Sentence, q: Quantity, list: WordFlag): boolean =>
	holdsIn(s, q.from, Math.max(q.to, q.unitTo), list);

type IsPlain = (s: Sentence, q: Quantity, rules: readonly string[]) => boolean;

const countsFishers: IsPlain = (s, q) => ownWords(s, q, CATCHES_FISH);
const saysGuns: IsPlain = (_s, q) => q.cls !== 'inhabitant';
const countsWalks: IsPlain = (s, q) => ownWords(s, q, WALKS);

/** How far from its number "xây mới" may stand. */
const NEW_REACH = 3;

/** "xây mới 18 căn", "18 căn xây mới", and elsewhere in a sentence that tells of building and of no mending. */
const saysBuilt: IsPlain = (s, q) =>
	holdsIn(s, q.from - NEW_REACH, q.to + NEW_REACH, NEW) || (holdsAny(s, BUILDS) && !holdsAny(s, MENDS));

/**
 * Indicators that one word sets apart from the next of kin, and whether it is said: "lượt tàu" may be of fishing boats or of ships
 * in port, "làm xong 20 căn" tells neither building nor mending, "8 cuộc" are talks rather than joint patrols.
 */
const TOLD_APART: Readonly<Record<string, IsPlain>> = {
	'fisheries.vessel_turns_checked': countsFishers,
	'patrol.joint_sessions': countsWalks,
	'patrol.bilateral_sessions': countsWalks,
	'housing.houses_built': saysBuilt,
	// "thu 83 khẩu": guns handed in by people, or seized
	'seized.guns': saysGuns,
	'housing.funds': (_s, _q, rules) => !rules.includes('money:houses'),
};

/** The word that would tell the indicator from its next of kin is not said. */
export function hasNearKin(s: Sentence, q: Quantity, indicator: string, rules: readonly string[]): boolean {
	const isPlain = TOLD_APART[indicator];
	return isPlain !== undefined && !isPlain(s, q, rules);
}
