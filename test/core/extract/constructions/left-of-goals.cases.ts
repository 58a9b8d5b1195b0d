import type { ConstructionGroup } from './group.ts';

/** What is left of goals and of times, the plan in brackets, numbers of quarters behind a number. */
export const leftOfGoalsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-09',
			text: 'Tính đến ngày 30/9, số nhà đã xây là [71 căn|housing.houses_built 2025-01-01/P273D], đạt 88,7% kế hoạch ([80 căn|housing.houses_built target 2025]); trong tháng 10 phải hoàn thành [9 căn|housing.houses_built target 2025-10] còn lại.',
		},
		{
			on: '2025-10-09',
			text: 'Trong 10 ngày đầu tháng 9, cứu [9 người|sar.persons_rescued 2025-09-01/P10D]; 20 ngày còn lại cứu thêm [4 người gặp nạn|sar.persons_rescued] trên biển.',
		},
		{
			on: '2025-10-09',
			text: 'Dự kiến hết năm nay đỡ đầu [96 em|education.sponsored_students target 2025], sang năm 2026 là [110 em|education.sponsored_students target 2026], đến 2030 là [150 em|education.sponsored_students target 2030].',
		},
		{
			on: '2025-10-09',
			text: 'Số vụ buôn lậu 9 tháng là [64|smuggling.cases 2025-01-01/P9M], trong đó quý I [19|smuggling.cases 2025-Q1], quý II [24|smuggling.cases 2025-Q2] và quý III [21|smuggling.cases 2025-Q3].',
		},
	],
};
