import places from '#lib/codelists/place-names.json' with { type: 'json' };
import { Lexicon } from '../../../text/lexicon.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Token } from '../../../text/tokens.ts';
import { besideOf, homeOf, isFromThere } from './home.ts';

const countries = new Lexicon<{ kind: 'country' }>();
for (const name of places.countries) countries.add(name, { kind: 'country' });

/** Small words before a place that make it a partner, a neighbour, a goal. */
const ASIDE = new Set(['với', 'cùng', 'giáp', 'sang', 'cho', 'và', 'qua', 'từ', 'đến', 'tới', 'ở', 'hơn']);

const isAsideWord = (t: Token | undefined): boolean => t !== undefined && ASIDE.has(t.fold);

/** Words of the names of bodies, between a small word and the place: "với Bộ Chỉ huy BĐBP tỉnh …". */
const OF_BODY = new Set(
	'các hai ba tỉnh bộ đội biên phòng bđbp chỉ huy ban lực lượng thành phố công an hải quan cục chi quân sự chqs sở ubnd tư lệnh phòng pcmt kiểm ngư lâm thuế đơn vị lãnh đạo nghiệp vụ'.split(
		' ',
	),
);
const ENDS = wordsOf('. ; )');
/** "2", "3": so many provinces are named. */
const isFew = (t: Token | undefined): boolean => t?.kind === 'number' && /^0?[2-9]$/.test(t.text);
/** Words of the name of a post, before the province it stands under. */
const OF_POST = new Set(
	'đồn trạm biên phòng bp cửa khẩu quốc tế cảng ckqt ckc ck kiểm soát hải đội đoàn chính phụ'.split(' '),
);
const POST = new Set(['đồn', 'trạm', 'đội', 'đoàn']);
/** How far back the words of a body, a post, an address are followed. */
const REACH = 16;

/** A body that is not ours: its province says where, not whose deed. */
function isOtherBody(tokens: readonly Token[], at: number): boolean {
	const w = tokens[at]?.fold;
	const next = tokens[at + 1]?.fold;
	return (
		(w === 'công' && next === 'an') ||
		(w === 'hải' && next === 'quan') ||
		(w === 'kiểm' && (next === 'ngư' || next === 'lâm')) ||
		(w === 'cảnh' && next === 'sát')
	);
}

/** Whose vessels and people a province's name tells: "tàu cá tỉnh …", "ngư dân của tỉnh …". */
const OWNED = new Set([
	'tàu cá',
	'tàu thuyền',
	'thuyền viên',
	'ngư dân',
	'công dân',
	'người dân',
	'cư dân',
	'học sinh',
]);
/** Bodies that give and visit. */
const GIVERS = new Set(
	[
		'Hội',
		'Công ty',
		'Tập đoàn',
		'Trường',
		'Bệnh viện',
		'Ngân hàng',
		'Quỹ',
		'Câu lạc',
		'Hiệp hội',
		'Liên đoàn',
	].concat(['Đoàn', 'đoàn công', 'Báo', 'Đài', 'Nhóm', 'Câu lạc', 'Chi nhánh', 'Nhà hát']),
);
const NO_GIVER = new Set(['nghị', 'đồng', 'thi', 'thao', 'trại', 'thảo']);
/** Words of the name of such a body before "tỉnh". */
const GIVER_REACH = 8;

const isPlate = (t: Token | undefined): boolean =>
	t !== undefined && (t.kind === 'number' || /^(-|\p{Lu}{2,3})$/u.test(t.text));

/** "tàu cá của tỉnh Hải An bị phạt", "Hội Doanh nhân trẻ tỉnh Hải An trao": the province of somebody who is not our force. */
function isOfOthers(tokens: readonly Token[], start: number, at: number, bare: boolean): boolean {
	if (!/^(tỉnh|thành|phố|tp)$/.test(tokens[at]?.fold ?? '') && !bare) return false;
	const before = tokens[at]?.fold === 'phố' ? at - 2 : at - 1;
	let last = tokens[before]?.fold === 'của' ? before - 1 : before;
	// "tàu cá HA 93021 TS của tỉnh …"
	while (last > start && isPlate(tokens[last])) last -= 1;
	if (last <= start) return false;
	if (tokens[last]?.fold === 'tàu' || OWNED.has(`${tokens[last - 1]?.fold} ${tokens[last]?.fold}`))
		return true;
	for (let k = last; k >= start && last - k < GIVER_REACH; k -= 1) {
		const t = tokens[k] as Token;
		if (t.kind !== 'word' || OWN_WORDS.has(t.fold)) return false;
		const next = tokens[k + 1];
		if (GIVERS.has(t.text) ? !NO_GIVER.has(next?.fold ?? '') : GIVERS.has(`${t.text} ${next?.text}`))
			return true;
	}
	return false;
}
/** What one province does for another's border. */
const TWINS = new Set(['kết nghĩa', 'ủng hộ', 'gửi tặng', 'trao tặng', 'tài trợ']);

