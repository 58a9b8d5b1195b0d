import type { ConstructionGroup } from './group.ts';

/** What there is now behind a year remembered, or that a goal of the year at hand starts from. */
export const nowAndThenToldCases: ConstructionGroup = {
	issued: '2023-10-12',
	area: 'Hà Khê',
	texts: [
		'“Năm 2015 về đây, cả xã chỉ có 4 đảng viên”, ông Lò kể. Nay cả xã có [6 tổ|grassroots.selfmgmt_groups 2023-10-12] tự quản với [84 thành viên|grassroots.selfmgmt_members 2023-10-12].',
		'Năm 2010, đường vào bản chưa có. Bây giờ toàn xã có [9 tổ|grassroots.selfmgmt_groups 2023-10-12] tự quản.',
		'Đến cuối năm, đơn vị phấn đấu nâng từ [84 tổ|grassroots.selfmgmt_groups result 2023-10-12] lên [100 tổ|grassroots.selfmgmt_groups target 2023] tự quản.',
	],
};
