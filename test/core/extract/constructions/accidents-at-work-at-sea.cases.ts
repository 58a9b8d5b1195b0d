import type { ConstructionGroup } from './group.ts';

/** Accidents at work are ours where they happened at sea. */
export const accidentsAtWorkAtSeaCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-19',
			text: 'Quý I/2025, BĐBP tỉnh ghi nhận [9 vụ|sar.incidents 2025-Q1] tai nạn lao động trên biển làm [4 người|sar.deaths_missing 2025-Q1] chết, 6 người bị thương; đưa [31 người|sar.persons_rescued 2025-Q1] vào bờ.',
		},
		{
			on: '2025-03-19',
			text: 'Quý I/2025, trên vùng biển xảy ra [5 vụ|sar.incidents 2025-Q1] tai nạn tàu cá, [2 ngư dân|sar.deaths_missing 2025-Q1] mất tích.',
		},
		{
			on: '2025-03-19',
			text: 'Quý I/2025, trên địa bàn xảy ra 4 vụ tai nạn lao động tại công trường, 3 vụ tai nạn giao thông.',
		},
	],
};
