import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { asideBefore } from './area-aside.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { addExamples } from './example.ts';
import { addHighCommand } from './high-command.ts';
import { addLineNames, firstSubject } from './line-names.ts';
import { addReviewOfAll } from './review-of-all.ts';
import { settleLengths } from './name-lengths.ts';
import { isUpper } from './name-run.ts';
import { dropOfficials } from './officials.ts';
import { isOfSmaller } from './place-name.ts';
import { addListedProvinces } from './province-list.ts';
import { dropShouted } from './shouted.ts';
import { addTurnedTo } from './turned-to.ts';
import { addUnitsOfAll } from './units-of-all.ts';
import { addPostAreas, findPosts } from './post-areas.ts';
import { isGuardOf, mention, WHOLE_COUNTRY, type AreaMention, SEVERAL } from './read-area.ts';
import { isWholeForce } from './whole-force.ts';

/** Mentions of a neighbour's provinces are dropped, wherever the same name stands; their names remain. */
function dropAbroad(areas: AreaMention[][]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const list of areas) for (const a of list) if (a.as === 'abroad') names.add(a.name);
	if (names.size > 0)
		for (const [k, list] of areas.entries()) areas[k] = list.filter((a) => !names.has(a.name));
	return names;
}

/** The mentions of all blocks, in order. */
function allOf(areas: readonly AreaMention[][]): AreaMention[] {
	const all: AreaMention[] = [];
	for (const list of areas) for (const a of list) all.push(a);
	return all;
}

/** "vùng biển Hải An" is a province's where the article names the province. */
function settleLoose(areas: AreaMention[][]): void {
	const sure = new Set<string>();
	for (const list of areas) for (const a of list) if (a.as === 'sure' || a.as === 'force') sure.add(a.name);
	for (const list of areas)
		for (const a of list) if (a.as === 'loose' && a.sea && sure.has(a.name)) a.aside = false;
}

/** "Biên phòng cửa khẩu cảng X" is a province's command, unless the article names the province it belongs to. */
function settlePorts(areas: AreaMention[][]): void {
	if (!areas.some((list) => list.some((a) => a.as === 'port'))) return;
	const all = allOf(areas);
	const ports = new Set(all.filter((a) => a.as === 'port').map((a) => a.name));
	const ofOther = all.some((a) => !a.aside && /^(sure|force)$/.test(a.as) && !ports.has(a.name));
	const named = all.some((a) => /^(sure|force)$/.test(a.as) && ports.has(a.name));
	for (const a of all)
		if (a.as === 'port') {
			a.as = 'force';
			if (!named) a.ofPort = true;
		}
	if (ofOther) for (const [k, list] of areas.entries()) areas[k] = list.filter((a) => !ports.has(a.name));
}

/** "Đồn Biên phòng Pa Sín … . Biên phòng Pa Sín …": a post's name, not a province's. */
function dropPosts(tokens: readonly Token[], blocks: readonly Block[], areas: AreaMention[][]): void {
	if (!areas.some((list) => list.some((a) => isGuardOf(tokens, a.from)))) return;
	const posts = new Set(blocks.flatMap((b) => findPosts(tokens, b).map((p) => p.name)));
	for (const [k, list] of areas.entries())
		areas[k] = list.filter((a) => !(isGuardOf(tokens, a.from) && posts.has(a.name)));
}

/** The words of the names, by their first. */
function byFirstWord(names: Iterable<string>): Map<string, string[][]> {
	const out = new Map<string, string[][]>();
	for (const name of names) {
		const words = name.split(' ');
		const first = words[0] as string;
		const list = out.get(first) ?? [];
		list.push(words);
		out.set(
			first,
			list.sort((a, b) => b.length - a.length),
		);
	}
	return out;
}

function standsAt(tokens: readonly Token[], at: number, end: number, words: readonly string[]): boolean {
	if (at + words.length > end) return false;
	for (let k = 1; k < words.length; k += 1) if (tokens[at + k]?.text !== words[k]) return false;
	return true;
}

