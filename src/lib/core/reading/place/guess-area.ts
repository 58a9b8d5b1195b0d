import places from '#lib/codelists/place-names.json' with { type: 'json' };
import type { Page } from '../page/page.ts';
import type { Block } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { isFromThere, homeOf } from '../mention/area/home.ts';
import { settleLengths } from '../mention/area/name-lengths.ts';
import { inCapitals, isOfOffice, isUpper } from '../mention/area/name-run.ts';
import { isOfSmaller, readName, type PlaceName } from '../mention/area/place-name.ts';
import { SEVERAL } from '../mention/area/read-area.ts';

/** A guess of this weight counts more than a province named as somebody's partner. */
export const STRONG = 3;
/** "lính biên phòng Hà Khê", and the name told again as a province's: no guess any more. */
export const SURE = 5;
/** The head of an article, which tells where it is set. */
const HEAD = 4;

/** What the word before a name tells: that it is a province's, or that something happens there. */
const WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries([
	['phòng', 4],
	// "các cửa khẩu Sơn Hà": one gate is told apart before
	['khẩu', 2],
	// "vùng biên Đăk Lung"
	['biên', 3],
	...'lịch làng giới biển cương báo đài ngư an quan sản lâm sự dân đất miền phủ bàn bào tộc núi cao viễn ải giậu đảo lũ trời quê nẻo miệt nắng mưa bão xuân'
		.split(' ')
		.map((w) => [w, 2]),
	...'toàn ubnd hđnd mttq ủy'.split(' ').map((w) => [w, 3]),
	...'ở xuống tại về đến lên của trên qua vào'.split(' ').map((w) => [w, 1]),
]);
/** A village, a post or a person of the same name speaks against a province. */
const SMALLER = -3;
/** A gate may be called by its province. */
const GATE = -1;
const SURNAMES = new Set(places.surnames);
const HEAD_LABELS = new Set(places.headLabels);

const OF_ADDRESS = new Set('xã huyện phường bản thôn ấp buôn trấn khu làng đồn vịnh'.split(' '));
const OF_POST = new Set(['phòng', 'đồn', 'khẩu', 'trạm']);
const IS_LIST = /^(,|và|cùng|với|-|–)$/;

/** "xã Tân Lợi, Sơn Hà", "Đồn Biên phòng Pa Sín, Sơn Hà bắt …": the last place of an address, the province of a post. */
function closesAddress(page: Page, at: number, name: PlaceName, from: number): boolean {
	const { tokens } = page;
	if (tokens[at - 1]?.text !== ',') return false;
	let k = at - 2;
	while (k > from && isUpper(tokens[k])) k -= 1;
	if (k === at - 2) return false;
	const lead = tokens[k]?.fold ?? '';
	// "hai huyện Ia Krông, Đức Lơ"
	if (SEVERAL.test(tokens[k - 1]?.fold ?? '') || tokens[k - 1]?.kind === 'number') return false;
	// "các đồn Biên phòng Pa Sín, Nậm Lạnh, Huổi Lanh"
	return OF_ADDRESS.has(lead) || (OF_POST.has(lead) && !IS_LIST.test(tokens[name.to]?.fold ?? ''));
}

const ACTS = new Set(
	'có đã là nằm hiện còn đang vẫn cũng luôn được vừa giáp phấn đặt xác quyết tập đón bước trải chủ sở'.split(
		' ',
	),
);

/** "đầu năm 2025 Sơn Hà còn 1.407 hộ": a year before the name. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'number' && /^(năm|nay)$/.test(tokens[at - 1]?.fold ?? '');

/** "Đăk Ngo có 92 km biên giới", "Năm qua, Sơn Hà đã …": a name that opens its clause and acts. */
const isSubject = (tokens: readonly Token[], at: number, block: Block, name: PlaceName): boolean =>
	ACTS.has(tokens[name.to]?.fold ?? '') &&
	// "Ba Na là bản xa nhất"
	!(tokens[name.to]?.fold === 'là' && OF_ADDRESS.has(tokens[name.to + 1]?.fold ?? '')) &&
	(at === block.body || /^[.;:!?,]$/.test(tokens[at - 1]?.text ?? '') || isYear(tokens, at - 1));

const isPaper = (t: Token | undefined): boolean => t?.fold === 'báo' || t?.fold === 'đài';

/** "BIÊN PHÒNG" before a name, no post of it. */
const isOfForce = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.fold === 'phòng' &&
	tokens[at - 2]?.fold === 'biên' &&
	!/^(đồn|trạm|đội|khẩu)$/.test(tokens[at - 3]?.fold ?? '');

/** A capital before it makes the word a further one of a name, but for "Ở Sơn Hà", "Báo Sơn Hà". */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
	isUpper(tokens[at - 1]) && !isPaper(tokens[at - 1]) && !isOfForce(tokens, at) && isOfSmaller(tokens, at);

/** "Xã Ia Bơr có 287 hộ", "Bản Pa Sín", "Huyện Mường Lai": the name of something smaller, and what opens it. */
const opensAddress = (tokens: readonly Token[], at: number): boolean =>
	OF_ADDRESS.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.word.capital === true;

