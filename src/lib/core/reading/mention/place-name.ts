import areas from '#lib/codelists/areas.json' with { type: 'json' };
import places from '#lib/codelists/place-names.json' with { type: 'json' };
import { Lexicon, type Mark } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { WordFlag } from '../../text/word-flag.ts';

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
	other: NameForm | null;
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
for (const name of places.foreign) lexicon.add(name, { kind: 'place', what: 'foreign', name });

/** "BĐBP", "CKQT", "TP": letters without a vowel are no name. */
const canName = new WordFlag(
	(w) => w.kind === 'word' && w.capital && (w.text.length === 1 || /[aeiouy]/.test(w.lower.normalize('NFD'))),
);

/** A word in capitals that can be part of a name. */
export const isUpper = (t: Token | undefined): boolean => t !== undefined && canName.has(t);

const inCapitals = new WordFlag(
	(w) => w.kind === 'word' && w.text.length > 1 && w.text === w.text.toUpperCase() && w.text !== w.lower,
);
const allCaps = (t: Token) => inCapitals.has(t);

/** Words that open a title, a body or a sentence, and few names of places. */
const NO_NAME = new Set(
	'đồn bộ ban đảng ủy chủ bí phó đại thiếu trung thượng đồng hội phòng cục đoàn quân công hải trạm tiểu tổ ông bà sở mttq hđnd ubnd nhân chỉ lực từ năm quý tháng ngày theo trong tại lào campuchia tp kết khi sau qua với để ảnh thực ở còn riêng các những báo đài nhiều'.split(
		' ',
	),
);
/** Verbs that open what a headline in capitals tells of our force: "BĐBP BẮT GIỮ NHIỀU VỤ", "BĐBP GIÚP DÂN GẶT LÚA". */
const DEEDS = new Set(
	'bắt triệt phá tổ giúp trao tăng phát khởi nâng siết chủ quyết ra thu xử tặng phối hỗ cứu kịp góp xây thực đẩy ký sơ tổng làm tiếp kiểm ngăn vận tuyên huy ứng tham bàn khánh gặp đón chung chăm'.split(
		' ',
	),
);
/** Those among them that do begin or end names of places. */
const NAMES_TOO = new Set(
	'thượng hải công quân trung hội nhân bà đồng đại trà phú đoàn tiểu năm ban'.split(' '),
);
const RANKS = new Set(['đại', 'thiếu', 'trung', 'thượng']);
const RANK_NOUNS = new Set(['tá', 'úy', 'tướng', 'tọa', 'đội', 'sĩ', 'sỹ']);

/** Words that often end the name of a place, and what follows them where they begin something else. */
const ENDS_TOO: Readonly<Record<string, ReadonlySet<string>>> = {
	thượng: new Set('tá úy tướng tọa sĩ cấp'.split(' ')),
	trung: new Set('tá úy tướng sĩ tâm ương đoàn đội học tuần'.split(' ')),
	đại: new Set('tá úy tướng đội đoàn diện hội biểu học sứ'.split(' ')),
	hải: new Set('quan quân đội đoàn sản đăng cảng'.split(' ')),
};

/** "Hải quan", "Công an", "Đồng chí": a small letter after it makes the word the first of another name. */
const opensOther = (tokens: readonly Token[], at: number): boolean => {
	const { fold } = tokens[at] as Token;
	const next = tokens[at + 1];
	if (!NO_NAME.has(fold) || next?.kind !== 'word' || next.word.capital) return false;
	return ENDS_TOO[fold]?.has(next.fold) ?? true;
};

/** "Biên phòng", "Chuyên án": the second word of what looks like a name opens a noun. */
const opensNoun = (tokens: readonly Token[], at: number): boolean => {
	const { fold } = tokens[at] as Token;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || next.word.capital) return false;
	if (NO_NAME.has(fold) && !NAMES_TOO.has(fold)) return true;
	return (
		(fold === 'biên' && /^(phòng|giới|cương)$/.test(next.fold)) || (fold === 'chuyên' && next.fold === 'án')
	);
};

/** Longer runs of capitals tell no more. */
const MOST_WORDS = 5;

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

