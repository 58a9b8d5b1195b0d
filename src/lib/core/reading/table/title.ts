import { captionUnit, countedFrom, isUnitWords, withoutBrackets } from './cell-words.ts';

const TITLE =
	/^(?:(?:biểu|bảng|phụ lục)(?![\p{L}\p{M}])|kết quả|tổng hợp|thống kê|tình hình|báo cáo|số liệu|diễn biến|công tác|hoạt động)/iu;
/** "Biểu số 3.", "Bảng 2:" */
const NUMBERED = /^(?:biểu|bảng|phụ lục)(?: số)?\s*(?:[\d.]+[a-z]?|[IVX]+)?\s*[:.–-]?\s*/iu;
const SAYS_NOTHING =
	/^(?:(?:biểu )?tổng hợp|báo cáo|thống kê|tình hình|diễn biến|số liệu|kết quả|công tác|thực hiện|triển khai|chương trình)\s+/iu;
/** Where a title goes on with when and where. */
const WHEN_OR_WHERE =
	/[\s,]+(?:(?:trong )?(?:năm|quý|tháng|\d+ tháng|giai đoạn|từ|đến|tính đến)|của|tại|trên địa bàn|bđbp|tỉnh)(?![\p{L}\p{M}]).*$/iu;

/** Heads that say neither what the money was for nor what was built: the table's title does. */
const MONEY =
	/^(?:tổng )?(?:kinh phí|số tiền|trị giá|thành tiền)(?: (?:hỗ trợ|thực hiện|vận động|huy động))?$/iu;
const DEED = /^(?:đã |đang )?(?:bàn giao|khởi công|hoàn thành|nghiệm thu|trao tặng|sửa chữa|xây mới)$/iu;

/** A head of money that names no unit of it: "Thành tiền" */
export const isMoneyHead = (head: string) => MONEY.test(head);

/** What a table is about as its title says: "Kết quả hỗ trợ xây dựng nhà ở năm 2025" → "hỗ trợ xây dựng nhà ở"; empty when none does. */
export function subjectOf(lines: readonly string[]): string {
	const title = lines.findLast((line) => TITLE.test(line.trim()));
	if (title === undefined) return '';
	let words = withoutBrackets(title.trim()).replace(NUMBERED, '');
	while (SAYS_NOTHING.test(words)) words = words.replace(SAYS_NOTHING, '');
	// "Kết quả quý IV/2024": nothing but when
	words = ` ${words}`.replace(WHEN_OR_WHERE, '').trim();
	return words === words.toUpperCase() ? words.toLowerCase() : words;
}

/** A head that leans on the table's title, with the words of it: "Kinh phí" → "Kinh phí hỗ trợ xây dựng nhà ở". */
export function underTitle(head: string, subject: string): string {
	if (subject === '') return head;
	if (MONEY.test(head)) return `${head} ${subject}`;
	const counted = DEED.test(head) ? countedFrom(subject) : '';
	return counted === '' ? head : `${head} ${counted}`;
}

const RESULTS = /^(?:(?:biểu|bảng|phụ lục)[^:]*[:.])?\s*(?:kết quả|(?:biểu )?tổng hợp|thống kê|số liệu)/iu;

/** The lines above a table say that it tells results, whenever they were. */
export const tellsResults = (lines: readonly string[]) =>
	RESULTS.test(lines.findLast((line) => TITLE.test(line.trim()))?.trim() ?? '');

const GOALS =
	/^(?:(?:biểu|bảng|phụ lục)[^:.]*[:.])?\s*(?:phân bổ |giao |tổng hợp |đăng ký )?(?:các )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?!\p{L})/iu;
const OF_RESULTS = /kết quả|thực hiện|tiến độ|đạt|hoàn thành|so với/iu;

/** The line nearest above a table says that goals follow: "Phân bổ chỉ tiêu năm 2026", "Kế hoạch quý III". */
export const tellsGoals = (lines: readonly string[]): boolean => {
	const title = lines.findLast((line) => GOALS.test(line.trim()) || OF_RESULTS.test(line))?.trim() ?? '';
	return GOALS.test(title) && !OF_RESULTS.test(title);
};

/** What a unit owns, plans to spend, whom it lists, when it goes out, how many points it was given. */
const NO_DEEDS =
	/(?:vũ khí, trang bị|trang bị|tài sản|biên chế|dự toán|chấm (?:điểm|công)|điểm thi đua|bảng điểm|danh sách|lịch (?:tuần tra|công tác|trực|làm việc))(?!\p{L})/iu;
const OF_DEEDS = /kết quả|thu giữ|bắt giữ|tịch thu|tặng|hỗ trợ|bàn giao/iu;

/** The line nearest above a table says that it tells of no deeds: "Thống kê vũ khí, trang bị của đơn vị", "Bảng điểm thi đua". */
export function tellsNoDeeds(lines: readonly string[]): boolean {
	const title = lines.findLast((line) => NO_DEEDS.test(line) || OF_DEEDS.test(line)) ?? '';
	return NO_DEEDS.test(title) && !OF_DEEDS.test(title);
}

/** The unit of a whole table, as the lines above it say: "(ĐVT: vụ)"; empty when none does. */
export const unitOfLines = (lines: readonly string[]) => lines.map(captionUnit).findLast(isUnitWords) ?? '';
