import type { ConstructionGroup } from './group.ts';

/** The sum that the work of a month or quarter is raised to is of the year so far. */
export const sumsRaisedToCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-14',
			text: 'Tháng 10, các đồn bắt [9 vụ|drugs.cases 2025-10] ma túy, nâng tổng số lên [84 vụ|drugs.cases 2025-01-01/P10M].',
		},
		{
			on: '2025-11-14',
			text: 'Đến hết quý III, toàn tỉnh đã xây xong [64 căn nhà|housing.houses_built 2025-01-01/P9M]; trong tháng 10 xây thêm [11 căn|housing.houses_built 2025-10], nâng tổng số lên [75 căn|housing.houses_built 2025-01-01/P10M].',
		},
		{
			on: '2025-11-14',
			text: 'Tháng 10, các đồn nhận đỡ đầu thêm [4 em|education.sponsored_students 2025-10], nâng tổng số lên [84 em|education.sponsored_students 2025-10].',
		},
		{
			on: '2025-11-14',
			text: 'Ngày 12/11 tìm thấy thêm 2 thi thể, nâng tổng số lên [6 người|sar.deaths_missing 2025-11-12] chết.',
		},
	],
};
