import { pairsOf } from '../../text/word-pairs.ts';
import type { TokenRange } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { within } from '../../text/within.ts';
import { hasCue, lastCue, type CueMarks } from '../mention/cues.ts';
import { isBirth } from './birth.ts';
import type { Page } from './page.ts';
import { isOfMost, isOfRatio } from './of-ratio.ts';
import { isToldOf } from '../mention/time/apposed-year.ts';
import { isCelebrated, isReturnOfDay } from '../mention/time/anniversary.ts';
import { namesYearOfStage } from '../mention/time/year-of-stage.ts';
import { closes, frameOf, goesOnSince, isBehindYear, isRough, startsClause, word } from './period-frame.ts';
import { PARTS_OF_DAY } from '../../period/read/read-time-end.ts';
import { tellsMoment } from '../../period/read/tells-moment.ts';
import { natureOf, type PeriodMention, type PeriodNature } from '../mention/time/period-mention.ts';
import { isOfFeasts } from './of-feasts.ts';
import { isPutOff } from './put-off.ts';
import { areReported, isPastMonth } from './reviewed-months.ts';

/** What a period phrase does in its sentence. */
export type PeriodRole =
	/** governs the figures after it */
	| 'governs'
	/** the other side of a comparison */
	| 'base'
	/** a date by which something is to be done, a document's date, a name: governs nothing */
	| 'aside';

export interface PlacedPeriod {
	mention: PeriodMention;
	nature: PeriodNature;
	role: PeriodRole;
	/** stands at the head of its sentence, so it holds beyond it */
	frame: boolean;
	/** words stand before it in its sentence: who reports, or what is told of in passing */
	led: boolean;
}

const OPENERS = wordsOf('“ " « ‘');
const CLOSERS = wordsOf('” " » ’');
/** A quotation longer than this is speech, and its periods count. */
const TITLE_TOKENS = 30;

/** The short quotations of a sentence (titles, slogans), in order. */
function titlesOf(tokens: readonly Token[], s: TokenRange): TokenRange[] {
	const out: TokenRange[] = [];
	let open = -1;
	for (let i = s.from; i < s.to; i += 1) {
		const t = tokens[i];
		// what is said after a colon is speech
		if (open < 0 && OPENERS.has(t)) open = tokens[i - 1]?.text === ':' ? -1 : i;
		else if (open >= 0 && CLOSERS.has(t)) {
			// “Năm tới chúng tôi sẽ xây thêm 10 căn”, ông Ban nói: a sentence that opens with what is said
			const said =
				open === s.from && (tokens[i + 1]?.text === ',' || /^[,.!?]$/.test(tokens[i - 1]?.text ?? ''));
			if (i - open <= TITLE_TOKENS && !said) out.push({ from: open, to: i });
			open = -1;
		}
	}
	return out;
}

const HALLS = wordsOf('hội buổi lễ đại phiên kỳ');
const DEADLINE = new Set(['trước', 'đến', 'sau', 'dịp', 'hạn', 'kể']);

/** How far behind a length of time the word may end that says what was waited for or missed so long. */
const WAITING_REACH = 4;

const isLength = (say: PeriodMention['say']): boolean =>
	say.kind === 'past' || ((say.kind === 'months' || say.kind === 'half') && say.bare === true);

/** How far behind "so với" the time it names may stand. */
const COMPARE_REACH = 9;
/** "so với 12 vụ (năm 2024)", "so với kế hoạch, năm 2025": what follows a sign or a number is of its own time. */
const endsComparison = (t: Token): boolean => t.kind === 'number' || /^[,;:()]$/.test(t.text);

/** "hơn năm 2023", "kém tháng trước", "bằng quý I", "ngang năm ngoái": what is set against a time. */
const AGAINST = wordsOf('hơn kém vượt bằng ngang xỉ');

/** "… tại hội nghị", "… công bố tại lễ": a gathering at which something is told. */
const opensHall = (page: Page, from: number, to: number): boolean =>
	page.tokens.slice(from, to).some((t, k) => t.fold === 'tại' && HALLS.has(page.tokens[from + k + 1]));

