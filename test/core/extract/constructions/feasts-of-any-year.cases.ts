import type { ConstructionGroup } from './group.ts';

/** Feasts told of as any of a year tell no time. */
export const feastsOfAnyYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-28',
			text: 'Năm 2025, bộ đội thăm, tặng quà lực lượng bạn nhân các ngày lễ, tết [38 lượt|diplomacy.exchanges 2025], duy trì [9 cặp đồn, trạm|diplomacy.twinned_pairs] kết nghĩa.',
		},
		{
			on: '2025-12-28',
			text: 'Thăm hỏi lực lượng bạn dịp lễ Tết [38 lượt|diplomacy.exchanges 2025-12], hội đàm [12 lần|diplomacy.talks 2025-12].',
		},
	],
};
