import type { Page } from '../../page/page.ts';
import { once } from '../../../text/once.ts';
import { firstFrom } from '../../../text/within.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { SEVERAL, WHOLE_COUNTRY, type AreaMention } from '../../mention/area/read-area.ts';
import { hasPair, hasStop, wordAt, type Sentence } from '../../page/sentence.ts';

const ABROAD = pairsOf('hội đàm|song phương|phía bạn|bên biên|( lào|( trung|( campuchia');

/** "hội đàm", "song phương", "phía bạn", "hai bên biên giới", "tỉnh Sa Vẳn (Lào)": the other side is a neighbour's. */
const isAbroadWork = (page: Page): boolean => page.tokens.some((_, k) => ABROAD.isAt(page.tokens, k));

/** The provinces whose forces act in the article, in the order of their names. */
export const provincesOf = once((page: Page): readonly string[] => {
	const names = new Set<string>();
	for (const list of page.areas)
		for (const a of list)
			if (a.as === 'force' || (a.as === 'sure' && !a.aside && a.name !== WHOLE_COUNTRY)) names.add(a.name);
	return [...names];
});

/** Whether our forces of two provinces act in the article, and none of a neighbour. */
export const isBetweenProvinces = once(
	(page: Page): boolean => provincesOf(page).length > 1 && !isAbroadWork(page),
);

const SIDES = new Set(['đơn vị', 'lực lượng', 'địa phương', 'tỉnh', 'bên', 'phía', 'đồn']);
/** Before "hai tỉnh": the clause begins, or a sum is told. */
const OPENS = /^([,;:]|cả|chung|cộng|của|đồn|trạm)$/;

/** How many are told together. */
const MANY: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, các: 2 };

/** Token behind "hai tỉnh", "hai đơn vị" at `at`; -1 where other words stand or the two are named. */
function bothAt(s: Sentence, at: number): number {
	const many = MANY[wordAt(s, at)] ?? 0;
	if (many === 0 || (at > s.from && !OPENS.test(wordAt(s, at - 1)))) return -1;
	if (provincesOf(s.page).length < many) return -1;
	// "các đơn vị" are most often those of one province
	if (wordAt(s, at) === 'các' && !/^(bên|phía)$/.test(wordAt(s, at + 1))) return -1;
	const pair = SIDES.has(`${wordAt(s, at + 1)} ${wordAt(s, at + 2)}`);
	if (!pair && !SIDES.has(wordAt(s, at + 1))) return -1;
	const to = at + (pair ? 3 : 2);
	return s.page.tokens[to]?.word.capital || /^(giáp|của|này)$/.test(wordAt(s, to)) ? -1 : to;
}

/** What two do at once counts for each: "hai tỉnh cùng triệt phá 1 chuyên án", "16 chuyến tuần tra chung". */
const AT_ONCE = /^(cùng|chung)$/;

/** So many places named since are looked back over. */
const MOST_NAMED = 20;

/** "BĐBP 3 tỉnh Hà Khê, Sa Mộc, Trà Nam ra quân. Sau 2 tháng, các đơn vị đã bắt 96 vụ": named together last in the paragraph. */
function isOfSeveral(s: Sentence, at: number): boolean {
	const areas = s.page.areas[s.block] ?? [];
	const end = firstFrom(areas, at);
	let k = end - 1;
	while (k >= 0 && end - k < MOST_NAMED && areas[k]?.aside) k -= 1;
	const first = areas[k];
	if (first?.as !== 'force' || first.aside) return false;
	const { tokens } = s.page;
	if (tokens[first.from]?.fold !== 'tỉnh' || !SEVERAL.test(tokens[first.from - 1]?.fold ?? '')) return false;
	const next = areas[k + 1];
	return k + 1 < end && next !== undefined && next.aside && next.from - first.to <= 2;
}

/** The article tells of our whole force. */
const namesWhole = once((page: Page): boolean =>
	page.areas.some((list) => list.some((a) => a.name === WHOLE_COUNTRY)),
);

const STOPS = wordsOf('; :');

/** "BĐBP 4 tỉnh từ Quảng Hà đến Bình Trị kêu gọi 38.000 tàu": counted together, and none named since as the subject. */
function isOfCounted(s: Sentence, at: number): boolean {
	const { tokens } = s.page;
	for (let k = at - 1; k > s.from + 1; k -= 1) {
		// "…; đã giúp dân sơ tán 320 hộ": of the same
		const stop = STOPS.has(tokens[k]);
		if (stop && !/^(đã|đồng|còn|cũng)$/.test(tokens[k + 1]?.fold ?? '')) return false;
		if (tokens[k]?.fold !== 'tỉnh' || !COUNT.test(tokens[k - 1]?.text ?? '')) continue;
		// "BĐBP các tỉnh ven biển kiểm soát 412.300 lượt tàu" in an account of the whole force: of all of it
		if (tokens[k - 1]?.fold === 'các' && namesWhole(s.page)) return false;
		return /^(bđbp|phòng)$/.test(tokens[k - 2]?.fold ?? '') && !tokens[k + 1]?.word.capital;
	}
	return false;
}

