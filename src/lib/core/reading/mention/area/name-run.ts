import places from '#lib/codelists/place-names.json' with { type: 'json' };
import type { Token } from '../../../text/tokens.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';

const SURNAMES = new Set(places.surnames);

/**
 * What stands before a name. named: "tỉnh", "thành phố", so that any capitals are its name; led: "BĐBP", "Biên phòng", which
 * a body of its own may follow; bare: nothing that says a place follows
 */
export type Led = 'named' | 'led' | 'bare';

/** "BĐBP", "CKQT", "TP": letters without a vowel are no name. */
const canName = new WordFlag(
	(w) => w.kind === 'word' && w.capital && (w.text.length === 1 || /[aeiouy]/.test(w.lower.normalize('NFD'))),
);

/** A word in capitals that can be part of a name. */
export const isUpper = (t: Token | undefined): boolean => t !== undefined && canName.has(t);

/** A word written in capitals altogether. */
export const inCapitals = new WordFlag(
	(w) => w.kind === 'word' && w.text.length > 1 && w.text === w.text.toUpperCase() && w.text !== w.lower,
);
const allCaps = (t: Token) => inCapitals.has(t);

/** Words that open a title, a body or a sentence, and few names of places. */
const NO_NAME = new Set(
	'đồn bộ ban đảng ủy chủ bí phó đại thiếu trung thượng đồng hội phòng cục đoàn quân công hải trạm tiểu tổ ông bà sở mttq hđnd ubnd nhân chỉ lực từ năm quý tháng ngày theo trong tại lào campuchia tp tỉnh kết khi sau qua với để ảnh thực ở còn riêng các những báo đài nhiều đã luật'.split(
		' ',
	),
);
/** Those among them that open the name of a body: "BĐBP Đồn Pa Sín", "Biên phòng Trạm Cửa Lân" are of no province. */
const BODIES = new Set('đồn bộ ban đảng ủy phòng cục trạm tiểu tổ sở mttq hđnd ubnd tp tỉnh'.split(' '));
/** Verbs that open what a headline in capitals tells of our force: "BĐBP BẮT GIỮ NHIỀU VỤ", "BĐBP GIÚP DÂN GẶT LÚA". */
const DEEDS = new Set(
	'bắt triệt phá tổ giúp trao tăng phát khởi nâng siết chủ quyết ra thu xử tặng phối hỗ cứu kịp góp xây thực đẩy ký sơ tổng làm tiếp kiểm ngăn vận tuyên huy ứng tham bàn khánh gặp đón chung chăm'.split(
		' ',
	),
);
/** "KHÁNH THÀNH CẦU" against "TỈNH KHÁNH LỘC" */
const isDeed = (tokens: readonly Token[], at: number): boolean => {
	const { fold } = tokens[at] as Token;
	return DEEDS.has(fold) && (fold !== 'khánh' || tokens[at + 1]?.fold === 'thành');
};
/** Words that often end the name of a place too, and what follows them where they begin something else. */
const ENDS_TOO: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
	Object.entries({
		thượng: 'tá úy tướng tọa sĩ cấp',
		trung: 'tá úy tướng sĩ tâm ương đoàn đội học tuần',
		đại: 'tá úy tướng đội đoàn diện hội biểu học sứ',
		hải: 'quan quân đội đoàn sản đăng cảng',
		công: 'an ty tác trình đoàn nghệ dân nhân ước',
		quân: 'đội sự khu nhân dân chủng y đoàn lực số',
		hội: 'nghị đồng phụ nông cựu liên viên đàm thao thi chữ người doanh chợ',
		nhân: 'dân dịp viên',
		đồng: 'chí bào thời lòng',
		đoàn: 'công viên thanh kinh kiểm thể đại cán',
		tiểu: 'đoàn đội khu học ban',
		ban: 'chỉ quản chấp thường hành giám tổ bí liên dân tuyên nội kinh đại',
		năm: 'học qua nay ngoái mới',
		bà: 'con',
		trà: '',
		phú: '',
	}).map(([word, next]) => [word, new Set(next.split(' '))]),
);
const RANKS = new Set(['đại', 'thiếu', 'trung', 'thượng']);
const RANK_NOUNS = new Set(['tá', 'úy', 'tướng', 'tọa', 'đội', 'sĩ', 'sỹ']);