/** The words of the first of the names that stands at a token. */
function nameAt(
	tokens: readonly Token[],
	at: number,
	end: number,
	names: ReadonlyMap<string, string[][]>,
): string[] | undefined {
	const known = names.get((tokens[at] as Token).text);
	if (known) for (const words of known) if (standsAt(tokens, at, end, words)) return words;
	return undefined;
}

/**
 * Finds the further places where a province already named in full stands by its name alone ("còn phía Thanh Khê, …").
 *
 * in   tokens[start, end); the names known from the article; the mentions found there
 * out  the mentions with the bare ones, in order
 */
function withBareNames(
	tokens: readonly Token[],
	start: number,
	end: number,
	names: ReadonlyMap<string, string[][]>,
	found: AreaMention[],
): AreaMention[] {
	let out = found;
	let next = 0;
	for (let i = start; i < end - 1; i += 1) {
		if (!isUpper(tokens[i])) continue;
		const words = nameAt(tokens, i, end, names);
		if (!words) continue;
		while (next < found.length && (found[next] as AreaMention).to <= i) next += 1;
		if ((found[next]?.from ?? end) <= i) continue;
		const to = i + words.length;
		if (i > start && isOfSmaller(tokens, i)) continue;
		if (isUpper(tokens[to])) continue;
		if (out === found) out = [...found];
		const why = isPlaceOfNumber(tokens, i, to)
			? null
			: asideBefore(tokens, start, i, out.at(-1)?.to ?? start, true);
		const name = { to, name: words.join(' ') };
		// "các đồn phía Hà Sơn cũ": a part of the province that is
		if (tokens[to]?.fold === 'cũ') continue;
		const aside = why !== null || isWhere(tokens, found, i);
		out.push(mention(i, name, aside, why === 'home' || why === 'far' ? why : 'bare'));
		i = to - 1;
	}
	return out === found ? found : out.sort((a, b) => a.from - b.from);
}

/** Words of a clause between its subject and where it acted. */
const WHERE_REACH = 16;

const OF_ADDRESS = wordsOf('xã huyện phường bản thôn thị trấn thành phố quận khu vực cửa khẩu cảng ,');

/** Token before an address that ends at `at`: "tại bản A, xã B, thành phố Hải An, [tỉnh Hải An]". */
function placeOpens(tokens: readonly Token[], at: number): number {
	let k = at - 1;
	while (k > 0 && at - k < WHERE_REACH && (OF_ADDRESS.has(tokens[k]) || isUpper(tokens[k]))) k -= 1;
	return k;
}

/** "BĐBP Sơn Hà bắt 12 đối tượng tại Hải An": where a force acted that the clause has named; "…; tại Hải An, …" turns to another. */
function isWhere(tokens: readonly Token[], found: readonly AreaMention[], at: number): boolean {
	const open = placeOpens(tokens, at);
	if (tokens[open]?.fold !== 'tại' || tokens[open - 1]?.kind !== 'word') return false;
	if (/^(còn|riêng|là|nhưng)$/.test(tokens[open - 1]?.fold ?? '')) return false;
	const subject = found.findLast((a) => a.to <= at && !a.aside && a.as === 'force');
	if (!subject || at - subject.to > WHERE_REACH) return false;
	for (let k = subject.to; k < at; k += 1) if (/^[.;:]$/.test(tokens[k]?.text ?? '')) return false;
	return true;
}

const isTown = (t: Token | undefined): boolean => t?.fold === 'phố' || t?.fold === 'tp';

/** "Hội Doanh nhân trẻ thành phố Sao Mai", "vùng biển Bãi Nồm" beside a province: names told of towns and waters only, where a province is named as one. */
function townsOf(tokens: readonly Token[], areas: readonly AreaMention[][]): Set<string> {
	const towns = new Set<string>();
	const provinces = new Set<string>();
	for (const a of allOf(areas))
		if (a.as === 'loose' && (a.sea || isTown(tokens[a.from]))) towns.add(a.name);
		else if (a.as !== 'loose' && a.as !== 'home' && a.as !== 'far') provinces.add(a.name);
	for (const name of provinces) towns.delete(name);
	return provinces.size > 0 ? towns : new Set();
}

