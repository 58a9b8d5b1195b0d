import type { ConstructionGroup } from './group.ts';

/** So many saved among so many aboard, in words: the saved count, not all of them. */
export const amongThoseAtRiskCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-10',
			text: 'Đêm 8/9, tàu cá VS 5512 bị chìm. Đến sáng 9/9, Hải đội 2 cứu được [6 trong 8 người|sar.persons_rescued 2025-09-09]; [2 người|sar.deaths_missing 2025-09-09] mất tích.',
		},
		{
			on: '2025-09-10',
			text: 'Đến sáng 9/9, [6 trong số 8 thuyền viên|sar.persons_rescued 2025-09-09] được Hải đội 2 cứu, [2 người|sar.deaths_missing 2025-09-09] vẫn mất tích.',
		},
		{
			on: '2025-09-10',
			text: 'Chiều 9/9, Đồn Biên phòng Cửa Lác cứu được [bảy trong số chín ngư dân|sar.persons_rescued 2025-09-09] trên tàu bị nạn.',
		},
		{
			on: '2025-09-10',
			text: 'Chiều 9/9, lực lượng cứu nạn đã vớt được [10 trên tổng số 13 thuyền viên|sar.persons_rescued 2025-09-09] trôi dạt.',
		},
		{ on: '2025-09-10', text: 'Quý II/2025, đồn kiểm tra 6 trong 8 tàu neo tại bến.' },
	],
};
