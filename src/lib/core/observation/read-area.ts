import type { Token } from '../text/tokens.ts';
import { WordFlag } from '../text/word-flag.ts';

/** A place named in the tokens: the province (or the whole force) whose deeds follow. */
export interface AreaMention {
	from: number;
	to: number;
	/** plain name, without "tỉnh"; `Cả nước` for the whole force */
	name: string;
	/** a partner or neighbour ("phối hợp với BĐBP Hải An"), not the subject */
	aside: boolean;
}

export const WHOLE_COUNTRY = 'Cả nước';

const isUpper = (t: Token | undefined) => t !== undefined && t.word.capital && t.kind === 'word';
const allCaps = (t: Token | undefined) =>
	t !== undefined &&
	t.kind === 'word' &&
	t.text.length > 1 &&
	t.text === t.text.toUpperCase() &&
	t.text !== t.lower;

/** First words of what may follow "BĐBP" or "tỉnh" in capitals without being a place. */
const NOT_PLACE = new Set(
	'đồn bộ ban đảng ủy chủ bí phó đại thiếu trung thượng đồng hội phòng cục đoàn quân công hải trạm tiểu tổ ông bà sở mttq hđnd ubnd nhân chỉ lực từ năm quý tháng ngày theo trong tại việt lào campuchia trung'.split(
		' ',
	),
);
const RANKS = new Set(['đại', 'thiếu', 'trung', 'thượng']);
const RANK_NOUNS = new Set(['tá', 'úy', 'tướng', 'tọa', 'đội', 'sĩ']);
const PLACE_NAMES_OF_WORDS = new Set([
	'thượng',
	'hải',
	'công',
	'quân',
	'trung',
	'hội',
	'nhân',
	'bà',
	'đồng',
	'đại',
	'trà',
	'phú',
	'đoàn',
]);
const ASIDE = new Set(['với', 'cùng', 'giáp', 'sang', 'cho', 'và', 'qua', 'từ', 'đến', 'tới', 'ở']);

const MAX_NAME = 3;
const THREE_WORDS = new Set(['thừa thiên', 'hồ chí']);

/** The capitalised words from `at`: "Lai Châu", "Thừa Thiên Huế"; null when no name begins there. */
function readName(tokens: readonly Token[], at: number, end: number): { name: string; to: number } | null {
	const first = tokens[at];
	if (!isUpper(first) || !first) return null;
	const caps = allCaps(first);
	const words: string[] = [];
	let i = at;
	while (i < end && words.length < MAX_NAME && isUpper(tokens[i])) {
		const t = tokens[i] as Token;
		if (words.length >= 1 && (t.fold === 'đã' || NOT_PLACE.has(t.fold)) && !PLACE_NAMES_OF_WORDS.has(t.fold))
			break;
		// only these provinces have names of three words
		if (words.length >= 2 && !THREE_WORDS.has(words.join(' ').toLowerCase())) break;
		words.push(caps ? t.text.slice(0, 1) + t.lower.slice(1) : t.text);
		i += 1;
		// "Bà Rịa - Vũng Tàu"
		if (words.length === 2 && words[0] === 'Bà' && tokens[i]?.text === '-' && isUpper(tokens[i + 1])) {
			return { name: 'Bà Rịa - Vũng Tàu', to: Math.min(i + 3, end) };
		}
	}
	if (words.length < 2 && first.fold !== 'huế') return null;
	if (words.length === 1 && NOT_PLACE.has(first.fold)) return null;
	const ranked = RANKS.has(first.fold) && RANK_NOUNS.has((words[1] ?? '').toLowerCase());
	if (words.length >= 2 && (ranked || (NOT_PLACE.has(first.fold) && !PLACE_NAMES_OF_WORDS.has(first.fold))))
		return null;
	return { name: words.join(' '), to: i };
}

/** A name of just two capitalised words at `at`, as provinces have: "Trà Nam"; null for longer names and for persons. */
export function placeName(tokens: readonly Token[], at: number, end: number): string | null {
	const read = readName(tokens, at, end);
	if (!read || read.to - at !== 2 || isUpper(tokens[read.to])) return null;
	return read.name;
}

