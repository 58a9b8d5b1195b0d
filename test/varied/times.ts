import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite, type Edit } from './rewrite.ts';

const WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];

const edited = (article: GoldArticle, ...edits: Edit[][]) => rewrite(article, edits.flat());
const capital = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
const opens = (text: string, at: number) => /(?:^|[\n.!?“:] ?)$/u.test(text.slice(Math.max(0, at - 2), at));
const asHere = (text: string, at: number, word: string) => (opens(text, at) ? capital(word) : word);

const MONTHS_OF_YEAR = /(?<![\p{L}\d.,/])0?\d{1,2}(?= tháng (?:đầu|cuối) (?:năm|của năm))/gu;

/** "6 tháng đầu năm": "sáu tháng đầu năm". */
export const monthsInWords = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, MONTHS_OF_YEAR, (n, at) => {
			const word = WORDS[Number(n)];
			return word ? asHere(article.text, at, word) : null;
		}),
	);

/** "6 tháng đầu năm": "06 tháng đầu năm". */
export const monthsWithZero = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, MONTHS_OF_YEAR, (n) => n.padStart(2, '0')),
	);

/** "6 tháng đầu năm": "nửa đầu năm". */
export const halvesNamed = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<![\p{L}\d.,/])(?:0?6|[sS]áu) tháng(?= (?:đầu|cuối) năm)/gu, (_, at) =>
			asHere(article.text, at, 'nửa'),
		),
	);

/** "nửa đầu năm": "6 tháng đầu năm". */
export const halvesInMonths = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<![\p{L}])[nN]ửa(?= (?:đầu|cuối) năm)/gu, () => '6 tháng'),
	);

const yearOf = (article: GoldArticle) => article.issued?.slice(0, 4);

/** "6 tháng đầu năm 2024", told in 2024: "6 tháng đầu năm nay"; "tháng 5/2024": "tháng 5 năm nay". */
export function thisYearSaid(article: GoldArticle): GoldArticle | null {
	const year = yearOf(article);
	if (!year) return null;
	return edited(
		article,
		editsOf(article.text, new RegExp(`(?<=tháng đầu năm |[nN]ửa đầu năm )${year}`, 'gu'), () => 'nay'),
		editsOf(article.text, new RegExp(`(?<=[tT]háng \\d{1,2})/${year}(?![-/\\d])`, 'gu'), () => ' năm nay'),
	);
}

/** "năm nay": "năm 2024". */
export function thisYearByNumber(article: GoldArticle): GoldArticle | null {
	const year = yearOf(article);
	if (!year) return null;
	return edited(
		article,
		editsOf(article.text, /(?<=(?:đầu|cuối|,|từ đầu|đến hết|hết) năm )nay/gu, () => year),
	);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** "quý III/2024": "quý 3 năm 2024". */
export const quartersInDigits = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<=[qQ]uý )(?:III|II|IV|I)(?=[\s,.;:)/]|$)(?:\/(?=20\d\d))?/gu, (q) =>
			q.endsWith('/') ? `${ROMAN.indexOf(q.slice(0, -1))} năm ` : String(ROMAN.indexOf(q)),
		),
	);

/** "quý III/2024": "quý III năm 2024", and "quý 3": "quý III". */
export const quartersInFull = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<=[qQ]uý (?:III|II|IV|I))\/(?=20\d\d)/gu, () => ' năm '),
		editsOf(article.text, /(?<=[qQ]uý )[1-4](?=[\s,.;:)])/gu, (q) => ROMAN[Number(q)] as string),
	);

/** "quý III năm 2024": "quý III/2024". */
export const quartersShort = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<=[qQ]uý (?:III|II|IV|I)) năm (?=20\d\d)/gu, () => '/'),
	);

const FULL_DATE = /(?<![\d/.\-:])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?![\d/-]|[.,]\d)/gu;
const inDate = (date: string) => date.split('/').map(Number) as [number, number, number];

/** "15/8/2024" with another sign. */
export const datesWith = (article: GoldArticle, sign: string): GoldArticle =>
	edited(
		article,
		editsOf(article.text, FULL_DATE, (date) => date.replaceAll('/', sign)),
	);

/** "5/8/2024": "05/08/2024", and "ngày 5/8": "ngày 05/8". */
export const datesWithZeros = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, FULL_DATE, (date) =>
			date
				.split('/')
				.map((n) => n.padStart(2, '0'))
				.join('/'),
		),
		editsOf(article.text, /(?<=(?:ngày|Ngày|sáng|chiều|tối|đêm) )\d(?=\/\d{1,2}(?![\d/]))/gu, (n) => `0${n}`),
	);

