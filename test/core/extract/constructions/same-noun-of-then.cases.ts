import type { ConstructionGroup } from './group.ts';

/** Numbers without a noun that count, at another time or of a goal, what the figure right before them counts. */
export const sameNounOfThenCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		'Năm 2025 có [90 vụ|drugs.cases 2025] ma túy, năm 2024 là [78|drugs.cases 2024].',
		'Năm 2025 có [90 suất quà|gifts.sets 2025] trao tặng, trong khi năm trước chỉ [78|gifts.sets 2024].',
		'Năm 2025 có [900 lượt người|gate.person_crossings 2025] xuất nhập cảnh qua cửa khẩu (năm 2024: [780|gate.person_crossings 2024]).',
		'Năm 2025 có [9 cuộc|diplomacy.talks 2025] hội đàm, còn năm 2024 có [7|diplomacy.talks 2024].',
		'Năm 2025 bắt [90 vụ|drugs.cases 2025] ma túy, tăng [15%|drugs.cases change], năm 2024 là [78|drugs.cases 2024].',
		'Chỉ tiêu năm 2025: [100 buổi|patrol.sessions target 2025] tuần tra; đã thực hiện [90|patrol.sessions 2025].',
		'Kế hoạch năm 2025 xây [40 căn nhà|housing.houses_built target 2025], đã hoàn thành [31|housing.houses_built].',
		'Quý I bắt [20 vụ|drugs.cases 2025-Q1] ma túy, quý II [25|drugs.cases 2025-Q2], quý III [30|drugs.cases 2025-Q3].',
		// of which nobody says; other things
		'Năm 2025 bắt [90 vụ|drugs.cases 2025], [120 đối tượng|drugs.suspects 2025] ma túy, năm 2024 là 78.',
		'Năm 2025 có [90 buổi|patrol.sessions 2025] tuần tra, thời tiết xấu, năm 2024 có 12 cơn bão.',
		'Duy trì [39 tổ, chốt|readiness.checkpoints]; số buổi tuần tra lên tới [671|patrol.sessions], trong khi năm 2024 là [590|patrol.sessions 2024].',
	],
};