/** "Thành phố Hải Phòng kết nghĩa với BĐBP tỉnh Sơn Hà": a province that gives, its name ending at a token. */
export const isGiver = (tokens: readonly Token[], to: number): boolean =>
	TWINS.has(`${tokens[to]?.fold} ${tokens[to + 1]?.fold}`) ||
	TWINS.has(`${tokens[to + 1]?.fold} ${tokens[to + 2]?.fold}`);

const OWN_WORDS = new Set('bđbp phòng và với cùng tại ở cho về đến tới từ trao tặng thăm của'.split(' '));

/** Before "ở": a sentence begins, or one turns to another place. */
const OPENS_TURN = /^([.;:!?…]|còn|riêng)$/;

/** "trên cơ sở hợp nhất BĐBP các tỉnh Sơn Hà, Hải An", "trên cơ sở BĐBP tỉnh Sơn Hà": what a province was made of. */
const isMerger = (tokens: readonly Token[], at: number): boolean =>
	(/^(hợp nhất|sáp nhập)$/.test(`${tokens[at - 1]?.fold} ${tokens[at]?.fold}`) &&
		tokens[at + 1]?.fold !== 'thành') ||
	(tokens[at]?.fold === 'cơ' && tokens[at - 1]?.fold === 'trên');

/** "Trước năm 2004, …": a sentence of what was. */
function opensThen(tokens: readonly Token[], from: number, at: number): boolean {
	let k = at - 1;
	while (k > from && at - k <= REACH && tokens[k - 1]?.text !== '.') k -= 1;
	return tokens[k]?.fold === 'trước';
}

/** "(nay thuộc tỉnh An Phong)", "(trước là huyện Hà Tiên, tỉnh Kiên Hà)": what a place became, or was part of. */
function whenOf(tokens: readonly Token[], from: number, at: number): 'then' | 'now' | null {
	let now = false;
	// "Trước năm 2004, nơi này thuộc tỉnh Đắk Lắk"
	if (tokens[at - 1]?.fold === 'thuộc' && opensThen(tokens, from, at)) return 'then';
	for (let k = at - 1; k > from && at - k <= REACH; k -= 1) {
		const t = tokens[k] as Token;
		now ||= t.fold === 'nay';
		if (t.text === '(')
			return !/^(nay|trước|nguyên|cũ)$/.test(tokens[k + 1]?.fold ?? '') ? null : now ? 'now' : 'then';
		if (ENDS.has(t)) return null;
	}
	return null;
}

/** "phối hợp với Đồn Biên phòng Nậm Lạnh (BĐBP …": the post a province is told with is a partner. */
function isOfPartnerPost(tokens: readonly Token[], start: number, comma: number): boolean {
	let k = comma - 1;
	while (k >= start && comma - k <= REACH && tokens[k]?.word.capital && !POST.has((tokens[k] as Token).fold))
		k -= 1;
	let post = false;
	while (k >= start && comma - k <= REACH && OF_POST.has((tokens[k] as Token).fold)) {
		post ||= POST.has((tokens[k] as Token).fold);
		k -= 1;
	}
	return post && k >= start && isAsideWord(tokens[k]);
}

/** "giúp BĐBP tỉnh Bình Lâm 3 xuồng máy", "học kinh nghiệm của BĐBP tỉnh Bình Lâm": no subject. */
const isHelped = (tokens: readonly Token[], k: number): boolean =>
	/^(giúp|trợ)$/.test(tokens[k]?.fold ?? '') ||
	(tokens[k]?.fold === 'của' && /^(nghiệm|hình|làm)$/.test(tokens[k - 1]?.fold ?? ''));

/** Words between a delegation and its visit. */
const VISIT_REACH = 24;

/** "Đoàn công tác BĐBP tỉnh Hải An đến thăm BĐBP tỉnh Sơn Hà": our force of elsewhere comes as a guest. */
function isVisitor(tokens: readonly Token[], k: number, at: number): boolean {
	const last = tokens[k]?.fold === 'của' ? k - 1 : k;
	const party =
		tokens[last]?.fold === 'đoàn' || (tokens[last]?.fold === 'tác' && tokens[last - 2]?.fold === 'đoàn');
	if (!party) return false;
	for (let j = at; j < at + VISIT_REACH; j += 1) {
		if (tokens[j]?.text === '.' || !tokens[j]) return false;
		if (tokens[j]?.fold === 'thăm') return true;
	}
	return false;
}

/** Words of a name between "với" and "là". */
const WITH_REACH = 8;

/** "Với BĐBP Sơn Hà là 12 căn nhà được dựng": whose what follows is. */
function opensWith(tokens: readonly Token[], from: number, k: number, at: number): boolean {
	if (tokens[k]?.fold !== 'với' || (k > from && !/^[.;]$/.test(tokens[k - 1]?.text ?? ''))) return false;
	for (let j = at + 1; j < at + WITH_REACH; j += 1) {
		const t = tokens[j];
		if (!t || t.kind !== 'word') return false;
		if (t.fold === 'là') return true;
	}
	return false;
}

