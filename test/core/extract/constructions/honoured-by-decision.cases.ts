import type { ConstructionGroup } from './group.ts';

/** Who honours by a decision, told with words between the office and the verb. */
export const honouredByDecisionCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-11-25',
			text: 'Chủ tịch UBND tỉnh đã có quyết định khen thưởng đột xuất cho [2 tập thể|awards.given UBND_TINH COLLECTIVE] và [8 cá nhân|awards.given UBND_TINH INDIVIDUAL] thuộc BĐBP tỉnh.',
		},
		{
			on: '2021-11-25',
			text: 'Bộ Chỉ huy BĐBP tỉnh cũng đã có quyết định về việc khen thưởng cho [1 tập thể|awards.given BCH_BDBP_TINH COLLECTIVE] và [22 cá nhân|awards.given BCH_BDBP_TINH INDIVIDUAL].',
		},
		{
			on: '2021-11-25',
			text: 'Tại buổi lễ, đại diện Sở Nội vụ công bố Quyết định của Chủ tịch UBND tỉnh Hà Khê về việc khen thưởng thành tích đột xuất cho [3 tập thể|awards.given UBND_TINH COLLECTIVE].',
		},
	],
};
