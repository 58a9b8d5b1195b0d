import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf, type WordFlag } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

/** "mang số hiệu", "biển kiểm soát", ": HK 90215 TS": which boats they were is told behind them. */
const isNamedBoat = (s: Sentence, at: number): boolean =>
	/^(:|\(|gồm|mang số|mang biển|có số|số hiệu|biển số|biển kiểm)/.test(
		`${wordAt(s, at)} ${wordAt(s, at + 1)}`,
	);

const CAUGHT_BOATS = wordsOf('hiện tang bắt tra lý phạt giữ');
const UNLAWFUL = pairsOf(
	'sai vùng|sai tuyến|kích điện|xung điện|giã cào|trái phép|tận diệt|không mang|không có|hết hạn|không đăng|ngư cụ|vi phạm',
);

/** "phát hiện 2 tàu cá: HK 90215 TS …, HK 90611 TS … đang khai thác sai vùng": boats told one by one, and what they were caught at. */
export const namedBoats: Correction = (f) => {
	const { s, i, q } = f;
	if (!/^(vessel|vehicle)$/.test(q.cls) || !CAUGHT_BOATS.has(s.page.tokens[q.from - 1])) return null;
	if (!isNamedBoat(s, q.to) || hasTopic(s.topics, q.to, s.to, 'SMUGGLING', 'FUEL', 'GOODS', 'RESCUE'))
		return null;
	const end = s.quantities.slice(i + 1).find((o) => o.cls !== 'bare')?.from ?? s.to;
	for (let k = q.to; k < end; k += 1)
		if (UNLAWFUL.isAt(s.page.tokens, k))
			return hasTopic(s.topics, s.from, end, 'IUU') || wordAt(s, q.unitTo - 1) === 'cá'
				? becomes(f, 'fisheries.iuu_vessels', 'IUU', 'boats:named')
				: null;
	return null;
};

/** More are a season's work. */
const FEW = 10;
const SUSPECT_REACH = 24;
const SUSPICIOUS = pairsOf('nghi vấn|vận chuyển|không biển|không số|biển kiểm|khả nghi');

/** "phát hiện 1 bè mảng không biển kiểm soát, có biểu hiện nghi vấn", "kiểm tra 1 xuồng vận chuyển 90 khay gà con": met and searched for what it carried; that it was held is not said. */
export const searchedBoat: Correction = (f) => {
	const { s, q } = f;
	if (q.cls !== 'vessel' || (q.value ?? FEW + 1) > FEW || !/^(hiện|tra)$/.test(wordAt(s, q.from - 1)))
		return null;
	if (!SUSPICIOUS.standsIn(s.page.tokens, q.to, Math.min(q.to + SUSPECT_REACH, s.to))) return null;
	const read = becomes(f, 'seized.vessels', 'SEIZE', 'noun:carries');
	return { ...read, rules: [...read.rules, 'doubt:indicator'] };
};

/** Words between boats and what they lack. */
const LACKS_REACH = 8;

/** "đăng ký cho 2.090 tàu cá “ba không”": put on the register, none checked. */
export const putOnRegister: Correction = (f) =>
	/^(vessel|vehicle)$/.test(f.q.cls) &&
	/^(đăng ký|đăng kiểm|cấp phép|giấy phép) cho$/.test(
		[3, 2, 1].map((n) => wordAt(f.s, f.q.from - n)).join(' '),
	) &&
	hasTopic(f.s.topics, f.q.to, f.q.to + LACKS_REACH, 'FITTED')
		? becomes(f, 'other', 'VESSEL_CHECK', 'boats:registered')
		: null;

const NATIONS = pairsOf('trung quốc|thái lan|nước ngoài|đài loan|hàn quốc');
const NATION = wordsOf('malaysia indonesia campuchia philippines');
/** Words between boats or crews and the country they are of. */
const NATION_REACH = 10;
/** Words behind boats that tell where they are or what befell them, and no more whose they are. */
const ELSEWHERE = wordsOf('tại ở sang với từ cho vào bị do vùng phía lãnh');

/** Another country is named behind token `at`, before a sign or one of the words that end the search. */
function namesNation(s: Sentence, at: number, to: number, ends?: WordFlag): boolean {
	for (let k = at; k < Math.min(to + NATION_REACH, s.to); k += 1) {
		const t = s.page.tokens[k];
		if (t?.kind === 'punct' || ends?.has(t)) return false;
		if (NATION.has(t) || NATIONS.isAt(s.page.tokens, k)) return true;
	}
	return false;
}

/** "7 tàu cá Trung Quốc", "4 tàu lưới mang số hiệu Trung Quốc", "2 tàu của ngư dân Trung Quốc". */
const isForeignBoat = (s: Sentence, q: Quantity): boolean => namesNation(s, q.unitFrom, q.to, ELSEWHERE);

/** "31 ngư dân ở trên 4 tàu cá của Trung Quốc". */
const isOnForeignBoat = (s: Sentence, q: Quantity): boolean => namesNation(s, q.to, q.to);

/** Words between a boat and what it carried. */
const CARGO_REACH = 24;
const EXPELLED = 'fisheries.foreign_vessels_expelled';

/** "phát hiện 7 tàu cá Trung Quốc đang đánh bắt", where no smuggling is told: those of another country, dealt with. */
export const foreignBoats: Correction = (f) => {
	const { s, q, memory } = f;
	if (!/^(vessel|vehicle)$/.test(q.cls) || q.value === 0) return null;
	if (hasTopic(s.topics, q.to, q.to + CARGO_REACH, 'SMUGGLING', 'FUEL')) return null;
	// "vây bắt được 2 chiếc tàu" of those just told
	const ofThem =
		memory.inParagraph().at(-1)?.indicator === EXPELLED && /^(được|bắt|thêm)$/.test(wordAt(s, q.from - 1));
	return ofThem || isForeignBoat(s, q) ? becomes(f, EXPELLED, 'EXPEL', 'boats:foreign') : null;
};

/** "kiểm tra 5 tàu cá Trung Quốc, 31 ngư dân không giấy tờ": the crews of foreign boats are no fishers of ours. */
export const foreignCrew: Correction = (f) =>
	f.memory.inParagraph().some((d) => d.indicator === EXPELLED) || isOnForeignBoat(f.s, f.q)
		? becomes(f, 'other', 'EXPEL', 'crew:foreign')
		: null;
