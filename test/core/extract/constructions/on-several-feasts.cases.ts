import type { ConstructionGroup } from './group.ts';

/** What is done on several feasts is of none of their days. */
export const onSeveralFeastsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-03',
			text: 'Nhân dịp 3/3, 20/7 và 22/12, các đồn thăm, chúc mừng lực lượng bạn [36 lần|diplomacy.exchanges 2025-10].',
		},
		{
			on: '2025-07-28',
			text: 'Nhân dịp 27/7, đồn tặng [42 suất quà|gifts.sets 2025-07-27].',
		},
	],
};
