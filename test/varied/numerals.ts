import type { GoldArticle, GoldFact } from '../articles/gold.ts';
import { rewrite, type Edit } from './rewrite.ts';

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function underHundred(n: number): string {
	const [tens, ones] = [Math.floor(n / 10), n % 10];
	if (tens === 0) return ONES[ones] as string;
	const front = tens === 1 ? 'mười' : `${ONES[tens]} mươi`;
	if (ones === 0) return front;
	const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : (ONES[ones] as string);
	return `${front} ${last}`;
}

function underThousand(n: number): string {
	const [hundreds, rest] = [Math.floor(n / 100), n % 100];
	if (hundreds === 0) return underHundred(rest);
	const front = `${ONES[hundreds]} trăm`;
	if (rest === 0) return front;
	return rest < 10 ? `${front} linh ${ONES[rest]}` : `${front} ${underHundred(rest)}`;
}

/** 1..999.999 as it is said: 1250 is "một nghìn hai trăm năm mươi". */
export function inWords(n: number): string {
	const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
	if (thousands === 0) return underThousand(rest);
	const front = `${underThousand(thousands)} nghìn`;
	if (rest === 0) return front;
	if (rest < 100) return `${front} không trăm ${rest < 10 ? `linh ${ONES[rest]}` : underHundred(rest)}`;
	return `${front} ${underThousand(rest)}`;
}

const isTable = (line: string) => line.includes('\t') || line.includes('|');

function lineAt(text: string, at: number): string {
	const end = text.indexOf('\n', at);
	return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

/** Each figure's number, where it is one whole number of digits before a counted thing in prose. */
function plainNumbers(
	article: GoldArticle,
	to: (digits: string, fact: GoldFact, at: number) => string | null,
	units = /^ (?!tỷ|triệu|nghìn|ngàn|vạn|lần|km|kg|gam|g |m |ha |lít|tấn|năm|tháng|giờ|phút)\p{Ll}/u,
): Edit[] {
	const { text } = article;
	return article.facts.flatMap((fact) => {
		if (fact.low !== null) return [];
		const found = [...fact.quote.matchAll(/(?<![\d.,/-])\d{1,3}(?:\.\d{3})*(?![\d/]|[.,-]\d)/g)];
		const [m] = found;
		if (found.length !== 1 || !m) return [];
		const start = fact.start + m.index;
		const end = start + m[0].length;
		if (
			!units.test(text.slice(end, end + 6)) ||
			!/[\p{Ll}),:;] $/u.test(text.slice(Math.max(0, start - 2), start))
		)
			return [];
		// of a pair, a share or a range both would be written so
		if (/\d ?[-–=/] ?$|[/%=]$/u.test(text.slice(Math.max(0, start - 3), start))) return [];
		if (/^[^,.;]{1,24}[/=]/u.test(text.slice(end, end + 26)) || isTable(lineAt(text, start))) return [];
		const made = to(m[0], fact, start);
		return made === null || made === m[0] ? [] : [{ start, end, to: made }];
	});
}

const numberOf = (digits: string) => Number(digits.replaceAll('.', ''));

/** Numbers from `least` to `most` in words: "4 vụ", "04 vụ": "bốn vụ". */
export const numbersInWords = (article: GoldArticle, least: number, most: number): GoldArticle =>
	rewrite(
		article,
		plainNumbers(article, (digits) => {
			const n = numberOf(digits);
			return n >= least && n <= most ? inWords(n) : null;
		}),
	);

/** "4 vụ": "04 vụ". */
export const zerosBefore = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		plainNumbers(article, (digits) => (digits.length === 1 ? `0${digits}` : null)),
	);

/** "04 vụ": "4 vụ". */
export const withoutZeros = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			const m = /(?<![\d.,/-])0(?=[1-9](?![\d.,]))/.exec(fact.quote);
			const start = fact.start + (m?.index ?? 0);
			return m ? [{ start, end: start + 1, to: '' }] : [];
		}),
	);

/** "bốn vụ": "4 vụ". */
export const wordsInDigits = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			const { value, quote, low } = fact;
			if (value === null || low !== null || !Number.isInteger(value) || value < 2 || value > 99) return [];
			const words = inWords(value);
			const at = quote.toLocaleLowerCase('vi').indexOf(`${words} `);
			const before = article.text.slice(Math.max(0, fact.start - 2), fact.start);
			if (at !== 0 || /[\d,–-] $/u.test(before)) return [];
			const next = quote.slice(words.length + 1);
			if (
				/^(?:mươi|trăm|nghìn|ngàn|vạn|chục|triệu|tỷ|tá|lăm|mốt|phần|lần|rưỡi|năm|sáu|bảy|tám|chín)/u.test(
					next,
				)
			)
				return [];
			return [{ start: fact.start, end: fact.start + words.length, to: String(value) }];
		}),
	);

/** "12.000": "12 nghìn", where things are counted. */
export const thousandsSaid = (article: GoldArticle, word: string): GoldArticle =>
	rewrite(
		article,
		plainNumbers(article, (digits) =>
			/^\d{1,3}\.000$/.test(digits) ? `${digits.slice(0, -4)} ${word}` : null,
		),
	);

/** "12 nghìn lượt", "12 ngàn lượt": "12.000 lượt". */
export const thousandsInDigits = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			const m = /^(.*?)(\d{1,3}) (?:nghìn|ngàn)(?= \p{Ll})(?!.*\d)/u.exec(fact.quote);
			if (!m || /\d/.test(m[1] as string)) return [];
			const start = fact.start + (m[1] as string).length;
			return [{ start, end: fact.start + m[0].length, to: `${m[2]}.000` }];
		}),
	);

/** "1 tỷ 275 triệu đồng": "1,275 tỷ đồng". */
export const moneyInDecimals = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			const m = /(\d{1,3}) tỷ (\d{1,3}) triệu(?= đồng)/u.exec(fact.quote);
			if (!m) return [];
			const start = fact.start + m.index;
			const decimals = (m[2] as string).padStart(3, '0').replace(/0+$/, '');
			return [{ start, end: start + m[0].length, to: `${m[1]},${decimals} tỷ` }];
		}),
	);

/** "1,275 tỷ đồng": "1 tỷ 275 triệu đồng". */
export const moneyInSteps = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			if (fact.low !== null) return [];
			const m = /(?<![\d.,])([1-9]\d{0,2}),(\d{1,3}) tỷ(?= đồng)/u.exec(fact.quote);
			if (!m || fact.kind === 'change') return [];
			const start = fact.start + m.index;
			const millions = Number((m[2] as string).padEnd(3, '0'));
			return [{ start, end: start + m[0].length, to: `${m[1]} tỷ ${millions} triệu` }];
		}),
	);

/** "187.500.000 đồng": "187,5 triệu đồng". */
export const moneyInMillions = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		article.facts.flatMap((fact) => {
			if (fact.low !== null) return [];
			const m = /(?<![\d.,])(\d{1,3})\.(\d)00\.000 ?(?:đồng|đ(?!\p{L}))/u.exec(fact.quote);
			if (!m) return [];
			const start = fact.start + m.index;
			const to = m[2] === '0' ? `${m[1]} triệu đồng` : `${m[1]},${m[2]} triệu đồng`;
			return [{ start, end: start + m[0].length, to }];
		}),
	);