/** Words between "theo báo cáo" and its day: "của BĐBP tỉnh". */
const TELLING_REACH = 5;
/** What a paper of a day does: "Bản tổng hợp gửi hôm 8/6 cho thấy, …". */
const TOLD = pairsOf('cho thấy|cho biết|nêu rõ|ghi nhận|cho hay');
/** What is reported by habit, or counted from a day to a day. */
const STRETCH = new Set(['span', 'half', 'quarter', 'months']);

const SPAN = new Set(['span']);

/** A stretch of such a kind is told before a token, in its paragraph or the one before. */
const isBehind = ({ periods }: Page, block: number, at: number, kinds: ReadonlySet<string>): boolean =>
	[block - 1, block].some((b) =>
		periods[b]?.some((x) => x.from < at && kinds.has(x.say.kind) && !isReturnOfDay(x.say)),
	);

/** What is done with a drive that is over. */
const REVIEWS = pairsOf('tổng kết|sơ kết|rút kinh|họp báo|thông tin|cho biết|cho hay|đánh giá|biểu dương');

/** A word of review or of telling stands behind a token, before any figure of its sentence. */
function isReviewDay({ tokens, claimed }: Page, s: TokenRange, from: number): boolean {
	for (let k = from; k < s.to; k += 1) {
		if (tokens[k]?.kind === 'number' && claimed[k] === 0) return false;
		if (REVIEWS.isAt(tokens, k)) return true;
	}
	return false;
}

/** Whether a token of [from, to) is such. */
function hasSuch(tokens: readonly Token[], from: number, to: number, is: (t: Token) => boolean): boolean {
	for (let k = from; k < to; k += 1) if (is(tokens[k] as Token)) return true;
	return false;
}

const isComma = (t: Token): boolean => t.text === ',';
const isPunct = (t: Token): boolean => t.kind === 'punct';
const hasComma = (tokens: readonly Token[], from: number, to: number) => hasSuch(tokens, from, to, isComma);

const NEW_YEAR = /^(thềm|đón|chào|mừng|chúc|cửa|ngưỡng)$/;

