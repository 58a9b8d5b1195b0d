import type { ConstructionGroup } from './group.ts';

/** What one of those fined had to pay, the most or by name, is no sum of fines. */
export const oneFinedMostCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-19',
			text: 'Từ đầu năm, các đồn phạt [97 chủ tàu|penalty.persons 2025-01-01/P262D] tổng cộng [4,86 tỷ đồng|penalty.fines 2025-01-01/P262D]. Chủ tàu HK 92145 TS là người bị phạt nặng nhất, 850 triệu đồng.',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm, các đồn phạt [97 chủ tàu|penalty.persons 2025-01-01/P262D] tổng cộng [4,86 tỷ đồng|penalty.fines 2025-01-01/P262D]. Có chủ tàu bị phạt tới 900 triệu đồng.',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm, các đồn phạt [97 chủ tàu|penalty.persons 2025-01-01/P262D] tổng cộng [4,86 tỷ đồng|penalty.fines 2025-01-01/P262D], cao nhất là tàu HK 90123 TS với 820 triệu đồng.',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm, các đồn phạt [97 chủ tàu|penalty.persons 2025-01-01/P262D] với [4,86 tỷ đồng|penalty.fines 2025-01-01/P262D]; trường hợp bị phạt nhiều nhất là 760 triệu đồng.',
		},
		{
			on: '2025-09-19',
			text: 'Trong quý II, đồn phạt [12 chủ tàu|penalty.persons 2025-Q2]; người ít nhất 5 triệu đồng, người nhiều nhất 90 triệu đồng.',
		},
		{ on: '2025-09-19', text: 'Trong đó, ông Lê Văn Tửng bị phạt 850 triệu đồng vì đưa tàu vượt ranh giới.' },
		{
			on: '2025-09-19',
			text: 'Tháng 8 là tháng xử phạt nhiều nhất, [640 triệu đồng|penalty.fines 2025-08].',
		},
	],
};
