import type { ConstructionGroup } from './group.ts';

/** How far back nothing is like it; the part of a whole that was in one month; one day of those a story is of. */
export const howFarBackCases: ConstructionGroup = {
	issued: '2024-12-31',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đồn bàn giao [36 căn nhà|housing.houses_built 2024] - nhiều nhất trong 5 năm qua.',
		'Năm 2024, các đồn khám bệnh cho [3.120 lượt người|health.patients 2024], cao nhất trong vòng 10 năm trở lại đây.',
		'Năm 2024, các đồn tặng [960 suất quà|gifts.sets 2024], mức kỷ lục trong 3 năm qua.',
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024], lớn nhất từ năm 2019 đến nay.',
		// years that are counted
		'Trong 5 năm qua, các đồn bàn giao [236 căn nhà|housing.houses_built 2020-01-01/P5Y].',
		'Nhiệm kỳ thứ nhất, 5 năm qua, các đồn bàn giao [236 căn nhà|housing.houses_built 2020-01-01/P5Y].',
		// a part in one month
		'Năm 2024, các đồn giúp dân [4.230 ngày công|civic.workdays 2024], trong đó hơn một nửa là trong tháng 9.',
		'Năm 2024, các đồn tặng [960 suất quà|gifts.sets 2024], trong đó phần lớn được trao trong quý I.',
		'Năm 2024, các đồn tặng [960 suất quà|gifts.sets 2024], trong đó có [400 suất|gifts.sets 2024-Q1] trong quý I.',
		// days of a storm, and all of them
		{
			on: '2025-10-24',
			text: 'Từ đêm 19 đến ngày 22/10, mưa lớn trút xuống các xã ven biển.\n\nNgày 20/10, đồn sơ tán [112 hộ|disaster.households_evacuated 2025-10-20] dân.\n\nTổng hợp trong bốn ngày mưa lũ, BĐBP tỉnh di dời [512 hộ|disaster.households_evacuated 2025-10-19/P4D].',
		},
		{
			on: '2025-10-24',
			text: 'Từ 19 đến 22/10, đoàn công tác khám bệnh tại bốn xã biên giới.\n\nNgày 21/10, đoàn khám cho [240 lượt người|health.patients 2025-10-21] ở xã Pa Hin.\n\nCả chuyến đi, đoàn tặng [160 suất quà|gifts.sets 2025-10-19/P4D].',
		},
		// a story that goes on from one day to the next
		{
			on: '2025-10-24',
			text: 'Ngày 19/10, đồn sơ tán [112 hộ|disaster.households_evacuated 2025-10-19] dân tránh lũ.\n\nNgày 21/10, đồn cứu [24 người|sar.persons_rescued 2025-10-21] mắc kẹt.',
		},
	],
};
