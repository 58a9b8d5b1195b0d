import { unitNouns } from '#lib/codelists/unit-nouns/index.ts';
import { Lexicon, type Mark } from '../text/lexicon.ts';
import { sharedString } from '../text/shared-string.ts';
import type { Token } from '../text/tokens.ts';

/** A noun phrase that counts or measures: its unit code and the class of thing, by which indicators are told apart. */
export interface UnitNoun {
	kind: 'unit';
	unit: string;
	/** case, person, troop_turn, mass, money … ; `none` for nouns nobody reports here */
	cls: string;
}

const nouns = new Lexicon<UnitNoun>();
for (const row of unitNouns) {
	const entry: UnitNoun = { kind: 'unit', unit: sharedString(row.unit), cls: sharedString(row.class) };
	for (const phrase of row.phrases) nouns.add(phrase, entry);
}

const CLASSIFIERS = new Set(['chiếc', 'cái', 'cây', 'bộ']);

/** Classes whose numbers are whole: "1,344 hộ" cannot be a fraction. */
export const isWholeClass = (cls: string) =>
	![
		'mass',
		'length',
		'area',
		'volume',
		'money',
		'foreign_money',
		'gold',
		'percent',
		'point',
		'hour',
		'none',
	].includes(cls);

/** "214b/1.284 lượt", "tuần tra 150b": one letter counts only glued to its number, in a pair or behind what is held; "điều 5b", "lớp 3 B" count nothing. */
function isShortForm(tokens: readonly Token[], at: number): boolean {
	const t = tokens[at] as Token;
	// "khen 3 TT, 9 CN"
	if (t.lower === 'tt' || t.lower === 'cn')
		return t.text === t.text.toUpperCase() && tokens[at - 1]?.kind === 'number';
	if (t.lower === 'bc' || t.lower === 'nc') return t.text === t.lower && tokens[at - 1]?.kind === 'number';
	// "phá 02 CA", of operations; "02 CA xã" are policemen
	if (t.lower === 'ca')
		return (
			t.text === 'CA' &&
			FOUGHT.test(tokens[at - 2]?.fold ?? '') &&
			!/^(xã|viên|phường)$/.test(tokens[at + 1]?.fold ?? '')
		);
	if (t.lower !== 'b') return true;
	const held = HELD.test(tokens[at - 2]?.fold ?? '');
	const glued = tokens[at - 1]?.kind === 'number' && tokens[at - 1]?.end === t.start;
	// "tuần tra 24 b/1.860 lượt"
	if (t.text !== 'b' || (!glued && !(held && tokens[at + 1]?.text === '/'))) return false;
	const paired = /^[/=]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
	return paired || held;
}

/** Before the number of operations: "phá 02 CA", "đấu tranh 3 CA". */
const FOUGHT = /^(phá|tranh|lập|công|thúc)$/;

/** "tuần tra 150b", "TT 50b": what is held in sessions. */
const HELD = /^(tra|truyền|tt|ttks|vđqc|chức)$/;

/**
 * Reads the unit phrase that begins at `tokens[at]`, the longest one.
 *
 * out  its code, class and end; a classifier before a more telling noun gives way to it ("3 chiếc xe máy" → MOTORBIKE)
 */
export function readUnitNoun(tokens: readonly Token[], at: number): Mark<UnitNoun> | null {
	const mark = nouns.longestAt(tokens, at);
	if (!mark || (mark.to === at + 1 && !isShortForm(tokens, at))) return null;
	if (mark.to === at + 1 && CLASSIFIERS.has((tokens[at] as Token).fold)) {
		const inner = nouns.longestAt(tokens, at + 1);
		if (inner && inner.entry.cls !== 'item' && inner.entry.cls !== 'none') return { ...inner, from: at };
	}
	return mark;
}
