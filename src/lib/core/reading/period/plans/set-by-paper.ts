import type { Quantity } from '../../../quantity/quantity.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { hasCue } from '../../mention/cues.ts';
import type { PeriodMention } from '../../mention/time/period-mention.ts';
import { hasStop, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Governing } from '../governing.ts';

const OPENS = wordsOf('nghị kế chương chỉ đề phương hướng kết quyết theo tại trong bản giao đăng');
/** Papers that say what is to be done. */
const PAPERS = pairsOf(
	'nghị quyết|kế hoạch|chương trình|chỉ thị|đề án|phương án|hướng dẫn|kết luận|quyết định|chỉ lệnh|mệnh lệnh|giao ước|đăng ký',
);
/** What such a paper does with a goal. */
const SETS = pairsOf(
	'xác định|nêu rõ|chỉ rõ|ghi rõ|ấn định|quy định|đề ra|đặt ra|yêu cầu|đưa ra|thống nhất|quyết nghị|nhấn mạnh|được duyệt|phê duyệt|thông qua|vạch ra|mục tiêu|chỉ tiêu|giao bđbp|giao các|giao lực|giao đồn',
);
/** Words of a paper's name before what it sets. */
const NAME_REACH = 24;

/** Papers that set what is to be done in their time, whenever that was. */
const SET_GOALS = pairsOf('nghị quyết|kế hoạch|chương trình|đề án|giao ước|đăng ký');

/** What is done with a paper whose list of goals follows. */
const SIGNED = pairsOf('ký kết|ban hành|phê duyệt|công bố|triển khai|xây dựng|nội dung');
/** Papers in which those who sign them promise. */
const PLEDGES = pairsOf('giao ước|cam kết');
/** "ký cam kết với 320 chủ tàu", "ký cam kết không vi phạm": what others promise. */
const OF_OTHERS = /^(với|không|cho|về|chấp)$/;
/** Words of a sentence before the paper that is signed. */
const SIGNED_REACH = 24;
/** A longer one stands before a pledge: its drive, with its days. */
const PLEDGED_REACH = 40;

const DONE_BY_IT = /^(khen|tặng|thưởng|công|bổ|điều|xử|khởi|thành|của|số|về)$/;

/** "quyết định khen thưởng", "quyết định công nhận": done with it, no goal. */
const isAward = (s: Sentence, at: number): boolean =>
	wordAt(s, at) === 'quyết' && DONE_BY_IT.test(wordAt(s, at + 2));

/** "Tỉnh đoàn và BĐBP tỉnh ký kết chương trình phối hợp năm 2025: trao …": the paper whose list the colon opens. */
function signedIn(s: Sentence): TokenRange | null {
	if (!SIGNED.mayStandIn(s.words) && !PLEDGES.mayStandIn(s.words)) return null;
	for (let k = s.from; k < Math.min(s.to, s.from + SIGNED_REACH); k += 1)
		if (SIGNED.isAt(s.page.tokens, k) && PAPERS.isAt(s.page.tokens, k + 2) && !isAward(s, k + 2)) {
			const colon = s.breaks.find((b) => b > k);
			return wordAt(s, colon ?? -1) === ':' ? { from: k + 2, to: k + 4 } : null;
		}
	return null;
}

/** Villagers and fishermen who sign, and the words between them and their pledge. */
const SIGNERS = /^(person|household|vessel|seafarer|individual|inhabitant|student)/;
const SIGNERS_REACH = 4;

/** "các đơn vị đã ký giao ước: …", "đã ký cam kết đến 31/12 bắt từ 40 vụ trở lên": what is signed, and is still to be done. */
function pledgedIn(s: Sentence): TokenRange | null {
	if (!PLEDGES.mayStandIn(s.words)) return null;
	for (let k = s.from + 1; k < Math.min(s.to, s.from + PLEDGED_REACH); k += 1) {
		if (!PLEDGES.isAt(s.page.tokens, k)) continue;
		const signed = wordAt(s, k - 1) === 'ký' || (wordAt(s, k - 1) === 'kết' && wordAt(s, k - 2) === 'ký');
		// "vận động 1.208 chủ tàu ký cam kết"
		const by = s.quantities.some((q) => q.to < k && k - q.to <= SIGNERS_REACH && SIGNERS.test(q.cls));
		return signed && !by && !OF_OTHERS.test(wordAt(s, k + 2)) ? { from: k, to: k + 2 } : null;
	}
	return null;
}

