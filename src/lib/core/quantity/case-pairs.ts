import type { Token } from '../text/tokens.ts';
import { labelledRoles } from './pair-label.ts';

interface Counted {
	unit: string | null;
	cls: string;
	to: number;
}

const ENDS = /^[,;.)]$/;
/** Words that make what follows the parts of what the sentence before told. */
const OPENS = new Set(['cụ thể', 'trong đó', 'bao gồm', 'gồm :', 'gồm có']);
/** Words before a share that is no pair of counts: "đạt 12/14", "ngày 5/7". */
const NO_PAIR = new Set(
	'đạt ngày đêm sáng chiều tối hôm lúc số tại ở mốc nhà điều còn tăng giảm tháng được là có với khoản hoàn thành thứ từ đến'.split(
		' ',
	),
);

/** "52/66", with nothing counted behind it. */
const isBarePair = (tokens: readonly Token[], at: number, end: number): boolean =>
	tokens[at]?.kind === 'number' &&
	tokens[at + 1]?.text === '/' &&
	tokens[at + 2]?.kind === 'number' &&
	at + 3 <= end &&
	(at + 3 === end || ENDS.test(tokens[at + 3]?.text ?? '') || tokens[at + 3]?.kind === 'break');

/** "mở 24/7", "trực 24/24". */
const isRoundTheClock = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '24' && /^(7|24)$/.test(tokens[at + 2]?.text ?? '');

/** Several bare pairs in the sentence. */
function isRow(tokens: readonly Token[], start: number, end: number): boolean {
	let n = 0;
	for (let k = start; k < end; k += 1) if (isBarePair(tokens, k, end)) n += 1;
	return n > 1;
}

/**
 * "321 vụ/467 đối tượng, trong đó ma túy 52/66, buôn lậu 71/78": whether the pair at a token is of cases and the people of them.
 *
 * in   told: the quantities before it in the sentence [start, end)
 */
export function isCasePair(
	tokens: readonly Token[],
	at: number,
	[start, end]: readonly [number, number],
	told: readonly Counted[],
): boolean {
	const before = tokens[at - 1];
	if (
		!isBarePair(tokens, at, end) ||
		isRoundTheClock(tokens, at) ||
		(before?.kind !== 'word' && before?.text !== ':')
	)
		return false;
	if (NO_PAIR.has(before.fold)) return false;
	// "(vụ/đối tượng): ma túy 45/52"
	if (labelledRoles(tokens, at)?.[0] === 'case') return true;
	const person = told.findLastIndex((q) => q.cls === 'person');
	if (person > 0 && told[person - 1]?.cls === 'case')
		return tokens[(told[person - 1] as Counted).to]?.text === '/';
	return OPENS.has(`${tokens[start]?.fold} ${tokens[start + 1]?.fold}`) && isRow(tokens, start, end);
}

/** Two numbers as cases and the people of them. */
export const asCases = <T extends Counted>([cases, people]: readonly [T, T]): [T, T] => [
	{ ...cases, unit: 'CASE', cls: 'case' },
	{ ...people, unit: 'SUSPECT', cls: 'person' },
];
