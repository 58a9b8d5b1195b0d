import type { ConstructionGroup } from './group.ts';

/** Pupils who are given so much a month are sponsored, and so is a part of them. */
export const helpedEveryMonthCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-08',
			text: 'Hiện có [97 em|education.sponsored_students 2025-01] đang được hỗ trợ 500.000 đồng/em/tháng.',
		},
		{
			on: '2025-01-08',
			text: 'Hiện nay, [97 em học sinh|education.sponsored_students 2025-01] được các đồn giúp đỡ mỗi tháng 500.000 đồng đến hết lớp 12.',
		},
		{
			on: '2025-01-08',
			text: 'Tính đến hết năm 2024, [64 em|education.sponsored_students 2024] nghèo đang nhận hỗ trợ, mỗi em 500.000 đồng một tháng.',
		},
		{
			on: '2025-01-08',
			text: 'Năm 2024, toàn tỉnh đỡ đầu [412 lượt học sinh|education.sponsored_students 2024], trong đó [36 em|education.sponsored_students 2024] là con em Lào; nhận nuôi [19 cháu|education.adopted_children 2024].',
		},
		{ on: '2025-01-08', text: 'Năm 2024, 97 em được khen thưởng, mỗi em 500.000 đồng.' },
	],
};
