import type { ConstructionGroup } from './group.ts';

/** Cases of the time compared with, at the head of the next sentence: of the one offence told, or of all. */
export const comparedTimeOpensCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-01-08',
			text: 'Tuần đầu tháng 1/2024, các đồn phát hiện [4 vụ|weapons.cases 2024-01-01/P7D] vận chuyển pháo. Cùng tuần này năm trước, toàn tuyến mới bắt [một vụ|weapons.cases 2023-01-01/P7D].',
		},
		{
			on: '2024-07-05',
			text: '6 tháng đầu năm 2024, các đồn bắt [4 vụ|smuggling.cases 2024-S1] buôn lậu, [6 đối tượng|smuggling.suspects 2024-S1], thu [300 bao thuốc lá|seized.cigarettes 2024-S1]. Cùng kỳ năm 2023, cả tỉnh bắt [7 vụ|smuggling.cases 2023-S1].',
		},
		{
			on: '2024-07-05',
			text: '6 tháng đầu năm 2024, các đồn bắt [14 vụ|crime.cases 2024-S1], trong đó [4 vụ|drugs.cases 2024-S1] ma túy. Cùng kỳ năm 2023 bắt [7 vụ|crime.cases 2023-S1].',
		},
		{
			on: '2024-07-05',
			text: '6 tháng đầu năm 2024, các đồn bắt [4 vụ|drugs.cases 2024-S1] ma túy, [12 vụ|smuggling.cases 2024-S1] buôn lậu. Cùng kỳ năm 2023 bắt [7 vụ|crime.cases 2023-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn bắt [14 vụ|crime.cases 2023], trong đó [4 vụ|drugs.cases 2023] ma túy. Năm 2022 bắt [7 vụ|crime.cases 2022].',
		},
		{
			on: '2024-07-05',
			text: 'Nếu phải kể chuyện đánh ma túy ở Nậm Ban, lính cũ thường bắt đầu từ con dốc Cao.\nTừ năm 2019 đến hết năm 2023, BĐBP tỉnh bắt [388 vụ|drugs.cases 2019-01-01/P5Y], [512 đối tượng|drugs.suspects 2019-01-01/P5Y]; riêng năm 2023 bắt [73 vụ|drugs.cases 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Trận tuyến buôn lậu ở cửa khẩu Nà Hin chưa khi nào lặng.\nNăm 2023, đồn bắt [61 vụ|smuggling.cases 2023], [70 đối tượng|smuggling.suspects 2023].',
		},
	],
};
