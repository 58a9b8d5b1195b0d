import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';

/** How far back the words of an address are followed. */
const REACH = 16;

/** Words of an address: "trú tại xã B, huyện C, tỉnh …". */
const OF_ADDRESS = wordsOf(
	'xã huyện phường bản thôn xóm ấp làng bon sóc phum đội thị trấn thành phố quận tổ khu khóm buôn số nhà cùng các ở tại đều tp h , . -',
);
/** "8 tuổi, ở thôn …", "SN 1990, xã …": an age or a year of birth goes before a home too. */
const LIVES = wordsOf('trú ngụ khẩu tuổi sn hktt đktt nktt đkhktt');

const PERSON = wordsOf('ông bà anh chị');
const NOW = wordsOf('hiện nay đang');
const OF_AGE = wordsOf('sinh sn tuổi');
/** Words from a year of birth to where one lives now. */
const AGE_REACH = 8;

/** An age or a year of birth stands before token `at`, in the same bracket. */
function isTold(tokens: readonly Token[], start: number, at: number): boolean {
	for (let k = at - 1; k >= start && at - k <= AGE_REACH && tokens[k]?.text !== ')'; k -= 1)
		if (OF_AGE.has(tokens[k])) return true;
	return false;
}

/** A force of ours or another is named in the words that end at a token: "Đồn Biên phòng Pa Sín (tỉnh Bình Lâm)". */
function isForce(tokens: readonly Token[], start: number, last: number): boolean {
	for (let k = last; k >= start && last - k < REACH && tokens[k]?.text !== ','; k -= 1)
		if (FORCES.has(tokens[k])) return true;
		else if (PERSON.has(tokens[k]) && tokens[k + 1]?.word.capital) return false;
	return false;
}

const LISTED = wordsOf(', và');
/** Forces of ours and others, named with a capital beside a home. */
const FORCES = wordsOf('bđbp bộ đồn trạm công hải ban phòng');

/** "tỉnh Bình Lâm, Hải An và Tây Hà": where the list of provinces opens that a name stands in; the name itself where it is in none. */
function listOpens(tokens: readonly Token[], start: number, at: number): number {
	if (!LISTED.has(tokens[at - 1])) return at;
	let k = at - 1;
	while (k > start && at - k <= REACH) {
		const t = tokens[k] as Token;
		if (t.fold === 'tỉnh' && !FORCES.has(tokens[k - 1])) return k;
		if (FORCES.has(t) || (!t.word.capital && !LISTED.has(t))) return at;
		k -= 1;
	}
	return at;
}

/** "(SN 1990, trú tại xã B, huyện C, tỉnh Bình Lâm)", "hộ khẩu tại các tỉnh Bình Lâm, Hải An": where a person is from. */
function isAddress(tokens: readonly Token[], start: number, name: number): boolean {
	const listed = listOpens(tokens, start, name);
	// "trú tại xã A, huyện B (tỉnh Bình Lâm)"
	const bracket = tokens[listed - 1]?.text === '(' && !isForce(tokens, start, listed - 2);
	const at = bracket ? listed - 1 : listed;
	let lives = bracket;
	for (let k = at - 1; k >= start && at - k <= REACH; k -= 1) {
		const t = tokens[k] as Token;
		// "của ông Lò Văn Sành (tỉnh Bình Lâm)", "ông Lò Văn Sành, ở xã A, tỉnh Bình Lâm": whose home it is
		if (lives && PERSON.has(t)) return tokens[k + 1]?.word.capital === true;
		lives ||= t.fold === 'ở' && tokens[k - 1]?.text === ',';
		// "(sinh năm 1988, hiện ở xã A, tỉnh Bình Lâm)"
		if (t.fold === 'ở' && NOW.has(tokens[k - 1]) && isTold(tokens, start, k)) return true;
		// "tàu tránh trú tại Hải An": in refuge there
		if (t.fold === 'trú' && tokens[k - 1]?.fold === 'tránh') return false;
		if (LIVES.has(t)) return t.fold !== 'khẩu' || tokens[k - 1]?.fold === 'hộ';
		// "(TT: xã A, tỉnh B)": where one stays; "TT Nậm Sò" is a town
		if (t.text === 'TT' && (tokens[k + 1]?.text === ':' || tokens[k + 1]?.fold === 'tại')) return true;
		if (!OF_ADDRESS.has(t) && t.kind !== 'number' && !t.word.capital && t.text !== ':') return false;
	}
	return false;
}

/** Words of an office before the province it is of. */
const OF_OFFICE = wordsOf(
	'bí thư thường trực tỉnh ủy thành chủ tịch phó ubnd hđnd chỉ huy trưởng chính bđbp bộ đội biên phòng tư lệnh viên ủy',
);

/** "nguyên Bí thư Tỉnh ủy Hải An": an office somebody held once. */
function isOnceHeld(tokens: readonly Token[], start: number, at: number): boolean {
	let k = at;
	while (k >= start && at - k < REACH && OF_OFFICE.has(tokens[k])) k -= 1;
	return k < at && k >= start && /^(nguyên|cựu)$/.test((tokens[k] as Token).fold);
}

const BORN = pairsOf('sinh ra|lớn lên|sinh năm|quê gốc|người gốc|sinh tại|sinh ở');

