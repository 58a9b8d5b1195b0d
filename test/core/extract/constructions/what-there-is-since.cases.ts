import type { ConstructionGroup } from './group.ts';

/** How many there are since a year is told of now. */
export const whatThereIsSinceCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-10-03',
			text: 'Từ năm 2016 đến nay, toàn tuyến có [62 tổ tự quản|grassroots.selfmgmt_groups 2025-10-03] với [734 thành viên|grassroots.selfmgmt_members 2025-10-03].',
		},
		{
			on: '2025-10-03',
			text: 'Kể từ khi mô hình tổ tàu thuyền an toàn ra đời (2016), đến nay toàn tuyến có [62 tổ|grassroots.selfmgmt_groups 2025-10-03]/[4.120 thành viên|grassroots.selfmgmt_members 2025-10-03].',
		},
	],
};