/** "ngày 15/8/2024": "ngày 15 tháng 8 năm 2024", and so without the year. */
export const datesInFull = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(
			article.text,
			/(?<=[nN]gày )\d{1,2}\/\d{1,2}(?:\/20\d\d)?(?![\d/-]|[.,]\d| ?[-–] ?\d)/gu,
			(date) => {
				const [day, month, year] = inDate(date);
				return `${day} tháng ${month}${year ? ` năm ${year}` : ''}`;
			},
		),
	);

/** "tháng 5/2024": "tháng 5 năm 2024". */
export const monthsInFull = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<=[tT]háng \d{1,2})[/-](?=20\d\d(?![\d/-]))/gu, () => ' năm '),
	);

/** "tháng 5 năm 2024": "tháng 05/2024". */
export const monthsShort = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(
			article.text,
			/(?<=(?<!\d )[tT]háng )\d{1,2}(?: năm |\/)(?=20\d\d(?![\d/-]))/gu,
			(month) => `${month.match(/\d+/)?.[0].padStart(2, '0')}/`,
		),
	);

/** "cùng kỳ năm trước": "cùng kỳ năm ngoái", and back. */
export const lastYearSaid = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(article.text, /(?<=cùng kỳ năm )(?:trước|ngoái)(?! đó)/gu, (word) =>
			word === 'trước' ? 'ngoái' : 'trước',
		),
		editsOf(article.text, /(?<=cùng kỳ)(?= ?[,;.)])/gu, () => ' năm trước'),
	);

/** The one year all figures are of, when they are of one. */
function onlyYear({ facts }: GoldArticle): number | null {
	const years = new Set(facts.filter((f) => f.kind !== 'target').map((f) => f.timePeriod.slice(0, 4)));
	const [year] = [...years].map(Number);
	return years.size === 1 && year ? year : null;
}

/** "cùng kỳ năm trước": "cùng kỳ năm 2023". */
export function lastYearByNumber(article: GoldArticle): GoldArticle | null {
	const year = onlyYear(article);
	if (!year) return null;
	return edited(
		article,
		editsOf(article.text, /(?<=cùng kỳ năm )(?:trước|ngoái)(?! đó)/gu, () => String(year - 1)),
		editsOf(article.text, /(?<=cùng kỳ)(?= ?[,;.)])/gu, () => ` năm ${year - 1}`),
	);
}

/** "cùng kỳ năm 2023", told of 2024: "cùng kỳ năm trước". */
export function lastYearUnnumbered(article: GoldArticle): GoldArticle | null {
	const year = onlyYear(article);
	if (!year) return null;
	return edited(
		article,
		editsOf(
			article.text,
			new RegExp(`(?<=cùng kỳ) (?:năm )?${year - 1}(?![\\d\\p{L}/-])`, 'gu'),
			() => ' năm trước',
		),
	);
}

const AT_SENTENCE = '(?<=^|\\n|[.!?…] |[.!?…]” )';

/** "Năm 2024, …", "6 tháng đầu năm, …": "Trong năm 2024, …". */
export const withinTime = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(
			article.text,
			new RegExp(
				`${AT_SENTENCE}(?:Năm (?:20\\d\\d|qua)|(?:\\d+|Ba|Sáu|Chín) tháng đầu năm(?: 20\\d\\d| nay)?|Nửa đầu năm(?: 20\\d\\d| nay)?|Quý [IV]+(?:\\/20\\d\\d)?|Tháng \\d+(?:\\/20\\d\\d)?)(?=, )`,
				'gu',
			),
			(time) => `Trong ${time.charAt(0).toLocaleLowerCase('vi')}${time.slice(1)}`,
		),
	);

/** "Trong năm 2024, …": "Năm 2024, …". */
export const withoutWithin = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(
			article.text,
			new RegExp(`${AT_SENTENCE}Trong (?:năm|nửa|quý|tháng|\\d+ tháng)(?= [^.,;]{1,40}, )`, 'gu'),
			(time) => capital(time.slice('Trong '.length)),
		),
	);

/** "Từ đầu năm đến nay": "Kể từ đầu năm tới nay". */
export const sinceSaid = (article: GoldArticle): GoldArticle =>
	edited(
		article,
		editsOf(
			article.text,
			/(?:Tính từ|Kể từ|Từ) đầu năm(?: 20\d\d)? đến nay(?=[, ])/gu,
			(time) => `Kể từ ${time.replace(/^(?:Tính từ|Kể từ|Từ) /u, '').replace(' đến nay', ' tới nay')}`,
		),
	);