/**
 * Why the words before a place say that it is no subject: a partner, a neighbour, another body's; where someone or
 * somebody's boat is from.
 *
 * in   the mention begins at `at`; `from` the place its paragraph opens; `last` end of the mention before it; `bare` when
 *      nothing but the name stands there
 * out  null for a subject; home: where somebody lives; far: a neighbour's, a guest's, what a place was part of
 */
export function asideBefore(
	tokens: readonly Token[],
	from: number,
	at: number,
	last: number,
	bare = false,
): 'partner' | 'home' | 'far' | null {
	if (isOfOthers(tokens, from, at, bare)) return 'home';
	let k = at - 1;
	let body = false;
	// "cùng BĐBP 2 tỉnh Bình Lâm, Hải An"
	while (k >= from && at - k <= REACH && (OF_BODY.has((tokens[k] as Token).fold) || isFew(tokens[k]))) {
		body ||= isOtherBody(tokens, k);
		k -= 1;
	}
	if (body) return 'partner';
	const before = tokens[k];
	if (k < from || !before) return null;
	if (before.fold === 'và') {
		// "Sơn Hà bắt 12 vụ và BĐBP tỉnh Hải An bắt 3 vụ": another subject
		for (let j = Math.max(from, last); j < k; j += 1) if (tokens[j]?.kind === 'number') return null;
		return 'partner';
	}
	// "nhà do thành phố Hải Phòng hỗ trợ"
	if (before.fold === 'do' && /^(tỉnh|thành|tp|phố)$/.test(tokens[at]?.fold ?? '')) return 'far';
	// "kế đến Sơn Hà, 71 vụ": the next of a ranking
	if (before.fold === 'đến' && /^(kế|kể|tiếp|rồi)$/.test(tokens[k - 1]?.fold ?? '')) return null;
	// "mô hình ở BĐBP tỉnh Sơn Hà với 112 em"
	if (before.fold === 'ở' && tokens[at]?.fold === 'bđbp') return null;
	// "Ở Sơn Hà, …", "còn ở Sơn Hà là 7 tàu": the place of all that follows
	if (before.fold === 'ở' && (k === from || OPENS_TURN.test(tokens[k - 1]?.fold ?? ''))) return null;
	const when = whenOf(tokens, from, at);
	if (isMerger(tokens, k) || when === 'now') return 'partner';
	if (when === 'then') return 'far';
	const home = homeOf(tokens, from, at);
	if (home) return home;
	// "thông tin từ BĐBP tỉnh Sơn Hà": who tells it
	if (before.fold === 'từ' && tokens[k - 1]?.fold === 'tin') return null;
	const beside = besideOf(tokens, from, k);
	if (beside) return beside;
	if (isFromThere(tokens, from, k)) return 'far';
	if (isAsideWord(before)) return opensWith(tokens, from, k, at) ? null : 'partner';
	// "Đơn vị giúp BĐBP tỉnh Bình Lâm 3 xuồng máy" after another was named
	if (last > from && isHelped(tokens, k)) return 'partner';
	if (isVisitor(tokens, k, at)) return 'far';
	if ((before.text === ',' || before.text === '(') && isOfPartnerPost(tokens, from, k)) return 'partner';
	return null;
}

const LARGER = wordsOf('tỉnh châu huyện khu');

/** ", châu Mường Tà, tỉnh Hủa Luông" behind a name: past the places it lies in. */
function pastLarger(tokens: readonly Token[], to: number): number {
	let k = to;
	while (tokens[k]?.text === ',' && LARGER.has(tokens[k + 1])) {
		k += 2;
		while (tokens[k]?.word.capital || /^(tự|trị|dân|tộc)$/.test(tokens[k]?.fold ?? '')) k += 1;
	}
	return k;
}

/** "tỉnh Phông Sa Ly (Lào)", "tỉnh Prey Veng, Vương quốc Campuchia", "thành phố Mường Tà, tỉnh Hủa Luông, Lào": the country after a name. */
export function isAbroad(tokens: readonly Token[], name: number): boolean {
	const to = pastLarger(tokens, name);
	const lead = tokens[to];
	const at = lead && /^[(,/-]$/.test(lead.text) ? to + 1 : lead?.fold === 'của' ? to + 1 : to;
	if (!tokens[at]) return false;
	const from = tokens[at].fold === 'nước' && tokens[at + 1]?.fold !== 'bạn' ? at + 1 : at;
	const country = countries.longestAt(tokens, from);
	if (!country) return false;
	// "tỉnh Sơn Hà, Lào Cai", "tỉnh Sơn Hà, Trung Quốc tổ chức …" of two sides: only what closes the name
	const after = tokens[country.to];
	return after === undefined || !after.word.capital;
}
