import type { ConstructionGroup } from './group.ts';

/** What is told of all the years behind some of them is of the time the article reports. */
export const allTheYearsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-01-20',
			text: 'Ba năm 2021 - 2023, BĐBP tỉnh Hà Khê bắt giữ [41 vụ|trafficking.cases 2021-01-01/P3Y] mua bán người, [60 đối tượng|trafficking.suspects 2021-01-01/P3Y].\nXét theo năm, năm 2021 có [18 vụ|trafficking.cases 2021], năm 2022 có [14 vụ|trafficking.cases 2022], năm 2023 còn [9 vụ|trafficking.cases 2023].\nToàn đơn vị giải cứu [52 nạn nhân|trafficking.victims_rescued 2021-01-01/P3Y]. Cùng thời gian này, các đồn bắt giữ [263 vụ|illegal_exit.cases 2021-01-01/P3Y]/[614 đối tượng|illegal_exit.persons 2021-01-01/P3Y] xuất cảnh trái phép.',
		},
		{
			on: '2024-01-20',
			text: 'Giai đoạn 2021 - 2023, BĐBP tỉnh Hà Khê bắt giữ [41 vụ|smuggling.cases 2021-01-01/P3Y] buôn lậu. Năm 2021 có [18 vụ|smuggling.cases 2021], năm 2022 có [14 vụ|smuggling.cases 2022], năm 2023 còn [9 vụ|smuggling.cases 2023]. Cùng thời gian trên, xử phạt [210 vụ|penalty.cases 2021-01-01/P3Y].',
		},
		{
			on: '2025-01-20',
			text: '4 năm 2021 - 2024, BĐBP tỉnh Hà Khê bắt [54 vụ|drugs.cases 2021-01-01/P4Y] ma túy.\nNăm 2024 có [14 vụ|drugs.cases 2024], quý I [4 vụ|drugs.cases 2024-Q1], quý II [5 vụ|drugs.cases 2024-Q2]. Tính chung cả 4 năm, các đồn thu [26 kg|drugs.heroin 2021-01-01/P4Y] heroin.',
		},
		{
			on: '2024-01-20',
			text: 'Giai đoạn 2019 - 2023, BĐBP tỉnh Hà Khê trao [4.100 suất quà|gifts.sets 2019-01-01/P5Y].\nNăm 2023 trao [900 suất quà|gifts.sets 2023], trong đó quý IV trao [400 suất quà|gifts.sets 2023-Q4]. Cả năm năm, đơn vị đỡ đầu [120 em học sinh|education.sponsored_students 2019-01-01/P5Y].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2023, BĐBP tỉnh Hà Khê bắt [40 vụ|drugs.cases 2023] ma túy. Năm 2024, bắt [50 vụ|drugs.cases 2024] ma túy. Cùng thời gian này, xử phạt [210 vụ|penalty.cases 2024].',
		},
	],
};