/** A word of a name, or a city by its letters: "xã Long Hải (TPHCM)". */
const mayName = (t: Token | undefined): boolean => isUpper(t) || t?.fold === 'tphcm';

/** "Hà Bá Mai (SN 1971, …)", "Sơn Văn Lý (28 tuổi)", "Lâm Thị Hoa, sinh năm 1990": whose age is told is a person. */
function hasAge(tokens: readonly Token[], at: number): boolean {
	if (!/^[(,]$/.test(tokens[at]?.text ?? '')) return false;
	const next = tokens[at + 1]?.fold ?? '';
	return /^(sn|sinh)$/.test(next) || (tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.fold === 'tuổi');
}

/** A name that a title, or the part of it before a sign, closes with. */
const endsTitle = (tokens: readonly Token[], to: number, block: Block): boolean =>
	to >= block.to || /^[:,.–-]$/.test(tokens[to]?.text ?? '');

/** How much the place of a name tells that it is the article's province. */
function weigh(page: Page, b: number, at: number, name: PlaceName): number {
	const { tokens } = page;
	const block = page.blocks[b];
	if (!block) return 0;
	const after = tokens[name.to];
	// a byline; "Nguyễn Văn An"; "CẬP NHẬT"
	const person = (name.to - at > 2 && SURNAMES.has(tokens[at]?.fold ?? '')) || hasAge(tokens, name.to);
	if (person || HEAD_LABELS.has(name.name.toLowerCase()) || (at === block.body && name.to >= block.to))
		return 0;
	let opens = at - 1;
	while (opens >= block.body && tokens[opens]?.kind === 'punct' && tokens[opens]?.text !== '(') opens -= 1;
	if (b > 0 && !person && isSubject(tokens, at, block, name)) return 2;
	if (opens < block.body) {
		if (b === 0 || block.role === 'title') return after?.text === ',' || after?.text === '.' ? 0 : 2;
		return b < HEAD && /^[-–:]$/.test(after?.text ?? '') ? 3 : 0;
	}
	const before = tokens[at - 1];
	// "Bí thư Tỉnh ủy Ma Thế Cường": whoever holds the office
	if (!before || (isOfOffice(tokens, at) && !isUpper(after))) return 0;
	// "Đồn Biên phòng Pa Sín (Sơn Hà)"
	if (before.text === '(' && after?.text === ')') return 3;
	if (closesAddress(page, at, name, block.body)) return 2;
	// "từ Hải An đến Nam Thạch"
	if ((before.fold === 'đến' && isUpper(tokens[at - 2])) || before.fold === 'từ') return 0;
	// ", Hải Trung có 2.914 tàu cá"
	const acts = before.text === ',' && /^(có|đã|phấn|là)$/.test(after?.fold ?? '');
	return WEIGHTS[before.fold] ?? (b === 0 || acts ? 1 : 0);
}

/**
 * Where no province is named as one: the name that the text most often puts the story in ("mưa lớn trút xuống Trà Nam",
 * "(Báo Phìn Hồ)", "ngư dân Vĩnh Lạch").
 *
 * out  the names and their weights
 */
export function guessAreas(page: Page): ReadonlyMap<string, number> {
	const { tokens } = page;
	const found: (PlaceName & { weight: number })[] = [];
	for (const [b, block] of page.blocks.entries()) {
		for (let i = block.body; i < block.to - 1; i += 1) {
			if (!mayName(tokens[i]) || page.claimed[i] === 1 || (i > block.body && goesOn(tokens, i))) continue;
			const name = opensAddress(tokens, i) ? null : readName(tokens, i, block.to, 'bare');
			if (!name || name.what === 'region' || name.what === 'foreign') continue;
			// "BẮT GIỮ 12 VỤ MA TÚY"; not "NGÀY HỘI CỦA BIÊN PHÒNG HẢI TRƯỜNG"
			const shouted = name.what === 'free' && i > block.body && inCapitals.has(tokens[i]);
			if (shouted && !(isOfForce(tokens, i) && endsTitle(tokens, name.to, block))) continue;
			// "dân làng Đăk Lung": of a village or of the whole land
			if (`${tokens[i - 2]?.fold} ${tokens[i - 1]?.fold}` === 'dân làng') continue;
			if (homeOf(tokens, block.body, i) || isFromThere(tokens, block.body, i - 1)) continue;
			if (i > block.body && !shouted && isOfSmaller(tokens, i) && !isPaper(tokens[i - 1])) {
				// "cửa khẩu Lạng Sơn", "cảng Hải Phòng": a province of the lists all the same
				const kept = name.what === 'known' && !isUpper(tokens[i - 1]);
				found.push({ ...name, weight: kept ? 1 : tokens[i - 1]?.fold === 'khẩu' ? GATE : SMALLER });
				continue;
			}
			const weight = weigh(page, b, i, name);
			// what is put far from the head in passing is no article's place
			if (weight === 0 || (weight === 1 && b >= HEAD)) continue;
			found.push({ ...name, weight });
		}
	}
	settleLengths(tokens, found);
	const weights = new Map<string, number>();
	for (const { name, weight, runsOn } of found)
		if (!runsOn) weights.set(name, (weights.get(name) ?? 0) + weight);
	return weights;
}
