import type { ConstructionGroup } from './group.ts';

/** The year of a goal told before what was done is of the goal alone. */
export const timeOfGoalAloneCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-28',
			text: '9 tháng đầu năm 2025, đơn vị tuần tra [1.462 lượt|patrol.sessions 2025-01-01/P9M]. Chỉ tiêu phá [8 chuyên án|crime.special_cases target 2025] trong năm đã đi được nửa đường với [4 chuyên án|crime.special_cases 2025-01-01/P9M] được phá thành công.',
		},
		{
			on: '2025-09-28',
			text: '9 tháng đầu năm 2025, đơn vị tuần tra [1.462 lượt|patrol.sessions 2025-01-01/P9M]. So với chỉ tiêu đỡ đầu [120 em|education.sponsored_students target 2025] trong năm 2025, đơn vị đã đỡ đầu [118 em|education.sponsored_students 2025-01-01/P9M].',
		},
		{
			on: '2025-09-28',
			text: '9 tháng đầu năm 2025, đơn vị tuần tra [1.462 lượt|patrol.sessions 2025-01-01/P9M]. Chỉ tiêu tuyên truyền cả năm là [200 buổi|propaganda.sessions target 2025], các đồn đã tổ chức [212 buổi|propaganda.sessions 2025-01-01/P9M].',
		},
		{
			on: '2025-12-28',
			text: 'Năm 2025, đơn vị tuần tra [1.462 lượt|patrol.sessions 2025]. Chỉ tiêu tuyên truyền cả năm là [200 buổi|propaganda.sessions target 2025], các đồn đã tổ chức [212 buổi|propaganda.sessions 2025].',
		},
		{
			on: '2025-09-28',
			text: '9 tháng đầu năm 2025, đơn vị tuần tra [1.462 lượt|patrol.sessions 2025-01-01/P9M]. Năm 2025, đơn vị đặt chỉ tiêu tuyên truyền [200 buổi|propaganda.sessions target 2025], bắt [40 vụ|crime.cases target 2025].',
		},
	],
};
