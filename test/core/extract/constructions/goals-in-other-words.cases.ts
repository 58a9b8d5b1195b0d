import type { ConstructionGroup } from './group.ts';

/** Goals over what nobody reports, met after a semicolon, named with là, of a month; cases of what the sentence before is about. */
export const goalsInOtherWordsCases: ConstructionGroup = {
	issued: '2025-12-19',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-16',
			text: 'Các đơn vị đăng ký hiến 300 đơn vị máu, làm [8 km đường|roads.km target], xây [12 căn nhà|housing.houses_built target].',
		},
		{
			on: '2025-07-16',
			text: 'Chỉ tiêu 6 tháng cuối năm gồm: trồng 2.000 cây xanh, giúp [40 hộ|livelihood.households_supported target 2025-S2] thoát nghèo, đỡ đầu [20 em|education.sponsored_students target 2025-S2].',
		},
		{
			on: '2025-08-05',
			text: 'Mục tiêu của đợt phát động là [1.000 suất quà|gifts.sets target] cho học sinh vùng lũ; sau một tuần, chương trình nhận được [640 suất|gifts.sets].',
		},
		{
			on: '2025-08-05',
			text: 'Mục tiêu năm 2025 là [30 căn nhà|housing.houses_built target 2025]; 7 tháng qua, bộ đội xây được [19 căn|housing.houses_built 2025-01-01/P7M].',
		},
		{
			on: '2025-06-18',
			text: 'Muốn đạt chỉ tiêu năm là [1.200 buổi|patrol.sessions target 2025] tuần tra thì còn phải cố gắng nhiều.',
		},
		{
			on: '2025-06-18',
			text: 'Để về đích, chỉ tiêu cả năm là [40 căn nhà|housing.houses_built target 2025] phải xong trước mùa mưa.',
		},
		{
			on: '2025-10-14',
			text: 'Năm 2025 tỉnh giao [80 căn nhà|housing.houses_built target 2025], đơn vị đã làm [70 căn|housing.houses_built].',
		},
		{
			on: '2025-10-14',
			text: 'Năm 2025 được giao [25 vụ|drugs.cases target 2025] ma túy, các đồn đã bắt [21 vụ|drugs.cases].',
		},
		{
			on: '2025-11-12',
			text: 'Tháng 11, các đồn tập trung kiểm soát [4.200 lượt tàu|fisheries.vessel_turns_checked target 2025-11] cá. Tháng 10, các đồn kiểm soát [3.950 lượt|fisheries.vessel_turns_checked 2025-10].',
		},
		{
			on: '2025-11-26',
			text: 'Tháng 11, các đồn tập trung kiểm soát [4.200 lượt tàu|fisheries.vessel_turns_checked 2025-11] cá.',
		},
		'Tội phạm về ma túy năm 2025 là điểm nóng. Toàn tuyến xảy ra [58 vụ|drugs.cases 2025], tăng [11 vụ|drugs.cases change 2025] so với năm 2024.',
		'Năm 2025, buôn lậu diễn biến phức tạp. Các đồn ghi nhận [33 vụ|smuggling.cases 2025], giảm [4 vụ|smuggling.cases change 2025].',
		'Năm 2025, tội phạm giảm ở các tuyến. Toàn tỉnh xảy ra [90 vụ|crime.cases 2025], trong đó ma túy [41 vụ|drugs.cases 2025].',
		{
			on: '2025-12-27',
			text: 'Năm 2025 có [9 cán bộ|grassroots.cadres_seconded 2025] tăng cường xã, thêm [2 người|grassroots.cadres_seconded change 2025] so với năm 2024.',
		},
		{
			on: '2025-12-27',
			text: 'Cứu [31 ngư dân|sar.persons_rescued 2025] trong năm 2025, hơn [6 người|sar.persons_rescued change 2025] so với năm 2024.',
		},
		{
			on: '2025-12-31',
			text: 'Kết quả năm 2025 so với chỉ tiêu: tuần tra [412|patrol.sessions =412 2025]/[400 buổi|patrol.sessions target 2025], tuyên truyền [105 buổi|propaganda.sessions 2025]/[100 buổi|propaganda.sessions target 2025].',
		},
	],
};
