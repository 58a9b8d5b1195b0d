import type { ConstructionGroup } from './group.ts';

/** Each agency with its own number behind "bàn giao" is who gets them. */
export const handedInAListCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-18',
			text: '6 tháng đầu năm 2025, bàn giao Công an [31 vụ|crime.handed_over_cases 2025-S1]/[42 đối tượng|crime.handed_over_persons 2025-S1], Hải quan [9 vụ|crime.handed_over_cases 2025-S1]/[12 đối tượng|crime.handed_over_persons 2025-S1]. Xử phạt hành chính [18 vụ|penalty.cases 2025-S1]/[22 đối tượng|penalty.persons 2025-S1], [214 triệu đồng|penalty.fines 2025-S1].',
		},
		{
			on: '2025-07-18',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh chuyển cho Công an [14 vụ|crime.handed_over_cases 2025-S1], Kiểm lâm [3 vụ|crime.handed_over_cases 2025-S1], Hải quan [6 vụ|crime.handed_over_cases 2025-S1] để xử lý theo thẩm quyền.',
		},
		{
			on: '2025-07-18',
			text: '6 tháng đầu năm 2025, bàn giao cho cơ quan chức năng [40 vụ|crime.handed_over_cases 2025-S1], trong đó Công an tỉnh [22 vụ|crime.handed_over_cases 2025-S1], Hải quan [11 vụ|crime.handed_over_cases 2025-S1], Quản lý thị trường [7 vụ|crime.handed_over_cases 2025-S1].',
		},
		{
			on: '2025-07-18',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh bàn giao [12 vụ|crime.handed_over_cases 2025-S1]; Công an tỉnh bắt 64 vụ, Hải quan 20 vụ.',
		},
	],
};
