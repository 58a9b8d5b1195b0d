import { cues } from '#lib/codelists/cues/index.ts';
import { Lexicon, type Mark } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { WordFlag, wordsOf } from '../../text/word-flag.ts';

/** Small words that turn a figure: plan, comparison, part, story. The lists are data (codelists/cues). */
export type CueKind = keyof typeof cues;

/** Cues that are themselves written with a capital. */
const NAMES: ReadonlySet<CueKind> = new Set(['own', 'foreign', 'agency', 'civil', 'aside_noun', 'law']);

interface Cue {
	kind: CueKind;
	/** is itself written with a capital */
	named: boolean;
}

const lexicon = new Lexicon<Cue>();
for (const kind of Object.keys(cues) as CueKind[]) {
	const entry = { kind, named: NAMES.has(kind) };
	for (const phrase of cues[kind]) lexicon.add(phrase, entry);
}

/** Marks in order; of a long list also which kinds there are, so that asking for another costs nothing. */
export type CueMarks = readonly Mark<Cue>[] & { kinds?: ReadonlySet<CueKind> };

/** Lists no longer than this are walked at once. */
const FEW = 8;

/** Whether a cue of a kind stands anywhere in a list. */
export function hasKind(marks: CueMarks, kind: CueKind): boolean {
	if (marks.kinds) return marks.kinds.has(kind);
	for (const m of marks) if (m.entry.kind === kind) return true;
	return false;
}

/** Words of the clause that "bước vào" opens. */
const ENTERED_REACH = 20;

/** "Bước vào năm thứ ba của chương trình", "Bước vào năm học mới, 92 em …", "Bước vào năm 2025, đồn đang duy trì …": no plan. */
function isEntered(tokens: readonly Token[], m: Mark<Cue>): boolean {
	if (m.entry.kind !== 'target' || tokens[m.to - 1]?.fold !== 'vào') return false;
	if (/^(thứ|học)$/.test(tokens[m.to + 1]?.fold ?? '')) return true;
	// "Bước vào mùa mưa, đơn vị điều 1.125 lượt bộ đội": a season that came
	if (/^(mùa|vụ|trận|cuộc|thời|thập|kỷ|cao)$/.test(tokens[m.to]?.fold ?? '')) return true;
	// "Bước vào giai đoạn dựng xây, trong 10 năm 1991 - 2000"; not "bước vào giai đoạn 2026 - 2030"
	if (tokens[m.to]?.fold === 'giai') return tokens[m.to + 2]?.kind === 'word';
	for (let k = m.to; k < m.to + ENTERED_REACH; k += 1) {
		if (/^[.;!?]$/.test(tokens[k]?.text ?? '')) return false;
		if (tokens[k]?.fold === 'đang') return true;
	}
	return false;
}

const AHEAD_OF = wordsOf('trước hơn');

/** "xong trước kế hoạch 45 ngày", "sớm hơn kế hoạch 1 tháng": when it was done, no goal. */
const isAheadOfPlan = (tokens: readonly Token[], m: Mark<Cue>): boolean =>
	m.entry.kind === 'goal' && tokens[m.from]?.fold === 'kế' && AHEAD_OF.has(tokens[m.from - 1]);

/** Words from "các chỉ tiêu" to what is said of them, and from "kết quả" to them. */
const MET_REACH = 6;
const RESULT_REACH = 4;
const MET = wordsOf('đều đạt vượt hoàn');
const TO_BE_MET = wordsOf('cần phải phấn để nhằm sẽ quyết là gồm hãy sớm');

/** "các chỉ tiêu thi đua đều đạt và vượt: …", "Kết quả thực hiện các chỉ tiêu: …": goals told as met. */
function isMet(tokens: readonly Token[], m: Mark<Cue>): boolean {
	if (m.entry.kind !== 'target' || !/^(chỉ|tiêu)$/.test(tokens[m.from + 1]?.fold ?? '')) return false;
	for (let k = m.from - RESULT_REACH; k < m.from; k += 1)
		if (tokens[k]?.fold === 'kết' && tokens[k + 1]?.fold === 'quả') return tokens[m.to]?.text === ':';
	for (let k = m.to; k < m.to + MET_REACH && tokens[k]?.kind === 'word'; k += 1) {
		if (TO_BE_MET.has(tokens[k])) return false;
		if (MET.has(tokens[k])) return true;
	}
	return false;
}

/** What is looked forward to and celebrated, no goal. */
const CELEBRATED = wordsOf('kỷ chào ngày đại tết dịp lễ mừng');

/** "Hướng tới kỷ niệm 80 năm …", "hướng tới 66 năm Ngày truyền thống", "hướng đến Đại hội": what for, no goal. */
function isCelebration(tokens: readonly Token[], m: Mark<Cue>): boolean {
	if (m.entry.kind !== 'target' || tokens[m.from]?.fold !== 'hướng') return false;
	const years = tokens[m.to]?.kind === 'number' && tokens[m.to + 1]?.fold === 'năm';
	return years || CELEBRATED.has(tokens[m.to]);
}

const BEFORE_LAW = wordsOf('kỷ pháp quy');
const BEHIND_PRIZE = wordsOf('cứu quyết thoát pháp tỏa phóng ngân thích đáp trình tán mã');

