import type { ConstructionGroup } from './group.ts';

/** A congress in the first year of its term: what is over is of the term before. */
export const termCases: ConstructionGroup = {
	issued: '2020-05-08',
	area: 'Hà Khê',
	texts: [
		'Nhiệm kỳ 2015 - 2020, đơn vị xây [22 căn nhà|housing.houses_built 2015-01-01/P5Y].\n\nĐại hội nhiệm kỳ 2020 - 2025 xác định 7 chỉ tiêu, trong đó cả nhiệm kỳ xây [30 căn nhà|housing.houses_built target 2020-01-01/P5Y], đỡ đầu [350 học sinh|education.sponsored_students target 2020-01-01/P5Y].',
		'Đại hội đề ra mục tiêu nhiệm kỳ 2020 - 2025: xây [30 căn nhà|housing.houses_built target 2020-01-01/P5Y], giúp dân [20.000 ngày công|civic.workdays target 2020-01-01/P5Y].',
		'Đại hội nhiệm kỳ 2020 - 2025 thông qua các chỉ tiêu: xây [30 căn nhà|housing.houses_built target 2020-01-01/P5Y]; bắt giữ [trên 400 vụ|crime.cases target 2020-01-01/P5Y].',
		'Trong 2 ngày 6 và 7/5/2020, Đảng bộ BĐBP tỉnh Hà Khê tổ chức Đại hội nhiệm kỳ 2020 - 2025.\n5 năm qua, các đồn tổ chức [1.200 lượt|patrol.sessions 2015-01-01/P5Y] tuần tra; bắt giữ [23 vụ|drugs.cases 2015-01-01/P5Y] ma túy.',
		'Đại hội Đảng bộ BĐBP tỉnh Hà Khê nhiệm kỳ 2020 - 2025.\nNhiệm kỳ qua, đơn vị xây mới [48 căn nhà|housing.houses_built 2015-01-01/P5Y]. Nhiệm kỳ 2020 - 2025, Đảng bộ phấn đấu xây [50 căn nhà|housing.houses_built target 2020-01-01/P5Y].',
	],
};
