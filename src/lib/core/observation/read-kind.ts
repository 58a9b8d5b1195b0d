import { readUnitNoun } from '../quantity/unit-nouns.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Token } from '../text/tokens.ts';
import { hasCue, lastCue } from './cues.ts';
import { whyNoResult } from './no-result.ts';
import type { Sentence } from './sentence.ts';

/** What a quantity is before its indicator is known. */
export type FigureKind =
	| { kind: 'level' }
	/** "tăng 21 vụ", "(-9,7 %)": signed by `sign`; `index`: "bằng 163,8 % so với" */
	| { kind: 'change'; sign: 1 | -1; index: boolean }
	/** "giảm từ 226 xuống còn 204": the level before, and the level now */
	| { kind: 'before' }
	| { kind: 'now' }
	| { kind: 'trap'; why: string };

const CHANGE_REACH = 9;
const text = (s: Sentence, at: number) => s.page.tokens[at]?.fold ?? '';

const stops = (s: Sentence, from: number, to: number) => {
	for (let k = from; k < to; k += 1) if ((s.page.tokens[k] as Token).text === ';') return true;
	return false;
};

const hasBreak = (s: Sentence, from: number, to: number) => {
	for (let k = from; k < to; k += 1) if ((s.page.tokens[k] as Token).kind === 'punct') return true;
	return false;
};

/** The word of rise or fall that governs the number, close before it. */
function changeBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
	const from = Math.max(s.from, q.from - CHANGE_REACH);
	// "ít hơn 7 đối tượng": the word of bound belongs to the comparison
	const up = lastCue(s.cues, 'rise', from, q.numFrom);
	const down = lastCue(s.cues, 'fall', from, q.numFrom);
	const cue = up && down ? (up.to > down.to ? up : down) : (up ?? down);
	if (!cue || hasBreak(s, cue.to, q.from)) return 0;
	if (cue.to > q.from) {
		q.from = q.numFrom;
		if (q.qualifier === 'GT') q.qualifier = 'EQ';
	}
	// "tăng cường 12 cán bộ" is no rise
	for (let k = cue.to; k < q.from; k += 1)
		if (
			s.page.claimed[k] !== 1 &&
			!/^(nhẹ|sâu|nhanh|rõ|rệt|dần|ít|tiếp|lại|bình|quân|nhiệm|kỳ|qua|thêm|hơn|được|khoảng|tới|đến|là|gần|trên|tương|ứng|lên|so|với|cùng|kỳ|năm|trước|\d+|đáng|kể|mạnh)$/.test(
				text(s, k),
			)
		)
			return 0;
	return cue === down ? -1 : 1;
}

/** "(-4 vụ, +2 đt so T3)": a sign glued to the number, in brackets that compare. */
function signBefore(s: Sentence, q: Quantity): 1 | -1 | 0 {
	const { tokens } = s.page;
	const sign = tokens[q.from - 1];
	if (!sign || !/^[-+–−]$/.test(sign.text) || sign.end !== tokens[q.from]?.start) return 0;
	if (!/^[(,;/]$/.test(tokens[q.from - 2]?.text ?? '') || !hasCue(s.cues, 'compare', q.to, s.to)) return 0;
	for (let k = q.from - 2; k >= s.from; k -= 1) {
		const t = (tokens[k] as Token).text;
		if (t === ')') return 0;
		if (t === '(') return sign.text === '+' ? 1 : -1;
	}
	return 0;
}

function isFromTo(s: Sentence, i: number): 'before' | 'now' | null {
	const q = s.quantities[i] as Quantity;
	const lead = text(s, q.from - 1);
	const isRise = (at: number) => /^(tăng|giảm)$/.test(text(s, at));
	if (lead === 'từ' && isRise(q.from - 2)) return 'before';
	if (lead === 'từ' && (isRise(q.from - 3) || isRise(q.from - 4))) return 'before';
	const before = s.quantities[i - 1];
	if (
		before &&
		/^(lên|xuống|còn)$/.test(lead) &&
		text(s, before.from - 1) === 'từ' &&
		q.from - before.to <= 5
	) {
		return isRise(before.from - 2) || isRise(before.from - 3) || isRise(before.from - 4) ? 'now' : null;
	}
	return null;
}

const DEEDS = new Set([
	'BUILD',
	'REPAIR',
	'BUILD_REPAIR',
	'GIVE',
	'HANDOVER',
	'ERADICATE',
	'HEALTH',
	'PATROL',
	'SEIZE',
]);

/** "…, bàn giao 2 căn": a verb of ours after the comma opens another clause. */
const opensDeed = (s: Sentence, comma: number, at: number) =>
	s.topics.some(
		(m) =>
			m.from > comma && m.from <= comma + 3 && m.to <= at && m.entry.topics.some((t) => DEEDS.has(t.topic)),
	);

/** "mỗi căn 60 triệu", "trung bình mỗi ngày 12 lượt": a share of one, not a total. */
function isEach(s: Sentence, q: Quantity): boolean {
	const cue = lastCue(s.cues, 'each', s.from, q.from);
	// "hàng năm phát hiện hàng chục vụ" tells how many, if vaguely
	// "cũng từng lấy đi 4 sinh mạng": once, not each
	if (cue && text(s, cue.from) === 'từng' && /^(cũng|đã|chưa|không)$/.test(text(s, cue.from - 1)))
		return false;
	if (!cue || (q.qualifier === 'MAG' && /^(hàng|hằng)$/.test(text(s, cue.from)))) return false;
	const strong = /^(mỗi|trung|bình|cứ|từng)$/.test(text(s, cue.from));
	for (let k = cue.to; k < q.from; k += 1) {
		const t = s.page.tokens[k] as Token;
		// "ngày đông nhất (1/5) lên tới": a remark in brackets
		if (t.text === '(') {
			while (k < q.from && s.page.tokens[k]?.text !== ')') k += 1;
			if (k < q.from) continue;
		}
		if (t.text === ';' || t.text === '.' || t.text === '(' || t.text === ')') return false;
		// "Hằng năm, Đồn trao …"
		if (t.text === ',' && k === cue.to) continue;
		if (t.text === ',' && (!strong || k - cue.to > 12 || opensDeed(s, k, q.from))) return false;
	}
	return q.from - cue.to <= 14;
}

/** "3 đối tượng vẫn bị truy nã", "2 đối tượng còn bỏ trốn": not caught. */
function isAtLarge(s: Sentence, q: Quantity): boolean {
	let at = q.to;
	while (at < q.to + 3 && !/^(vẫn|đang|còn|hiện)$/.test(text(s, at))) at += 1;
	if (!/^(vẫn|đang|còn|hiện)$/.test(text(s, at)) || hasBreak(s, q.to, at)) return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - 5); k -= 1)
		if (/^(bắt|giữ|chặn|hiện|phát)$/.test(text(s, k)) && text(s, k - 1) !== 'thực' && k > s.from)
			return false;
	for (let k = at + 1; k < Math.min(at + 5, s.to); k += 1) if (/^(truy|trốn)$/.test(text(s, k))) return true;
	return false;
}