/** The paper that opens a sentence: "Nghị quyết lãnh đạo năm 2026", "Theo Kế hoạch số 12"; or that is signed in it. */
function paperOf(s: Sentence): TokenRange | null {
	const signed = pledgedIn(s) ?? (OPENS.has(s.page.tokens[s.from]) ? null : signedIn(s));
	if (signed || !OPENS.has(s.page.tokens[s.from])) return signed;
	const from = /^(theo|tại|trong|bản)$/.test(wordAt(s, s.from)) ? s.from + 1 : s.from;
	if (!PAPERS.isAt(s.page.tokens, from)) return null;
	// "Đăng ký, kiểm soát: 74.512 lượt tàu cá": a work
	if (wordAt(s, from) === 'đăng' && wordAt(s, from + 2) !== 'thi') return null;
	// "Chương trình “Xuân Biên phòng”: tặng 260 phần quà": no paper
	const named = wordAt(s, from) !== 'chương' || /^(hành|công|phối)$/.test(wordAt(s, from + 2));
	return named ? { from, to: from + 2 } : null;
}

/** "ký cam kết đến 31/12 bắt từ 40 vụ": no sign or verb stands between the pledge and its goals. */
const isPledge = (s: Sentence, paper: TokenRange): boolean =>
	PLEDGES.isAt(s.page.tokens, paper.from) && /^(ký|kết)$/.test(wordAt(s, paper.from - 1));

/** Where what the paper sets begins: behind its verb, or the colon of its label; -1 where it sets nothing. */
function setsAt(s: Sentence, paper: TokenRange): number {
	for (let k = paper.to; k < Math.min(s.to, paper.to + NAME_REACH); k += 1) {
		if (SETS.isAt(s.page.tokens, k)) return k + 2;
		if (wordAt(s, k) === ':') return k + 1;
		if (s.quantities.some((q) => q.cls !== 'none' && q.from === k)) return isPledge(s, paper) ? paper.to : -1;
	}
	return -1;
}

/** "Nghị quyết nhiệm kỳ 2020 - 2025 xác định: …": the time is of the paper's name. */
const isOfPaper = (s: Sentence, { to, say }: PeriodMention, sets: number): boolean =>
	to <= sets &&
	SETS.standsIn(s.page.tokens, to, sets) &&
	/^years?$/.test(say.kind) &&
	!hasCue(s.cues, 'done', s.from, sets);

/**
 * "Nghị quyết lãnh đạo năm 2026 xác định: bắt trên 60 vụ ma túy": what the paper that opens the sentence sets, for a time that is
 * not over.
 *
 * out  the time named with the paper, null where it names none; undefined where the figure is not set by one
 */
export function setByPaper(
	s: Sentence,
	q: Quantity,
	resolve: (m: PeriodMention) => Governing | null,
	issued: string,
): Governing | null | undefined {
	const paper = paperOf(s);
	const sets = paper ? setsAt(s, paper) : -1;
	if (sets < 0 || sets > q.from || hasCue(s.cues, 'done', sets, q.from)) return undefined;
	// "ký cam kết; cấp phát 4.500 tờ rơi": no list is opened
	if (sets === paper?.to && hasStop(s, sets, q.from)) return undefined;
	const at = paper?.from ?? -1;
	let time: Governing | null = null;
	for (const { mention, role, nature } of s.periods) {
		if (mention.to > q.from || role === 'base' || nature === 'day') continue;
		const r = resolve(mention);
		if (r && r.period.end <= issued && !(isOfPaper(s, mention, sets) && SET_GOALS.isAt(s.page.tokens, at)))
			return undefined;
		time = r ?? time;
	}
	return time;
}
