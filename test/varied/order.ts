import type { GoldArticle } from '../articles/gold.ts';
import { rearrange, turnsOf } from './rearrange.ts';

const AT = '(?<=^|\\n|[.!?] )';
const TIME = [
	'năm (?:20\\d\\d|qua|nay)',
	'(?:\\d+|ba|sáu|chín) tháng(?: đầu)? năm(?: 20\\d\\d| nay)?',
	'(?:nửa|6 tháng) (?:đầu|cuối) năm(?: 20\\d\\d| nay)?',
	'quý [IV]+(?:\\/20\\d\\d| năm 20\\d\\d)?',
	'tháng \\d+(?:\\/20\\d\\d)?',
].join('|');
const SINCE = 'từ đầu năm(?: 20\\d\\d)? đến nay';
const SUBJECT =
	'(?:đơn vị|các đơn vị|toàn đơn vị|đồn|các đồn|BĐBP|Bộ đội Biên phòng|lực lượng Biên phòng|Đồn Biên phòng|cán bộ, chiến sĩ|toàn lực lượng|Ban Chỉ huy|Bộ Chỉ huy|Hải đội)(?: [^,.;:()\\d\\n]{1,50})?';
const caseless = (pattern: string) => pattern.replace(/\p{L}/u, (l) => l);
const leading = new RegExp(
	`${AT}(?:(?<within>[Tt]rong )?(?<time>${caseless(TIME)})|(?<since>${SINCE})), (?<subject>${SUBJECT}) (?=đã |tổ chức |phát hiện |bắt )`,
	'dgiu',
);

const split = (word: readonly [number, number]) =>
	[
		[word[0], word[0] + 1],
		[word[0] + 1, word[1]],
	] as const;

/** "Năm 2024, đơn vị đã …": "Đơn vị, trong năm 2024, đã …"; `sign` is a comma or nothing. */
export function timeBehindSubject(article: GoldArticle, sign: ',' | ''): GoldArticle {
	const { text } = article;
	const said = ([start, end]: readonly [number, number]) => text.slice(start, end);
	return rearrange(
		article,
		turnsOf(text, leading, (group, m) => {
			const [first, rest] = split(group('subject'));
			const [letter, time] = split(group(m.groups?.since ? 'since' : 'time'));
			const within = m.groups?.since ? ' ' : ' trong ';
			return [
				said(first).toLocaleUpperCase('vi'),
				rest,
				`${sign}${within}${said(letter).toLocaleLowerCase('vi')}`,
				time,
				`${sign} `,
			];
		}),
	);
}

const OTHER_TIME = /năm|tháng|quý|ngày|tuần|cùng kỳ|so với|trong đó|riêng|hiện|“|\(/u;

/** "Năm 2024, đơn vị đã xây 12 căn nhà.": "Đơn vị đã xây 12 căn nhà trong năm 2024." */
export function timeAtTheEnd(article: GoldArticle): GoldArticle {
	const { text } = article;
	const said = ([start, end]: readonly [number, number]) => text.slice(start, end);
	const pattern = new RegExp(
		`${AT}(?:Trong )?(?<time>${TIME}), (?<subject>${SUBJECT}) (?<deed>(?:đã |tổ chức |phát hiện |bắt )[^.;:\\n]{5,90})(?=\\.(?:\\s|$))`,
		'dgiu',
	);
	return rearrange(
		article,
		turnsOf(text, pattern, (group, m) => {
			if (OTHER_TIME.test(m.groups?.deed ?? '')) return null;
			const [first, rest] = split(group('subject'));
			const [letter, time] = split(group('time'));
			return [
				said(first).toLocaleUpperCase('vi'),
				rest,
				' ',
				group('deed'),
				` trong ${said(letter).toLocaleLowerCase('vi')}`,
				time,
			];
		}),
	);
}

const COUNT = '\\d{1,3}(?:\\.\\d{3})*';
const CAUGHT =
	'phát hiện, bắt giữ, xử lý|phát hiện, bắt giữ|phát hiện, xử lý|bắt giữ, xử lý|bắt giữ|phát hiện|bắt|xử lý|triệt phá';
const HELD = `${COUNT} vụ(?: việc)?(?:(?:, |\\/| với )${COUNT} (?:đối tượng|người))?(?: (?:vi phạm|về|mua bán|vận chuyển|tàng trữ|buôn lậu|xuất|nhập)[^,.;:()\\d\\n]{2,60})?`;

/** "đơn vị đã bắt giữ 12 vụ": "12 vụ đã bị đơn vị bắt giữ". */
export const caughtPassive = (article: GoldArticle): GoldArticle =>
	rearrange(
		article,
		turnsOf(
			article.text,
			new RegExp(
				`(?<before>${AT}|, |; )(?<subject>${SUBJECT}) đã (?<deed>${CAUGHT}) (?<held>${HELD})(?=[.;]|, (?:thu|tăng|giảm|khởi))`,
				'dgu',
			),
			(group) => [group('before'), group('held'), ' đã bị ', group('subject'), ' ', group('deed')],
		),
	);

/** "12 vụ bị phát hiện, bắt giữ": "đã phát hiện, bắt giữ 12 vụ". */
export const caughtActive = (article: GoldArticle): GoldArticle =>
	rearrange(
		article,
		turnsOf(
			article.text,
			new RegExp(`(?<=, |; )(?<held>${HELD}) (?:đã )?(?:bị|được) (?<deed>${CAUGHT})(?=[.;,])`, 'dgu'),
			(group) => ['đã ', group('deed'), ' ', group('held')],
		),
	);

const DONE = 'tổ chức|mở|xây dựng|xây|sửa chữa|trao tặng|thành lập|duy trì|cấp phát|tiếp nhận';

/** "đơn vị đã tổ chức 12 buổi tuyên truyền": "12 buổi tuyên truyền đã được đơn vị tổ chức". */
export const donePassive = (article: GoldArticle): GoldArticle =>
	rearrange(
		article,
		turnsOf(
			article.text,
			new RegExp(
				`(?<before>${AT}|, |; )(?<subject>${SUBJECT}) đã (?<deed>${DONE}) (?<made>${COUNT} [^,.;:()\\d\\n]{3,50})(?=[.;])`,
				'dgu',
			),
			(group) => [group('before'), group('made'), ' đã được ', group('subject'), ' ', group('deed')],
		),
	);