/** "hai triệu rưỡi đồng một trường hợp", "60 triệu đồng mỗi căn": so much for each. */
function isPerOne(s: Sentence, q: Quantity): boolean {
	if (!/^(một|mỗi)$/.test(text(s, q.to)) || q.to + 1 >= s.to) return false;
	const noun = readUnitNoun(s.page.tokens, q.to + 1);
	return noun !== null && noun.entry.cls !== 'none';
}

/** "120 suất ăn mỗi ngày": so much each time. */
const isPerTime = (s: Sentence, q: Quantity) =>
	/^(mỗi|một)$/.test(text(s, q.to)) &&
	/^(ngày|tuần|tháng|quý|năm|đêm|lần|chuyến)$/.test(text(s, q.to + 1)) &&
	q.to + 1 < s.to;

/** Verbs and ties after which "một" counts: "bắt một đối tượng", "gồm một khẩu súng". */
const COUNTS_ONE = new Set(
	'bắt giữ thu hiện cứu lý tố vớt tặng trao cùng và , với gồm được có khởi tố tạm : nộp ( xử phạt cho'.split(
		' ',
	),
);

/** "Một ngư dân đến nay vẫn mất tích": one is the count of the dead and missing. */
function isLost(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'person' && q.cls !== 'seafarer') return false;
	for (let k = q.to; k < Math.min(q.to + 7, s.to); k += 1) {
		if ((s.page.tokens[k] as Token).kind === 'punct') return false;
		if (/^(chết|vong|tích|mạng)$/.test(text(s, k))) return true;
	}
	return false;
}

/** Number words that are no count: "một" the article, a villager's speech. */
function wordTrap(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	// "trôi trên một chiếc bè"
	if (q.value === 1 && q.from === q.numFrom - 1 && text(s, q.from) === 'trên') return 'one as an article';
	if (q.value === 1 && q.numTo === q.numFrom + 1 && q.qualifier === 'EQ') {
		const lead = text(s, q.from - 1);
		if (q.cls === 'bare' || !(COUNTS_ONE.has(lead) || isLost(s, q))) return 'one as an article';
		// "Cũng trong quý II, một tàu hàng …": only a list goes on after a comma
		if (lead === ',' && s.groups[i] === i) return 'one as an article';
		if (/_turn$/.test(q.cls)) return 'one as an article';
		if (['event', 'turn', 'house', 'group', 'item'].includes(q.cls) && text(s, q.from - 1) !== 'trao')
			return 'one as an article';
	}
	if (q.value === null || q.value > 20) return null;
	return s.page.spoken[q.from] === 1 ? 'spoken' : null;
}

