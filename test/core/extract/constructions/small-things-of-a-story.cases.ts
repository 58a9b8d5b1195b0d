import type { ConstructionGroup } from './group.ts';

/** Accomplices caught, a cow sold, children carried over a stream, a test merely passed. */
export const smallThingsOfAStoryCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-22',
			text: 'Ngày 19/9, lực lượng đánh án bắt Sử cùng [3 đồng bọn|drugs.suspects 2025-09-19], thu [36 bánh heroin|drugs.heroin_bricks 2025-09-19].',
		},
		{
			on: '2025-09-22',
			text: 'Từ năm 2020 đến hết năm 2024, đồn đã trao [46 con bò|livelihood.livestock 2020-01-01/P5Y]; nhà chị Mỷ nay đàn bò lên 7 con, bán 3 con được 54 triệu đồng.',
		},
		{ on: '2025-10-08', text: 'Ngày 6/10, bộ đội cõng 64 cháu qua suối lũ đến trường.' },
		{
			on: '2025-09-22',
			text: 'Năm 2024, bắn súng ngắn K54 bài 1 có [82,4%|force.training_good_rate 2024] khá giỏi; điều lệnh 100% đạt, [88%|force.training_good_rate 2024] khá, giỏi.',
		},
	],
};
