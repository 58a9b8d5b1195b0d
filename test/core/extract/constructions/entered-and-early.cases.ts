import type { ConstructionGroup } from './group.ts';

/** A time that came and a work done before its plan are no goals. */
export const enteredAndEarlyCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-03',
			text: 'Bước vào thời kỳ đổi mới, từ năm 1991 đến 2010, đồn bắt giữ [418 vụ|smuggling.cases 1991-01-01/P20Y] buôn lậu; cứu hộ [167 tàu thuyền|sar.vessels_rescued 1991-01-01/P20Y].',
		},
		{
			on: '2025-03-03',
			text: 'Bước vào giai đoạn xây dựng quê hương, trong 10 năm 1991 - 2000, đơn vị bắt [212 vụ|illegal_crossing.cases 1991-01-01/P10Y] vượt biên.',
		},
		{
			on: '2025-12-20',
			text: 'Bước vào cao điểm cuối năm, từ ngày 1/12 đến ngày 15/12/2025, các đồn bắt [14 vụ|drugs.cases 2025-12-01/P15D] ma túy.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, hoàn thành xóa [214 nhà tạm|housing.houses_funded 2025] trước kế hoạch 45 ngày; tổng kinh phí [12,6 tỷ đồng|housing.funds 2025], [8.900 ngày công|housing.workdays 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, sớm hơn kế hoạch 1 tháng, BĐBP tỉnh đã bàn giao [86 căn nhà|housing.houses_built 2025], huy động [3.200 ngày công|housing.workdays 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Bước vào năm 2026, BĐBP tỉnh xây [40 căn nhà|housing.houses_built target 2026], bắt [từ 60 vụ ma túy trở lên|drugs.cases target 2026].',
		},
		{
			on: '2025-12-20',
			text: 'Bước vào giai đoạn 2026 - 2030, BĐBP tỉnh xây [40 căn nhà|housing.houses_built target 2026-01-01/P5Y] cho hộ nghèo.',
		},
		{
			on: '2025-12-20',
			text: 'Kế hoạch năm 2025 là [40 căn nhà|housing.houses_built target 2025], đã làm [36 căn|housing.houses_built 2025].',
		},
	],
};
