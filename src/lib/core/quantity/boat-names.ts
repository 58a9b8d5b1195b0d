import { WordFlag, wordsOf } from '../text/word-flag.ts';
import { isGlued, type Token } from '../text/tokens.ts';
import { readUnitNoun } from './unit-nouns.ts';

/** Capitals throughout, as in codes. */
export const isCaps = new WordFlag(
	(w) => w.kind === 'word' && w.text !== w.lower && w.text === w.text.toUpperCase(),
);

const FISHES = /^I?TS$/;
const BOATS = wordsOf('tàu hiệu cá nạn kéo hàng thuyền');

const SHIPS = wordsOf('tàu lan');
const OF_SHIPS = wordsOf('hàng khách dầu kéo container');
/** Words of a ship's name before its number. */
const SHIP_NAME = 4;

/** "tàu Hoàng Sơn 68", "sà lan Minh Phát 09": the number at a token ends a ship's name. */
function endsShipName(tokens: readonly Token[], at: number): boolean {
	if ((tokens[at] as Token).text.length > 4 || !tokens[at - 1]?.word.capital) return false;
	let k = at - 1;
	while (at - k <= SHIP_NAME && tokens[k]?.kind === 'word' && tokens[k]?.word.capital) k -= 1;
	if (OF_SHIPS.has(tokens[k])) k -= 1;
	return (
		k < at - 1 &&
		SHIPS.has(tokens[k]) &&
		// "tàu dầu DO 1,12 triệu lít"
		!(tokens[at + 1]?.text === ',' && isGlued(tokens, at) && isGlued(tokens, at + 1)) &&
		readUnitNoun(tokens, at + 1) === null
	);
}

/** "NA 95171 TS", "BV-93600-TS", "tàu SAR 413": the number a boat goes by; the token behind it, -1 for another number. */
export function boatEnd(tokens: readonly Token[], at: number): number {
	const ship = endsShipName(tokens, at) ? at + 1 : -1;
	const { kind, text } = tokens[at] as Token;
	if (kind !== 'number' || text.length < 3 || text.length > 5) return ship;
	const dash = /^[-–]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
	if (FISHES.test(tokens[at + 1 + dash]?.text ?? '')) return at + 2 + dash;
	const mark = tokens[at - 1];
	const named = mark !== undefined && isCaps.has(mark) && /^.{2,4}$/.test(mark.text);
	return named && BOATS.has(tokens[at - 2]) ? at + 1 : ship;
}
