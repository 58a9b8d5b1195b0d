import type { Aside } from './described.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { figureAt, isAt, wordAt, type Sentence } from '../../page/sentence.ts';

const STOPS = wordsOf('; , .');
const CRAFT: readonly string[] = ['vessel', 'vehicle', 'car', 'motorbike', 'vessel_turn', 'vehicle_turn'];

export const MUSTER = pairsOf('huy động|điều động|sử dụng|bố trí|xuất kích|chuẩn bị|tăng cường|triển khai');
const SENT = wordsOf('điều cử phái');
const TROOPS = /^(troop|troop_turn|militia|militia_turn)$/;
const SAVED = wordsOf('cứu dắt kéo đưa vớt được');
const OUT_TO_SAVE = /^(ra|đi|tham|đến|cùng|tới|hợp)$/;

/** "phối hợp với 3 tàu cá của ngư dân ra ứng cứu": craft that go out to save are none of those saved. */
function savesOthers(s: Sentence, q: Quantity): boolean {
	// "phối hợp với một tàu cá kịp thời cứu vớt 7 người"
	if (/^hợp (với|cùng)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)) return true;
	for (let k = q.to; k < Math.min(q.to + 8, s.to - 1); k += 1) {
		// "2 tàu vẫn đang tìm kiếm 3 ngư dân"
		if (/^tìm kiếm$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`) && wordAt(s, q.to) === 'này') return true;
		if (/^[,;.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		const next = wordAt(s, k + 1) === 'gia' ? wordAt(s, k + 2) : wordAt(s, k + 1);
		if (OUT_TO_SAVE.test(wordAt(s, k)) && /^(ứng|cứu|tìm|lai|hiện|kéo|giúp)$/.test(next)) return true;
	}
	return false;
}

/** Nothing but ties of a list, and the rest of a noun ("14 tàu, xuồng"), between two tokens. */
function isList(s: Sentence, from: number, to: number): boolean {
	if (to - from > 3) return false;
	for (let k = from; k < to; k += 1)
		if (!/^(,|và|cùng|với|xuồng|thuyền|ca|nô)$/.test(wordAt(s, k))) return false;
	return true;
}

/** "Huy động 1.340 lượt cán bộ, chiến sĩ, 12 ca nô, 9 ô tô": what we go out with. */
function ourCraft(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (!CRAFT.includes(q.cls)) return false;
	// "huy động 45 lượt tàu, xuồng tuần tra": patrols, counted by the boats
	if (q.cls === 'vessel_turn' && wordAt(s, wordAt(s, q.to) === 'đi' ? q.to + 1 : q.to) === 'tuần')
		return false;
	// "tuần tra 214 lượt tàu/3.120 lượt cán bộ, chiến sĩ"
	if (q.cls === 'vessel_turn' && wordAt(s, q.from - 1) === 'tra' && wordAt(s, q.from - 2) === 'tuần')
		return false;
	if (MUSTER.isAt(s.page.tokens, q.from - 2)) return true;
	if (isAt(s, q.from - 1, SENT)) return true;
	// "lực lượng gồm 4 tàu, 60 cán bộ, chiến sĩ": who is on them told behind
	const next = figureAt(s, i + 1);
	if (next && TROOPS.test(next.cls) && isList(s, q.to, next.from) && !isAt(s, q.from - 1, SAVED)) return true;
	const before = figureAt(s, i - 1);
	if (!before || !isList(s, before.to, q.from)) return false;
	if (TROOPS.test(before.cls)) return true;
	// "huy động 860 lượt người cùng 24 phương tiện ứng cứu"
	if (before.cls === 'person_turn' && MUSTER.isAt(s.page.tokens, before.from - 2)) return true;
	return CRAFT.includes(before.cls) && ourCraft(s, i - 1);
}

/** No more craft than people can be on at once. */
const FEW = 20;
const CARRIES = /^(chở|chuyển|đang|lưu|chạy|có|đi)$/;

/** "phát hiện một xe tải đang chạy …", "đi trên 3 tàu du lịch": what was driven, not yet what was seized. */
function isDriven(s: Sentence, q: Quantity): boolean {
	const lead = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`;
	// "để trên 2 chiếc xe máy": where people or things were
	const on = q.qualifier === 'GT' && wordAt(s, q.from) === 'trên' && (q.value ?? 0) <= FEW;
	if (on && /^(đi|để|chở|ngồi|giấu|nấp|nằm|trôi|chuyển|lên|ở|sống|chất)$/.test(wordAt(s, q.from - 1)))
		return true;
	if (lead !== 'phát hiện' || (q.cls !== 'car' && q.cls !== 'motorbike')) return false;
	for (let k = q.to; k < Math.min(q.to + 8, s.to); k += 1) {
		if (/^[,;]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (CARRIES.test(wordAt(s, k))) return true;
	}
	return false;
}

/** "phát loa tuyên truyền tới 1.460 lượt tàu cá", "dán mã QR lên 1.236 tàu": boats spoken to or marked, none checked. */
function isSpokenTo(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - SPOKEN_REACH); k -= 1) {
		if (STOPS.has(s.page.tokens[k])) return false;
		// "BĐBP Sơn Hà kiểm soát 214 lượt tàu" names a province
		if (/^(dán|sơn)$/.test(wordAt(s, k)) && !s.page.tokens[k]?.word.capital) return true;
		if (wordAt(s, k) === 'tuyên' || wordAt(s, k) === 'loa')
			return /^(tới|đến|cho)$/.test(wordAt(s, q.from - 1));
	}
	return false;
}

const SPOKEN_REACH = 8;

/** Craft that we go out with, that was driven, spoken to or held for others. */
export const CRAFT_ASIDE: readonly Aside[] = [
	{ why: 'ours', of: CRAFT, holds: ({ s, i }) => ourCraft(s, i) },
	{ why: 'driven', of: CRAFT, holds: ({ s, q }) => isDriven(s, q) },
	{
		why: 'saves',
		of: CRAFT,
		indicator: /^(sar\.vessels|fisheries\.vessel|disaster\.vessels)/,
		holds: ({ s, q }) => savesOthers(s, q),
	},
	{
		why: 'spoken to',
		of: CRAFT,
		indicator: /^(fisheries\.vessel_turns_checked|patrol\.sea_sessions)$/,
		holds: ({ s, q }) => isSpokenTo(s, q),
	},
	// "đưa 8 thuyền viên hai tàu hỏng máy về bờ": the boats they are of
	{
		why: 'theirs',
		of: CRAFT,
		holds: ({ q, before }) => before?.cls === 'seafarer' && before.to === q.from,
	},
	// "bắt tiếp 1 xe": of which kind nobody says
	{ why: 'any', indicator: /^seized\.vessels$/, holds: ({ s, q }) => wordAt(s, q.unitFrom) === 'xe' },
];
