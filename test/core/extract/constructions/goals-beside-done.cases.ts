import type { ConstructionGroup } from './group.ts';

/** A goal beside what was done up to now is of the year, not of the months gone by. */
export const goalsBesideDoneCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-03',
			text: 'Từ đầu năm đến nay, đơn vị đã xây [32 căn nhà|housing.houses_built 2025-01-01/P184D], phấn đấu đạt [51 căn|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Từ đầu năm đến nay, đơn vị đã bắt [33 vụ|drugs.cases 2025-01-01/P184D] ma túy, trong khi chỉ tiêu là [52 vụ|drugs.cases target 2025].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, đơn vị đã xây [31 căn nhà|housing.houses_built 2025-S1], phấn đấu cuối năm đạt [54 căn|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Tính đến 30/6, đơn vị đã tuyên truyền [310 buổi|propaganda.sessions 2025-01-01/P181D], chỉ tiêu giao [620 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Từ đầu năm, BĐBP tỉnh đã giúp [74 hộ|livelihood.households_supported 2025-01-01/P184D] thoát nghèo, đặt đích [105 hộ|livelihood.households_supported target 2025] vào cuối năm.',
		},
		{
			on: '2025-07-03',
			text: 'Đến nay, toàn tỉnh có [210 tổ tự quản|grassroots.selfmgmt_groups 2025-07-03], phấn đấu có [240 tổ|grassroots.selfmgmt_groups target 2025].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, đơn vị tuần tra [820 lượt|patrol.sessions 2025-S1]; 6 tháng cuối năm phấn đấu tuần tra [850 lượt|patrol.sessions target 2025-S2].',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, đơn vị tuần tra [820 lượt|patrol.sessions 2025-S1], chỉ tiêu đề ra là [800 lượt|patrol.sessions target 2025-S1].',
		},
		{
			on: '2025-01-08',
			text: 'Hết quý I, các đồn phải tổ chức xong [154 buổi tuyên truyền|propaganda.sessions target 2025-Q1], thu hồi [21 khẩu súng tự chế|weapons.surrendered_guns target 2025-Q1].',
		},
	],
};
