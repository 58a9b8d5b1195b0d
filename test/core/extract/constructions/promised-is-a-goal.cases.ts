import type { ConstructionGroup } from './group.ts';

/** What is told as already promised is a goal, still to be done. */
export const promisedIsAGoalCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-05',
			text: 'Đến nay, các đồn đã đăng ký đỡ đầu [30 em học sinh|education.sponsored_students target 2025], giúp đỡ [40 hộ nghèo|livelihood.households_supported target 2025].',
		},
		{
			on: '2025-10-05',
			text: 'Đồn Biên phòng Nậm Chà đã đăng ký xây [3 căn nhà|housing.houses_built target 2025] tặng hộ nghèo.',
		},
		{
			on: '2025-03-12',
			text: 'Các chi bộ đã đăng ký nhận phụ trách [64 hộ|grassroots.households_assigned target 2025] ở bản Pa Lùng.',
		},
		{
			on: '2025-10-05',
			text: 'Các trạm đã đăng ký, kiểm chứng cho [412 lượt tàu cá|fisheries.vessel_turns_checked].',
		},
	],
};
