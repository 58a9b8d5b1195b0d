import type { ConstructionGroup } from './group.ts';

/** Goals item by item, for whose sake something is done, from some number on; years in brackets; rises told again of another time, or in a row. */
export const moreGoalsCases: ConstructionGroup = {
	issued: '2025-12-28',
	area: 'Hà Khê',
	texts: [
		'Để hoàn thành chỉ tiêu [500 buổi|propaganda.sessions target] tuyên truyền, quý IV/2025 các đồn tổ chức [168 buổi|propaganda.sessions 2025-Q4].',
		'Các chỉ tiêu thi đua năm 2026 được đồn cụ thể hóa: Một là, tuần tra [200 buổi|patrol.sessions target 2026]. Hai là, tuyên truyền [72 buổi|propaganda.sessions target 2026] cho [6.000 lượt người|propaganda.listeners target 2026]. Ba là, làm mới [1,5 km đường|roads.km target 2026].',
		'Nghị quyết năm 2026 nêu bốn chỉ tiêu. Thứ nhất, bắt từ [60 vụ|drugs.cases target GE 2026] ma túy trở lên. Thứ hai, xây [5 căn nhà|housing.houses_built target 2026]. Thứ ba, đỡ đầu [30 em|education.sponsored_students target 2026].',
		'Năm 2026 phấn đấu thu từ [10 kg|drugs.total_mass target GE 2026] ma túy các loại trở lên, giúp từ [40 hộ|livelihood.households_supported target GE 2026] nghèo biên giới trở lên.',
		'Năm 2025 bắt [31 vụ|drugs.cases 2025] ma túy (2024: [27 vụ|drugs.cases 2024]), [22 vụ|smuggling.cases 2025] buôn lậu (2024: [30 vụ|smuggling.cases 2024]).',
		'Năm 2025: tuần tra [310 buổi|patrol.sessions 2025] (2024: [288 buổi|patrol.sessions 2024]; 2023: [270 buổi|patrol.sessions 2023]).',
		{
			on: '2025-11-04',
			text: 'So với tháng trước, số vụ tháng 10/2025 tăng [2 vụ|crime.cases change 2025-10], nhưng so với cùng kỳ năm ngoái lại giảm [1 vụ|crime.cases change 2025-10].',
		},
		{
			on: '2025-12-10',
			text: 'Hai năm qua số vụ buôn lậu liên tục giảm: năm 2024 giảm [9 vụ|smuggling.cases change 2024], năm 2025 giảm [14 vụ|smuggling.cases change 2025].',
		},
		{
			on: '2025-12-10',
			text: 'Số vụ ma túy quý III/2025 tăng [3 vụ|drugs.cases change 2025-Q3], quý IV giảm [5 vụ|drugs.cases change 2025-Q4].',
		},
		{
			on: '2025-12-10',
			text: 'Nếu năm 2024 có [19 vụ|smuggling.cases 2024] buôn lậu thì năm 2025 là [34 vụ|smuggling.cases 2025], tức thêm [15 vụ|smuggling.cases change 2025].',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2024 trao [900 suất quà|gifts.sets 2024], năm 2025 trao [760 suất|gifts.sets 2025], nghĩa là giảm [140 suất|gifts.sets change 2025].',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025 đồn tuyên truyền thêm [30 buổi|propaganda.sessions change 2025], khám bệnh thêm [420 lượt người|health.patients change 2025], tặng thêm [90 suất quà|gifts.sets change 2025] so với năm 2024.',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, đồn nhận đỡ đầu thêm [6 em|education.sponsored_students 2025], tặng thêm [90 suất quà|gifts.sets 2025] cho hộ nghèo.',
		},
		{
			on: '2025-08-26',
			text: 'Đợt cao điểm (15/8 - 15/9) giao chỉ tiêu: mỗi đồn bắt 2 vụ; toàn tỉnh bắt ít nhất [25 vụ|crime.cases target GE 2025-08-15/P32D], xử phạt ít nhất [300 triệu đồng|penalty.fines target GE 2025-08-15/P32D].',
		},
	],
};
