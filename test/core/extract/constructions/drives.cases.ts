import type { ConstructionGroup } from './group.ts';

/** Drives whose days are told first and counted in months later. */
export const driveCases: ConstructionGroup = {
	issued: '2024-11-04',
	area: 'Hà Khê',
	texts: [
		'Từ ngày 1/9 đến 31/10, BĐBP tỉnh mở đợt cao điểm chống khai thác hải sản bất hợp pháp.\n\nQua 2 tháng, các đơn vị đã kiểm tra [2.318 lượt tàu cá|fisheries.vessel_turns_checked 2024-09-01/P61D].',
		'BĐBP tỉnh tổng kết đợt cao điểm (1/9 - 31/10).\n\nTrong 2 tháng, các đồn đã bắt [12 vụ|drugs.cases 2024-09-01/P61D] ma túy.',
		'Từ ngày 1/9, BĐBP tỉnh mở đợt cao điểm.\n\nQua 2 tháng, các đồn tuyên truyền [96 buổi|propaganda.sessions 2024-09-01/P65D].',
		'Từ ngày 1/5 đến ngày 31/10/2024, các đồn ra quân tuần tra.\n\nSau 6 tháng, đơn vị đã bắt [20 vụ|smuggling.cases 2024-05-01/P184D] buôn lậu.',
		'Qua 2 tháng, các đơn vị đã kiểm tra [2.318 lượt tàu cá|fisheries.vessel_turns_checked 2024-09-05/P2M].',
	],
};