const LEADS = new Set(['bđbp', 'tỉnh', 'phòng', 'phố', 'biển', 'đoàn', 'ủy', 'an']);

/** End of the words that say a border guard of a province, or a province, begins at `at`; -1 if none. */
function readLead(tokens: readonly Token[], at: number): number {
	const t = tokens[at] as Token;
	const next = tokens[at + 1];
	switch (t.fold) {
		case 'bđbp':
			return next?.fold === 'tỉnh'
				? at + 2
				: next?.fold === 'thành' && tokens[at + 2]?.fold === 'phố'
					? at + 3
					: at + 1;
		case 'tỉnh':
			return next?.fold === 'biên' && tokens[at + 2]?.fold === 'giới' ? at + 3 : at + 1;
		case 'phòng': {
			// "Bộ đội Biên phòng [tỉnh] X", "Biên phòng cửa khẩu cảng X", never "Đồn Biên phòng X"
			if (tokens[at - 1]?.fold !== 'biên') return -1;
			const lead = tokens[at - 2]?.fold;
			if (next?.fold === 'tỉnh') return at + 2;
			if (
				next?.fold === 'cửa' &&
				tokens[at + 2]?.fold === 'khẩu' &&
				tokens[at + 3]?.fold === 'cảng' &&
				lead !== 'đồn' &&
				lead !== 'trạm'
			)
				return at + 4;
			return lead === 'đội' || lead === 'huy' ? at + 1 : -1;
		}
		case 'phố':
			return tokens[at - 1]?.fold === 'thành' ? at + 1 : -1;
		case 'biển':
			return tokens[at - 1]?.fold === 'vùng' ? at + 1 : -1;
		case 'đoàn':
		case 'ủy':
			return /^(tỉnh|thành)$/.test(tokens[at - 1]?.fold ?? '') ? at + 1 : -1;
		case 'an':
			return tokens[at - 1]?.fold === 'công' && next?.fold !== 'tỉnh' ? at + 1 : -1;
		default:
			return -1;
	}
}

/** Provinces listed by name alone after one was named in full: "tiếp đến là Thanh Khê (212 vụ) và Bình Lâm (200 vụ)". */
function readListed(tokens: readonly Token[], at: number, end: number): { name: string; to: number } | null {
	if (!isUpper(tokens[at]) || !/^(là|và|,|;|đến)$/.test(tokens[at - 1]?.fold ?? '')) return null;
	const read = readName(tokens, at, end);
	if (!read || tokens[read.to]?.text !== '(') return null;
	const next = tokens[read.to + 1];
	return next && (next.kind === 'number' || tokens[read.to + 2]?.kind === 'number') ? read : null;
}

/** "Sơn Hà, ngày 23 tháng 6 năm 2022": where a report was signed. */
function readDateline(
	tokens: readonly Token[],
	at: number,
	start: number,
	end: number,
): { name: string; to: number } | null {
	if (!isUpper(tokens[at]) || (at > start && tokens[at - 1]?.text !== ',')) return null;
	const read = readName(tokens, at, end);
	if (!read || tokens[read.to]?.text !== ',' || tokens[read.to + 1]?.fold !== 'ngày') return null;
	return tokens[read.to + 2]?.kind === 'number' && (tokens[read.to + 3]?.fold === 'tháng' || at > start)
		? read
		: null;
}

/** What other bodies of a province are called before its name: they say where, not whose deed. */
const OTHER_BODIES = new Set(['đoàn', 'ủy', 'an']);

/** Nothing but empty lines stands before. */
function opensText(tokens: readonly Token[], at: number): boolean {
	let k = at - 1;
	while (k >= 0 && tokens[k]?.kind === 'break') k -= 1;
	return k < 0;
}

