import type { ConstructionGroup } from './group.ts';

/** A clause that only tells the number of then ends with its semicolon. */
export const levelOfThenBeforeSemicolonCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-12-24',
			text: 'Năm 2021, BĐBP tỉnh Hà Khê bắt [51 vụ|drugs.cases 2021] ma túy. Năm trước, con số ở mặt trận này là [57 vụ|drugs.cases 2020]; các đồn cũng xử phạt hành chính [134 vụ|penalty.cases 2021], nộp ngân sách [700 triệu đồng|penalty.fines 2021].',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê trao [640 suất quà|gifts.sets 2025]. Năm 2024 là [500 suất quà|gifts.sets 2024]; giúp dân [2.100 ngày công|civic.workdays 2025].',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê tổ chức tuần tra song phương [41 đợt|patrol.bilateral_sessions 2025]. Con số này của năm 2024 là [26 đợt|patrol.bilateral_sessions 2024]; các đồn còn tổ chức [63 cuộc|diplomacy.talks 2025] hội đàm.',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê bắt [51 vụ|drugs.cases 2025] ma túy. Năm 2024, các đồn bắt [57 vụ|drugs.cases 2024] ma túy; xử phạt hành chính [134 vụ|penalty.cases 2024].',
		},
	],
};
