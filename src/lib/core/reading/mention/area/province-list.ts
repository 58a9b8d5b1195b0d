import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isUpper } from './name-run.ts';
import { closedBy, readName } from './place-name.ts';
import { mention, SEVERAL, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

const OF_PROVINCES = wordsOf('tỉnh');
/** Where a name of the list may stand: at its head and behind each sign. */
const PARTS = /^[:;.]$/;
/** … and of the whole force: "trong đó Sơn Hà 112 vụ, Bình Lâm 90 vụ và Hải An 44 vụ". */
const PARTS_OF_ALL = /^([:;.,]|và|đó|như|là|riêng)$/;
/** A figure, or a sign before it. */
const THEN = /^(\d.*|[:(]|có|bắt|tuần|xử|trao|cứu|di|huy)$/;
/** … and behind a force of the list: "nhiều nhất là BĐBP Sơn Hà (112 vụ), tiếp theo là Bình Lâm 90 vụ, rồi đến Hải An 44 vụ". */
const PARTS_OF_RANKS = /^([;,]|và|là|đến|tới)$/;
/** Fewer names with figures are no list. */
const FEWEST = 3;
/** Words from a force to its figure at the head of such a list. */
const RANK_REACH = 3;
/** Words from what heads such a list to the first name behind its force. */
const HEAD_REACH = 18;
const BEST = pairsOf('nhiều nhất|cao nhất|dẫn đầu|đi đầu|điển hình|tiêu biểu|kết quả|đơn vị');
const OF_SMALLER = wordsOf('đồn trạm trong riêng');
const FORCE = pairsOf('bộ đội');
const DOES = wordsOf('đã bắt phát xử xây dựng cứu tuần tổ trao giúp đỡ vận tham kiểm huy');

/** "4 tỉnh, thành phố", "các tỉnh": said before a list whose names are then known to be provinces. */
const saysProvinces = (tokens: readonly Token[], at: number): boolean =>
	OF_PROVINCES.has(tokens[at]) && SEVERAL.test(tokens[at - 1]?.fold ?? '') && !isUpper(tokens[at + 1]);

/** Words between "hai tỉnh" and its list. */
const PAIR_REACH = 8;

/** "các tỉnh đang đỡ đầu: Sơn Hà 74 em, Bình Lâm 61 em": a list behind a colon. */
function isColonList(tokens: readonly Token[], at: number, to: number): boolean {
	for (let k = at + 1; k < Math.min(at + PAIR_REACH, to); k += 1) {
		if (tokens[k]?.text === ':') return isUpper(tokens[k + 1]);
		if (tokens[k]?.kind !== 'word') return false;
	}
	return false;
}

/** The names that open the parts of a paragraph, each before a figure: "Quảng Hà 6.120 tàu; Hà Phong 9.877 tàu; …". */
function listedNames(tokens: readonly Token[], from: number, to: number, parts: RegExp): AreaMention[] {
	const out: AreaMention[] = [];
	for (let k = from; k < to; k += 1) {
		if (!parts.test(tokens[k - 1]?.fold ?? '') || !isUpper(tokens[k])) continue;
		const name = readName(tokens, k, to, 'bare');
		if (!name || name.what === 'region' || name.what === 'foreign') continue;
		const read = closedBy(tokens, name, THEN);
		if (read) out.push(mention(k, read, false));
	}
	return out;
}

/** "BĐBP Sơn Hà (112 vụ)", "BĐBP Sơn Hà với 112 vụ": a force right before its figure. */
function hasFigure(tokens: readonly Token[], to: number): boolean {
	for (let k = to; k < to + RANK_REACH; k += 1) {
		if (tokens[k]?.kind === 'number') return true;
		if (!/^(\(|với|có|bắt|đạt)$/.test(tokens[k]?.fold ?? '')) return false;
	}
	return false;
}

/** The names that follow a force in a list of the whole force's best, each before its figure, to the end of the sentence. */
function rankedNames(
	tokens: readonly Token[],
	block: Block,
	found: readonly AreaMention[],
): readonly AreaMention[] {
	const first = found.find((a) => a.as === 'force' && a.name !== WHOLE_COUNTRY && hasFigure(tokens, a.to));
	if (!first) return [];
	let end = first.to;
	while (end < block.to && tokens[end]?.text !== '.' && !OF_SMALLER.has(tokens[end])) end += 1;
	return listedNames(tokens, first.to, end, PARTS_OF_RANKS);
}

/** "nhiều nhất là BĐBP Sơn Hà", "Dẫn đầu là …", "Một số đơn vị có kết quả cao: …": words that head such a list. */
function isRanked(tokens: readonly Token[], at: number): boolean {
	for (let k = at - 1; k > at - HEAD_REACH && tokens[k]?.text !== '.'; k -= 1)
		if (BEST.isAt(tokens, k)) return true;
	return false;
}

/** The force named without its province before such a list: "Bộ đội Biên phòng bắt 981 vụ. Nhiều nhất là BĐBP Sơn Hà 134 vụ, …". */
function namelessForce(tokens: readonly Token[], before: number): AreaMention | null {
	for (let k = 0; k < before; k += 1) {
		const to = tokens[k]?.fold === 'bđbp' ? k + 1 : FORCE.isAt(tokens, k) ? k + 4 : 0;
		if (to > 0) return DOES.has(tokens[to]) ? mention(k, { to, name: WHOLE_COUNTRY }, false) : null;
	}
	return null;
}

/**
 * Provinces of a list that tells the figures of each: "BĐBP 4 tỉnh đã kêu gọi 38.000 tàu. Trong đó: Quảng Hà 6.120 tàu; …".
 *
 * in   the mentions of each block, in order; changed in place
 */
export function addListedProvinces(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const ofAll = areas.some((list) => list.some((a) => !a.aside && a.name === WHOLE_COUNTRY));
	const add = (k: number, names: readonly AreaMention[]) => {
		const list = (areas[k] as AreaMention[]).filter(
			(a) => !names.some((n) => a.from < n.to && n.from < a.to),
		);
		areas[k] = [...list, ...names].sort((a, b) => a.from - b.from);
	};
	for (const [k, block] of blocks.entries()) {
		const ranked = rankedNames(tokens, block, areas[k] as AreaMention[]);
		const head = ranked[0]?.from ?? 0;
		if (ranked.length > 0 && (ofAll || (ranked.length > 1 && isRanked(tokens, head)))) {
			add(k, ranked);
			const force = ofAll ? null : namelessForce(tokens, head);
			const holder = force ? blocks.findIndex((b) => b.from <= force.from && force.from < b.to) : -1;
			if (force && holder >= 0) add(holder, [force]);
			continue;
		}
		let at = block.body + 1;
		while (at < block.to && !saysProvinces(tokens, at)) at += 1;
		const whole = (areas[k] as AreaMention[]).find((a) => !a.aside && a.name === WHOLE_COUNTRY);
		if (at >= block.to && !whole) continue;
		const listed = at < block.to && isColonList(tokens, at, block.to);
		const names =
			at < block.to
				? listedNames(tokens, at, block.to, listed ? PARTS_OF_ALL : PARTS)
				: listedNames(tokens, whole?.to ?? 0, block.to, PARTS_OF_ALL);
		// "hai tỉnh trước hợp nhất: Sơn Hà bắt 25 vụ, Bình Lâm bắt 15 vụ"
		if (names.length < (listed && tokens[at - 1]?.fold === 'hai' ? 2 : FEWEST)) continue;
		add(k, names);
	}
}

/** Words with which a clause turns to a place, before its name. */
const TURN = wordsOf('tại ở riêng còn bàn phía về địa trên là từ điểm cầu luận phát biểu tham');
const TURNS_TO = wordsOf('tại ở riêng còn bàn cầu phía');
/** What goes on behind a name that a clause has turned to. */
const GOES_ON = /^(bắt|có|đã|phát|trao|xử|cứu|tuần|dựng|xây|là)$/;
/** Who acts there, or how many are told of, behind a comma. */
const ACTS_THERE = /^(các đồn|các đơn|bộ đội|lực lượng)$/;

const RANKS = pairsOf('đại tá|thượng tá|trung tá|thiếu tá|đồng chí');
const COMMANDS = pairsOf('chỉ huy|chính ủy|tham mưu');
/** Words of an officer's name and office. */
const OFFICE_REACH = 14;

/** "Từ điểm cầu Lạch Vân, Đại tá Trịnh Văn Phú, Chỉ huy trưởng BĐBP tỉnh, …", "Còn tại Hải Trấn, theo Thượng tá …": who speaks for its force. */
function speaksThere(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.text !== ',') return false;
	const at = tokens[to + 1]?.fold === 'theo' ? to + 2 : to + 1;
	return RANKS.isAt(tokens, at) && COMMANDS.standsIn(tokens, at, at + OFFICE_REACH);
}

/** "Tại Sơn Hà, 112 vụ", "Lên Sơn Hà, bộ đội dựng 12 căn nhà"; "tại Hà Nội, Bộ Tư lệnh tổ chức …" is where one met. */
function goesOn(tokens: readonly Token[], to: number): boolean {
	if (speaksThere(tokens, to)) return true;
	const at = tokens[to]?.text === ',' ? to + 1 : to;
	const t = tokens[at];
	if (t?.kind === 'number' || t?.fold === 'bđbp') return true;
	if (at > to) return ACTS_THERE.test(`${t?.fold} ${tokens[at + 1]?.fold}`);
	return GOES_ON.test(t?.fold ?? '');
}

/** "Tại Hải An, BĐBP tỉnh di dời 120 hộ": whose province is told by the force named behind it. */
function isForceOf(tokens: readonly Token[], to: number): boolean {
	let k = tokens[to]?.text === ',' ? to + 1 : to;
	if (tokens[k]?.fold === 'các' || tokens[k]?.fold === 'lực') k += 2;
	if (tokens[k]?.fold !== 'bđbp') return false;
	return tokens[k + 1]?.fold === 'tỉnh' && !isUpper(tokens[k + 2]);
}

/** Whether the words before a name open a clause with it: "Tại …", "; còn tại …", "Trên địa bàn …". */
function opensClause(tokens: readonly Token[], at: number, from: number): boolean {
	if (!TURNS_TO.has(tokens[at - 1])) return false;
	let k = at - 1;
	while (k >= from && TURN.has(tokens[k])) k -= 1;
	return k < from || /^[.;:,]$/.test(tokens[k]?.text ?? '');
}

/** The names with which a paragraph turns to where our force acted: "Tại Hải An, Bộ đội Biên phòng di dời 120 hộ". */
function namedGrounds(tokens: readonly Token[], blocks: readonly Block[]): Set<string> {
	const out = new Set<string>();
	for (const block of blocks) {
		const at = block.body + 1;
		if (block.role === 'caption' || !isUpper(tokens[at]) || !opensClause(tokens, at, block.body)) continue;
		const name = readName(tokens, at, block.to, 'bare');
		if (!name || name.what === 'region' || name.what === 'foreign' || tokens[name.to]?.text !== ',') continue;
		const who = `${tokens[name.to + 1]?.fold} ${tokens[name.to + 2]?.fold}`;
		if (/^(bộ đội|các đồn)$|^bđbp /.test(who)) out.add(name.name);
	}
	return out;
}

const isSubject = (a: AreaMention): boolean => a.as === 'force' && !a.aside;

/**
 * Provinces told by their names alone where a clause turns to them: in an account of the whole force, beside other such turns
 * to provinces, and where their force acts ("Tại Hải An, BĐBP tỉnh di dời 120 hộ").
 *
 * in   the mentions of each block, in order; changed in place
 */
export function addTurnedTo(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const whole = areas.some((list) => list.some((a) => !a.aside && a.name === WHOLE_COUNTRY));
	const alone = !areas.some((list) => list.some((a) => a.as === 'force' || a.as === 'sure'));
	const grounds = alone ? namedGrounds(tokens, blocks) : new Set<string>();
	const severally = grounds.size > 1;
	const forces = new Set(areas.flatMap((list) => list.filter(isSubject).map((a) => a.name)));
	for (const [k, block] of blocks.entries()) {
		if (block.role === 'caption') continue;
		const list = areas[k] as AreaMention[];
		let turned = whole || list.some((a) => !a.aside && opensClause(tokens, a.from, block.body));
		let added = false;
		for (let i = block.body + 1; i < block.to - 1; i += 1) {
			if (!TURNS_TO.has(tokens[i - 1]) || !isUpper(tokens[i]) || !opensClause(tokens, i, block.body))
				continue;
			if (list.some((a) => a.from <= i && i < a.to)) continue;
			const name = readName(tokens, i, block.to, 'bare');
			if (!name || name.what === 'region' || name.what === 'foreign') continue;
			// "BĐBP tỉnh Sơn Hà …. Sáng 9/7, tại Hải An, BĐBP tỉnh tổ chức sơ kết": where the force just named met
			const met = tokens[i - 2]?.text === ',' && forces.size === 1 && !forces.has(name.name);
			const ofForce = (isForceOf(tokens, name.to) && !met) || (severally && grounds.has(name.name));
			// "phía Nam, các đồn …"
			if (tokens[i - 1]?.fold === 'phía' && !name.name.includes(' ')) continue;
			if (!ofForce && !(turned && goesOn(tokens, name.to))) continue;
			turned = true;
			added = true;
			list.push({ ...mention(i, name, false), others: name.others, runsOn: name.runsOn });
		}
		if (added) areas[k] = list.sort((a, b) => a.from - b.from);
	}
}
