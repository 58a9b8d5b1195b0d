import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Memory } from '../page/memory.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { goesOn } from '../page/goes-on.ts';
import { figureAt, holdsAny, holdsIn, isAt, wordAt, type Sentence } from '../page/sentence.ts';

/** Classes of things that may be exhibits. */
export const SEIZED_CLASSES = new Set([
	'motorbike',
	'car',
	'phone',
	'vessel',
	'firearm',
	'ammo',
	'explosive_item',
	'cig_pack',
	'cig_carton',
	'bao',
	'item',
	'volume',
	'mass',
	'head',
	'gold',
	'foreign_money',
]);

const GIVES = wordsOf('tặng trao biếu ủng quyên giúp trợ');
const TAKES = wordsOf('thu giữ bắt lậu ; . :');
const GIVEN_REACH = 12;

/** "thu 2 tấn đường, tặng lại 500 kg gạo cho hộ nghèo": the last that was done with things before the figure is that they were given. */
function isGiven(s: Sentence, q: Quantity): boolean {
	if (!GIVES.mayStandIn(s.words)) return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - GIVEN_REACH); k -= 1) {
		if (isAt(s, k, GIVES)) return true;
		if (isAt(s, k, TAKES)) return false;
	}
	return false;
}

/** Whether a seizure or a case governs a thing that could as well be given or owned. */
export function seizedHere(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (isGiven(s, q)) return false;
	if (hasTopic(s.topics, s.from, q.from, 'SEIZE')) return true;
	if (goesOn(s) && handedIn(memory)) return true;
	const row = memory.inSentence(s);
	if (isRowOfExhibits(s, memory)) return !isKept(s, i);
	// "Buôn lậu: 23 vụ; 4,2 tấn thực phẩm, 03 ô tô": beside an exhibit
	const last = row.at(-1);
	const beside = last?.q === figureAt(s, i - 1) && /^(,|và|;|cùng)$/.test(wordAt(s, q.from - 1));
	return (memory.seizing() || (beside && last?.indicator.startsWith('seized.') === true)) && !isKept(s, i);
}

/** "giao nộp 257 khẩu súng. Ngoài ra còn có 31 kíp nổ": things of the people told of right before. */
const handedIn = (memory: Memory): boolean =>
	memory.inParagraph().some((d) => d.indicator === 'weapons.surrendered_guns');

/** "…; 12 khẩu súng, 160 viên đạn; 14 ô tô, 60 xe máy": the sentence has told of exhibits alone. */
function isRowOfExhibits(s: Sentence, memory: Memory): boolean {
	const row = memory.inSentence(s);
	return row.length > 1 && row.every((d) => /^(seized|drugs)\./.test(d.indicator));
}

const LISTED_REACH = 3;

/** "có 3 máy tính phục vụ tuyên truyền", "mang theo 20 kg quân trang", "đàn bò tăng lên 7 con", "tàu 2 máy": what somebody has, in a sentence of its own. */
function isKept(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	const before = s.quantities[i - 1];
	const lead = wordAt(s, q.from - 1);
	// "3 máy tính, 2 máy chiếu": the next of what it has
	if (before && /^(,|và)$/.test(lead) && q.from - before.to <= LISTED_REACH) return isKept(s, i - 1);
	if (/^(có|còn)$/.test(lead)) return !goesOn(s);
	if (/^(nuôi|lên|tàu|xe|bán|mua)$/.test(lead)) return true;
	return lead === 'theo' && wordAt(s, q.from - 2) === 'mang';
}

/** "gồm 850 phần quà và 12 tấn gạo": goods are exhibits only where something was seized. */
export const isSeized = (s: Sentence, q: Quantity, memory: Memory) =>
	!isGiven(s, q) &&
	(memory.seizing() ||
		isRowOfExhibits(s, memory) ||
		hasTopic(s.topics, s.from, s.to, 'SEIZE', 'SMUGGLING', 'CRIME', 'PENALTY') ||
		memory.headingSubject('case') !== null ||
		memory.headingTopic('case') !== null ||
		memory.speaksOf('SMUGGLING'));

const LOST = wordsOf('chìm cháy rụi trôi thiêu');

/** "cùng 8 tấn cá, 4.000 lít dầu chìm hoàn toàn", "thiêu rụi 12 tấn hàng": gone with a ship or a store. */
export const isLost = (s: Sentence, q: Quantity): boolean =>
	holdsIn(s, q.from - BURNT_REACH, q.to + BURNT_REACH, LOST);

const BURNT = wordsOf('tràn két hao tốn thụ');
const BURNT_REACH = 6;