const COUNT = /^(\d|hai|ba|bốn|các)$/;

const CLUSTER = wordsOf('cụm');
const RANKED = pairsOf(
	'đứng thứ|đứng đầu|đứng nhất|đứng nhì|xếp thứ|xếp hạng|xếp nhất|xếp nhì|dẫn đầu|vị trí|tốp đầu|thứ nhất|thứ hai|thứ ba',
);
/** Words from a rank to the cluster in which it is held. */
const RANK_REACH = 6;

/** "Toàn cụm bắt 212 vụ", "các đơn vị trong Cụm thi đua bắt 212 vụ": of the provinces of an emulation cluster. */
function isOfCluster(s: Sentence, at: number): boolean {
	if (!CLUSTER.mayStandIn(s.words)) return false;
	for (let k = at - 1; k > s.from; k -= 1) {
		if (!CLUSTER.has(s.page.tokens[k])) continue;
		if (!/^(toàn|cả|trong)$/.test(wordAt(s, k - 1)) || /^(bản|dân|xã|cửa|cảng)$/.test(wordAt(s, k + 1)))
			return false;
		// "BĐBP tỉnh đứng thứ hai trong Cụm thi đua (128 vụ)": one of them
		if (hasPair(s, k - RANK_REACH, k, RANKED)) return false;
		return !(s.page.areas[s.block] ?? []).some((a) => !a.aside && a.from > k && a.to <= at);
	}
	return false;
}

const ADDED = pairsOf('cộng lại|gộp lại|tính gộp|tổng cộng');
const ADDED_REACH = 3;

/** "BĐBP Sơn Hà và BĐBP Hà Khê cộng lại đã bắt 96 vụ": the sum of those named right before. */
function isAddedUp(s: Sentence, at: number): boolean {
	if (!ADDED.mayStandIn(s.words)) return false;
	const named = (s.page.areas[s.block] ?? []).filter(
		(a) => a.from >= s.from && a.to <= at && a.as !== 'home',
	);
	const [first, last] = [named.at(-2), named.at(-1)];
	if (!first || !last || first.name === last.name || last.from - first.to > ADDED_REACH) return false;
	for (let k = last.to; k < Math.min(last.to + ADDED_REACH, at); k += 1)
		if (ADDED.isAt(s.page.tokens, k)) return !hasStop(s, last.to, at);
	return false;
}

const OUT_OF = wordsOf('trong');

/** "Trong 21 vụ bị bắt, Sơn Hà bắt 12 vụ, Bình Lâm bắt 9 vụ": what the provinces named behind it made together. */
function isWholeOfNamed(s: Sentence, at: number): boolean {
	if (!OUT_OF.mayStandIn(s.words)) return false;
	let open = at - 1;
	while (open > s.from && /^(số|tổng)$/.test(wordAt(s, open))) open -= 1;
	if (!OUT_OF.has(s.page.tokens[open])) return false;
	const q = s.quantities.find((o) => o.from === at);
	const rest = s.quantities.filter((o) => q && o.from >= q.to && o.cls === q.cls);
	const areas = s.page.areas[s.block] ?? [];
	const named = rest.map((o) => areas.find((a) => !a.aside && a.from > at && a.to <= o.from)?.name);
	const last = areas.findLast((a) => !a.aside && a.to <= (rest.at(-1)?.from ?? at))?.name;
	return rest.length > 1 && named[0] !== undefined && named[0] !== last;
}

/** The provinces that act in a sentence, in order. */
const actorsIn = once((s: Sentence): readonly AreaMention[] =>
	(s.page.areas[s.block] ?? []).filter((a) => !a.aside && a.from >= s.from && a.from < s.to),
);

/** Words from the name of a province to its figure: "BĐBP Hà Khê bắt 62 vụ". */
const PART_REACH = 3;

/** "các đơn vị bắt 340 vụ, gồm: BĐBP Hà Khê 62 vụ, BĐBP Sơn Hà 71 vụ": the whole of what provinces named behind it made, where none stands before. */
function isWholeOfParts(s: Sentence, at: number): boolean {
	const areas = actorsIn(s);
	if (areas.length < 2 || areas.length > MOST_NAMED || (areas[0]?.from ?? 0) < at) return false;
	const q = s.quantities.find((o) => o.from === at);
	if (!q || q.value === null || namesWhole(s.page)) return false;
	let sum = 0;
	const names = new Set<string>();
	for (const a of areas) {
		const part = s.quantities.find((o) => o.cls === q.cls && o.from >= a.to && o.from - a.to <= PART_REACH);
		if (!part) continue;
		sum += part.value ?? 0;
		names.add(a.name);
	}
	return names.size > 1 && sum > 0 && sum <= q.value;
}

