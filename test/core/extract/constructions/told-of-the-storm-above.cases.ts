import type { ConstructionGroup } from './group.ts';

/** Boats and crews told of a storm that only the words above name are called. */
export const toldOfTheStormAboveCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-10-02',
			text: 'Bão số 10 đang vào gần bờ.\nĐến 10 giờ ngày 28/9, BĐBP Hải An đã thông báo cho [3.204 tàu|disaster.vessels_alerted 2025-09-28]/[17.010 lao động|disaster.fishers_alerted 2025-09-28]; trong đó, [2.980 tàu|disaster.vessels_alerted 2025-09-28]/[15.120 lao động|disaster.fishers_alerted 2025-09-28] đã neo đậu.',
		},
		{
			on: '2025-10-02',
			text: 'Ngày 28/9, đồn thông báo cho 12 chủ tàu về lịch tập huấn.',
		},
	],
};