/** Communes, hamlets, households and people in one breath describe a place: "4 xã, 29 bản, 1.920 hộ, 9.874 khẩu". */
function isPopulation(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls !== 'household' && q.cls !== 'inhabitant') return false;
	const lead = text(s, q.from - 1);
	if (q.cls === 'household') {
		const next = s.quantities[i + 1];
		const listed = s.quantities.some(
			(o, k) => s.groups[k] === s.groups[i] && (o.cls === 'commune' || o.cls === 'none'),
		);
		return listed || (lead === 'có' && next?.cls === 'inhabitant');
	}
	const home = s.quantities[i - 1];
	if (home?.cls !== 'household' || s.groups[i] !== s.groups[i - 1]) return false;
	const first = s.quantities.findIndex((_, k) => s.groups[k] === s.groups[i]);
	return (
		text(s, (s.quantities[first] as Quantity).from - 1) === 'có' ||
		s.quantities.some((o, k) => s.groups[k] === s.groups[i] && (o.cls === 'commune' || o.cls === 'none'))
	);
}

/** Tells levels from changes, rates and stories, by the words beside the number. */
export function kindOfFigure(s: Sentence, i: number, kinds: readonly FigureKind[]): FigureKind {
	const q = s.quantities[i] as Quantity;
	if (q.form === 'words') {
		const why = wordTrap(s, i);
		if (why) return { kind: 'trap', why };
	}
	if (isPopulation(s, i)) return { kind: 'trap', why: 'population' };
	if (text(s, q.from - 1) === 'vượt' && hasCue(s.cues, 'attain', q.to, Math.min(s.to, q.to + 6)))
		return { kind: 'trap', why: 'attainment' };
	if (q.cls === 'money' && isPerOne(s, q)) return { kind: 'trap', why: 'rate' };
	if (q.cls === 'length' && /^(tàu|cá|thuyền)$/.test(text(s, q.from - 1)))
		return { kind: 'trap', why: 'length of a vessel' };
	if (q.rate || isPerTime(s, q)) return { kind: 'trap', why: 'rate' };
	const fromTo = isFromTo(s, i);
	if (fromTo) return { kind: fromTo };
	const sign = changeBefore(s, q) || signBefore(s, q);
	const after = text(s, q.to);
	const percent = q.cls === 'percent' || q.cls === 'point';
	if (percent && (hasCue(s.cues, 'attain', q.to, q.to + 3) || after === 'quân'))
		return { kind: 'trap', why: 'attainment' };
	if (sign !== 0) {
		if (q.cls === 'none' || q.qualifier === 'MAG') return { kind: 'trap', why: 'change of nothing reported' };
		if (q.low !== null) return { kind: 'trap', why: 'target for change' };
		return { kind: 'change', sign, index: false };
	}
	const prev = kinds[i - 1];
	const before = s.quantities[i - 1];
	if (
		prev?.kind === 'change' &&
		before &&
		percent &&
		q.from - before.to <= 6 &&
		!stops(s, before.to, q.from)
	) {
		// ", 14,8 %", "(21,7 %)", "tức -9,7 %"
		return { kind: 'change', sign: prev.sign, index: false };
	}
	if (percent) {
		const minus = /^[-–−]$/.test(s.page.tokens[q.from - 1]?.text ?? '');
		if (minus && prev?.kind === 'change') return { kind: 'change', sign: -1, index: false };
		const said = hasCue(s.cues, 'compare', s.from, s.to) || s.periods.some((p) => p.nature === 'same');
		const compared =
			(said &&
				/^(bằng|và|,)$/.test(text(s, q.from - 1)) &&
				(text(s, q.from - 1) === 'bằng' || prev?.kind === 'change')) ||
			hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 3)) ||
			/^cùng$/.test(after);
		if (compared && /^(bằng|đạt|và|,)$/.test(text(s, q.from - 1)))
			return { kind: 'change', sign: 1, index: true };
	}
	// "tăng 12 vụ, 15 đối tượng so với cùng kỳ": the second shares the word of the first
	if (prev?.kind === 'change' && before && s.groups[i] === s.groups[i - 1] && sharesChange(s, i))
		return { kind: 'change', sign: prev.sign, index: false };
	if (isEach(s, q)) return { kind: 'trap', why: 'each' };
	const story = lastCue(s.cues, 'not_done', s.from, q.from);
	// "cao nhất với 18 vụ" is no height
	const height = story && text(s, story.from) === 'cao' && /^(nhất|hơn|điểm)$/.test(text(s, story.to));
	// "Cao Bằng tổ chức 231 buổi": the first word of a name is no height
	const name = story && [story.from, story.from + 1].every((k) => s.page.tokens[k]?.word.capital);
	if (story && !height && !name && q.from - story.to <= 3 && !hasBreak(s, story.to, q.from))
		return { kind: 'trap', why: 'story' };
	if (q.cls === 'person' && isAtLarge(s, q)) return { kind: 'trap', why: 'story' };
	const why = whyNoResult(s, q);
	if (why) return { kind: 'trap', why };
	return { kind: 'level' };
}

function sharesChange(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.cls === 'percent') return false;
	if (hasCue(s.cues, 'compare', q.to, Math.min(s.to, q.to + 4))) return true;
	// "So với cùng kỳ, tăng 5 vụ, 6 đối tượng": what is compared was said first
	const first = s.groups.indexOf(s.groups[i] as number);
	const head = (s.quantities[first] as Quantity).from;
	return (
		hasCue(s.cues, 'compare', s.from, head) && !s.quantities.slice(0, first).some((o) => o.cls !== 'none')
	);
}
