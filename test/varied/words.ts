import lists from '../../src/lib/codelists/same-words.json' with { type: 'json' };
import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite } from './rewrite.ts';

/** Words, as the source of a pattern, and how else to write them. */
export type Pairs = readonly (readonly [words: string, other: string])[];

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

/** Writes words of an article in another way; a word that opens a sentence keeps its capital. */
export function withWords(article: GoldArticle, pairs: Pairs): GoldArticle {
	const edits = pairs.flatMap(([words, other]) =>
		[
			[words, other] as const,
			...(words === capital(words) ? [] : [[capital(words), capital(other)] as const]),
		].flatMap(([from, to]) =>
			editsOf(
				article.text,
				new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${from})(?![\\p{L}\\p{M}])`, 'gu'),
				() => to,
			),
		),
	);
	return rewrite(article, edits);
}

/** How a report shortens its words. */
export const SHORT: Pairs = [
	['Bộ đội [Bb]iên phòng', 'BĐBP'],
	['cán bộ, chiến s[ĩỹ]', 'CBCS'],
	['thành phố', 'TP'],
	['Ủy ban nhân dân', 'UBND'],
	['Bộ Chỉ huy', 'BCH'],
	['đồng chí(?= \\p{Lu})', 'đ/c'],
];

export const LONG: Pairs = [
	['BĐBP', 'Bộ đội Biên phòng'],
	['CBCS', 'cán bộ, chiến sĩ'],
	['TP\\.(?= )', 'thành phố'],
	['UBND', 'Ủy ban nhân dân'],
];

/** Other words of one meaning that fit wherever the first stand. */
export const SAME: Pairs = [
	['phát hiện, bắt giữ', 'phát hiện và bắt giữ'],
	['bắt giữ(?= \\d)', 'bắt'],
	['bị bắt(?! (giữ|buộc|đầu|cóc|quả))', 'bị bắt giữ'],
	['so với cùng kỳ', 'so cùng kỳ'],
	['thu giữ', 'tịch thu'],
	['khởi tố(?= \\d)', 'ra quyết định khởi tố'],
	['xây mới', 'xây dựng mới'],
	['tổ chức được', 'tổ chức'],
	['lượt ngư dân', 'lượt bà con ngư dân'],
	['trị giá(?= [\\dhtg])', 'giá trị'],
	['hộ nghèo', 'gia đình nghèo'],
	['trong đó', 'trong số đó'],
];

export const SAME_TOO: Pairs = [
	['phát hiện', 'phát giác'],
	['nghi phạm', 'đối tượng'],
	['thu giữ(?= \\d)', 'thu'],
	['hỗ trợ(?= [\\dcx])', 'giúp'],
	['tổ chức(?= (được )?\\d)', 'tiến hành'],
	['(?<=\\d )buổi tuyên truyền', 'buổi tuyên truyền, vận động'],
	['so với cùng kỳ(?! năm)', 'so với cùng kỳ năm trước'],
	['sửa chữa', 'tu sửa'],
	['xử phạt(?= \\d)', 'phạt'],
	['tăng(?= \\d[\\d.,]* ?(vụ|đối|lượt|%))', 'nhiều hơn'],
	['(?<!nhiều |ít |cao |thấp |năm trước |năm ngoái |kỳ )hơn(?= \\d)', 'trên'],
	['gần(?= \\d)', 'ngót'],
	['khoảng(?= \\d)', 'chừng'],
];

/** The words that are read as one, each put for the one it is read as: the last of each row. */
export const ONE_WORDING: Pairs = Object.entries(lists)
	.map(([readAs, others]) => [readAs, others.at(-1) as string] as const)
	.filter(([readAs, other]) => readAs !== other);
