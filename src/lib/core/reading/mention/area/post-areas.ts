import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { firstFrom } from '../../../text/within.ts';
import { isUpper } from './name-run.ts';
import { closedBy, readName } from './place-name.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** Words between "Đồn" and the name of the post. */
const OF_KIND = new Set('biên phòng bp cửa khẩu quốc tế cảng ckqt ckc ck chính phụ'.split(' '));
const LONGEST = 4;
const POST = wordsOf('đồn trạm');

interface Post {
	from: number;
	to: number;
	name: string;
}

/** The posts named in a paragraph: "Đồn Biên phòng Cửa khẩu Nậm Lạnh", "Đồn Nậm Lạnh". */
export function findPosts(tokens: readonly Token[], block: Block): Post[] {
	const out: Post[] = [];
	for (let i = block.body; i < block.to; i += 1) {
		if (!POST.has(tokens[i])) continue;
		let at = i + 1;
		while (at < block.to && OF_KIND.has(tokens[at]?.fold ?? '')) at += 1;
		let to = at;
		while (to < block.to && to - at < LONGEST && isUpper(tokens[to])) to += 1;
		if (to === at) continue;
		const words = tokens.slice(at, to).map((t) => t.text);
		out.push({ from: i, to, name: words.join(' ') });
		for (let next = nextOfList(tokens, to, block.to); next; next = nextOfList(tokens, next.to, block.to)) {
			out.push(next);
			to = next.to;
		}
		i = to - 1;
	}
	return out;
}

/** Words of the bracket behind a post. */
const REMARK = 8;

/** "hai đồn Nậm Lạnh (BĐBP Bình Lâm) và Pa Sín (BĐBP Sơn Hà)": the next post of a list, each with its bracket. */
function nextOfList(tokens: readonly Token[], at: number, end: number): Post | null {
	const close = closeOf(tokens, at, end);
	if (close < 0 || !/^(và|,|với)$/.test(tokens[close + 1]?.fold ?? '')) return null;
	const from = close + 2;
	let to = from;
	while (to < end && to - from < LONGEST && isUpper(tokens[to])) to += 1;
	if (to === from || closeOf(tokens, to, end) < 0) return null;
	const words = tokens.slice(from, to).map((t) => t.text);
	return { from, to, name: words.join(' ') };
}

/** The bracket that opens at a token closes here; -1 where none opens. */
function closeOf(tokens: readonly Token[], at: number, end: number): number {
	if (tokens[at]?.text !== '(') return -1;
	for (let k = at + 1; k < Math.min(end, at + REMARK); k += 1) if (tokens[k]?.text === ')') return k;
	return -1;
}

function namesSeveral(areas: readonly AreaMention[][]): boolean {
	let one: string | null = null;
	for (const list of areas)
		for (const { name } of list) {
			if (name === WHOLE_COUNTRY || name === one) continue;
			if (one !== null) return true;
			one = name;
		}
	return false;
}

/** "Đồn Biên phòng Pa Sín (Sơn Hà) và Đồn Biên phòng Nậm Lạnh (Bình Lâm)": the names in brackets, where there are several. */
function addBracketed(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
	posts: readonly Post[][],
): void {
	const found: { k: number; mention: AreaMention }[] = [];
	for (const [k, list] of posts.entries())
		for (const p of list) {
			if (tokens[p.to]?.text !== '(' || !isUpper(tokens[p.to + 1])) continue;
			const name = readName(tokens, p.to + 1, blocks[k]?.to ?? p.to, 'bare');
			const read = name && name.what !== 'foreign' && closedBy(tokens, name, /^\)$/);
			if (read) found.push({ k, mention: mention(p.to + 1, read, false, 'bare') });
		}
	if (new Set(found.map((f) => f.mention.name)).size < 2) return;
	for (const { k, mention: m } of found) {
		const list = areas[k] ?? [];
		if (!list.some((a) => a.from < m.to && m.from < a.to))
			areas[k] = [...list, m].sort((a, b) => a.from - b.from);
	}
}

const OF_PLACE = wordsOf('xã phường huyện đặc thị');

/** "Đồn Biên phòng Nậm Lạnh (xã Pa Sín, Sơn Hà)": the province that closes the bracket of a post, behind a smaller place; null for none. */
function seatOf(tokens: readonly Token[], p: Post, end: number): AreaMention | null {
	const close = closeOf(tokens, p.to, end + 1);
	if (close < 0 || !OF_PLACE.has(tokens[p.to + 1])) return null;
	let comma = close - 1;
	while (comma > p.to && tokens[comma]?.text !== ',') comma -= 1;
	if (comma === p.to || !isUpper(tokens[comma + 1])) return null;
	const name = readName(tokens, comma + 1, close + 1, 'bare');
	const read = name && !/^(foreign|region)$/.test(name.what) && closedBy(tokens, name, /^\)$/);
	return read ? mention(comma + 1, read, false, 'bare') : null;
}

/** Where no province is told of as a subject, that of the first post told with its seat. */
function addSeat(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
	posts: readonly Post[][],
): void {
	if (areas.some((list) => list.some((a) => !a.aside))) return;
	for (const [k, list] of posts.entries())
		for (const p of list) {
			const seat = seatOf(tokens, p, blocks[k]?.to ?? p.to);
			if (!seat) continue;
			areas[k] = [...(areas[k] ?? []), seat].sort((a, b) => a.from - b.from);
			return;
		}
}

/**
 * Posts told once with their province ("Đồn Biên phòng Nậm Lạnh (BĐBP Bình Lâm)") stand for it wherever they are named
 * again, in an article of several provinces.
 *
 * in   the settled mentions of each block; changed in place
 */
export function addPostAreas(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	const posts = blocks.map((b) => findPosts(tokens, b));
	addBracketed(tokens, blocks, areas, posts);
	addSeat(tokens, blocks, areas, posts);
	if (!namesSeveral(areas)) return;
	const province = new Map<string, string>();
	const beside = (k: number, p: Post): AreaMention | undefined => {
		const list = areas[k] ?? [];
		const a = list[firstFrom(list, p.to)];
		return a && a.from - p.to <= 2 && a.name !== WHOLE_COUNTRY ? a : undefined;
	};
	for (const [k, list] of posts.entries())
		for (const p of list) {
			const a = beside(k, p);
			if (a && !province.has(p.name)) province.set(p.name, a.name);
		}
	if (new Set(province.values()).size < 2) return;
	for (const [k, list] of posts.entries()) {
		const more: AreaMention[] = [];
		for (const p of list) {
			const name = province.get(p.name);
			const before = tokens[p.from - 1]?.fold ?? '';
			if (name && !beside(k, p))
				more.push(mention(p.from, { to: p.to, name }, /^(với|cùng|cho|và)$/.test(before)));
		}
		if (more.length > 0) areas[k] = [...(areas[k] ?? []), ...more].sort((a, b) => a.from - b.from);
	}
}
