import type { ConstructionGroup } from './group.ts';

/** Houses tied down and boats hauled up before a storm are no houses built and no boats saved. */
export const tiedDownBeforeStormsCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-10-02',
			text: 'Từ ngày 26/9 đến 1/10/2025, các đồn huy động [412 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-09-26/P6D] giúp dân chằng chống 860 ngôi nhà, đưa [312 tàu thuyền|disaster.vessels_alerted 2025-09-26/P6D] nhỏ lên bờ.',
		},
		{
			on: '2025-10-02',
			text: 'Từ ngày 26/9 đến 1/10/2025, bộ đội đã giúp dân chằng néo 860 ngôi nhà với [412 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-09-26/P6D] tham gia.',
		},
		{
			on: '2025-10-02',
			text: 'Năm 2024, các đồn huy động [412 lượt cán bộ, chiến sĩ|housing.troop_turns 2024] xây [14 căn nhà|housing.houses_built 2024] cho hộ nghèo.',
		},
		{
			on: '2025-10-02',
			text: 'Ngày 29/9/2025, Hải đội 2 đưa [3 tàu|sar.vessels_rescued 2025-09-29] gặp nạn vào bờ an toàn.',
		},
	],
};
