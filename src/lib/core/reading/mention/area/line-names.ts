import places from '#lib/codelists/place-names.json' with { type: 'json' };
import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';
import { inCapitals } from './name-run.ts';
import { closedBy, readName } from './place-name.ts';
import { isWholeForce, landEnds } from './whole-force.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** Behind the province of a headline; of a line in a bulletin. */
const HEADLINE = /^:$/;
const LINE = /^[:–—-]$/;
const HEAD_LABELS = new Set(places.headLabels);

const ACCENTED = new WordFlag(
	(w) => w.kind === 'word' && w.text !== w.text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
);
/** A line of so few words may be a name alone. */
const FEW_WORDS = 6;

/** Whether a line is written with its marks: of "BIEN PHONG NA NAM: BAT 2 DOI TUONG" nobody can tell the name. */
function isAccented(tokens: readonly Token[], { body, to }: Block): boolean {
	if (to - body < FEW_WORDS) return true;
	for (let k = body; k < to; k += 1) if (ACCENTED.has(tokens[k])) return true;
	return false;
}

const TIMES = wordsOf('qúy quí tháng năm tuần ngày');

/** The name a line opens with before a sign: "■ Phìn Hồ: bắt 41 vụ", "Hà Khê – Ngày 12/5"; null if none. */
function lineName(
	tokens: readonly Token[],
	block: Block,
	signs: RegExp,
	told: ReadonlySet<string> = new Set(),
): AreaMention | null {
	if (!isAccented(tokens, block)) return null;
	let at = block.body;
	while (at < block.to && tokens[at]?.kind === 'punct') at += 1;
	// "Quý I: 12 vụ; quý II: 29 vụ"
	if (TIMES.has(tokens[at])) return null;
	const city = tokens[at]?.fold === 'tp';
	if (city) at += tokens[at + 1]?.text === '.' ? 2 : 1;
	const name = readName(tokens, at, block.to, city ? 'named' : 'bare');
	if (!name || name.what === 'region' || name.what === 'foreign') return null;
	// "■ Bắc Trà - Nam Lĩnh: bắt 41 vụ": one name, unless the article tells of either
	const single = name.others.filter((f) => !f.name.split(' - ').some((part) => told.has(part)));
	const one = { ...name, others: single };
	const read = closedBy(tokens, one, HEADLINE) ?? closedBy(tokens, one, signs);
	if (!read) return null;
	if (HEAD_LABELS.has(read.name.toLowerCase())) return null;
	// "TIN VUI: …", "ẤM TÌNH BIÊN CƯƠNG: …": in capitals any words look like a name
	// "Xóm chài Thủy Châu: …" in big letters: of the province that the text names
	const words = ` ${read.name}`;
	if (read.what === 'free' && [...told].some((t) => t !== read.name && words.endsWith(` ${t}`))) return null;
	const isShouted =
		signs === HEADLINE && read.what === 'free' && inCapitals.has(tokens[at]) && !told.has(read.name);
	return isShouted ? mention(at, read, true, 'headed') : mention(at, read, false);
}

const BULLETIN = new Set([
	'điểm tin',
	'tin vắn',
	'tin nhanh',
	'bản tin',
	'tin biên',
	'tuần qua',
	'tin các',
	'tin tổng',
]);

const opensBulletin = wordsOf('điểm tin bản tuần');

/** "Hải An: Ngày 13/7, Hải đội 2 cứu 6 ngư dân": a line of what one of our units did. */
function namesPost(tokens: readonly Token[], { body, to }: Block): boolean {
	for (let k = body; k + 1 < to; k += 1)
		if (POSTS.test(`${tokens[k]?.fold} ${tokens[k + 1]?.fold}`)) return true;
	return false;
}
const isFull = (a: AreaMention): boolean => a.as === 'sure' || a.as === 'force';
const POSTS = /^(đồn biên|đồn bp|hải đội|hải đoàn|trạm kiểm)$/;

/**
 * A bulletin: so it is called at its head, and several lines open with names; where provinces are named in full, one of the
 * lines opens with the one it names.
 */
function isBulletin(tokens: readonly Token[], blocks: readonly Block[], areas: AreaMention[][]): boolean {
	const head = blocks[0];
	if (!head) return false;
	let called = false;
	for (let i = head.body; i + 1 < head.to && !called; i += 1)
		called = opensBulletin.has(tokens[i]) && BULLETIN.has(`${tokens[i]?.fold} ${tokens[i + 1]?.fold}`);
	const full = areas.some((list) => list.some(isFull));
	if (!called && full) return false;
	const names = new Set<string>();
	let posts = 0;
	let opens = false;
	for (const [k, block] of blocks.entries()) {
		const line = lineName(tokens, block, LINE)?.name;
		if (line) {
			names.add(line);
			if (namesPost(tokens, block)) posts += 1;
		}
		opens ||= areas[k]?.some((a) => isFull(a) && a.name === line) === true;
	}
	// lines that each tell what a post did, and nothing besides names a province
	return called ? names.size > 1 && (opens || !full) : names.size > 2 && posts === names.size && !full;
}

/** The first mention of an article that is its clause's subject. */
export function firstSubject(areas: readonly AreaMention[][]): AreaMention | undefined {
	for (const list of areas) for (const a of list) if (!a.aside) return a;
	return undefined;
}

/** "■ Toàn lực lượng: …", "Toàn quốc: …": a line of a bulletin on all of them. */
function wholeLine(tokens: readonly Token[], { body, to }: Block): AreaMention | null {
	let at = body;
	while (at < to && tokens[at]?.kind === 'punct') at += 1;
	const end = isWholeForce(tokens, at) ? at + 3 : landEnds(tokens, at);
	return end > 0 && LINE.test(tokens[end]?.text ?? '')
		? mention(at, { to: end, name: WHOLE_COUNTRY }, false)
		: null;
}

/** "Hải An: Quý II xử lý 58 vụ": a headline that opens with its province. In an account of the whole force, any line may. */
export function addLineNames(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const first = firstSubject(areas);
	const whole = first?.name === WHOLE_COUNTRY || isBulletin(tokens, blocks, areas);
	const told = new Set(areas.flatMap((list) => list.map((a) => a.name)));
	for (const [k, block] of blocks.entries()) {
		if (k > 0 && !whole) return;
		const name = wholeLine(tokens, block) ?? lineName(tokens, block, k === 0 ? HEADLINE : LINE, told);
		const list = areas[k] as AreaMention[];
		if (!name || (name.as === 'headed' && told.size > 0)) continue;
		const rest = list.filter((a) => a.to <= name.from || a.from >= name.to);
		areas[k] = [...rest.filter((a) => a.from < name.from), name, ...rest.filter((a) => a.from > name.from)];
	}
}
