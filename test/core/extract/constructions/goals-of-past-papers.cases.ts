import type { ConstructionGroup } from './group.ts';

/** What a paper of a time that is over set for that time is a goal all the same. */
export const goalsOfPastPapersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-15',
			text: 'Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2020 - 2025 xác định: xây [100 căn nhà|housing.houses_built target 2020-01-01/P5Y]; đỡ đầu [trên 100 học sinh|education.sponsored_students target 2020-01-01/P5Y]; phá [40 chuyên án|crime.special_cases target 2020-01-01/P5Y]. Sau 5 năm, đơn vị xây được [128 căn nhà|housing.houses_built 2020-01-01/P5Y].',
		},
		{
			on: '2025-08-15',
			text: 'Nghị quyết nhiệm kỳ 2020 - 2025 nêu rõ: mỗi năm xây ít nhất 20 căn nhà, cả nhiệm kỳ [100 căn|housing.houses_built target 2020-01-01/P5Y]; duy trì đỡ đầu [100 em học sinh|education.sponsored_students target 2020-01-01/P5Y].',
		},
		{
			on: '2025-08-15',
			text: 'Năm 2024, đơn vị bắt [61 vụ|crime.cases 2024]. Nghị quyết năm 2024 của Đảng ủy đề ra tuần tra [2.300 lượt|patrol.sessions target 2024], xây [20 căn nhà|housing.houses_built target 2024]; kết quả tuần tra [2.412 lượt|patrol.sessions 2024], xây [24 căn|housing.houses_built 2024].',
		},
		{
			on: '2025-08-15',
			text: 'Đề án giai đoạn 2020 - 2024 đề ra xây [60 căn nhà|housing.houses_built target 2020-01-01/P5Y]; sau 5 năm làm được [71 căn|housing.houses_built 2020-01-01/P5Y].',
		},
		{
			on: '2025-08-15',
			text: 'Bản đăng ký thi đua năm 2025 của đồn ghi: bắt [12 vụ|crime.cases target 2025], đỡ đầu [6 em|education.sponsored_students target 2025].',
		},
		{ on: '2025-08-15', text: 'Kết luận thanh tra năm 2024 nêu rõ: đơn vị xử lý [12 vụ|crime.cases 2024].' },
		{
			on: '2025-08-15',
			text: 'Năm 2024, đơn vị bắt [61 vụ|crime.cases 2024]. Thực hiện Nghị quyết Đại hội, đơn vị xây [28 căn nhà|housing.houses_built 2024], đỡ đầu [32 em|education.sponsored_students 2024].',
		},
	],
};