/** "sinh ra ở tỉnh Hải An", "sinh năm 1980 tại xã A, tỉnh Hải An", "lớn lên từ", "quê gốc". */
function isBorn(tokens: readonly Token[], start: number, at: number): boolean {
	const first = listOpens(tokens, start, at);
	for (let k = first - 1; k > start && first - k <= REACH; k -= 1) {
		const t = tokens[k] as Token;
		if (t.fold === 'quê' || t.fold === 'quán' || BORN.isAt(tokens, k - 1)) return true;
		if (!OF_ADDRESS.has(t) && t.kind !== 'number' && !t.word.capital && t.fold !== 'từ') return false;
	}
	return false;
}

/**
 * Whether a place is where a person lives, or comes from and was in office once.
 *
 * in   the mention begins at `at`; its paragraph at `start`
 * out  home: where they live, which may be where the story is; far: where they were before
 */
export function homeOf(tokens: readonly Token[], start: number, at: number): 'home' | 'far' | null {
	if (isBorn(tokens, start, at) || isOnceHeld(tokens, start, at - 1)) return 'far';
	return isAddress(tokens, start, at) ? 'home' : null;
}

/** Words between "giáp" and the neighbour: "giáp ranh với huyện Vân Lâm của tỉnh". */
const TO_NEIGHBOUR = new Set('ranh với của các hai huyện xã phường và thị thành phố biển tỉnh'.split(' '));

/** "Giáp tỉnh Sơn Khê về phía bắc", "giáp huyện Vân Lâm, tỉnh Sơn Khê", "cách trung tâm tỉnh Sơn Khê 40 km": what lies beside the place that is told of. */
export function besideOf(tokens: readonly Token[], start: number, last: number): 'home' | 'far' | null {
	let k = last;
	// "xây 4 căn cho hộ nghèo các bản giáp ranh, Sơn Khê 5 căn": what they lie beside is not said
	if (tokens[last]?.text === ',' && tokens[last - 1]?.word.capital === false) return null;
	while (k > start && last - k < REACH) {
		const t = tokens[k] as Token;
		if (!TO_NEIGHBOUR.has(t.fold) && !t.word.capital && t.text !== ',') break;
		k -= 1;
	}
	const w = tokens[k]?.fold ?? '';
	if (w === 'giáp') return 'far';
	// "cách trung tâm thành phố Sơn Hà 120 km": of the same province, or not
	return w === 'cách' || (w === 'tâm' && tokens[k - 2]?.fold === 'cách') ? 'home' : null;
}

const WHO = new Set(
	'nghiệp nhóm ty hội đoàn quân quỹ bạn người chị anh ông bà cô đình chùa viện trường tình sinh'.split(' '),
);
/** Words between whoever comes and "từ", "ở". */
const WHO_REACH = 3;

/** Bodies that give and help, by the first words of their names: "công ty", no "công tác"; "hội", no "hội nghị". */
const GUESTS = new Map<string, RegExp>([
	['công', /^(ty|đoàn)$/],
	['hội', /^(?!(nghị|đàm|thao|trường|thảo|ý|đồng|thi)$)/],
	['chùa', /./],
	['nhóm', /./],
	['quỹ', /./],
	['tập', /^đoàn$/],
	['doanh', /^nghiệp$/],
	['ngân', /^hàng$/],
	['câu', /^lạc$/],
	['bệnh', /^viện$/],
	['cơ', /^(sở|quan)$/],
]);
const OURS = new Set(['bđbp', 'đồn', 'trạm', 'phòng']);
const BRACKETS = wordsOf('( )');

/** "Công ty Sao Mai (thành phố Hải An, tỉnh Hải An) trao": a guest's seat in brackets. */
function isSeat(tokens: readonly Token[], start: number, at: number): boolean {
	let k = at;
	while (k > start && at - k < REACH && !BRACKETS.has(tokens[k])) k -= 1;
	if (tokens[k]?.text !== '(' || OURS.has(tokens[k + 1]?.fold ?? '')) return false;
	for (let j = k - 1; j >= start && k - j <= REACH; j -= 1) {
		const t = tokens[j] as Token;
		if (/^[.;:)]$/.test(t.text) || OURS.has(t.fold)) return false;
		// "Đồn Biên phòng Vĩnh Hội (…)" is none
		const guest = GUESTS.get(t.fold)?.test(tokens[j + 1]?.fold ?? '') === true;
		if (guest && !tokens[j - 1]?.word.capital) return true;
	}
	return false;
}

/** "một doanh nghiệp ở TP. Hồ Chí Minh", "các bạn trẻ đến từ Hải An": where guests are from; "rời tỉnh Hà Khê lên đây". */
export function isFromThere(tokens: readonly Token[], start: number, at: number): boolean {
	const w = tokens[at]?.fold;
	if (w === 'rời' || (w === 'từ' && tokens[at - 1]?.fold === 'đến')) return true;
	if (isSeat(tokens, start, at)) return true;
	if (w !== 'ở' && w !== 'từ' && w !== 'tại') return false;
	for (let k = at - 1; k >= start && at - k <= WHO_REACH; k -= 1) {
		const t = tokens[k] as Token;
		if (t.kind !== 'word') return false;
		if (WHO.has(t.fold)) return true;
	}
	return false;
}