/** The capitalised words from `at` that can be one name: their ends, in order. */
function capitals(
	tokens: readonly Token[],
	at: number,
	end: number,
	led: boolean,
): { words: string[]; ends: number[] } {
	const caps =
		allCaps(tokens[at] as Token) || (tokens[at + 1] !== undefined && allCaps(tokens[at + 1] as Token));
	const words: string[] = [];
	const ends: number[] = [];
	let i = at;
	while (i < end && words.length < MOST_WORDS && isUpper(tokens[i])) {
		const t = tokens[i] as Token;
		if (t.text.length > 1 && allCaps(t) !== caps) break;
		if (t.fold === 'đã') break;
		if (words.length > 1 && NO_NAME.has(t.fold) && !NAMES_TOO.has(t.fold)) break;
		// "Xuân Biên phòng", "Ban Chuyên án"; a name after "tỉnh" may end like this: "Tân Phòng tổ chức"
		if (words.length > 1 ? opensOther(tokens, i) : !led && words.length === 1 && opensNoun(tokens, i)) break;
		words.push(caps ? t.text.slice(0, 1) + t.lower.slice(1) : t.text);
		i += 1;
		ends.push(i);
	}
	return { words, ends };
}

/** "Bắc Trà - Nam Lĩnh": two names joined by a dash. */
function joined(tokens: readonly Token[], name: NameForm, end: number): NameForm | null {
	const dash = tokens[name.to];
	if (!dash || !/^[-–]$/.test(dash.text) || name.to + 1 >= end || !isUpper(tokens[name.to + 1])) return null;
	const { words, ends } = capitals(tokens, name.to + 1, end, true);
	const n = Math.min(words.length, 2);
	if (n === 0) return null;
	return { name: `${name.name} - ${words.slice(0, n).join(' ')}`, to: ends[n - 1] as number };
}

/**
 * The name of a place whose first word is tokens[at]: "Lai Châu", "Thừa Thiên Huế", "Krông Đăk".
 *
 * in   led: words before it say that a place follows ("tỉnh", "BĐBP")
 * out  null when no name begins there, or a person's, a body's
 */
export function readName(tokens: readonly Token[], at: number, end: number, led = true): PlaceName | null {
	const first = tokens[at];
	if (!first?.word.capital) return null;
	const known = readKnown(tokens, at, end, led);
	if (known)
		return { name: known.entry.name, to: known.to, what: known.entry.what, other: null, runsOn: false };
	if (!isUpper(first)) return null;
	if (RANKS.has(first.fold) && RANK_NOUNS.has(tokens[at + 1]?.lower ?? '')) return null;
	if (NO_NAME.has(first.fold) && !NAMES_TOO.has(first.fold)) return null;
	if (opensOther(tokens, at) || (allCaps(first) && DEEDS.has(first.fold))) return null;
	const { words, ends } = capitals(tokens, at, end, led);
	const form = (n: number): NameForm => ({ name: words.slice(0, n).join(' '), to: ends[n - 1] as number });
	if (words.length < 2) return null;
	if (words.length === 2)
		return { ...form(2), what: 'free', other: joined(tokens, form(2), end), runsOn: false };
	if (words.length === 3) return { ...form(3), what: 'free', other: form(2), runsOn: false };
	return { ...form(2), what: 'free', other: form(3), runsOn: true };
}

/** Words before a name that make it the name of something smaller or other than a province, or of a person. */
const SMALLER = new Set(
	'đồn trạm phòng xã huyện phường bản thôn sông cảng khẩu đảo đường cầu chợ núi đèo hồ suối bến lửa khu ông bà tá úy tướng anh chị em cháu bác chú cô già làng buôn ấp mốc hang rừng thị trấn tàu bãi mũi cửa lạch cháu chí học trường'.split(
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
	'ngoài',
	'sau',
]);
const endsSentence = (t: Token | undefined) =>
	t === undefined || /^[.;:!?…–-]$/.test(t.text) || t.kind === 'break';

/** "xã Tân Lợi", "Thượng tá Lò Văn Hặc": the name at a token goes on from words that make it no province's. */
export function isOfSmaller(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before) return false;
	// "Tại Sơn Hà, …": a sentence that opens with a small word
	if (isUpper(before)) return !(OPENERS.has(before.fold) && endsSentence(tokens[at - 2]));
	// "Biên phòng Sơn Hà", "các đồn Biên phòng Sơn Hà" are no post
	if (before.fold === 'phòng' && tokens[at - 2]?.fold === 'biên')
		return /^(đồn|trạm)$/.test(tokens[at - 3]?.fold ?? '') && !isMany(tokens[at - 4]);
	// "các cửa khẩu Sơn Hà"
	if (before.fold === 'khẩu' && isMany(tokens[at - 3])) return false;
	// "về với buôn làng Đăk Sia": the whole land
	if (before.fold === 'làng' && /^(buôn|bản)$/.test(tokens[at - 2]?.fold ?? '')) return false;
	return SMALLER.has(before.fold);
}