function roleOf(
	page: Page,
	block: number,
	s: TokenRange,
	m: PeriodMention,
	nature: PeriodNature,
	cues: CueMarks,
	titled: boolean,
): PeriodRole {
	const { tokens } = page;
	const say = m.say;
	let before = m.from - 1;
	if (word(tokens, before) === 'cả' || word(tokens, before) === 'trong') before -= 1;
	// "so với cùng kỳ", "so với cả năm 2022", "so cùng quãng thời gian này của năm ngoái", but not a clause further on
	const compared = lastCue(cues, 'compare', Math.max(s.from, m.from - COMPARE_REACH), m.from);
	// "lớn nhất kể từ năm 2018, năm mà toàn tỉnh có 15 người chết"
	if (say.kind === 'year' && isToldOf(tokens, m.to, compared !== undefined)) return 'governs';
	// "So sánh năm 2023 với 2022": the first of the two is what is told
	const set = compared && word(tokens, compared.to) === 'sánh' && compared.to === m.from - 1;
	// "So với con số 71 tàu của năm 2023, vi phạm giảm 19,7 %"
	const owned =
		compared &&
		/^(của|hồi)$/.test(word(tokens, m.from - 1)) &&
		!hasSuch(tokens, compared.to, m.from, (t) => t.kind === 'punct');
	if (compared && !set && (owned || !hasSuch(tokens, compared.to, m.from, endsComparison))) return 'base';
	if (
		nature === 'same' ||
		(say.kind !== 'past' &&
			say.kind !== 'span' &&
			AGAINST.has(tokens[m.from - 1]) &&
			!isRough(tokens, s, m)) ||
		isOfRatio(tokens, m.from)
	)
		return 'base';
	if (nature === 'none' || ((say.kind === 'year' || nature === 'day') && isBirth(tokens, m.from)))
		return 'aside';
	if (titled) return 'aside';
	// "cao nhất từ đầu năm, hơn tháng 6 2.900 lượt", "nhiều nhất trong 5 năm qua": how far back nothing is like it
	if ((nature === 'running' || nature === 'since') && isOfMost(tokens, m)) return 'aside';
	// "Sau gần ba năm ngừng đón khách, …": how long something was not so
	if (hasCue(cues, 'waiting', m.to, m.to + WAITING_REACH) && isLength(say)) return 'aside';
	const lead = word(tokens, before);
	if (isOfFeasts(page, m)) return 'aside';
	// "Nhân dịp 27/7, …" tells when; "chào mừng dịp 2/9" what for
	if (word(tokens, m.from) === 'dịp' && !startsClause(page, s, m)) return 'aside';
	if (nature === 'day' || say.kind === 'span') {
		const moment = PARTS_OF_DAY.has(word(tokens, m.from)) || tellsMoment(tokens, m.to);
		if (lead === 'trước' || lead === 'dịp' || (lead === 'đến' && word(tokens, m.from) !== 'từ' && !moment))
			return 'aside';
		// a document's date: "Quyết định số 16/QĐ-HĐBT ngày 22/2/1989"
		for (const t of within(page.traps, Math.max(s.from, m.from - 30), m.from))
			if (t.why === 'document' && m.from - t.to <= 8 && !hasComma(tokens, t.to, m.from)) return 'aside';
		// "Sau mười năm, theo báo cáo tại hội nghị tổng kết ngày 27/3": when it was told, beside the time it is of
		const telling = lastCue(cues, 'telling', s.from, m.from);
		if (
			telling &&
			!hasComma(tokens, telling.to, m.from) &&
			opensHall(page, telling.to, m.from) &&
			page.periods[block]?.some((x) => x.from >= s.from && x.to <= m.from)
		)
			return 'aside';
		// "Đợt cao điểm diễn ra từ 1/4 đến 31/5. Theo báo cáo ngày 8/6, …": the day of telling, behind the stretch it is of
		const tells = telling
			? m.from - telling.to <= TELLING_REACH && !hasComma(tokens, telling.to, m.from)
			: false;
		const told = tells || TOLD.isAt(tokens, m.to);
		if (nature === 'day' && told && isBehind(page, block, m.from, STRETCH)) return 'aside';
		// "… từ 15/12 đến 14/2. Sáng 19/2, BĐBP tỉnh tổng kết": the day on which a drive was reviewed
		if (nature === 'day' && isReviewDay(page, s, m.to) && isBehind(page, block, m.from, SPAN)) return 'aside';
		if (lead === 'lấy' || (lead === 'là' && hasCue(cues, 'aside_noun', m.to, Math.min(s.to, m.to + 4))))
			return 'aside';
	}
	// "Đại hội đại biểu Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025-2030": the name of a congress
	const named = hasCue(cues, 'congress', s.from, m.from);
	const inTerm = word(tokens, m.from - 1) === 'trong';
	if (say.kind === 'years' && say.form === 'term' && (named || !(inTerm || startsClause(page, s, m))))
		return 'aside';
	if (namesYearOfStage(tokens, m)) return 'aside';
	if (isReturnOfDay(say) && hasCue(cues, 'aside_noun', s.from, m.from)) return 'aside';
	if (isCelebrated(tokens, s, m)) return 'aside';
	// "Trước thềm năm mới 2026", "chào năm mới 2026": when it is told, not of when
	if (say.kind === 'year' && word(tokens, m.from + 1) === 'mới' && NEW_YEAR.test(lead)) return 'aside';
	// "dân chín tháng đói, ba tháng no": what people say of every year
	const ofYear = isBehindYear(tokens, m.from);
	if (
		say.kind === 'months' &&
		say.bare &&
		!ofYear &&
		page.spoken[m.from] === 1 &&
		!/^(,|:)$/.test(word(tokens, m.to))
	)
		return 'aside';
	// "3 tháng" alone is a length
	const bare = /^(months|half|past)$/.test(say.kind) && 'bare' in say && say.bare === true;
	if (bare && !ofYear && !startsClause(page, s, m) && !areReported(tokens, s, m, page.issued)) return 'aside';
	// "chương trình “Xuân Biên phòng ấm lòng dân bản” năm 2026": the year of a name
	if (say.kind === 'year' && CLOSERS.has(tokens[m.from - 1])) return 'aside';
	// "tại lễ khai giảng năm học 2025 - 2026": the year of a ceremony
	if (say.kind === 'schoolYear' && OF_SCHOOL_YEAR.test(word(tokens, m.from - 1))) {
		// "Bước vào năm học 2025 - 2026, các đồn sẽ …": what is meant to be done in it
		const entered = m.from - 2 === s.from && word(tokens, s.from) === 'bước';
		// "Bước vào năm học 2025 - 2026, 104 em được đỡ đầu": what there is in it
		const named = say.year.kind === 'number' && tokens[m.to]?.text === ',';
		return entered && (named || hasCue(cues, 'target', m.to, s.to)) ? 'governs' : 'aside';
	}
	// "45 đối tượng vi phạm pháp luật trong năm": tells when, whatever noun stands before it
	if (say.kind === 'year' && say.year.kind === 'relative' && say.year.word === 'trong') return 'governs';
	const noun = lastCue(cues, 'aside_noun', Math.max(s.from, m.from - 6), m.from);
	// "Luật Phòng, chống ma túy năm 2021": the year of a law, whatever its name holds
	const law = lastCue(cues, 'law', Math.max(s.from, m.from - 14), m.from);
	if (law && say.kind === 'year' && !tokens.slice(law.to, m.from).some((t) => /^[.;:()]$/.test(t.text)))
		return 'aside';
	// "Quyết định số 1218 ngày 14/9/2019": a paper's day, whatever its number looks like
	if (nature === 'day' && noun && word(tokens, noun.to) === 'số') return 'aside';
	// "Kết quả thực hiện kế hoạch năm 2024": what was carried out in it
	const carried = noun && word(tokens, noun.from - 1) === 'hiện' && hasCue(cues, 'report', s.from, noun.from);
	// "Kế hoạch quý IV: tuần tra 600 lượt": a label, of the time it names
	const label = noun?.from === s.from && tokens[m.to]?.text === ':' && say.kind !== 'year';
	if (label) return 'governs';
	// "Cao điểm Tết mở ngày 15/12, đến nay …": what goes on is no name's date
	const goesOn = nature === 'running' && say.kind === 'span';
	// "Đợt thi đua từ ngày 1/5 đến 8/8 đã bắt 63 vụ": the days of the drive
	const drive = noun && say.kind === 'span' && word(tokens, noun.from - 1) === 'đợt';
	// "Phong trào thi đua năm 2024 khép lại với 12 tập thể được khen": the year that closed
	if (noun && say.kind === 'year' && closes(cues, s, noun.from, m.to)) return 'governs';
	if (noun && !carried && !goesOn && !drive && noun.to >= m.from - 1 && tokens[m.from - 1]?.kind === 'word')
		return 'aside';
	if (noun && (say.kind === 'year' || say.kind === 'years') && !hasSuch(tokens, noun.to, m.from, isPunct)) {
		// "phong trào thi đua quyết thắng năm 2026", but "kết quả … năm 2025"
		if (!hasCue(cues, 'report', noun.from - 6, noun.from + 1)) return 'aside';
	}
	// "chẳng hạn tháng 1/2023"
	// "chuyển tiếp 2 chuyên án sang quý III": when what is left goes on
	if (lead === 'sang' && isPutOff(tokens, s, before)) return 'aside';
	const deadline = DEADLINE.has(lead) && word(tokens, before - 1) !== 'chẳng';
	if (deadline && say.kind === 'month' && !isPastMonth(tokens, m, page.issued)) return 'aside';
	return 'governs';
}

/** Words of beginning and welcome before a school year. */
const OF_SCHOOL_YEAR = /^(giảng|đón|vào|mừng|bị|bước|lễ)$/;

/** Period phrases of a sentence with what each does. `firstFigure`: token of its first quantity, or its end. */
export function placePeriods(
	page: Page,
	block: number,
	s: TokenRange,
	cues: CueMarks,
	firstFigure: number,
	issued: string | null,
): PlacedPeriod[] {
	const out: PlacedPeriod[] = [];
	const mentions = within(page.periods[block] ?? [], s.from, s.to);
	if (mentions.length === 0) return out;
	const titles = titlesOf(page.tokens, s);
	let title = 0;
	for (const mention of mentions) {
		while ((titles[title]?.to ?? Infinity) <= mention.from) title += 1;
		const titled = (titles[title]?.from ?? Infinity) < mention.from;
		const told = natureOf(mention.say, issued);
		const nature = told === 'none' && goesOnSince(page, s, mention, cues) ? 'since' : told;
		const role = roleOf(page, block, s, mention, nature, cues, titled);
		const frame = role === 'governs' ? frameOf(page, s, mention, firstFigure) : null;
		out.push({ mention, nature, role, frame: frame !== null, led: frame === 'led' });
	}
	return out;
}
