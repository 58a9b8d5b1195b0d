import type { ConstructionGroup } from './group.ts';

/** Those let through and those given back, what was passed on, and a force named without its province. */
export const throughAndBackCases: ConstructionGroup = {
	issued: '2025-12-25',
	area: 'Hà Khê',
	texts: [
		'Quý III, tiếp nhận [48 công dân|returnees.persons] do phía Lào trao trả; bàn giao cho Lào 6 công dân.',
		'Quý III, các đồn giải quyết cho xuất cảnh [1.214 người|gate.person_crossings], nhập cảnh [1.420 người|gate.person_crossings]; phát hiện [12 vụ|illegal_entry.cases]/[30 người|illegal_entry.persons] nhập cảnh trái phép.',
		'Ngăn chặn [17 vụ|illegal_exit.cases]/[43 người|illegal_exit.persons] xuất cảnh trái phép; giải quyết cho nhập cảnh [214 người|gate.person_crossings] qua lối mở.',
		'Năm 2025, bắt [74 vụ|drugs.cases]/[118 đối tượng|drugs.suspects] ma túy. Khởi tố [31 vụ|drugs.cases PROSECUTED]/[45 bị can|drugs.suspects PROSECUTED], chuyển lực lượng khác [17 vụ|drugs.cases HANDED_OVER]/[28 đối tượng|drugs.suspects HANDED_OVER].',
		'Bắt [74 vụ|drugs.cases]/[118 đối tượng|drugs.suspects] ma túy; bàn giao cơ quan chức năng [17 vụ|drugs.cases HANDED_OVER]/[28 đối tượng|drugs.suspects HANDED_OVER].',
		'Năm 2025, bắt [74 vụ|border.regime_violation_cases] vi phạm quy chế biên giới.\nVề ma túy, đấu tranh [12 chuyên án|crime.special_cases], bắt [63 đối tượng|drugs.suspects]. Số vụ tăng [6|drugs.cases change] so với năm trước, số đối tượng tăng [11|drugs.suspects change].',
		'Năm 2025, BĐBP tỉnh bắt [74 vụ|crime.cases 2025 @Hà Khê]. Toàn lực lượng hạ quyết tâm hoàn thành nhiệm vụ.',
		'Năm 2025, toàn lực lượng BĐBP tỉnh xử lý [214 vụ việc|crime.cases 2025 @Hà Khê].',
		'Năm 2025, toàn lực lượng Bộ đội Biên phòng xử lý [1.214 vụ việc|crime.cases 2025 @Cả nước].',
	],
};
