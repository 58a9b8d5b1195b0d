import type { ConstructionGroup } from './group.ts';

/** The parts of a goal told in its bracket are goals; houses begun are none of what was built; what there is now stands beside what it shall become. */
export const partsOfGoalsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-28',
			text: 'Năm 2025, BĐBP tỉnh được giao [140 căn nhà|housing.houses_built_repaired target 2025], gồm: [105 căn|housing.houses_built target 2025] xây mới, [35 căn|housing.houses_repaired target 2025] sửa chữa.',
		},
		{
			on: '2025-09-28',
			text: 'Năm 2025, BĐBP tỉnh được giao [140 căn nhà|housing.houses_built_repaired target 2025] ([105 căn|housing.houses_built target 2025] xây mới, [35 căn|housing.houses_repaired target 2025] sửa chữa).',
		},
		{
			on: '2025-09-28',
			text: 'Chỉ tiêu năm 2025 là bắt [60 vụ|crime.cases target 2025] ([35 vụ|drugs.cases target 2025] ma túy, [25 vụ|smuggling.cases target 2025] buôn lậu).',
		},
		{
			on: '2025-09-28',
			text: 'Năm 2025, đơn vị đăng ký tặng [600 suất quà|gifts.sets target 2025] ([400 suất|gifts.sets target 2025] cho học sinh, [200 suất|gifts.sets target 2025] cho hộ nghèo).',
		},
		{
			on: '2025-09-28',
			text: 'Năm 2025, tỉnh giao BĐBP [140 căn nhà|housing.houses_built target 2025] (đã hoàn thành [117 căn|housing.houses_built 2025]).',
		},
		{
			on: '2025-09-28',
			text: '9 tháng đầu năm 2025, các đồn tuần tra [1.462 lượt|patrol.sessions 2025-01-01/P9M]. Trong số [96 căn|housing.houses_built target 2025-01-01/P9M] được tỉnh phân công, BĐBP Sơn Hà đã khởi công 80 căn, hoàn thành và bàn giao [52 căn|housing.houses_built 2025-01-01/P9M]; [28 căn|housing.houses_built target 2025-10] đang thi công sẽ bàn giao trong tháng 10.',
		},
		{
			on: '2025-09-28',
			text: 'Đây là một trong [23 căn nhà|housing.houses_built target 2025] cuối cùng mà BĐBP Tây Hà phải bàn giao trước ngày 15/10.',
		},
		{
			on: '2025-09-28',
			text: 'Còn [23 căn nhà|housing.houses_built target 2025-Q4] mà BĐBP tỉnh sẽ bàn giao trong quý IV.',
		},
		{
			on: '2025-09-28',
			text: 'Số học sinh được đỡ đầu sẽ tăng từ [96 em|education.sponsored_students 2025-09-28] hiện nay lên [150 em|education.sponsored_students target 2030] vào năm 2030.',
		},
		{
			on: '2025-09-28',
			text: 'Đơn vị phấn đấu nâng số em được đỡ đầu từ [48 em|education.sponsored_students 2025-09-28] như hiện nay lên [60 em|education.sponsored_students target 2025] trong năm học 2025 - 2026.',
		},
	],
};