/** "vi phạm kỷ luật năm 2025", "giải cứu năm 2025": half of a word that names no law and no prize. */
function isOfLongerWord(tokens: readonly Token[], m: Mark<Cue>): boolean {
	if ((m.entry.kind !== 'aside_noun' && m.entry.kind !== 'law') || m.to !== m.from + 1) return false;
	const word = tokens[m.from]?.fold;
	// "lễ tổng kết 10 năm": what the ceremony is held for looks back
	if (word === 'lễ') return /^(tổng|sơ)$/.test(tokens[m.to]?.fold ?? '') && tokens[m.to + 1]?.fold === 'kết';
	if (word === 'luật') return BEFORE_LAW.has(tokens[m.from - 1]);
	return word === 'giải' && BEHIND_PRIZE.has(tokens[m.to]);
}

/** "60 ngày cao điểm", "những ngày cao điểm": of no one day; "Căn cứ mức độ vi phạm": on the grounds of it. */
const isNoShare = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.fold === 'ngày'
		? tokens[at - 1]?.kind === 'number' || MANY_DAYS.has(tokens[at - 1])
		: tokens[at]?.fold === 'cứ' && GROUNDS.has(tokens[at - 1]);

const GROUNDS = wordsOf('căn');

/** "bất hợp pháp, không báo cáo", "viên ma túy tổng hợp": nobody's report; "thực hiện": not now. */
const isUntold = (tokens: readonly Token[], m: Mark<Cue>): boolean =>
	(m.to === m.from + 1 && tokens[m.from]?.fold === 'hiện' && ENDS_IN_NOW.has(tokens[m.from - 1])) ||
	isEntered(tokens, m) ||
	isCelebration(tokens, m) ||
	isAheadOfPlan(tokens, m) ||
	isMet(tokens, m) ||
	(m.entry.kind === 'each' && isNoShare(tokens, m.from)) ||
	(m.entry.kind === 'same_day' && MANY_DAYS.has(tokens[m.to - 3])) ||
	isOfLongerWord(tokens, m) ||
	((m.entry.kind === 'press' || m.entry.kind === 'report') && NO_REPORT.has(tokens[m.from - 1]));

/** "trong những ngày này": no one day. */
const MANY_DAYS = wordsOf('những mấy các');
const ENDS_IN_NOW = wordsOf('thực phát thể xuất');
const NO_REPORT = wordsOf('không túy tuý');

const hasCapital = new WordFlag((w) => w.kind === 'word' && w.capital && w.text !== w.text.toUpperCase());
const isCapital = (t: Token | undefined): boolean => hasCapital.has(t);

/** "tỉnh Lũng Cao", "ông Hứa Văn Sơn", "huyện Hiện Lĩnh", "tỉnh Giao Hội": a word of a name. */
function isOfName(tokens: readonly Token[], { from, to, entry }: Mark<Cue>): boolean {
	if (entry.named) return false;
	if (to - from > 1) return !isCapital(tokens[from]) && isCapital(tokens[to - 1]) && isCapital(tokens[to]);
	if (!isCapital(tokens[from])) return false;
	if (isCapital(tokens[from - 1])) return true;
	// "Riêng Đồn Biên phòng …" opens a sentence with a cue, "Cao Lũng", "Hứa Văn Sơn" do not
	const before = tokens[from - 1];
	const opens = before?.kind !== 'word' || before.text !== before.lower;
	return isCapital(tokens[to]) && (!opens || entry.kind === 'not_done');
}

/**
 * Cues of tokens[from, to), in order.
 *
 * in   keeps: which of them the caller wants
 */
export function findCues(
	tokens: readonly Token[],
	from: number,
	to: number,
	keeps: (m: Mark<Cue>) => boolean = () => true,
): CueMarks {
	const marks: Mark<Cue>[] & { kinds?: ReadonlySet<CueKind> } = lexicon.findAll(tokens, from, to);
	let kept = 0;
	for (const m of marks) if (!isUntold(tokens, m) && !isOfName(tokens, m) && keeps(m)) marks[kept++] = m;
	if (kept < marks.length) marks.length = kept;
	if (kept > FEW) marks.kinds = new Set(marks.map((m) => m.entry.kind));
	return marks;
}

/** The last cue of a kind that lies within tokens[from, to); undefined if there is none. */
export function lastCue(marks: CueMarks, kind: CueKind, from: number, to: number): Mark<Cue> | undefined {
	if (marks.kinds?.has(kind) === false) return undefined;
	for (let i = marks.length - 1; i >= 0; i -= 1) {
		const m = marks[i] as Mark<Cue>;
		if (m.entry.kind === kind && m.from >= from && m.to <= to) return m;
	}
	return undefined;
}

const NONE: readonly Mark<Cue>[] = [];

/** The cues of a kind, in order. */
export const cuesOf = (marks: CueMarks, kind: CueKind): readonly Mark<Cue>[] =>
	hasKind(marks, kind) ? marks.filter((m) => m.entry.kind === kind) : NONE;

/** The first cue of a kind that lies within tokens[from, to); undefined if there is none. */
export function firstCue(marks: CueMarks, kind: CueKind, from: number, to: number): Mark<Cue> | undefined {
	if (marks.kinds?.has(kind) === false) return undefined;
	for (const m of marks) if (m.entry.kind === kind && m.from >= from && m.to <= to) return m;
	return undefined;
}

export function hasCue(marks: CueMarks, kind: CueKind, from: number, to: number): boolean {
	return lastCue(marks, kind, from, to) !== undefined;
}
