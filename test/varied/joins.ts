import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite, type Edit } from './rewrite.ts';

const isTable = (line: string) => line.includes('\t') || line.includes('|');
const isList = (line: string) => /^\s*(?:[-–•+*]|.{1,4}[.)]\s)/u.test(line);
const isProse = (line: string) => /[.!”]$/u.test(line) && line.length > 60 && !isTable(line) && !isList(line);

/** Each line of prose with its place. */
function proseOf(text: string): { at: number; line: string }[] {
	let at = 0;
	return text.split('\n').flatMap((line) => {
		const here = { at, line };
		at += line.length + 1;
		return isProse(line) ? [here] : [];
	});
}

/** Whether an offset of a line stands inside brackets or quotes. */
function enclosed(line: string, at: number): boolean {
	const before = line.slice(0, at);
	return (
		before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('“') > before.lastIndexOf('”')
	);
}

function inProse(
	article: GoldArticle,
	pattern: RegExp,
	to: (m: RegExpExecArray, line: string) => string | null,
): GoldArticle {
	const edits: Edit[] = [];
	for (const { at, line } of proseOf(article.text))
		for (const m of line.matchAll(pattern)) {
			const made = enclosed(line, m.index) ? null : to(m, line);
			if (made !== null) edits.push({ start: at + m.index, end: at + m.index + m[0].length, to: made });
		}
	return rewrite(article, edits);
}

const up = (text: string) => text.toLocaleUpperCase('vi');
const down = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** "…; tổ chức …": "…. Tổ chức …". */
export const semicolonsCut = (article: GoldArticle): GoldArticle =>
	inProse(article, /; (\p{Ll})(?=\p{Ll})/gu, (m) => `. ${up(m[1] as string)}`);

/** "…; tổ chức …": "…, tổ chức …". */
export const semicolonsSoft = (article: GoldArticle): GoldArticle =>
	inProse(article, /;(?= \p{Ll}{2})/gu, () => ',');

const OPENERS =
	'Đơn vị|Các đơn vị|Các đồn|Toàn đơn vị|Toàn tỉnh|Đã|Bên cạnh đó|Ngoài ra|Cùng với đó|Riêng|Trong đó|Đồng thời|Tổ chức|Phát hiện|Lực lượng|Số|Trong số|Cùng kỳ|So với|Tang vật|Bộ đội|Cán bộ';

/** "…. Đơn vị …": "…; đơn vị …". */
export const sentencesJoined = (article: GoldArticle): GoldArticle =>
	inProse(article, new RegExp(`\\. (${OPENERS})(?=[ ,])`, 'gu'), (m) => `; ${down(m[1] as string)}`);

/** A list of lines behind a head and a colon, in one line. */
export function bulletsJoined(article: GoldArticle): GoldArticle {
	const edits: Edit[] = [];
	for (const m of article.text.matchAll(/:\n(?:[-–•+] [^\n]{5,}\n?){2,}/gu)) {
		const items = [...m[0].matchAll(/([;.,]?)\n+(?:[-–•+] )/gu)];
		for (const [k, item] of items.entries()) {
			const start = m.index + item.index;
			edits.push({ start, end: start + item[0].length, to: k === 0 ? ' ' : item[1] === '.' ? '. ' : '; ' });
		}
	}
	return rewrite(article, edits);
}

/** "Kết quả: …; …; ….": each on a line of its own. */
export function itemsInBullets(article: GoldArticle): GoldArticle {
	const edits: Edit[] = [];
	const gap = article.text.includes('\n\n') ? '\n\n' : '\n';
	for (const { at, line } of proseOf(article.text)) {
		const m = /(?<=[.] |^)[^.:;“]{3,80}: (?=[^“.]{3,}; [^“]+)/u.exec(line);
		if (!m || /\d$/.test(m[0].slice(0, -2))) continue;
		const from = m.index + m[0].length;
		const end = line.slice(from).search(/(?<=[\p{L}\d%)])\.(?: \p{Lu}|$)/u);
		const body = line.slice(from, from + end);
		if (end < 0 || body.includes(':') || body.includes('“')) continue;
		edits.push({ start: at + from - 1, end: at + from, to: '\n- ' });
		for (const semicolon of body.matchAll(/; /g)) {
			if (enclosed(body, semicolon.index)) continue;
			const start = at + from + semicolon.index;
			edits.push({ start, end: start + 2, to: ';\n- ' });
		}
		const after = at + from + end + 1;
		if (article.text[after] === ' ') edits.push({ start: after, end: after + 1, to: gap });
	}
	return rewrite(article, edits);
}

/** Lists of signs numbered. */
export function bulletsNumbered(article: GoldArticle): GoldArticle {
	let n = 0;
	let last = -1;
	return rewrite(
		article,
		[...article.text.matchAll(/(?<=^|\n)[-–•+] (?=[^\n]*)/gu)].map((m) => {
			const lineEnd = article.text.indexOf('\n', m.index);
			n = m.index === last + 1 ? n + 1 : 1;
			last = lineEnd;
			return { start: m.index, end: m.index + 2, to: `${n}) ` };
		}),
	);
}

/** "gồm 3 kg …": "gồm: 3 kg …", and so with "trong đó". */
export const headsWithColon = (article: GoldArticle): GoldArticle =>
	inProse(article, /(?<=(?:gồm|trong đó))(?:,|) (?=(?:có )?\d)/gu, () => ': ');

/** "Tang vật thu giữ: 3 kg …": "Tang vật thu giữ gồm 3 kg …". */
export const headsWithGom = (article: GoldArticle): GoldArticle =>
	inProse(article, /(?<=[Tt]ang vật(?: thu giữ)?|thu giữ|[Tt]hu): (?=\d)/gu, (m, line) =>
		/thu$/iu.test(line.slice(0, m.index)) ? null : ' gồm ',
	);

/** "trong đó, …", "trong đó có …": "trong đó …". */
export const withoutTherein = (article: GoldArticle): GoldArticle =>
	rewrite(
		article,
		editsOf(article.text, /(?<=[tT]rong đó)(?:,| có)(?= )/gu, () => ''),
	);
