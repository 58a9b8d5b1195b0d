import type { ConstructionGroup } from './group.ts';

/** The whole of a plan told beside what was done up to a day is the year's. */
export const plansOfTheYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-25',
			text: 'Tính đến 20/9, BĐBP tỉnh đã hoàn thành [98|housing.houses_built 2025-01-01/P263D]/[105 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-09-25',
			text: 'Đến hết tháng 8, các đồn đã tuyên truyền [312|propaganda.sessions 2025-01-01/P8M]/[400 buổi|propaganda.sessions target 2025] theo kế hoạch.',
		},
		{
			on: '2025-07-02',
			text: 'Tính đến 30/6, đơn vị đạt 54% kế hoạch tuyên truyền ([212|propaganda.sessions 2025-01-01/P181D]/[392 buổi|propaganda.sessions target 2025]).',
		},
	],
};
