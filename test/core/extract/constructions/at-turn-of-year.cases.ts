import type { ConstructionGroup } from './group.ts';

/** How many there were of a stock as a year began or closed, beside how many there are. */
export const atTurnOfYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2022-07-01',
			text: 'Trong 6 tháng qua, toàn đơn vị duy trì [38 tổ, chốt|readiness.checkpoints 2022-S1] (đầu năm là [96 tổ, chốt|readiness.checkpoints 2022-01]); tổ chức [1.566 lượt tổ tuần tra|patrol.sessions 2022-S1].',
		},
		{
			on: '2022-07-01',
			text: 'Trong 6 tháng qua, đơn vị nuôi [38 cháu|education.adopted_children 2022-S1] (đầu năm là [30 cháu|education.adopted_children 2022-01]), duy trì [12 chốt|readiness.checkpoints 2022-S1] (cuối năm 2021 có [20 chốt|readiness.checkpoints 2021-12]).',
		},
		{
			on: '2022-07-01',
			text: '6 tháng đầu năm 2022, số tổ tự quản tăng từ [40 tổ|grassroots.selfmgmt_groups 2022-01] hồi đầu năm lên [52 tổ|grassroots.selfmgmt_groups 2022-S1].',
		},
		{
			on: '2022-07-01',
			text: 'Hiện toàn tỉnh có [52 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2022-07], đầu năm mới có [40 tổ|grassroots.selfmgmt_groups 2022-01].',
		},
		{
			on: '2022-07-01',
			text: '6 tháng đầu năm 2022, đơn vị duy trì [38 chốt|readiness.checkpoints 2022-S1], giảm so với [96 chốt|readiness.checkpoints 2022-01] đầu năm.',
		},
		{
			on: '2022-07-01',
			text: 'Từ đầu năm, đơn vị duy trì [38 chốt|readiness.checkpoints 2022-01-01/P182D]; đầu năm học, các đồn nhận nuôi [12 cháu|education.adopted_children 2022-01-01/P182D].',
		},
		{
			on: '2022-10-01',
			text: 'Những tháng đầu năm có [38 chốt|readiness.checkpoints 2022-01-01/P9M]. 9 tháng đầu năm [12 tổ tự quản|grassroots.selfmgmt_groups 2022-01-01/P9M] được lập.',
		},
		{
			on: '2023-01-05',
			text: 'Năm 2022, các đồn nuôi [62 cháu|education.adopted_children 2022] (đầu năm 2022 chỉ có [50 cháu|education.adopted_children 2022-01], cuối năm 2020 là [41 cháu|education.adopted_children 2020-12]).',
		},
	],
};
