import type { ConstructionGroup } from './group.ts';

/** A month told behind the figures of a storm is not theirs; with no day told they are of the article's. */
export const stormOfTodayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'BĐBP Hà Khê bố trí [320 cán bộ, chiến sĩ|sar.troop_turns 2025-11-20] cùng 12 tàu sẵn sàng ứng phó bão số 15.\nCác đồn kiểm đếm [1.820 tàu|disaster.vessels_alerted 2025-11-20].\nTháng 10 vừa rồi, Hải đội 2 cứu [3 tàu|sar.vessels_rescued 2025-10], [19 ngư dân|sar.persons_rescued 2025-10].',
		},
		{
			on: '2025-11-20',
			text: 'Bão số 15 đang vào gần bờ. Các đồn đã kêu gọi [1.820 tàu|disaster.vessels_alerted 2025-11-20], [7.400 người|disaster.fishers_alerted 2025-11-20] vào nơi tránh trú.\nTháng trước, Hải đội 2 cứu [3 tàu|sar.vessels_rescued 2025-10], [19 ngư dân|sar.persons_rescued 2025-10].',
		},
		{
			on: '2025-11-20',
			text: 'Tháng 10, bão lũ dồn dập. Các đồn sơ tán [320 hộ|disaster.households_evacuated 2025-10].',
		},
	],
};
