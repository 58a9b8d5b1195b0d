import type { Quantity } from '../../quantity/quantity.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const words = (s: Sentence, at: number, n: number): string => {
	let out = wordAt(s, at);
	for (let k = 1; k < n; k += 1) out += ` ${wordAt(s, at + k)}`;
	return out;
};

/** "mở một đợt cao điểm": a drive is counted. */
const isLaunched = (s: Sentence, q: Quantity): boolean =>
	/^(mở|chức|khai|động|hiện|thêm)$/.test(wordAt(s, q.from - 1)) &&
	wordAt(s, q.unitFrom) === 'đợt' &&
	/^cao điểm$/.test(words(s, q.numTo + 1, 2));

const RECIPIENT = /^(collective|individual)$/;

/** "tặng Bằng khen một tập thể, 6 cá nhân", "một tập thể được tặng Cờ thi đua". */
function isAwarded(s: Sentence, i: number): boolean {
	const q = s.quantities[i] as Quantity;
	if (!RECIPIENT.test(q.cls)) return false;
	const next = s.quantities[i + 1];
	if (next && RECIPIENT.test(next.cls) && next.from - q.to === 1) return true;
	return (
		s.awards.some((m) => m.to === q.from) ||
		/^được .* (tặng|khen)$/.test(words(s, q.to, 7).replace(/ (tặng|khen) .*/u, ' $1'))
	);
}

/** "vi phạm kỷ luật một trường hợp", "một trường hợp vi phạm kỷ luật". */
function isBreach(s: Sentence, q: Quantity): boolean {
	if (!/^(instance|troop)$/.test(q.cls)) return false;
	if (/^kỷ luật$/.test(words(s, q.from - 2, 2))) return true;
	for (let k = q.unitFrom; k < Math.min(q.to + 5, s.to - 3); k += 1)
		if (words(s, k, 4) === 'vi phạm kỷ luật') return true;
	return false;
}

/** "giảm một trường hợp", "tăng một vụ". */
const isChange = (s: Sentence, q: Quantity): boolean => /^(tăng|giảm)$/.test(wordAt(s, q.from - 1));

const ENDS = /^([,;.)])?$/;

/** "Hội đàm: một cuộc;": what a label counts. */
const isLabelled = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === ':' && ENDS.test(q.to < s.to ? wordAt(s, q.to) : '');

const TOWED = /^được (lai dắt|lai kéo|cứu kéo|cứu hộ|kéo về|đưa về|lai về)/;

/** "một phương tiện được lai dắt về bến", "bị nước ngoài bắt giữ": one boat of which something is reported. */
function isBoatTold(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'vessel' && q.cls !== 'vehicle') return false;
	for (let k = q.to; k < Math.min(q.to + 4, s.to); k += 1) {
		if (/^[,;.(]$/.test(wordAt(s, k))) return false;
		if (TOWED.test(words(s, k, 3))) return true;
	}
	for (let k = q.to; k < Math.min(q.to + 12, s.to); k += 1) {
		if (/^[,;.(]$/.test(wordAt(s, k))) return false;
		if (/^(nước ngoài|phía bạn) bắt/.test(words(s, k, 3))) return true;
	}
	return false;
}

/** "bắt 5 vụ, 4 vụ về thủy sản, một vụ vận chuyển dầu": the last of several cases. */
function isNextCase(s: Sentence, i: number): boolean {
	const [before, q] = [s.quantities[i - 1], s.quantities[i]];
	if (q?.cls !== 'case' || !/^(,|;|và)$/.test(wordAt(s, q.from - 1))) return false;
	const cases = s.quantities.filter((o, k) => k < i && o.cls === 'case').length;
	if (wordAt(s, q.from - 1) === ';') return cases > 0;
	return before?.cls === 'case' && before.value !== null && cases > 1;
}

/** "xây tặng một căn nhà", "sửa một căn nhà", "bàn giao một nhà Đại đoàn kết". */
const isHouseMade = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'house' &&
	(/^(xây|sửa|giao)$/.test(wordAt(s, q.from - 1)) || /^(xây|trao) (tặng|mới)$/.test(words(s, q.from - 2, 2)));

/** "lập một chuyên án", "tổ chức một cuộc hội đàm". */
const isHeld = (s: Sentence, q: Quantity): boolean =>
	(q.cls === 'special_case' && wordAt(s, q.from - 1) === 'lập') ||
	(/^(chức|hành)$/.test(wordAt(s, q.from - 1)) && /^(cuộc|lần) hội đàm$/.test(words(s, q.unitFrom, 3)));

/** Ways in which "một" counts whatever stands before it. */
export const isOneCounted = (s: Sentence, i: number): boolean => {
	const q = s.quantities[i] as Quantity;
	return (
		isLaunched(s, q) ||
		isAwarded(s, i) ||
		isBreach(s, q) ||
		isChange(s, q) ||
		isLabelled(s, q) ||
		isBoatTold(s, q) ||
		isNextCase(s, i) ||
		isHouseMade(s, q) ||
		isHeld(s, q)
	);
};
