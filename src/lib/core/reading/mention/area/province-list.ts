import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { listedNames } from './listed-names.ts';
import { isUpper } from './name-run.ts';
import { addNamelessForce } from './nameless-force.ts';
import { rankingOf } from './ranked-provinces.ts';
import { SEVERAL, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

const OF_PROVINCES = wordsOf('tỉnh');
/** Where a name of the list may stand: at its head and behind each sign. */
const PARTS = /^[:;.]$/;
/** … and of the whole force: "trong đó Sơn Hà 112 vụ, Bình Lâm 90 vụ và Hải An 44 vụ". */
const PARTS_OF_ALL = /^([:;.,]|và|đó|như|là|riêng)$/;
/** Fewer names with figures are no list. */
const FEWEST = 3;

/** "4 tỉnh, thành phố", "các tỉnh": said before a list whose names are then known to be provinces. */
const saysProvinces = (tokens: readonly Token[], at: number): boolean =>
	OF_PROVINCES.has(tokens[at]) && isMany(tokens[at - 1]) && !isUpper(tokens[at + 1]);

/** "các tỉnh", "một số tỉnh". */
const isMany = (t: Token | undefined): boolean =>
	t !== undefined && (SEVERAL.test(t.fold) || t.fold === 'số');

/** Words between "hai tỉnh" and its list. */
const PAIR_REACH = 8;

const NAMED = wordsOf('như là gồm');

/** "các tỉnh đang đỡ đầu: Sơn Hà 74 em, Bình Lâm 61 em", "các tỉnh bắt nhiều như Sơn Hà (131 vụ), Bình Lâm (98 vụ)": a list behind a colon, or words for one. */
function isColonList(tokens: readonly Token[], at: number, to: number): boolean {
	for (let k = at + 1; k < Math.min(at + PAIR_REACH, to); k += 1) {
		if (tokens[k]?.text === ':' || NAMED.has(tokens[k])) return isUpper(tokens[k + 1]);
		if (tokens[k]?.kind !== 'word') return false;
	}
	return false;
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
		const ranking = rankingOf(tokens, block, areas[k] as AreaMention[], ofAll);
		if (ranking) {
			const { first, names } = ranking;
			add(k, names);
			if (ofAll) continue;
			for (const a of [first, ...names]) a.ranked = true;
			addNamelessForce(tokens, blocks, areas, first.from);
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