const NUMBERED = new Set(['năm', 'tháng', 'ngày', 'quý', 'đoàn', 'đội', 'tổ', 'khu']);

/** "Hải quan", "Công an", "Năm 2024": what follows it makes the word the first of another name. */
function opensOther(tokens: readonly Token[], at: number): boolean {
	const { fold } = tokens[at] as Token;
	const next = tokens[at + 1];
	if (!NO_NAME.has(fold) || !next) return false;
	if (next.kind !== 'word')
		return next.kind === 'number' && NUMBERED.has(fold) && (fold === 'năm' || next.text.length < 3);
	return !next.word.capital && ENDS_TOO[fold] !== undefined && ENDS_TOO[fold].has(next.fold);
}

const FIXED = new Set([
	'biên phòng',
	'biên giới',
	'biên cương',
	'chuyên án',
	'kiểm soát',
	'kiểm lâm',
	'cảnh sát',
]);

/** "Biên phòng", "Chuyên án": the second word of what looks like a name opens a noun. */
function opensNoun(tokens: readonly Token[], at: number, led: Led): boolean {
	const { fold } = tokens[at] as Token;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || next.word.capital) return false;
	if (FIXED.has(`${fold} ${next.fold}`)) return true;
	// a name after "tỉnh" may end like this: "Tân Phòng tổ chức"
	return led === 'bare' && NO_NAME.has(fold) && !ENDS_TOO[fold];
}

/** Longer runs of capitals tell no more. */
const MOST_WORDS = 5;
/** Words of an office before the province it is of. */
const OFFICE_REACH = 9;
/** No name of a province has more words. */
export const LONGEST_NAME = 4;

/** Capitalised words that follow one another. */
export interface NameRun {
	words: string[];
	/** the token behind each */
	ends: number[];
	/** how many of them are the name, as far as they tell themselves */
	sure: number;
	/** nothing that goes on from the last of them follows: it ends a name */
	closed: boolean;
	caps: boolean;
}

/** How many words of a run are the name: three at most, and none behind a word that seems to open something else. */
function sureWords(folds: readonly string[], caps: boolean): number {
	const opens = folds.findIndex((w, k) => k > 1 && (caps ? DEEDS.has(w) : NO_NAME.has(w) && !ENDS_TOO[w]));
	if (opens > 1 && opens <= (caps ? LONGEST_NAME : 3)) return opens;
	if (folds.length <= 3) return folds.length;
	// "Hà Khê Thượng Nguyễn Văn An"
	return folds.length > 4 && SURNAMES.has(folds[3] as string) && !SURNAMES.has(folds[2] as string) ? 3 : 2;
}

/** Words that go on from a name, and from nothing that a capital opens in the middle of a sentence. */
const GOES_ON = wordsOf(
	'vừa đã đang sẽ cũng triệt tham mở cử nhận đẩy hoàn bàn ký sơ đấu duy quản khen họp khánh điều cấp tổ tổng bắt phối trao tặng phát tiếp tuyên tuần huy xây giúp khám cứu kiểm chủ triển và với cùng cho do của tại ở trên từ trong gồm chỉ',
);

const isClosed = (next: Token | undefined): boolean => next?.kind !== 'word' || GOES_ON.has(next);

/** "BỘ CHỈ HUY BĐBP TỈNH …" on a line of its own: nothing but the name follows. */
function isLetterhead(tokens: readonly Token[], at: number, to: number): boolean {
	const next = tokens[to];
	if (next !== undefined && next.kind !== 'break') return false;
	for (let k = at - 1; k > at - OFFICE_REACH; k -= 1)
		if (tokens[k]?.fold === 'huy') return tokens[k - 1]?.fold === 'chỉ';
	return false;
}

/**
 * The capitalised words from `at` that can be one name.
 *
 * in   tokens[at] can begin one
 */
