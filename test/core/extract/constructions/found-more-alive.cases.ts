import type { ConstructionGroup } from './group.ts';

/** Those found behind others saved from the water are saved too. */
export const foundMoreAliveCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-07',
			text: 'Đến 13 giờ ngày 6/12, tàu BP 12-19-01 vớt được [4 người|sar.persons_rescued 2025-12-06]; 22 giờ 10 phút, tàu tìm thấy thêm [5 người|sar.persons_rescued 2025-12-06].',
		},
		{
			on: '2025-12-07',
			text: 'Ngày 6/12, Hải đội 2 tìm thấy và đưa vào bờ [5 ngư dân|sar.persons_rescued 2025-12-06] bị nạn.',
		},
		{
			on: '2025-12-07',
			text: 'Ngày 6/12, tổ tìm kiếm phát hiện thêm [2 ngư dân|sar.persons_rescued 2025-12-06] còn sống trên thúng.',
		},
		{
			on: '2025-12-07',
			text: 'Ngày 6/12, lực lượng tìm thấy thi thể [2 ngư dân|sar.deaths_missing 2025-12-06] mất tích.',
		},
	],
};
