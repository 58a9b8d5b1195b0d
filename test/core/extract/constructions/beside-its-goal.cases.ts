import type { ConstructionGroup } from './group.ts';

/** What was done told beside the number of its goal, and what there is today behind a goal. */
export const besideItsGoalCases: ConstructionGroup = {
	issued: '2024-07-10',
	area: 'Hải An',
	texts: [
		'6 tháng đầu năm 2024, các đồn xây được [14 căn nhà|housing.houses_built 2024-S1] so với kế hoạch [25 căn|housing.houses_built target].',
		'6 tháng đầu năm 2024, các đồn tuyên truyền [212 buổi|propaganda.sessions 2024-S1] so với chỉ tiêu được giao là [400 buổi|propaganda.sessions target].',
		'Nửa đầu năm 2024, các đồn tặng [320 suất quà|gifts.sets 2024-S1] so với kế hoạch [300 suất|gifts.sets target].',
		// against a goal: no figure of its own
		'6 tháng đầu năm 2024, các đồn xây được [14 căn nhà|housing.houses_built 2024-S1], nhiều hơn 2 căn so với kế hoạch.',
		'6 tháng đầu năm 2024, các đồn tuyên truyền [212 buổi|propaganda.sessions 2024-S1], tăng 12 buổi so với kế hoạch [200 buổi|propaganda.sessions target].',
		// set from above
		'6 tháng đầu năm 2024, các đồn giúp dân [2.900 ngày công|civic.workdays 2024-S1] trong tổng số [3.500 ngày công|civic.workdays target 2024] được giao năm 2024.',
		'6 tháng đầu năm 2024, các đồn giúp dân [2.900 ngày công|civic.workdays 2024-S1] trên tổng số [3.500 ngày công|civic.workdays target] được giao.',
		'6 tháng đầu năm 2024, các đồn tuyên truyền [212 buổi|propaganda.sessions 2024-S1] trong tổng số [400 buổi|propaganda.sessions target] được tỉnh giao.',
		// handed in or over is no goal
		'6 tháng đầu năm 2024, đồn thu [14 khẩu|weapons.surrendered_guns 2024-S1] trong tổng số [61 khẩu súng|weapons.surrendered_guns 2024-S1] được giao nộp.',
		// what there is today
		{
			on: '2026-01-10',
			text: 'CHỈ TIÊU THI ĐUA NĂM 2026\n1. Đỡ đầu [90 em học sinh|education.sponsored_students target 2026] (hiện có [82 em|education.sponsored_students result 2026-01]).\n2. Duy trì [214 tổ|grassroots.selfmgmt_groups target 2026] tự quản (hiện nay [198 tổ|grassroots.selfmgmt_groups result 2026-01]).\n3. Xây [30 căn nhà|housing.houses_built target 2026] (trong đó [12 căn|housing.houses_built target 2026] ở xã Pa Hin).',
		},
		'Kết thúc 6 tháng, BĐBP Hải An tuần tra [480 buổi|patrol.sessions 2024-S1].',
		'Khép lại 6 tháng đầu năm, BĐBP Hải An tuần tra [480 buổi|patrol.sessions 2024-S1].',
	],
};
