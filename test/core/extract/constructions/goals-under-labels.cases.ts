import type { ConstructionGroup } from './group.ts';

/** Goals and what was done of them under the label that names what both count. */
export const goalsUnderLabelsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'Tuyên truyền: kế hoạch [500|propaganda.sessions target 2025], thực hiện [540|propaganda.sessions 2025], đạt 108%.',
		},
		{
			on: '2025-11-20',
			text: 'Đỡ đầu: chỉ tiêu [80|education.sponsored_students target 2025], thực hiện [84|education.sponsored_students 2025].',
		},
		{
			on: '2025-11-20',
			text: 'Khám bệnh: kế hoạch [5.000|health.patients target 2025], thực hiện [5.210|health.patients 2025], đạt 104,2%.',
		},
		{
			on: '2025-11-20',
			text: 'Nhà tình nghĩa: kế hoạch [40|housing.houses_built target 2025], đã xây [31|housing.houses_built], đạt 77,5%.',
		},
		{
			on: '2025-11-20',
			text: 'Kế hoạch năm 2025 là [6 chuyên án|crime.special_cases target 2025], đến nay mới phá [4|crime.special_cases].',
		},
		{
			on: '2025-11-20',
			text: 'Chỉ tiêu năm 2025: tuyên truyền [500 buổi|propaganda.sessions target 2025] (đã đạt [540|propaganda.sessions 2025]), tuần tra [1.200 buổi|patrol.sessions target 2025] (đã đạt [1.100|patrol.sessions 2025]).',
		},
		{
			on: '2025-11-20',
			text: 'Năm nay, kế hoạch tuyên truyền là [500 buổi|propaganda.sessions target 2025], hết tháng 10 làm được [430|propaganda.sessions 2025-01-01/P10M].',
		},
	],
};
