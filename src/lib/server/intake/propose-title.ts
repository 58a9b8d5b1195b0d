import type { Span } from '#lib/core/observation/types.ts';
import type { Proposal } from './types.ts';

const TITLE_LENGTH = 200;
/** How far into a document its title may stand, in lines. */
const HEAD_LINES = 20;
/** Lines below a letterhead among which a title is sought. */
const TITLE_LINES = 6;
/** Letters in which those lines are sought. */
const HEAD_LENGTH = 20_000;

/** What stands above the title of an official paper: the state, the motto, its number, its place and day. */
const LETTERHEAD =
	/^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|số\s*:|số\s+\d+\s*\/|(?:mật|tối mật|hỏa tốc|khẩn)$|.{0,40},\s*ngày\s+.{0,4}\s*tháng|ngày\s+.{0,4}\s*tháng)/iu;
const MOTTO = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–])/iu;
const BODY =
	/^(?:quân khu|bộ |ban |phòng |đồn |đảng ủy|đảng uỷ|ủy ban|uỷ ban|ubnd|bđbp|bch|tỉnh |biên phòng|hải đội|hải đoàn)/iu;
/** A paper's kind alone on its line: what it is about stands below. */
const KIND =
	/^(?:báo cáo|tờ trình|kế hoạch|thông báo|quyết định|công văn|tổng hợp|phụ lục|bản tin|thông cáo)(?: nhanh| sơ kết| tổng kết| số liệu| tháng| quý| năm)?$/iu;
const TABLE_TITLE =
	/^(?:biểu|bảng|báo cáo|kết quả|tổng hợp|thống kê|số liệu|phụ lục|danh sách)(?![\p{L}\p{M}])/iu;
/** Titles that programs write into a file by themselves. */
const MADE_BY_PROGRAM =
	/^(?:microsoft (?:word|excel|powerpoint)\b.*|document\d*|untitled.*|book\d*|workbook|.*\.(?:docx?|xlsx?|pdf|odt|rtf|html?))$/iu;

/** Single spaces between words; of a paragraph only what could matter to a title. */
const oneSpaced = (text: string) => text.slice(0, 2 * TITLE_LENGTH).replace(/\s{2,}|[^\S ]/g, ' ');

interface Line extends Span {
	text: string;
}

/** The first lines, or cells of lines, with words. */
function headLines(text: string): Line[] {
	const head = text.slice(0, HEAD_LENGTH);
	const lines: Line[] = [];
	let start = 0;
	for (const line of head.split('\n', HEAD_LINES * 10)) {
		for (const raw of line.includes('\t') ? line.split('\t') : [line]) {
			const plain = raw.trim();
			const at = start + raw.length - raw.trimStart().length;
			if (plain !== '') lines.push({ text: oneSpaced(plain), start: at, end: at + plain.length });
			if (lines.length >= HEAD_LINES) return lines;
			start += raw.length + 1;
		}
	}
	return lines;
}

/** A line that only says whose paper it is: "BĐBP tỉnh Lai Châu". */
const isBodyAlone = (line: Line | undefined) =>
	line !== undefined &&
	BODY.test(line.text) &&
	line.text.split(' ').length <= 8 &&
	!/[\d.:!?]/.test(line.text);

const isCapitals = (text: string) => text === text.toUpperCase();

function cut(text: string): string {
	if (text.length <= TITLE_LENGTH) return text;
	const part = text.slice(0, TITLE_LENGTH);
	return `${part.slice(0, Math.max(part.lastIndexOf(' '), 80))}…`;
}

/** A file's own title, unless a program or a letterhead wrote it. */
export function ownTitle(title: string | null): string | null {
	const plain = title?.replace(/\s+/g, ' ').trim() ?? '';
	if (plain === '' || MADE_BY_PROGRAM.test(plain) || LETTERHEAD.test(plain)) return null;
	return cut(plain);
}

/**
 * The title as the text gives it: below the letterhead of an official paper its kind and what it is about, the title
 * row of a sheet, else the first line with words; the file's name when there is none.
 */
export function proposeTitle(text: string, fileName: string): Proposal {
	const lines = headLines(text);
	const official = lines.some((l) => MOTTO.test(l.text));
	const kind = lines.findIndex((l) => KIND.test(l.text));
	const about = lines[kind + 1];
	if (kind !== -1 && about && about.text.length <= TITLE_LENGTH && (official || kind < 3)) {
		const first = lines[kind] as Line;
		return { value: cut(`${first.text} ${about.text}`), span: { start: first.start, end: about.end } };
	}
	const plain: Line[] = [];
	for (const l of lines) {
		if (plain.length === TITLE_LINES) break;
		if (!LETTERHEAD.test(l.text) && !(official && isCapitals(l.text) && BODY.test(l.text))) plain.push(l);
	}
	// a sheet's name stands before its title row
	const line =
		plain.find(
			(l) =>
				TABLE_TITLE.test(l.text) &&
				l.text.split(' ').length >= 4 &&
				l.text.length <= TITLE_LENGTH &&
				(official || isCapitals(l.text) || (l === plain[1] && isBodyAlone(plain[0]))),
		) ??
		plain[0] ??
		lines[0];
	// a bare table has no title: the head of its first column is none
	const isHead = line !== undefined && text[line.end] === '\t' && line.text.split(' ').length < 3;
	if (!line || isHead) return { value: fileName.replace(/\.[^.]+$/, ''), span: null };
	return { value: cut(line.text), span: { start: line.start, end: line.end } };
}
