import type { ConstructionGroup } from './group.ts';

/** The men of a squad that catches are not those caught. */
export const menOfSquadsCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Hà Khê',
	texts: [
		'Đêm 17/9/2024, sau 4 tháng đeo bám, tổ công tác 12 người bắt [3 đối tượng|drugs.suspects 2024-09-17] vận chuyển [18 kg|drugs.meth 2024-09-17] ma túy đá.',
		'Đêm 17/9/2024, tổ tuần tra của đồn 6 người bắt [2 đối tượng|drugs.suspects 2024-09-17] mang [4 kg|drugs.heroin 2024-09-17] heroin.',
	],
};

/** "Lũy kế 4 tháng: 41 vụ" behind all cases and those dealt with is of all of them. */
export const sumsSoFarOfAllCases: ConstructionGroup = {
	issued: '2025-05-12',
	area: 'Tây Hà',
	texts: [
		'Trong tháng 4, phát hiện [11 vụ|crime.cases 2025-04], khởi tố [5 vụ|crime.prosecuted_cases 2025-04]; xử phạt [6 vụ|penalty.cases 2025-04], [8 đối tượng|penalty.persons 2025-04].\n\nLũy kế 4 tháng: [41 vụ|crime.cases 2025-01-01/P4M].',
		'Trong tháng 4, xử phạt [6 vụ|penalty.cases 2025-04], [8 đối tượng|penalty.persons 2025-04]. Lũy kế 4 tháng: [41 vụ|penalty.cases 2025-01-01/P4M].',
	],
};

/** "sau 2 năm (từ tháng 6/2023 đến tháng 6/2025)" and "trong 2 năm" are one stretch. */
export const yearsWithBothEndsCases: ConstructionGroup = {
	issued: '2025-06-17',
	area: 'Sơn Hà',
	texts: [
		'Sau 2 năm (từ tháng 6/2023 đến tháng 6/2025), tỉnh mở mới [36 km đường|roads.km 2023-06-01/P25M].\n\nTrong 2 năm, lực lượng phát hiện [94 vụ|illegal_crossing.cases 2023-06-01/P25M] xuất nhập cảnh trái phép.',
	],
};

/** Turns told without their noun are told again of another year, whatever stands between. */
export const turnsOfAnotherYearCases: ConstructionGroup = {
	issued: '2025-08-14',
	area: 'Sơn Hà',
	texts: [
		'Từ đầu năm, trạm đã khám [648 lượt|health.patients 2025-01-01/P226D], đỡ đẻ 5 ca. Năm 2024 là [1.012 lượt|health.patients 2024].',
	],
};

/** Nobody dead of a sickness is nobody dead in an accident. */
export const noneDeadOfSicknessCases: ConstructionGroup = {
	issued: '2025-08-14',
	area: 'Sơn Hà',
	texts: [
		'Đợt dịch sởi tháng 3, cả bản có 43 cháu mắc, không cháu nào tử vong.',
		'Trận lũ tháng 3 cuốn trôi 12 nhà, rất may [không cháu nào|sar.deaths_missing 2025-03 =0] thiệt mạng.',
	],
};
