import type { ConstructionGroup } from './group.ts';

/** Times counted from a season's beginning, from the merger, from a day to its return; some days of the month reported; the year of a name. */
export const countedFromCases: ConstructionGroup = {
	issued: '2024-07-30',
	area: 'Tỉnh Kỳ Anh Sơn',
	texts: [
		{
			on: '2025-10-14',
			text: 'Mùa mưa bão năm nay\n\nTừ đầu mùa mưa bão (tháng 8) đến nay, BĐBP tỉnh cứu [31 người|sar.persons_rescued 2025-08-01/P75D], [6 tàu|sar.vessels_rescued 2025-08-01/P75D]. Cả mùa năm ngoái, cứu [44 người|sar.persons_rescued 2024].',
		},
		{
			on: '2024-04-26',
			text: 'Kỷ niệm 65 năm\n\nTrong 65 năm ấy, riêng giai đoạn 2019 - 2023, đơn vị bắt [612 vụ|smuggling.cases 2019-01-01/P5Y] buôn lậu. Năm 2023 bắt [131 vụ|smuggling.cases 2023]; quý I năm nay bắt [33 vụ|smuggling.cases 2024-Q1].',
		},
		{
			on: '2025-08-05',
			text: 'Từ ngày hợp nhất\n\nKể từ ngày hợp nhất 1/7 đến nay, các đồn tuần tra [210 lượt|patrol.sessions 2025-07-01/P36D], bắt [15 vụ|drugs.cases 2025-07-01/P36D] ma túy.',
		},
		{
			on: '2026-07-03',
			text: 'Một năm tỉnh mới\n\nMột năm sau hợp nhất, BĐBP tỉnh bắt [201 vụ|drugs.cases 2025-07-01/P12M] ma túy. 6 tháng đầu năm 2026, bắt [98 vụ|drugs.cases 2026-S1].',
		},
		{
			on: '2026-07-03',
			text: 'Một năm tỉnh mới\n\nTừ 1/7/2025 đến 30/6/2026, đơn vị bắt [201 vụ|drugs.cases 2025-07-01/P12M] ma túy, trong đó nửa cuối năm 2025 bắt [103 vụ|drugs.cases 2025-S2].',
		},
		{
			on: '2024-06-02',
			text: 'Từ đầu vụ\n\nTừ đầu vụ cá Nam (1/4) đến nay, các trạm kiểm soát [3.100 lượt tàu cá|fisheries.vessel_turns_checked 2024-04-01/P63D].',
		},
		{
			on: '2024-02-20',
			text: 'Xuân Biên phòng\n\nChương trình “Xuân Biên phòng ấm lòng dân bản” năm 2024 tặng [1.100 suất quà|gifts.sets 2024]. Năm 2023, chương trình tặng [950 suất quà|gifts.sets 2023].',
		},
		{
			on: '2024-02-20',
			text: 'Trước Tết\n\nTừ 15/12/2023, các đồn đã bắt [12 vụ|drugs.cases 2023-12-15/P68D] ma túy.',
		},
		{
			on: '2024-07-30',
			text: 'Tháng 7\n\nTrong tháng 7, các đồn tặng [410 suất quà|gifts.sets 2024-07]. Từ 15 đến 27/7, khám bệnh cho [620 người|health.patients 2024-07-15/P13D].',
		},
	],
};
