import type { ConstructionGroup } from './group.ts';

/** "cả năm", "trong năm" before any verb of the work is the year under way, whatever time was told before it. */
export const theYearAndItsVerbsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-20',
			text: 'Quý III/2024, đơn vị phấn đấu tuần tra [150 lượt|patrol.sessions target 2024-Q3]; cả năm đặt mục tiêu [600 lượt|patrol.sessions target 2024].',
		},
		{
			on: '2024-07-20',
			text: 'Quý III/2024, cảng dự kiến đón [1.500 lượt tàu|port.ship_calls target 2024-Q3]; cả năm đặt mục tiêu đạt [34 triệu tấn|gate.cargo target 2024] hàng hóa.',
		},
		{
			on: '2024-12-20',
			text: 'Quý IV/2024, đơn vị bắt [12 vụ|crime.cases 2024-Q4]; cả năm ngăn chặn [61 vụ|crime.cases 2024], duy trì [34 chốt|readiness.checkpoints 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Tháng 12, đơn vị tuyên truyền [14 buổi|propaganda.sessions 2024-12]; cả năm thực hiện [212 buổi|propaganda.sessions 2024], xây [18 căn nhà|housing.houses_built 2024], sửa [4 căn|housing.houses_repaired 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Tháng 11/2024, các đồn xây [3 căn nhà|housing.houses_built 2024-11]; trong năm xây [40 căn|housing.houses_built 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Tháng 11/2024, các đồn bắt [3 vụ|crime.cases 2024-11]; trong năm triển khai [2 đợt cao điểm|readiness.peak_campaigns 2024], tuyên truyền [212 buổi|propaganda.sessions 2024].',
		},
		{
			on: '2024-09-20',
			text: 'Tháng 9/2024, các đồn đỡ đầu [41 em|education.sponsored_students 2024-09]; trong năm học mới trao [120 suất học bổng|gifts.sets 2024-09].',
		},
	],
};
