import type { ConstructionGroup } from './group.ts';

/** What is told as done in a clause behind a goal is not of the time to come that the goal is of. */
export const doneBehindAGoalCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'BĐBP tỉnh cam kết hoàn thành [43 căn nhà|housing.houses_built target] trong 6 tháng cuối năm; cán bộ, chiến sĩ đã giúp dân [1.690 ngày công|civic.workdays 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: 'Phấn đấu hoàn thành [43 căn nhà|housing.houses_built target 2025-S2] trong 6 tháng cuối năm; đến nay đã giúp dân [1.690 ngày công|civic.workdays 2025-07], xây xong [12 căn nhà|housing.houses_built 2025-07].',
		},
		{
			on: '2025-07-08',
			text: 'Kế hoạch tuyên truyền [90 buổi|propaganda.sessions target] trong quý III; các tổ đã phát [600 tờ rơi|propaganda.leaflets 2025-Q2].',
		},
	],
};
