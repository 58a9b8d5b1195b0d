import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite } from './rewrite.ts';

const PEOPLE = '(?:đối tượng|người|bị can|phương tiện|thuyền viên|ngư dân|lao động|hộ)';
const CASES = '(?:vụ|vụ việc|tàu|phương tiện|hộ)';
const JOINT = new RegExp(
	`(?<=(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})* ${CASES})(?:\\/| với | ?, |, gồm )(?=\\d{1,3}(?:\\.\\d{3})* ${PEOPLE}(?! (?:bị|được|đã|đang|không|chưa|trong|là|có|chết|mất|bỏ|khác)|\\/|[ ,]*\\d))`,
	'gu',
);

/** "12 vụ, 15 đối tượng" joined by other words or signs; of more than two nothing is changed. */
export function pairsJoined(article: GoldArticle, joint: string, end = ''): GoldArticle {
	const inBrackets = (at: number) => {
		const before = article.text.slice(article.text.lastIndexOf('\n', at) + 1, at);
		return before.lastIndexOf('(') > before.lastIndexOf(')');
	};
	const edits = editsOf(article.text, JOINT, (_, at) => (end && inBrackets(at) ? null : joint));
	const closed = end
		? edits.flatMap((edit) => {
				const people = new RegExp(`[\\d.]+ ${PEOPLE}`, 'uy');
				people.lastIndex = edit.end;
				const m = people.exec(article.text);
				const at = m ? m.index + m[0].length : -1;
				return m && !/^(?:[\p{L}\d]| \()/u.test(article.text.slice(at, at + 2))
					? [edit, { start: at, end: at, to: end }]
					: [];
			})
		: edits;
	return rewrite(article, closed);
}