/** "Hải An: Quý II xử lý 58 vụ": a headline that opens with its province. */
function readHeadline(
	tokens: readonly Token[],
	at: number,
	start: number,
	end: number,
): { name: string; to: number } | null {
	if (at !== start || !opensText(tokens, start)) return null;
	const read = readName(tokens, at, end);
	return read && tokens[read.to]?.text === ':' ? read : null;
}

/** Words before a bare name that make it the name of something smaller or other than a province. */
const OF_A_NAME = new Set(
	'đồn trạm phòng xã huyện phường bản thôn sông cảng khẩu đảo đường cầu chợ núi đèo hồ suối bến lửa khu ông bà tá úy tướng anh chị'.split(
		' ',
	),
);

/**
 * Finds the further places where a province already named in full stands by its name alone ("còn phía Thanh Khê, …").
 *
 * in   tokens[start, end); the names known from the article; the mentions found there
 * out  the mentions with the bare ones, in order
 */
export function withBareNames(
	tokens: readonly Token[],
	start: number,
	end: number,
	names: ReadonlySet<string>,
	found: AreaMention[],
): AreaMention[] {
	let out = found;
	for (let i = start; i < end - 1; i += 1) {
		const t = tokens[i] as Token;
		if (!isUpper(t)) continue;
		const next = tokens[i + 1] as Token;
		if (!isUpper(next) || next.start - t.end !== 1) continue;
		const name = `${t.text} ${next.text}`;
		if (!names.has(name) || found.some((a) => a.from <= i && i < a.to)) continue;
		const before = tokens[i - 1];
		if (i > start && (isUpper(before) || OF_A_NAME.has(before?.fold ?? ''))) continue;
		if (isUpper(tokens[i + 2])) continue;
		if (out === found) out = [...found];
		out.push({ from: i, to: i + 2, name, aside: i > start && ASIDE.has(before?.fold ?? '') });
		i += 1;
	}
	return out === found ? found : out.sort((a, b) => a.from - b.from);
}

/** Where a mention can begin: the words that lead to a place, and names. */
const begins = new WordFlag(
	(w) => w.kind === 'word' && (w.capital || w.fold === 'toàn' || LEADS.has(w.fold)),
);

/** Finds the provinces named in tokens[start, end), and the whole force. */
export function findAreas(tokens: readonly Token[], start: number, end: number): AreaMention[] {
	const out: AreaMention[] = [];
	for (let i = start; i < end; i += 1) {
		const t = tokens[i] as Token;
		if (!begins.has(t)) continue;
		if (t.fold === 'toàn' && tokens[i + 1]?.fold === 'lực' && tokens[i + 2]?.fold === 'lượng') {
			out.push({ from: i, to: i + 3, name: WHOLE_COUNTRY, aside: false });
			continue;
		}
		const lead = readLead(tokens, i);
		if (lead < 0 || lead >= end) {
			const bare =
				(out.length > 0 ? readListed(tokens, i, end) : null) ??
				readDateline(tokens, i, start, end) ??
				readHeadline(tokens, i, start, end);
			if (bare) {
				out.push({ from: i, to: bare.to, name: bare.name, aside: false });
				i = bare.to - 1;
			}
			continue;
		}
		const read = readName(tokens, lead, end);
		if (!read) continue;
		let before = i - 1;
		while (
			before > start &&
			/^(tỉnh|bộ|đội|biên|chỉ|huy|ban|lực|lượng|thành)$/.test((tokens[before] as Token).fold)
		)
			before -= 1;
		out.push({
			from: i,
			to: read.to,
			name: read.name,
			aside: OTHER_BODIES.has(t.fold) || (before >= start && ASIDE.has((tokens[before] as Token).fold)),
		});
		i = read.to - 1;
	}
	return out;
}

/** "toàn lực lượng" after a province has been named as the subject is that province's own force: such mentions are dropped. */
export function forgetForceOfAProvince(areas: AreaMention[][]): void {
	let province = false;
	for (const [k, list] of areas.entries()) {
		areas[k] = list.filter((a) => {
			if (a.name !== WHOLE_COUNTRY) province ||= !a.aside;
			return a.name !== WHOLE_COUNTRY || !province;
		});
	}
}
