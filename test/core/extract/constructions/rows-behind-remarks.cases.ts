import type { ConstructionGroup } from './group.ts';

/** Rows of years behind a remark on the figure, and behind what each year loses. */
export const rowsBehindRemarksCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2026-01-08',
			text: 'Năm 2025, BĐBP Hà Khê bắt [98 vụ|drugs.cases 2025] ma túy, nhiều nhất từ trước tới nay; năm 2024: [84|drugs.cases 2024]; năm 2023: [71|drugs.cases 2023]; năm 2022: [66|drugs.cases 2022].',
		},
		{
			on: '2026-01-08',
			text: 'Bình quân mỗi năm giảm 8 vụ ma túy: năm 2022 có [66 vụ|drugs.cases 2022], năm 2023 còn [58|drugs.cases 2023], năm 2024 còn [50|drugs.cases 2024] và năm 2025 là [42|drugs.cases 2025].',
		},
	],
};
