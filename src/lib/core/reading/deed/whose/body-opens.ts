import { wordAt as text, type Sentence } from '../../page/sentence.ts';

/** Words of the full name of a body, before the word that tells it: "Bộ Tư lệnh Vùng Cảnh sát biển 4", "tàu Kiểm ngư". */
const BODY = new Set(
	'cơ quan bộ tư lệnh vùng đoàn trinh cục ban chỉ huy chi đội lực lượng tổng cảnh sát an ninh điều tra tàu các công binh đội csđt anđt tìm kiếm cứu nạn ca nô xuồng tuổi trẻ thanh niên phụ nữ hội hạt cơ sở'.split(
		' ',
	),
);

/** Units of a body: "Đội CSGT Công an huyện", "Phòng PC04 Công an tỉnh", "Tiểu đoàn 2 Trung đoàn 741". */
const UNIT = new Set('đội phòng tiểu đoàn đại số'.split(' '));

/** Token at which the unit named before a body opens; the body's own where none is. */
function unitOpens(s: Sentence, at: number): number {
	let k = at;
	while (k > s.from && at - k < 4 && (UNIT.has(text(s, k - 1)) || isCallSign(s, k - 1))) k -= 1;
	return k < at - 1 && UNIT.has(text(s, k)) && text(s, k - 1) !== 'biên' ? k : at;
}

/** "điều tàu SAR", "điều Cảnh sát cơ động": sends them; "Cơ quan điều tra" is a name. */
const isSending = (s: Sentence, at: number): boolean => text(s, at) === 'điều' && text(s, at + 1) !== 'tra';

/** Token at which the name of a body opens. */
export function bodyOpens(s: Sentence, at: number): number {
	let k = at;
	// "Bộ Tư lệnh Vùng 2 Hải quân"
	if (s.page.tokens[k - 1]?.kind === 'number' && text(s, k - 2) === 'vùng') k -= 1;
	// "Lữ đoàn 170 Hải quân"
	if (s.page.tokens[k - 1]?.kind === 'number' && text(s, k - 2) === 'đoàn' && text(s, k - 3) === 'lữ')
		return k - 3;
	while (k > s.from && BODY.has(text(s, k - 1)) && !isSending(s, k - 1)) k -= 1;
	return unitOpens(s, k);
}

/** "Theo Chủ tịch UBND xã, …": token at which the title of who speaks for a body opens; the body's own without one. */
export function chairOpens(s: Sentence, at: number): number {
	if (text(s, at - 2) !== 'chủ' || text(s, at - 1) !== 'tịch') return at;
	return text(s, at - 3) === 'phó' ? at - 3 : at - 2;
}

const GROUP = new Set(
	'lực lượng chức năng tổ công tác các đơn vị đội trinh sát cán bộ chiến sỹ tàu trực thăng hải'.split(' '),
);

/** "CSB 4032", "KN-412", of a ship */
const isCallSign = (s: Sentence, at: number): boolean =>
	s.page.tokens[at]?.kind === 'number' || /^(-|–|\p{Lu}{2,})$/u.test(s.page.tokens[at]?.text ?? '');

/** "lực lượng chức năng của Cảnh sát biển bắt 4 tàu": token at which those of a body open; the body's own without any. */
export function groupOpens(s: Sentence, at: number): number {
	if (!/^(của|thuộc)$/.test(text(s, at - 1))) return at;
	let k = at - 1;
	while (k > s.from && (GROUP.has(text(s, k - 1)) || isCallSign(s, k - 1))) k -= 1;
	return k < at - 2 ? k : at;
}

/** "Cán bộ, chiến sĩ Công an huyện giúp 420 ngày công": token at which the men of a body open; the body's own without any. */
export function menOpen(s: Sentence, at: number): number {
	const men = s.cues.find((m) => m.entry.kind === 'own' && m.to === at);
	return men && text(s, men.from) === 'cán' ? men.from : at;
}
