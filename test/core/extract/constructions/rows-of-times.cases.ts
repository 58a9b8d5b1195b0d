import type { ConstructionGroup } from './group.ts';

/** Numbers without a noun, each right behind its time: of the figure told before them. */
export const rowsOfTimesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn bắt [214 vụ|drugs.cases 2025] ma túy (quý I: [41|drugs.cases 2025-Q1]; quý II: [58|drugs.cases 2025-Q2]; quý III: [66|drugs.cases 2025-Q3]; quý IV: [49|drugs.cases 2025-Q4]).',
		},
		{
			on: '2025-12-20',
			text: 'Trong quý IV/2025, các đồn bắt [64 vụ|drugs.cases 2025-Q4] ma túy (tháng 10: [21|drugs.cases 2025-10], tháng 11: [18|drugs.cases 2025-11], tháng 12: [25|drugs.cases 2025-12]).',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn bắt [88 vụ|smuggling.cases 2025] buôn lậu (6 tháng đầu năm [39|smuggling.cases 2025-S1], 6 tháng cuối năm [49|smuggling.cases 2025-S2]).',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn bắt [64 vụ|smuggling.cases 2025] buôn lậu, cụ thể: quý I: [12|smuggling.cases 2025-Q1]; quý II: [14|smuggling.cases 2025-Q2]; quý III: [16|smuggling.cases 2025-Q3]; quý IV: [22|smuggling.cases 2025-Q4].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, bắt [64 vụ|drugs.cases 2025], [81 đối tượng|drugs.suspects 2025] ma túy (6 tháng đầu năm: [30|drugs.cases 2025-S1]; 6 tháng cuối năm: [34|drugs.cases 2025-S2]).',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, bắt [64 vụ|drugs.cases 2025], [81 đối tượng|drugs.suspects 2025] ma túy (6 tháng đầu năm: [36|drugs.suspects 2025-S1]; 6 tháng cuối năm: [45|drugs.suspects 2025-S2]).',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn tuyên truyền [214 buổi|propaganda.sessions 2025], trong đó quý I [41 buổi|propaganda.sessions 2025-Q1], quý II [58 buổi|propaganda.sessions 2025-Q2].',
		},
		{
			on: '2025-11-20',
			text: 'Nếu như 10 tháng năm 2024 có [58 vụ|illegal_crossing.cases 2024-01-01/P10M] vượt biên thì 10 tháng năm nay chỉ còn [26|illegal_crossing.cases 2025-01-01/P10M].',
		},
		{
			on: '2025-11-20',
			text: 'Trong khi 10 tháng năm ngoái có [58 vụ|smuggling.cases 2024-01-01/P10M] buôn lậu thì 10 tháng năm nay là [66|smuggling.cases 2025-01-01/P10M].',
		},
	],
};