/** "Thực hiện quy chế, hai đơn vị tổ chức 18 lần tuần tra", "Tính chung cả hai tỉnh bắt 26 vụ": of neither alone. */
export function isOfTwoProvinces(s: Sentence, at: number): boolean {
	if (isOfCluster(s, at) || isAddedUp(s, at)) return true;
	if (provincesOf(s.page).length < 2) return false;
	// a neighbour's province beside them, or not: "BĐBP hai tỉnh đã giúp bạn xây 3 lớp học"
	if (isOfSeveral(s, at) || isOfCounted(s, at) || isWholeOfNamed(s, at) || isWholeOfParts(s, at)) return true;
	if (!isBetweenProvinces(s.page)) return false;
	let from = -1;
	for (let k = s.from; k < at; k += 1) {
		const to = bothAt(s, k);
		if (to >= 0) from = to;
		else if (from >= 0 && AT_ONCE.test(wordAt(s, k))) from = -1;
	}
	if (from < 0) return false;
	const areas = s.page.areas[s.block] ?? [];
	for (let k = firstFrom(areas, at) - 1; k >= 0; k -= 1) {
		const a = areas[k] as AreaMention;
		if (a.from <= from) return true;
		if (!a.aside) return false;
	}
	return true;
}

const IN_TURN = pairsOf('lần lượt|tương ứng');
/** Words between "hai tỉnh" and "lần lượt". */
const TURN_REACH = 8;

/** Token of "lần lượt", "tương ứng" behind "hai tỉnh"; -1 for none. */
const inTurnAt = once((s: Sentence): number => {
	if (!IN_TURN.mayStandIn(s.words)) return -1;
	for (let k = s.from; k < s.to; k += 1) {
		if (!IN_TURN.isAt(s.page.tokens, k)) continue;
		for (let j = k - 1; j >= Math.max(s.from, k - TURN_REACH); j -= 1)
			if (wordAt(s, j) === 'hai' && SIDES.has(wordAt(s, j + 1) === 'đơn' ? 'đơn vị' : wordAt(s, j + 1)))
				return k;
	}
	return -1;
});

/** "BĐBP tỉnh Sơn Hà và BĐBP tỉnh Bình Lâm bắt lần lượt 12 vụ và 9 vụ": the provinces named before "lần lượt", no figure between. */
const namesInTurn = once((s: Sentence): { at: number; names: string[] } | null => {
	if (!IN_TURN.mayStandIn(s.words)) return null;
	let at = s.from;
	while (at < s.to && !IN_TURN.isAt(s.page.tokens, at)) at += 1;
	if (at === s.to) return null;
	const counted = s.quantities.findLast((o) => o.from < at);
	const from = counted && !/^(none|bare)$/.test(counted.cls) ? counted.to : s.from;
	const named = (s.page.areas[s.block] ?? []).filter((a) => a.from >= from && a.to <= at);
	if (named.length < 2 || named.some((a) => a.aside && /^(home|far|loose)$/.test(a.as))) return null;
	return { at, names: [...new Set(named.map((a) => a.name))] };
});

const TWIN = wordsOf('bạn');

/** "BĐBP tỉnh Sơn Hà bắt 12 vụ; đơn vị bạn bắt 9 vụ": the other of two provinces. */
function twinOf(s: Sentence, at: number): string | null {
	if (!TWIN.mayStandIn(s.words) || !isBetweenProvinces(s.page)) return null;
	const names = provincesOf(s.page);
	let k = at - 1;
	while (k > s.from && !TWIN.has(s.page.tokens[k])) k -= 1;
	const opens = wordAt(s, k - 1) === 'vị' ? k - 2 : k - 1;
	if (names.length !== 2 || opens < s.from || !/^(vị|tỉnh)$/.test(wordAt(s, k - 1))) return null;
	if (opens > s.from && !/^([;,:]|còn|phía)$/.test(wordAt(s, opens - 1))) return null;
	const areas = s.page.areas[s.block] ?? [];
	const last = areas.findLast((a) => !a.aside && a.to <= at);
	if (!last || last.from > k) return null;
	return names.find((name) => name !== last.name) ?? null;
}

/** "ở hai tỉnh lần lượt là 46 tàu và 38 tàu": the province a figure is of by its place; null where none is told in turn. */
export function provinceInTurn(s: Sentence, i: number): string | null {
	const q = s.quantities[i];
	const here = namesInTurn(s);
	const at = here?.at ?? inTurnAt(s);
	const names = here?.names ?? provincesOf(s.page);
	if (!q) return null;
	if (at < 0 || q.from < at) return twinOf(s, q.from);
	if (!here && (names.length !== 2 || !isBetweenProvinces(s.page))) return null;
	const end = s.semicolons.find((k) => k > at) ?? s.to;
	const row = s.quantities.filter((o) => o.from > at && o.to <= end && o.cls === q.cls);
	return row.length === names.length ? (names[row.indexOf(q)] ?? null) : null;
}
