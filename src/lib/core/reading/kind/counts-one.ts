import type { Quantity } from '../../quantity/quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import { isOneCounted } from './one-counted.ts';
import { isReportSpoken } from './spoken-report.ts';

/** Verbs and ties after which "một" counts: "bắt một đối tượng", "gồm một khẩu súng". */
const COUNTS_ONE = new Set(
	'chết thương bắt tang giữ chặn phá thu hiện cứu lý tố vớt tặng trao cùng và , với gồm được có khởi tố tạm : nộp ( xử phạt cho'.split(
		' ',
	),
);

/** "Một ngư dân đến nay vẫn mất tích": one is the count of the dead and missing. */
function isLost(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'person' && q.cls !== 'seafarer') return false;
	// "lũ cướp đi một người"
	if (wordAt(s, q.from - 1) === 'đi' && /^(cướp|cuốn|lấy)$/.test(wordAt(s, q.from - 2))) return true;
	if (wordAt(s, q.from - 1) === 'thể' && wordAt(s, q.from - 2) === 'thi') return true;
	for (let k = q.to; k < Math.min(q.to + 9, s.to); k += 1) {
		if ((s.page.tokens[k] as Token).kind === 'punct') return false;
		if (/^(chết|vong|tích|mạng)$/.test(wordAt(s, k))) return true;
		// "một người đến nay chưa tìm thấy"
		if (wordAt(s, k) === 'thấy' && /^(chưa|không)$/.test(wordAt(s, k - 2))) return true;
	}
	return false;
}

/** "Một đối tượng bị bắt tại chỗ": counted by what befell it. */
const isTaken = (s: Sentence, q: Quantity): boolean =>
	q.unit === 'SUSPECT' && wordAt(s, q.to) === 'bị' && /^(bắt|khống|tạm)$/.test(wordAt(s, q.to + 1));

/** Words behind one in peril within which help is told: "đưa một thợ máy gãy tay đi cấp cứu". */
const HELP_REACH = 20;

