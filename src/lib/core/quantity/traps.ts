import { opensPlanned } from './pair-label.ts';
import labels from '#lib/codelists/number-labels.json' with { type: 'json' };
import { Lexicon } from '../text/lexicon.ts';
import { WordFlag, wordsOf } from '../text/word-flag.ts';
import { isGlued, type Token } from '../text/tokens.ts';
import { boatEnd, isCaps } from './boat-names.ts';
import { readUnitNoun } from './unit-nouns.ts';

/** Why a number was set aside before any quantity could take it; for the trace. */
export interface Trap {
	from: number;
	to: number;
	why: string;
}

interface Label {
	kind: 'label';
	why: string;
}

const lexicon = new Lexicon<Label>();
/** first folded words of the labels, to look only where one can stand */
const firsts = new Set<string>();
for (const row of labels) {
	for (const phrase of row.phrases) {
		lexicon.add(phrase, { kind: 'label', why: row.why });
		firsts.add(phrase.split(' ')[0]?.toLowerCase() as string);
	}
}

/** labels whose number is never a count, whatever noun follows */
const STRONG = new Set(['marker', 'birth', 'drill']);

const REACHES = new Set(['vượt', 'đạt', 'cán', 'chạm', 'lấy', 'đặt', 'qua']);

/** Behind the number of an article: "Điều 250 Bộ luật Hình sự". */
const LAWS = new Set(['bộ luật', 'luật', 'nghị định', 'pháp lệnh', 'hiến pháp', 'thông tư']);

const CODE_MARKS = new Set(['-', '/', '.']);
const CLOCK_LEAD = new Set([
	'lúc',
	'hồi',
	'từ',
	'đến',
	'trước',
	'sau',
	'vào',
	'tới',
	'khoảng',
	'gần',
	'sáng',
	'chiều',
	'tối',
	'trưa',
]);

const CLOCK_NEXT = new Set(['ngày', 'cùng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hằng', 'hàng']);

const isHour = new WordFlag((w) => w.fold === 'giờ' || w.fold === 'h' || w.fold === 'g');

/** "lúc 3 giờ 20 phút", "19h30", "5 giờ 30", "24/24 giờ". */
function clockEnd(tokens: readonly Token[], at: number): number {
	const hour = tokens[at];
	const word = tokens[at + 1];
	if (!hour || !word || !isHour.has(word) || hour.text.length > 2 || Number(hour.text) > 24) return -1;
	const minute = tokens[at + 2];
	const before = tokens[at - 1];
	if (minute?.kind === 'number' && minute.text.length <= 2 && Number(minute.text) < 60) {
		return tokens[at + 3]?.fold === 'phút' ? at + 4 : at + 3;
	}
	// "4h ngày 19/9: …", "9 giờ sáng"
	if (CLOCK_NEXT.has(minute?.fold ?? '')) return at + 2;
	if (before && CLOCK_LEAD.has(before.fold)) {
		if (before.fold !== 'khoảng') return at + 2;
		const lead = tokens[at - 2]?.fold;
		const next = tokens[at + 2]?.fold;
		if (
			lead === 'vào' ||
			lead === 'lúc' ||
			lead === ',' ||
			next === 'ngày' ||
			next === 'sáng' ||
			next === 'cùng'
		)
			return at + 2;
	}
	return -1;
}

// no code is longer; a chain without end must not be walked from each of its numbers
const CODE_MAX_TOKENS = 24;

/** A code glued to the number on either side: "TK524.1", "36A-778.12", "33-NQ/TW", "A622". */
function codeEnd(tokens: readonly Token[], at: number, end: number): number {
	let to = at + 1;
	const before = tokens[at - 1];
	let code =
		before !== undefined &&
		before.end === (tokens[at] as Token).start &&
		isCaps.has(before) &&
		!/^[ĐÂƠƯ]$/.test(before.text);
	const last = Math.min(end, at + CODE_MAX_TOKENS);
	while (to < last && isGlued(tokens, to - 1)) {
		const t = tokens[to] as Token;
		const next = tokens[to + 1];
		if (isCaps.has(t) && t.text.length <= 6 && (tokens[to - 1] as Token).kind !== 'number') {
			code = true;
			to += 1;
		} else if (
			CODE_MARKS.has(t.text) &&
			!opensPlanned(tokens, to) &&
			next &&
			isGlued(tokens, to) &&
			(next.kind === 'number' || isCaps.has(next))
		) {
			if (next.kind === 'word' && t.text !== '.') code = true;
			to += 1;
		} else if (t.kind === 'number' && to > at + 1) to += 1;
		else break;
	}
	return code ? to : -1;
}

