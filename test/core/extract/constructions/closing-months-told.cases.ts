import type { ConstructionGroup } from './group.ts';

/** Months told behind the figures of an article that plans the year to come: they are what it reports. */
export const closingMonthsToldCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Đơn vị đã giải cứu [31 nạn nhân|trafficking.victims_rescued 2024-01-01/P11M] trong 11 tháng năm 2024, cả năm 2023 con số này là [20 người|trafficking.victims_rescued 2023].\nCũng trong thời gian trên, BĐBP tỉnh bắt giữ [15 vụ|trafficking.cases 2024-01-01/P11M] với [21 đối tượng|trafficking.suspects 2024-01-01/P11M] mua bán người. Năm 2025, BĐBP tỉnh đặt mục tiêu mở [02 đợt cao điểm|readiness.peak_campaigns target 2025].',
		},
		{
			on: '2024-11-28',
			text: 'Các đồn đã trao [210 suất quà|gifts.sets 2024-01-01/P10M] trong 10 tháng năm 2024.\nNgoài ra, đơn vị bắt [15 vụ|smuggling.cases 2024-01-01/P10M] buôn lậu.\nNăm 2025, đơn vị phấn đấu xây [5 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2024-12-20',
			text: 'Đồn tiếp nhận [3 nạn nhân|trafficking.victims_rescued 2024-01] trong tháng 1/2024.\nCác đồn tuần tra [1.400 lượt|patrol.sessions 2024].\nNăm 2025, đơn vị phấn đấu xây [5 căn nhà|housing.houses_built target 2025].',
		},
	],
};