/** "cứu sống một thuyền viên", "hỗ trợ kịp thời một ngư dân bị nạn đi cấp cứu", "đưa một người bị nạn vào bờ". */
function isHelped(s: Sentence, q: Quantity): boolean {
	if (!/^(person|seafarer|victim)$/.test(q.cls)) return false;
	const lead = `${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`;
	if (/^(cứu sống|cứu giúp|cứu nạn|cứu hộ)$/.test(lead)) return true;
	// "giải cứu thành công một nạn nhân 16 tuổi"
	if (q.cls === 'victim' && /^(thành công|an toàn|kịp thời|cứu được)$/.test(lead)) return true;
	if (!/^(kịp thời|hỗ trợ)$/.test(lead) && wordAt(s, q.from - 1) !== 'đưa') return false;
	for (let k = q.to; k < Math.min(q.to + HELP_REACH, s.to - 1); k += 1)
		if (/^(cấp cứu|vào bờ|bệnh viện|lên bờ|về bờ)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "cứu hộ thành công một ghe câu", "lai dắt một ghe về bến": one boat brought home. */
function isBroughtHome(s: Sentence, q: Quantity): boolean {
	if (q.cls !== 'vessel' && q.cls !== 'vehicle') return false;
	const at = /^(thành công|an toàn|kịp thời)$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`)
		? q.from - 2
		: q.from;
	return /^(cứu nạn|cứu hộ|lai dắt|cứu kéo|lai kéo|hộ tống)$/.test(
		`${wordAt(s, at - 2)} ${wordAt(s, at - 1)}`,
	);
}

/** "phá thành công một vụ buôn lậu" */
const isBrokenUp = (s: Sentence, q: Quantity): boolean =>
	/case$/.test(q.cls) && wordAt(s, q.from - 1) === 'công' && wordAt(s, q.from - 2) === 'thành';

/** "bàn giao thêm một công trình nước sạch", "đưa vào sử dụng một cây cầu": made and handed over. */
const isMade = (s: Sentence, q: Quantity): boolean =>
	q.cls === 'work' &&
	/^(bàn giao|giao thêm|khánh thành|sử dụng|xây tặng|trao tặng|xây dựng)$/.test(
		`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`,
	);

/** "tạm giữ thêm một khẩu súng" */
const isOneMore = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'thêm' && /^(bắt|giữ|thu|hiện|cứu|tặng|trao)$/.test(wordAt(s, q.from - 2));

/** "Cả năm chỉ một trường hợp vi phạm kỷ luật", "xảy ra một vụ", "vẫn còn một tàu vi phạm": so few are reported. */
const isOnly = (s: Sentence, q: Quantity): boolean =>
	/^(instance|case|vessel)$/.test(q.cls) &&
	(/^(chỉ|ra)$/.test(wordAt(s, q.from - 1)) ||
		/^(vẫn|chỉ) còn$/.test(`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`));

const STUFF = /^(mass|pill|brick|volume|packet|firearm|ammo|phone|motorbike|car|item|vessel|vehicle|money)$/;
/** Words between one thing taken and the next of its list: "1,6 kg ma túy đá, một ô tô". */
const LIST_REACH = 9;
/** Words that tell more of one thing of a list: "một xe mô tô không biển kiểm soát". */
const MORE_OF_IT = 7;
const TELLS_DEED = /^(được|bị|đã|đang|do|để|đến|tại|ở|khi|trên|chở|của|cũng|là|thì|mà|vẫn|khác|bỏ|chạy)$/;

/** "thu 1,6 kg ma túy đá, một ô tô và 85 triệu đồng": a thing in a list of things, behind which the list goes on or ends. */
function isListed(s: Sentence, i: number): boolean {
	const [before, q] = [s.quantities[i - 1], s.quantities[i]];
	if (!before || !q || !STUFF.test(before.cls) || !STUFF.test(q.cls)) return false;
	if (q.from - before.to > LIST_REACH) return false;
	// "một khẩu súng AK, một khẩu súng kíp": its make goes before the sign
	for (let k = q.to; k < Math.min(q.to + MORE_OF_IT, s.to); k += 1) {
		if (/^([,;.]|và|cùng)$/.test(wordAt(s, k))) return true;
		if (TELLS_DEED.test(wordAt(s, k))) return false;
	}
	return q.to + MORE_OF_IT > s.to;
}

/** Number words that are no count: "một" the article, a villager's speech. */
export function wordTrap(s: Sentence, i: number): string | null {
	const q = s.quantities[i] as Quantity;
	// "trôi trên một chiếc bè"
	if (q.value === 1 && q.from === q.numFrom - 1 && wordAt(s, q.from) === 'trên') return 'one as an article';
	if (q.value === 1 && q.numTo === q.numFrom + 1 && q.qualifier === 'EQ') {
		const lead = wordAt(s, q.from - (isOneMore(s, q) ? 2 : 1));
		if (
			q.cls === 'bare' ||
			!(
				COUNTS_ONE.has(lead) ||
				isLost(s, q) ||
				isTaken(s, q) ||
				isMade(s, q) ||
				isOnly(s, q) ||
				isHelped(s, q) ||
				isBroughtHome(s, q) ||
				isBrokenUp(s, q) ||
				isOneCounted(s, i) ||
				(lead === ';' && isListed(s, i))
			)
		)
			return 'one as an article';
		// "Cũng trong quý II, một tàu hàng …": only a list goes on after a comma
		const counted = isLost(s, q) || isOneCounted(s, i) || (/^[,;]$/.test(lead) && isListed(s, i));
		if (lead === ',' && s.groups[i] === i && !counted) return 'one as an article';
		if (/_turn$/.test(q.cls)) return 'one as an article';
		if (['event', 'turn', 'house', 'group', 'item'].includes(q.cls) && lead !== 'trao' && !counted)
			return 'one as an article';
	}
	if (q.value === null || q.value > 20) return null;
	return s.page.spoken[q.from] === 1 && !isReportSpoken(s, q.from) ? 'spoken' : null;
}
