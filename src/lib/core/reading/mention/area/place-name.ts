import areas from '#lib/codelists/areas.json' with { type: 'json' };
import places from '#lib/codelists/place-names.json' with { type: 'json' };
import { Lexicon, type Mark } from '../../../text/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isUpper, LONGEST_NAME, opensName, readRun, type Led, type NameRun } from './name-run.ts';

/** A name as it stands: its words end before token `to`. */
export interface NameForm {
	name: string;
	to: number;
}

/** The name of a place that begins at a token. */
export interface PlaceName extends NameForm {
	/** known: a province of the lists; region, foreign: of the lists, no province of ours; free: told by its capitals */
	what: 'known' | 'region' | 'foreign' | 'free';
	/** how else the capitals could be read: shorter, longer, or joined by a dash; the rest of the article decides */
	others: readonly NameForm[];
	/** capitalised words run on: a person or a sentence in capitals may follow the name */
	runsOn: boolean;
}

interface Known {
	kind: 'place' | 'led';
	what: 'known' | 'region' | 'foreign';
	name: string;
}

const lexicon = new Lexicon<Known>();
for (const { nameVi } of areas.slice(1))
	lexicon.add(nameVi.replace(' - ', ' ~ ').replace('.', ' .'), {
		kind: 'place',
		what: 'known',
		name: nameVi,
	});
for (const [name, phrases] of Object.entries(places.provinces))
	for (const phrase of phrases) lexicon.add(phrase, { kind: 'place', what: 'known', name });
for (const [name, phrases] of Object.entries(places.onlyAfterLead))
	for (const phrase of phrases) lexicon.add(phrase, { kind: 'led', what: 'known', name });
for (const name of places.regions) lexicon.add(name, { kind: 'place', what: 'region', name });
for (const name of [...places.foreign, ...places.countries])
	lexicon.add(name, { kind: 'place', what: 'foreign', name });

/** A place of the lists that begins at `at`, its words in capitals. */
export function readKnown(
	tokens: readonly Token[],
	at: number,
	end: number,
	led: boolean,
): Mark<Known> | null {
	const marks: Mark<Known>[] = [];
	lexicon.matchAt(tokens, at, marks);
	let best: Mark<Known> | null = null;
	for (const m of marks) {
		if (m.to > end || (m.entry.kind === 'led' && !led) || (best && best.to >= m.to)) continue;
		let capitals = true;
		for (let k = m.from; k < m.to; k += 1)
			if ((tokens[k] as Token).kind === 'word' && !(tokens[k] as Token).word.capital) capitals = false;
		if (capitals) best = m;
	}
	return best;
}

const formOf = ({ words, ends }: NameRun, n: number): NameForm => ({
	name: words.slice(0, n).join(' '),
	to: ends[n - 1] as number,
});

/** "Bắc Trà - Nam Lĩnh": two names joined by a dash. */
function joined(tokens: readonly Token[], name: NameForm, end: number): NameForm | null {
	const dash = tokens[name.to];
	const at = name.to + 1;
	if (!dash || !/^[-–]$/.test(dash.text) || at + 1 >= end || !opensName(tokens, at, 'led')) return null;
	const run = readRun(tokens, at, end, 'named');
	if (run.words.length < 2 || !(run.closed || opensName(tokens, at, 'bare'))) return null;
	const second = formOf(run, run.words.length > 3 ? 2 : run.sure);
	return { name: `${name.name} - ${second.name}`, to: second.to };
}

/** "Sơn La Thượng": a name that only begins like a province of the lists. */
function longerThan(tokens: readonly Token[], at: number, end: number, known: Mark<Known>): NameForm[] {
	if (known.to >= end || !isUpper(tokens[known.to])) return [];
	// "tỉnh Hủa Phăn Lào"
	if (known.entry.what !== 'known' && readKnown(tokens, known.to, end, true)) return [];
	const run = readRun(tokens, at, end, 'named');
	const n = known.to - at + 1;
	return !run.caps && run.words.length === n && run.sure === n ? [formOf(run, n)] : [];
}

/** Common nouns that lead to a province's name, with a capital where they open a line. */
const LANDS = wordsOf('biển vùng tuyến khơi');

/**
 * The name of a place whose first word is tokens[at]: "Lai Châu", "Thừa Thiên Huế", "Krông Đăk".
 *
 * out  null when no name begins there, or a person's, a body's
 */
