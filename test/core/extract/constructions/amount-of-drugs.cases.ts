import type { ConstructionGroup } from './group.ts';

/** How much of a drug rose or fell, with the word that also measures gold. */
export const amountOfDrugsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-02-28',
			text: 'Năm 2019 bắt [64 vụ|drugs.cases 2019] ma túy; năm 2023 còn [73 vụ|drugs.cases 2023], giảm [11 vụ|drugs.cases change 2023] so với năm 2022, song lượng ma túy đá lại tăng [34%|drugs.meth change 2023].',
		},
		{
			on: '2024-02-28',
			text: 'Năm 2022 bắt [30 vụ|drugs.cases 2022] ma túy; năm 2023 bắt [25 vụ|drugs.cases 2023], giảm [5 vụ|drugs.cases change 2023] so với năm trước, nhưng lượng thuốc phiện thì tăng [15%|drugs.opium change 2023].',
		},
	],
};
