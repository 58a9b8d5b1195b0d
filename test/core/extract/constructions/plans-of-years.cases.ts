import type { ConstructionGroup } from './group.ts';

/** What was done of a plan of years up to a day; figures told with their share of its goal; school years that are counted. */
export const plansOfYearsCases: ConstructionGroup = {
	issued: '2025-11-03',
	area: 'Nam Hải',
	texts: [
		'Kế hoạch 2021 - 2025 đặt ra cho Bộ đội Biên phòng Nam Hải: xây [120 căn nhà|housing.houses_built target 2021-01-01/P5Y], làm [40 km đường|roads.km target]. Đến hết tháng 9/2025 các đồn đã xây [114 căn|housing.houses_built result 2021-01-01/P57M] (95%), [38,4 km|roads.km result 2021-01-01/P57M] (96%).',
		'Giai đoạn 2022 - 2026, Nam Hải phấn đấu xây [300 căn nhà|housing.houses_built target 2022-01-01/P5Y]. Tính đến 30/9/2025, đã xây được [246 căn|housing.houses_built 2022-01-01/P45M] (82%).',
		'Giai đoạn 2021 - 2025, lực lượng bắt [96 vụ buôn lậu|smuggling.cases 2021-01-01/P5Y]. Đến hết tháng 9/2025 bắt [14 vụ buôn lậu|smuggling.cases 2025-01-01/P9M].',
		'Kế hoạch 2021 - 2025 đặt ra xây [120 căn nhà|housing.houses_built target 2021-01-01/P5Y]. Năm 2025 xây [20 căn|housing.houses_built 2025]. Đến hết tháng 9/2025 xây [18 căn|housing.houses_built 2025-01-01/P9M].',
		'Bốn năm học qua, các đồn đã đỡ đầu [212 em|education.sponsored_students 2021-11-04/P4Y]. Năm học qua, đồn trao [48 suất học bổng|gifts.sets 2024].',
	],
};
