import type { GoldArticle } from '../articles/gold.ts';
import { rearrange, turnsOf } from './rearrange.ts';

const ASIDE =
	/ \((?<aside>(?:tăng|giảm|nhiều hơn|ít hơn|trong đó|gồm|trị giá|tương đương|riêng)[^()\n]{3,140})\)(?<next>[.,;]?)/dgu;

/** "… (tăng 12 vụ so với cùng kỳ) …" between commas or dashes. */
export const asidesOpened = (article: GoldArticle, before: string, after: string): GoldArticle =>
	rearrange(
		article,
		turnsOf(article.text, ASIDE, (group, m) => {
			const next = m.groups?.next as string;
			return [before, group('aside'), next || after];
		}),
	);

const RISE = '(?:tăng|giảm|nhiều hơn|ít hơn) [^.,;:()\\n–]{2,50}';
const BASE =
	'so với (?:cùng kỳ(?: năm(?: trước| ngoái| \\d{4})?| \\d{4})?|năm (?:trước|ngoái|\\d{4})|quý [IV]+\\/\\d{4}|nửa đầu năm \\d{4}|(?:6|9) tháng đầu năm \\d{4})';

/** "so với cùng kỳ năm trước tăng 12 vụ": "tăng 12 vụ so với cùng kỳ năm trước". */
export const baseBehind = (article: GoldArticle): GoldArticle =>
	rearrange(
		article,
		turnsOf(
			article.text,
			new RegExp(
				`(?<=[,;(] ?)(?<base>${BASE}),? (?<rise>${RISE})(?=[.,;)\\n])(?!, (?:\\d|tăng|giảm))`,
				'dgu',
			),
			(group) => [group('rise'), ' ', group('base')],
		),
	);

/** "tăng 12 vụ so với cùng kỳ năm trước": "so với cùng kỳ năm trước tăng 12 vụ". */
export const baseBefore = (article: GoldArticle): GoldArticle =>
	rearrange(
		article,
		turnsOf(
			article.text,
			new RegExp(`(?<=[,;(] ?)(?<rise>${RISE}) (?<base>${BASE})(?=[.,;)\\n])(?!, (?:\\d|tăng|giảm))`, 'dgu'),
			(group) => [group('base'), ' ', group('rise')],
		),
	);
