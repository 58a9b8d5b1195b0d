import type { ConstructionGroup } from './group.ts';

/** Two days, or parts of two days that follow one another, joined by "và" are one time. */
export const twoDaysJoinedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-02-04',
			text: 'Tối 27-1 và trọn ngày 28-1, tại xã Phú Sơn, BĐBP tỉnh Hà Khê tổ chức chương trình “Xuân Biên phòng”. Ban tổ chức trao [320 phần quà|gifts.sets 2024-01-27/P2D]. Khám bệnh cho [410 lượt người|health.patients 2024-01-27/P2D].',
		},
		{
			on: '2024-05-20',
			text: 'Chiều 17/5 và sáng 18/5, BĐBP tỉnh Hà Khê khám bệnh cho [110 người|health.patients 2024-05-17/P2D]. Tặng [60 suất quà|gifts.sets 2024-05-17/P2D].',
		},
		{
			on: '2024-05-20',
			text: 'Tối 11 và cả ngày 12/5, BĐBP tỉnh Hà Khê khám bệnh cho [310 người|health.patients 2024-05-11/P2D]. Tặng [60 suất quà|gifts.sets 2024-05-11/P2D].',
		},
		{
			on: '2024-09-12',
			text: 'Đêm 9/9 và rạng sáng 10/9, BĐBP tỉnh Hà Khê đưa [84 hộ dân|disaster.households_evacuated 2024-09-09/P2D] ra khỏi vùng ngập.',
		},
		{
			on: '2024-05-20',
			text: 'Sáng 17/5, BĐBP tỉnh Hà Khê trao [60 suất quà|gifts.sets 2024-05-17]. Chiều 18/5, trao [40 suất quà|gifts.sets 2024-05-18].',
		},
	],
};