/** Signs that part one number in other tongues or by mistake: "1'224", "1·224", "１．２２４", "1e3", "0x10". */
const BREAKS = /^(?:['’‘`´·•_\u066b\u066c\uff0c\uff0e\uff07]|[ex])$/iu;
const OTHER_DIGITS = /^(?=\p{Nd})[^0-9]+$/u;
const breaks = new WordFlag((w) => BREAKS.test(w.text));
const inOtherDigits = new WordFlag((w) => OTHER_DIGITS.test(w.text));

/** The end of a number that is parted so, or goes on in digits of another script: what is left of it is another number. */
function brokenEnd(tokens: readonly Token[], at: number, end: number): number {
	let to = at + 1;
	const last = Math.min(end, at + CODE_MAX_TOKENS);
	while (to < last && isGlued(tokens, to - 1)) {
		const t = tokens[to] as Token;
		const next = tokens[to + 1];
		if (inOtherDigits.has(t)) to += 1;
		else if (to > at + 1 && t.kind === 'number') to += 1;
		else if (breaks.has(t) && next?.kind === 'number' && isGlued(tokens, to)) to += 2;
		else break;
	}
	const before = tokens[at - 1];
	const goesOn = before !== undefined && isGlued(tokens, at - 1) && inOtherDigits.has(before);
	return to > at + 1 || goesOn ? to : -1;
}

/** "hướng dẫn 4 217 phương tiện": one number, its groups parted by a space. */
function opensGroups(tokens: readonly Token[], at: number): boolean {
	const first = tokens[at] as Token;
	const next = tokens[at + 1];
	const groups = next?.kind === 'number' && next.text.length === 3 && next.start === first.end + 1;
	return groups && first.text[0] !== '0' && readUnitNoun(tokens, at + 2) !== null;
}

/** "tuần tra đường biên, cột mốc 586 buổi": how often, no marker's name. */
function isHowOften(tokens: readonly Token[], at: number): boolean {
	let noun = at;
	while (/^[.,]$/.test(tokens[noun]?.text ?? '') && tokens[noun + 1]?.kind === 'number') noun += 2;
	return TIMES.test(readUnitNoun(tokens, noun)?.entry.cls ?? '') && tokens[noun + 1]?.fold !== 'lượt';
}
const TIMES = /^(event|turn|team_turn|troop_turn)$/;

/** "KBNN218.500.000đ": groups of thousands, no code. */
function isGrouped(tokens: readonly Token[], at: number, code: number): boolean {
	if (code < at + 3 || (tokens[at - 1]?.text.length ?? 0) < 3) return false;
	for (let k = at + 1; k < code; k += 2)
		if (tokens[k]?.text !== '.' || !/^\d{3}$/.test(tokens[k + 1]?.text ?? '')) return false;
	return true;
}

/** A comma glued between two numbers, at token `at`. */
const isTenths = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' &&
	tokens[at + 1]?.kind === 'number' &&
	isGlued(tokens, at - 1) &&
	isGlued(tokens, at);

const COUNTED = wordsOf('chuyên cột');

const begins = new WordFlag((t) => firsts.has(t.lower) || firsts.has(t.fold));

/**
 * Takes the numbers that are names, dates of the clock, codes and labels, before quantities are read.
 *
 * in      tokens[start, end); claimed: marks what is already taken and receives 1 for each token taken here
 * out     what was taken, with a short reason
 */
export function claimTraps(
	tokens: readonly Token[],
	start: number,
	end: number,
	claimed: Uint8Array,
): Trap[] {
	const out: Trap[] = [];
	const take = (from: number, to: number, why: string) => {
		for (let k = from; k < to; k += 1) claimed[k] = 1;
		out.push({ from, to, why });
	};
	for (let i = start; i < end; i += 1) {
		const t = tokens[i] as Token;
		if (claimed[i] === 1) continue;
		if (t.kind === 'word') {
			if (!begins.has(t)) continue;
			const label = lexicon.longestAt(tokens, i);
			if (!label) continue;
			let k = label.to;
			const colon = tokens[k]?.text === ':';
			if (colon) k += 1;
			const n = tokens[k];
			if (!n || k >= end || n.kind !== 'number' || claimed[k] === 1) continue;
			// "Chuyên án: 5", "Cột mốc: 95", "Con nuôi đồn: 12": how many, told behind a label
			if (colon && (COUNTED.has(t) || tokens[i - 1]?.fold === 'nuôi')) continue;
			// "di dời khẩn cấp 86 hộ": in haste, no rank
			if (t.fold === 'cấp' && tokens[i - 1]?.fold === 'khẩn') continue;
			// "học sinh 30 suất quà", "an sinh 4,2 tỷ đồng": only a year or a date follows "sinh" of a birth
			if (t.fold === 'sinh' && n.text.length < 4 && !/^[/-]$/.test(tokens[k + 1]?.text ?? '')) continue;
			// "bản 5" is a name, "đội 3 xe" and "cấp 500 tờ rơi" are counts
			const law =
				label.entry.why === 'document' &&
				(LAWS.has(tokens[k + 1]?.fold ?? '') || LAWS.has(`${tokens[k + 1]?.fold} ${tokens[k + 2]?.fold}`));
			// "sẽ vượt mốc 4.900 lượt": how far the count went
			const reached = label.entry.why === 'marker' && REACHES.has(tokens[i - 1]?.fold ?? '');
			// "mang bí số 318L"
			const coded = label.entry.why === 'code' && isGlued(tokens, k) && isCaps.has(tokens[k + 1] as Token);
			if (!law && !coded && (!STRONG.has(label.entry.why) || colon || reached || isHowOften(tokens, k + 1))) {
				// "nâng cấp 21,5 km đường": the noun stands behind the tenths
				const noun = readUnitNoun(tokens, isTenths(tokens, k + 1) ? k + 3 : k + 1);
				// "thôn 5 bộ đội giúp dân gặt lúa"
				const helped = label.entry.why === 'place' && noun?.entry.cls === 'troop';
				// "Hải đội 2 Bộ đội Biên phòng tỉnh": a unit's number, and the force it is of
				const ours = noun?.entry.cls === 'troop' && tokens[noun.to]?.fold === 'biên';
				if (
					(noun && noun.entry.cls !== 'none' && !helped && !ours) ||
					n.text.length > 3 ||
					opensGroups(tokens, k) ||
					(tokens[k + 1]?.text === '.' &&
						tokens[k + 2]?.kind === 'number' &&
						tokens[k + 2]?.start === tokens[k + 1]?.end)
				)
					continue;
			}
			let to = k + 1;
			while (
				to < end &&
				isGlued(tokens, to - 1) &&
				/^[./+-]$/.test((tokens[to] as Token).text) &&
				// "gió mạnh cấp 9. 520 cán bộ trực": a full stop
				((tokens[to] as Token).text !== '.' || isGlued(tokens, to)) &&
				tokens[to + 1]?.kind === 'number'
			)
				to += 2;
			take(i, to, label.entry.why);
			i = to - 1;
			continue;
		}
		if (t.kind !== 'number') continue;
		const broken = brokenEnd(tokens, i, end);
		if (broken > 0) {
			take(i, broken, 'broken');
			i = broken - 1;
			continue;
		}
		const clock = clockEnd(tokens, i);
		if (clock > 0) {
			take(i, clock, 'clock');
			i = clock - 1;
			continue;
		}
		const boat = boatEnd(tokens, i);
		if (boat > 0) {
			take(i, boat, 'code');
			i = boat - 1;
			continue;
		}
		const code = codeEnd(tokens, i, end);
		const noun = code === i + 1 || isGrouped(tokens, i, code) ? readUnitNoun(tokens, code) : null;
		if (code > 0 && (!noun || noun.entry.cls === 'none')) {
			take(i, code, 'code');
			i = code - 1;
		}
	}
	return out;
}