export function readRun(tokens: readonly Token[], at: number, end: number, led: Led): NameRun {
	const caps =
		allCaps(tokens[at] as Token) || (tokens[at + 1] !== undefined && allCaps(tokens[at + 1] as Token));
	const words: string[] = [];
	const folds: string[] = [];
	const ends: number[] = [];
	let i = at;
	while (i < end && words.length < MOST_WORDS && isUpper(tokens[i])) {
		const t = tokens[i] as Token;
		if (t.text.length > 1 && allCaps(t) !== caps) break;
		if (words.length > 1 && opensOther(tokens, i)) break;
		if (words.length === 1 && opensNoun(tokens, i, led)) break;
		words.push(caps ? t.text.slice(0, 1) + t.lower.slice(1) : t.text);
		folds.push(t.fold);
		i += 1;
		ends.push(i);
	}
	// "Chủ tịch UBND tỉnh Sơn Hà Lê Nam dự": whoever holds the office
	if (words.length === LONGEST_NAME && SURNAMES.has(folds[2] as string) && isOfOffice(tokens, at)) {
		words.length = folds.length = ends.length = 2;
	}
	const whole = caps && folds.length === LONGEST_NAME && isLetterhead(tokens, at, i);
	const sure = whole ? LONGEST_NAME : sureWords(folds, caps);
	return { words, ends, sure, closed: isClosed(tokens[i]), caps };
}

/** "Nguyễn Văn An", "Thào Thị Bẩy": the words are a person's. */
const isPerson = (tokens: readonly Token[], at: number): boolean =>
	SURNAMES.has(tokens[at]?.fold ?? '') &&
	/^(văn|thị)$/.test(tokens[at + 1]?.fold ?? '') &&
	isUpper(tokens[at + 2]);

/** Titles of those who speak for a province, and the words of their offices. */
const TITLE_ENDS = new Set(['tịch', 'thư', 'trưởng', 'ủy', 'đốc']);
const OF_OFFICE = new Set(
	'ubnd hđnd mttq bđbp tỉnh ủy bộ đội biên phòng chỉ huy công an thành phố'.split(' '),
);

/** Whether an office leads to a token: "Chủ tịch UBND tỉnh …", "Chính ủy BĐBP tỉnh …". */
export function isOfOffice(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k > at - OFFICE_REACH; k -= 1) {
		const w = tokens[k]?.fold ?? '';
		if (TITLE_ENDS.has(w) && !/^(tỉnh|thành)$/.test(tokens[k - 1]?.fold ?? '')) return true;
		if (!OF_OFFICE.has(w)) return false;
	}
	return false;
}

/** "Chủ tịch UBND tỉnh Nguyễn Hữu An": whoever holds the office is named, not the province. */
const isOfficial = (tokens: readonly Token[], at: number): boolean =>
	SURNAMES.has(tokens[at]?.fold ?? '') &&
	isUpper(tokens[at + 1]) &&
	isUpper(tokens[at + 2]) &&
	isOfOffice(tokens, at);

/** Whether the word at a token can be the first of a place's name. */
export function opensName(tokens: readonly Token[], at: number, led: Led): boolean {
	const first = tokens[at] as Token;
	const { fold } = first;
	if (!isUpper(first) || isPerson(tokens, at)) return false;
	if (RANKS.has(fold) && RANK_NOUNS.has(tokens[at + 1]?.lower ?? '')) return false;
	if (led !== 'bare' && isOfficial(tokens, at)) return false;
	// "Ban Chấp hành", "Hội Cựu chiến binh"
	const other = ENDS_TOO[fold]?.has(tokens[at + 1]?.fold ?? '') === true;
	const refused = other || (NO_NAME.has(fold) && !ENDS_TOO[fold]);
	if (allCaps(first)) return !refused && !isDeed(tokens, at);
	if (led === 'named') return !/^(đoàn|ủy|đội)$/.test(fold);
	return led === 'led' ? !BODIES.has(fold) || ENDS_TOO[fold] !== undefined : !refused;
}
