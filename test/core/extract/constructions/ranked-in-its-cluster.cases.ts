import type { ConstructionGroup } from './group.ts';

/** What one force did is its own, whatever its rank in a cluster of them. */
export const rankedInItsClusterCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-11',
			text: 'Năm 2024, BĐBP tỉnh đứng thứ hai trong Cụm thi đua số 3 về số vụ ma túy ([128 vụ|drugs.cases 2024 @Hà_Khê]).',
		},
		{
			on: '2025-11-11',
			text: 'Năm 2024, là đơn vị dẫn đầu trong Cụm thi đua số 3, BĐBP tỉnh bắt [128 vụ|drugs.cases 2024 @Hà_Khê] ma túy.',
		},
	],
};