/** "qua Sơn Hà 68 công dân", "con số này ở Sơn Hà là 3 vụ": the place of the number behind it. */
const isPlaceOfNumber = (tokens: readonly Token[], at: number, to: number): boolean =>
	/^(qua|ở)$/.test(tokens[at - 1]?.fold ?? '') &&
	(tokens[to]?.kind === 'number' || (tokens[to]?.fold === 'là' && tokens[to + 1]?.kind === 'number'));

/** "BĐBP tỉnh đã bắt 74 vụ" before a token: the force of one province, though it goes without its name. */
function isOfNamelessProvince(tokens: readonly Token[], before: number): boolean {
	for (let k = 1; k < before; k += 1)
		if (tokens[k]?.fold === 'tỉnh' && /^(bđbp|phòng)$/.test(tokens[k - 1]?.fold ?? '')) return true;
	return false;
}

/**
 * "toàn lực lượng" after a province's force has been the subject, by its name or as "BĐBP tỉnh", is that province's own
 * force: such mentions are dropped. An account that begins with the whole force keeps to it.
 */
function forgetForceOfAProvince(tokens: readonly Token[], areas: AreaMention[][]): void {
	const nameless = firstSubject(areas);
	if (nameless && isWholeForce(tokens, nameless.from) && isOfNamelessProvince(tokens, nameless.from))
		for (const [k, list] of areas.entries()) areas[k] = list.filter((a) => !isWholeForce(tokens, a.from));
	const first = firstSubject(areas);
	if (!first) return;
	if (first.name === WHOLE_COUNTRY) {
		// "BĐBP các tỉnh Sơn Hà, Hải An là những đơn vị dẫn đầu": what follows is of none of them alone
		for (const list of areas)
			for (const a of list) if (SEVERAL.test(tokens[a.from - 1]?.fold ?? '')) a.aside = true;
		return;
	}
	// "BĐBP Sơn Hà dựng 12 nhà; BĐBP Bình Lâm dựng 9 nhà. Toàn lực lượng dựng 212 nhà"
	const forces = new Set(
		areas.flatMap((list) => list.filter((a) => a.as === 'force' && !a.aside).map((a) => a.name)),
	);
	// "■ Sơn Hà: …", "■ Hải An: …", "■ Toàn lực lượng: …"
	const lines = new Set(
		areas.flatMap((list) =>
			list.filter((a) => !a.aside && /^[:–—]$/.test(tokens[a.to]?.text ?? '')).map((a) => a.name),
		),
	);
	lines.delete(WHOLE_COUNTRY);
	if (forces.size > 1 || lines.size > 1) return;
	for (const [k, list] of areas.entries()) areas[k] = list.filter((a) => a.name !== WHOLE_COUNTRY);
}

/**
 * What the whole article tells of the places found paragraph by paragraph: which of them are one name, which lie abroad,
 * where they stand by their names alone.
 *
 * in   the mentions of each block, in order; changed in place
 * out  the names of a neighbour's provinces
 */
export function settleAreas(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): ReadonlySet<string> {
	const abroad = dropAbroad(areas);
	dropShouted(tokens, blocks, areas);
	settleLengths(tokens, allOf(areas));
	dropOfficials(tokens, areas);
	settleLoose(areas);
	for (const list of areas)
		for (const a of list) if (a.as === 'sure' && !a.aside && isWhere(tokens, list, a.from)) a.aside = true;
	settlePorts(areas);
	dropPosts(tokens, blocks, areas);
	addReviewOfAll(tokens, blocks, areas);
	addHighCommand(tokens, blocks, areas);
	addListedProvinces(tokens, blocks, areas);
	addExamples(tokens, blocks, areas);
	addTurnedTo(tokens, blocks, areas);
	addUnitsOfAll(tokens, blocks, areas);
	addLineNames(tokens, blocks, areas);
	const names = new Set(allOf(areas).map((a) => a.name));
	names.delete(WHOLE_COUNTRY);
	for (const town of townsOf(tokens, areas)) names.delete(town);
	if (names.size > 0) {
		const known = byFirstWord(names);
		for (const [k, b] of blocks.entries())
			areas[k] = withBareNames(tokens, b.body, b.to, known, areas[k] as AreaMention[]);
	}
	addPostAreas(tokens, blocks, areas);
	forgetForceOfAProvince(tokens, areas);
	return abroad;
}
