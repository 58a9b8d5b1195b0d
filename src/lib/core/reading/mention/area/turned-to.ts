import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { isUpper } from './name-run.ts';
import { readName } from './place-name.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

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
