import type { ConstructionGroup } from './group.ts';

/** The months that have just closed in the label of a count. */
export const monthsInLabelsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'Số vụ phạm pháp hình sự 6 tháng: [64 vụ|crime.cases 2025-S1] – tăng so với [57 vụ|crime.cases 2024-S1] của cùng kỳ.',
		},
	],
};
