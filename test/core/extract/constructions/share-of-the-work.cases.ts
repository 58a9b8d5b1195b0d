import type { ConstructionGroup } from './group.ts';

/** Houses that are a force's share of the work are still to be built. */
export const shareOfTheWorkCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-20',
			text: 'Phần việc BĐBP tỉnh nhận làm trong năm 2025 là [85 căn nhà|housing.houses_built_repaired target 2025], gồm [60 căn|housing.houses_built target 2025] xây mới, [25 căn|housing.houses_repaired target 2025] sửa chữa.',
		},
		{
			on: '2025-09-20',
			text: 'Năm 2025, phần việc của BĐBP tỉnh là [85 căn nhà|housing.houses_built target 2025] xây mới.',
		},
		{
			on: '2025-09-20',
			text: 'Năm 2025, số nhà BĐBP nhận xây là [85 căn|housing.houses_built target 2025]; 9 tháng đã bàn giao [41 căn|housing.houses_built 2025-01-01/P9M].',
		},
		{
			on: '2025-09-20',
			text: '9 tháng đầu năm 2025, số nhà BĐBP tỉnh xây xong là [41 căn|housing.houses_built 2025-01-01/P9M].',
		},
		{
			on: '2025-01-15',
			text: 'Năm 2025, BĐBP Phú Khương đặt mục tiêu mở [40 buổi|propaganda.sessions target 2025] phổ biến kỹ năng thoát nạn cho [ít nhất 3.500 lượt người|propaganda.listeners target 2025] làm nghề biển.',
		},
	],
};
