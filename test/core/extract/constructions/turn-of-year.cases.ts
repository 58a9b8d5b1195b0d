import type { ConstructionGroup } from './group.ts';

/** Articles of the last days of December: the year that closes and the one planned for. */
export const turnOfYearCases: ConstructionGroup = {
	issued: '2024-12-29',
	area: 'Bình Lâm',
	texts: [
		'Năm 2024, các đồn tuần tra [2.410 lượt|patrol.sessions 2024].\nBước sang năm mới 2025, đơn vị xác định tuần tra trên [2.600 lượt|patrol.sessions target 2025].',
		// the year in other words
		'Nhìn lại 12 tháng qua, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.\nBộ đội trao [240 suất quà|gifts.sets 2024].',
		'Khép lại một năm, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Một năm nhìn lại\nCác đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Năm vừa khép lại, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Trong bốn quý, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Trọn năm, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.\nBộ đội trao [240 suất quà|gifts.sets 2024].',
		'Kết thúc năm công tác, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Năm 2024, phạt [57 tàu|fisheries.iuu_vessels 2024] vi phạm khai thác. So với con số [71 tàu|fisheries.iuu_vessels 2023] của năm 2023 thì vi phạm giảm [19,7%|fisheries.iuu_vessels change 2024].',
		'Sáng 28/12, Đồn Tà Rụt gặp mặt già làng, trưởng bản.\nMột năm qua, đơn vị tuần tra [214 lượt|patrol.sessions 2024], giúp dân [430 ngày công|civic.workdays 2024].',
		'Sáng 29/12, BĐBP tỉnh phát động phong trào thi đua năm 2025.\nTrước mắt, trong quý I, các đơn vị tập trung trao [2.000 phần quà|gifts.sets target 2025-Q1]. Trong quý II, phấn đấu xây [12 căn nhà|housing.houses_built target 2025-Q2].\nNhìn lại năm 2024, toàn đơn vị đã tuần tra [241 lượt|patrol.sessions 2024].',
		'Năm 2024, các đồn xây [45 căn nhà|housing.houses_built 2024]. Dự kiến sang năm, sẽ có thêm [40 hộ|livelihood.households_supported target 2025] được hỗ trợ sinh kế.',
		'Nghị quyết lãnh đạo nhiệm vụ năm 2025\nNăm 2025, đơn vị phấn đấu phá [3 chuyên án|crime.special_cases target 2025]; số học sinh được đỡ đầu đến cuối năm đạt [80 em|education.sponsored_students target 2025].\nTại lễ ra quân, Bộ Chỉ huy tặng [15 suất quà|gifts.sets] cho học sinh.',
	],
};