/** "tàu chìm còn 12.000 lít dầu trong két", "tiêu tốn 800 lít dầu", "hỗ trợ 2.000 lít dầu": fuel of boats, used, spilt or given. */
export function isBurnt(s: Sentence, q: Quantity): boolean {
	if (isGiven(s, q) || /^(dùng|đổ|nạp|đốt)$/.test(wordAt(s, q.from - 1))) return true;
	if (isLost(s, q) && !hasTopic(s.topics, s.from, s.to, 'SEIZE', 'SMUGGLING', 'CRIME', 'PENALTY'))
		return true;
	if (!BURNT.mayStandIn(s.words)) return false;
	for (let k = q.from - BURNT_REACH; k < q.to + BURNT_REACH; k += 1)
		if (k >= s.from && k < s.to && isAt(s, k, BURNT)) return true;
	return false;
}

const HELD_REACH = 4;
/** Tonnes that no seizure comes to. */
const NEVER_SEIZED = 50_000;

/** "tàu vận chuyển 1.200 tấn xi măng bị cháy máy", in the story of a rescue: what one ship had aboard. */
const isLoadOfWreck = (s: Sentence, q: Quantity, memory: Memory): boolean =>
	/^(chuyển|chở|theo)$/.test(wordAt(s, q.from - 1)) &&
	(memory.speaksOf('RESCUE') || hasTopic(s.topics, s.from, s.to, 'RESCUE'));

/** Goods that pass a gate or a port, not goods seized. */
export function isCargo(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (q.unit === 'TONNE' && (q.value ?? 0) >= NEVER_SEIZED) return true;
	// "xuất, nhập khẩu cho 1.600 phương tiện với 47.000 tấn hàng hóa", whatever the sentence before caught
	const last = memory.inSentence(s).at(-1);
	if (
		/^(gate|port)\./.test(last?.indicator ?? '') &&
		!hasTopic(s.topics, last?.to ?? s.from, q.from, 'SEIZE')
	)
		return true;
	if (hasTopic(s.topics, s.from, q.from, 'SEIZE', 'SMUGGLING') || memory.seizing()) return false;
	if (isLost(s, q) || isLoadOfWreck(s, q, memory)) return false;
	// "3 xe tải chở 42 tấn hạt điều không có tờ khai đã bị tạm giữ"
	for (let k = q.to; k < s.to; k += 1)
		if (wordAt(s, k) === 'bị' && hasTopic(s.topics, k, k + HELD_REACH, 'SEIZE')) return false;
	const gate = memory.inSentence(s).at(-1);
	return (
		/^(gate|port)\./.test(gate?.indicator ?? '') ||
		hasTopic(s.topics, s.from, s.to, 'GATE', 'PORT', 'CARGO') ||
		memory.speaksOf('PORT') ||
		memory.speaksOf('GATE')
	);
}

/** How many words may name the exhibit before the money: "3 điện thoại di động các loại, 12 triệu đồng". */
const EXHIBIT_TOKENS = 6;

const GAMBLES = wordsOf('bạc');
const HELD = /^(thu giữ|tạm giữ|tịch thu|tang vật|vật gồm|vật là)$/;

/** "thu giữ 46 triệu đồng", "tang vật gồm 12 triệu đồng", of gamblers "thu 30 triệu đồng": money itself is held, not what goods are worth. */
export function isHeldMoney(s: Sentence, q: Quantity): boolean {
	if (!/^([,;.:)]|và|cùng|với|tiền|trên|tại|không|)$/.test(wordAt(s, q.to))) return false;
	let at = q.from - 1;
	while (/^(số|tiền|tổng|được|:)$/.test(wordAt(s, at))) at -= 1;
	if (HELD.test(`${wordAt(s, at - 1)} ${wordAt(s, at)}`)) return true;
	return wordAt(s, at) === 'thu' && holdsAny(s, GAMBLES);
}

/** "thu 1 xe máy, 3 điện thoại, 12 triệu đồng": money listed as one more exhibit is cash. */
export function isCash(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	const before = memory.inSentence(s).at(-1);
	if (!before || before.q !== figureAt(s, i - 1) || !/^(seized|drugs)\./.test(before.indicator)) return false;
	if (before.kind !== 'result' || !hasTopic(s.topics, s.from, before.q.from, 'SEIZE')) return false;
	let at = q.from;
	if (wordAt(s, at - 1) === 'tiền') at -= wordAt(s, at - 2) === 'số' ? 2 : 1;
	return /^(,|;|và|cùng|với)$/.test(wordAt(s, at - 1)) && at - before.q.to <= EXHIBIT_TOKENS;
}

/** Words of a make between one number of packs and the next. */
const PACK_REACH = 5;

/** "800 gói Hero và 450 gói Jet": the next of a list of packs of cigarettes. */
export function nextPacks(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	const last = q.cls === 'packet' ? memory.inSentence(s).at(-1) : undefined;
	if (last?.indicator !== 'seized.cigarettes' || last.q !== s.quantities[i - 1]) return false;
	if (q.from - last.to > PACK_REACH || !s.page.tokens[q.to]?.word.capital) return false;
	return /^(và|,)$/.test(wordAt(s, q.from - 1));
}
