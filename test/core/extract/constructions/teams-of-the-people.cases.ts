import type { ConstructionGroup } from './group.ts';

/** Teams of the people that go on patrol are watched over by themselves. */
export const teamsOfThePeopleCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-12',
			text: 'Năm 2024, đồn lập [2 tổ tuần tra nhân dân|grassroots.selfmgmt_groups 2024] với [24 thành viên|grassroots.selfmgmt_members 2024].',
		},
		{
			on: '2025-03-12',
			text: 'Năm 2024, các đồn thành lập [14 tổ tuần tra an ninh nhân dân|grassroots.selfmgmt_groups 2024], duy trì [112 tổ tự quản|grassroots.selfmgmt_groups 2024].',
		},
		{ on: '2025-03-12', text: 'Năm 2024, các đồn tổ chức [214 lượt tổ tuần tra|patrol.sessions 2024].' },
	],
};
