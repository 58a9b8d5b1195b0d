/** What the words above a column say it holds. Words are folded, signs set apart: "so với kh ( % )". */

import { inSameWords } from '../../text/same-words.ts';
import { tokenize } from '../../text/tokens.ts';

/** Words as they are compared. */
export const foldedWords = (text: string) =>
	inSameWords(tokenize(text))
		.map((t) => t.fold)
		.join(' ');

const NUMBER = /^(stt|tt|số tt|số thứ tự|mục|#)$/;
const LABEL =
	/^(nội dung|chỉ tiêu|lĩnh vực|tiêu chí|hoạt động|tên chỉ tiêu|hạng mục|danh mục|mặt công tác|kết quả công tác|nhiệm vụ|diễn giải|loại (tội phạm|tội|án|vi phạm|hình|tang vật|hàng)|hành vi|nhóm tội phạm|tội danh)/;
const UNIT = /^(đvt|dvt|đơn vị tính|đơn vị \( tính \)|đv tính|đv \( tính \))$/;
const POSTS =
	/^((tên )?(đơn vị|đồn|trạm|hải đội|cửa khẩu)( (biên phòng|bp|thực hiện|báo cáo))?|địa bàn|huyện|xã( ?, phường)?)$/;
/** A column of provinces by their names alone. */
const PROVINCES = /^(địa phương|tỉnh|các tỉnh|tỉnh , thành phố|tỉnh \/ thành phố|tên tỉnh|bđbp( các)? tỉnh)/;
/** Remarks, people, papers: numbers there are no figures. */
const ASIDE =
	/ghi chú|nguồn|điện thoại|sđt|năm sinh|số hiệu|tuổi$|^ngày(?! công)|số văn bản|điểm$|^đánh giá|xếp loại/;
/** "Đạt %", "So với KH (%)": what was done against what was set. */
const ATTAINED =
	/^(đạt \(? ?%|% (đạt|kh|kế hoạch|hoàn thành|thực hiện)|(tỷ|tỉ) lệ \(? ?(đạt|hoàn thành|thực hiện)|mức hoàn thành|hoàn thành( \(? ?%| kế hoạch)|(so với|so) (kh|kế hoạch|chỉ tiêu|mục tiêu))|đạt % |đạt (tỷ|tỉ) lệ|( |^)(so )?với (kh|kế hoạch|chỉ tiêu|nghị quyết)( |$)/;
/** "Chỉ tiêu giao", beside "Nội dung": a column of goals. */
const GOAL =
	/^(chỉ tiêu|nhiệm vụ) (giao|cả năm|năm|qúy|tháng|nửa|\d+ tháng|được|kế hoạch|đề ra|đặt ra|phấn đấu|20\d\d)/;
const TARGET =
	/^(kế hoạch|chỉ tiêu giao|mục tiêu|chỉ tiêu năm|kh năm|kh|nghị quyết|được giao|phấn đấu|dự kiến|đăng ký|cần đạt|giao (cả )?năm|giao (qúy|tháng)|giao$)( |$)/;
const CHANGE = /(tăng|giảm|(?:^| )so |\+ \/|chênh lệch|tỷ lệ|tỉ lệ)/;
const COMPARES = /tăng|giảm|cùng kỳ|năm|tháng|qúy|chênh/;
const NOW =
	/^(kỳ này|thực hiện|đã thực hiện|ước|thực tế|đạt$|đạt được|đã đạt|kết quả|số lượng|kỳ báo cáo|tổng số|số liệu|trong kỳ|giá trị|tổng|cộng$|cả năm$|trị số|lũy kế|luỹ kế)/;
/** Words that say no more than "here are the numbers". */
const PLAIN =
	/^(kết quả( (thực hiện|đạt được|công tác))?|(đã |ước )?thực hiện|ước( th)?|th|thực tế|đạt( được)?|đã đạt|số liệu|số lượng|giá trị|trị số|kỳ (này|báo cáo|trước)|tổng( số| cộng)?|cộng|trong kỳ|so sánh|cả năm|((kết quả )?(lũy|luỹ) kế.*))$/;

/** Over numbers that are months or quarters. */
const STEPS: Readonly<Record<string, 'month' | 'quarter'>> = {
	tháng: 'month',
	qúy: 'quarter',
	quý: 'quarter',
};
/** "Tháng", "Quý": what the numbers of this row or column count; null for another head. */
export const stepsOfHead = (words: string): 'month' | 'quarter' | null => STEPS[words] ?? null;

/** "Cửa khẩu": what the rows are says what their figures are of. */
export const isGateHead = (words: string) => /^(tên )?cửa khẩu$/.test(words);
export const isNumberHead = (words: string) => NUMBER.test(words);
export const isLabelHead = (words: string) => !GOAL.test(words) && LABEL.test(words);
export const isUnitHead = (words: string) => UNIT.test(words);
export const isPostHead = (words: string) => POSTS.test(words);
export const isProvinceHead = (words: string) => PROVINCES.test(words);
export const isAside = (words: string) => ASIDE.test(words) || ATTAINED.test(words);
export const isTargetHead = (words: string) => TARGET.test(words) || GOAL.test(words);
export const isChangeHead = (words: string) => CHANGE.test(words);
/** "Tỷ lệ", "Tỉ lệ": a share, whatever it is of. */
export const isShareHead = (words: string) => /^(tỷ|tỉ) lệ$/.test(words);
/** The head says that it rose or fell, or with when it is compared. */
export const compares = (words: string) => COMPARES.test(words);
export const isNowHead = (words: string) => NOW.test(words);
export const isPlainHead = (words: string) => PLAIN.test(words.replace(/^[\s:,-]+|[\s:,-]+$/g, ''));

/** Longest words a table's head begins its columns with. */
const LONGEST = 7;

/** No head that begins a table is longer. */
const LONGEST_TEXT = 80;

/** First words of all those heads: asked before the words are set apart. */
const BEGINS =
	/^[\s("“*]*(?:stt|tt|số|mục|#|nội|chỉ|lĩnh|tiêu|hoạt|tên|hạng|danh|mặt|kết|nhiệm|diễn|đơn|đồn|trạm|hải|địa|huyện|xã|tỉnh|thành|bđbp|loại|hành|nhóm|tội|cửa|tháng|quý)/iu;

/** A table's first column has such a head. */
export function opensTable(text: string): boolean {
	if (text.length > LONGEST_TEXT || !BEGINS.test(text)) return false;
	const words = foldedWords(text);
	return (
		isNumberHead(words) ||
		stepsOfHead(words) !== null ||
		isPostHead(words) ||
		isProvinceHead(words) ||
		(isLabelHead(words) && words.split(' ').length <= LONGEST)
	);
}

/** One of the words by which a line is known to name columns. */
export const isHeadWord = (text: string): boolean =>
	opensTable(text) || (text.length <= LONGEST_TEXT && isUnitHead(foldedWords(text)));
