import type { GoldArticle } from '../articles/gold.ts';
import { rewrite, type Edit } from './rewrite.ts';

interface Sentence {
	start: number;
	end: number;
	text: string;
}

/** Sentences of prose that name a figure, of lines without quotes, captions and questions. */
function tellingOf({ text, facts }: GoldArticle): Sentence[] {
	const out: Sentence[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const start = at;
		at += line.length + 1;
		if (!/\.$/.test(line) || line.length < 80 || /[“”"?|\t]|ảnh:|^\s*[-–•+*]|^.{1,4}[.)]/iu.test(line))
			continue;
		let from = 0;
		for (const m of line.matchAll(/(?<=[\p{Ll}\d)%])\.(?= \p{Lu}|$)/gu)) {
			const s = { start: start + from, end: start + m.index, text: line.slice(from, m.index) };
			from = m.index + 2;
			if (facts.some((f) => f.start >= s.start && f.end <= s.end)) out.push(s);
		}
	}
	return out;
}

const SPEAKS = /cho biết|cho hay|chia sẻ|nói|khẳng định|báo cáo|thông tin|theo |yêu cầu|:/iu;

/** Every other sentence with figures put as words of a commander. */
export const quoted = (article: GoldArticle, tail: string): GoldArticle =>
	rewrite(
		article,
		tellingOf(article)
			.filter((s, k) => k % 2 === 1 && s.text.length < 260 && !SPEAKS.test(s.text))
			.flatMap((s): Edit[] => [
				{ start: s.start, end: s.start, to: '“' },
				{ start: s.end, end: s.end, to: `”, ${tail}` },
			]),
	);

/** Every other sentence with figures told by somebody, with a colon. */
export const toldBy = (article: GoldArticle, head: string): GoldArticle =>
	rewrite(
		article,
		tellingOf(article)
			.filter((s, k) => k % 2 === 1 && !SPEAKS.test(s.text) && /^\p{Lu}/u.test(s.text))
			.map((s) => ({ start: s.start, end: s.start, to: head })),
	);

const SMALL =
	/^(?:Trong|Năm|Nửa|Quý|Từ|Đơn vị|Các|Toàn|Lực lượng|Cán bộ|Bộ đội|Số|Đã|Có|Tổ chức|Tháng|Qua|Sau|Riêng|Đồn|Những|Tính|Hiện|Đến|Cả) /u;

/** Every other sentence with figures opened by words that tell nothing. */
export const opened = (article: GoldArticle, words: string): GoldArticle =>
	rewrite(
		article,
		tellingOf(article)
			.filter((s, k) => k % 2 === 1 && SMALL.test(s.text))
			.map((s) => ({
				start: s.start,
				end: s.start + 1,
				to: words + s.text.charAt(0).toLocaleLowerCase('vi'),
			})),
	);

/** Words that open a sentence and tell nothing, left out. */
export const withoutOpeners = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		[
			...article.text.matchAll(
				/(?<=^|\n|[.!?] )(?:Bên cạnh đó|Ngoài ra|Cùng với đó|Theo đó|Cụ thể|Kết quả|Đáng chú ý|Theo thống kê|Theo báo cáo|Song song đó|Đồng thời), (\p{L})/gu,
			),
		].map((m) => ({
			start: m.index,
			end: m.index + m[0].length,
			to: (m[1] as string).toLocaleUpperCase('vi'),
		})),
	);

/** "đã bắt giữ": "đã kịp thời bắt giữ", and so of other deeds. */
export const withManner = (article: GoldArticle, manner: string): GoldArticle =>
	rewrite(
		article,
		[
			...article.text.matchAll(
				/(?<= đã )(?=(?:bắt|phát hiện|tổ chức|tuyên truyền|xử lý|triển khai|vận động|tuần tra|kiểm tra|giúp|hỗ trợ|trao|khám|cứu|tiếp nhận|thu giữ|mở|huy động) )/gu,
			),
		].map((m) => ({ start: m.index, end: m.index, to: `${manner} ` })),
	);

/** "đơn vị đã bắt giữ": "đơn vị bắt giữ". */
export const withoutPast = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		[
			...article.text.matchAll(
				/(?<=\p{Ll} )đã (?=(?:bắt|phát hiện|tổ chức|tuyên truyền|triển khai|vận động|tuần tra|kiểm tra|giúp|hỗ trợ|trao|khám|cứu|tiếp nhận|thu giữ|huy động) )/gu,
			),
		].map((m) => ({ start: m.index, end: m.index + m[0].length, to: '' })),
	);