export function readName(
	tokens: readonly Token[],
	at: number,
	end: number,
	led: Led = 'led',
): PlaceName | null {
	if (!tokens[at]?.word.capital) return null;
	const known = readKnown(tokens, at, end, led !== 'bare');
	if (known) {
		const { name, what } = known.entry;
		// "tỉnh Đông Nam Hà": no region, no country
		const longer = what === 'known' || led === 'bare' ? undefined : longerThan(tokens, at, end, known)[0];
		if (longer) return { ...longer, what: 'free', others: [], runsOn: false };
		return { name, to: known.to, what, others: longerThan(tokens, at, end, known), runsOn: false };
	}
	// "BIÊN PHÒNG BIỂN HẢI AN", "Biển Hải An lặng sóng": the province behind the word for its sea
	if (LANDS.has(tokens[at]) && tokens[at + 1]?.word.capital) return readName(tokens, at + 1, end, led);
	if (!opensName(tokens, at, led)) return null;
	const run = readRun(tokens, at, end, led);
	const n = run.words.length;
	if (n < 2) return null;
	const others: NameForm[] = [];
	for (let k = 2; k <= Math.min(n, LONGEST_NAME); k += 1) if (k !== run.sure) others.push(formOf(run, k));
	const pair = n > 3 ? null : joined(tokens, formOf(run, n), end);
	if (pair) others.push(pair);
	return { ...formOf(run, run.sure), what: 'free', others, runsOn: n > 3 };
}

/** The form of a name behind which a sign stands; null if none. */
export function closedBy(tokens: readonly Token[], name: PlaceName, sign: RegExp): PlaceName | null {
	if (sign.test(tokens[name.to]?.text ?? '')) return name;
	const form = name.others.find((f) => sign.test(tokens[f.to]?.text ?? ''));
	return form ? { ...name, ...form, others: [], runsOn: false } : null;
}

/** Words before a name that make it the name of something smaller or other than a province, or of a person. */
const SMALLER = new Set(
	'đồn trạm phòng xã huyện phường bản thôn sông cảng khẩu đảo đường cầu chợ núi đèo hồ suối bến lửa khu ông bà tá úy tướng anh chị em cháu bác chú cô già làng buôn ấp mốc hang rừng thị trấn tàu bãi mũi cửa lạch cháu chí học trường vịnh ckqt ckc ck đbp bp'.split(
		' ',
	),
);

const isMany = (t: Token | undefined): boolean => t?.fold === 'các' || t?.fold === 'những';
const OPENERS = new Set([
	'phía',
	'bên',
	'về',
	'tại',
	'ở',
	'riêng',
	'còn',
	'với',
	'bđbp',
	'từ',
	'lên',
	'xuống',
	'ra',
	'vào',
	'đến',
	'sang',
	'trên',
	'ngoài',
	'sau',
]);
const endsSentence = (t: Token | undefined) =>
	t === undefined || /^[.;:!?…–-]$/.test(t.text) || t.kind === 'break';

const OF_LAND = new Set(['miền núi', 'vùng núi', 'biển đảo', 'vùng đảo', 'phố núi']);

/** "xã Tân Lợi", "Thượng tá Lò Văn Hặc": the name at a token goes on from words that make it no province's. */
export function isOfSmaller(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before) return false;
	// "Tại Sơn Hà, …": a sentence that opens with a small word
	if (isUpper(before)) return !(OPENERS.has(before.fold) && endsSentence(tokens[at - 2]));
	// "Biên phòng Sơn Hà", "các đồn Biên phòng Sơn Hà" are no post
	if (before.fold === 'phòng' && tokens[at - 2]?.fold === 'biên')
		return /^(đồn|trạm|soát)$/.test(tokens[at - 3]?.fold ?? '') && !isMany(tokens[at - 4]);
	// "các cửa khẩu Sơn Hà"
	if (before.fold === 'khẩu' && isMany(tokens[at - 3])) return false;
	// "về với buôn làng Đăk Sia": the whole land
	if (before.fold === 'làng' && /^(buôn|bản)$/.test(tokens[at - 2]?.fold ?? '')) return false;
	// "miền núi Sơn Hà", "biển đảo Hải An"
	if (OF_LAND.has(`${tokens[at - 2]?.fold} ${before.fold}`)) return false;
	return SMALLER.has(before.fold);
}
