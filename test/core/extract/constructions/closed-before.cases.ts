import type { ConstructionGroup } from './group.ts';

/** Plans for a time that has hardly begun, beside what was done before it: the year in January, the half in July, the quarter in April. */
export const closedBeforeCases: ConstructionGroup = {
	issued: '2026-01-05',
	area: 'Hà Khê',
	texts: [
		// results without a year before the year's goals, and behind what looks back
		'Các đồn đã xây dựng [66 căn nhà|housing.houses_built 2025]. Năm 2026, BĐBP tỉnh đăng ký xây [70 căn|housing.houses_built target 2026].',
		'Kết quả ấy là cả một chặng đường: bắt [17 vụ|drugs.cases 2025] ma túy; tuần tra [380 lượt|patrol.sessions 2025].\nNăm 2026, Đồn đặt mục tiêu tuần tra [400 lượt|patrol.sessions target 2026].',
		'Đại tá Hoàng Văn Nam nói: “Chúng tôi bắt [121 vụ|drugs.cases 2025] ma túy. Năm 2026 chúng tôi phấn đấu giúp dân [15.000 ngày công|civic.workdays target 2026]”.',
		'Đồn Khe Sơn tặng [200 suất quà|gifts.sets 2025]. Bước vào năm 2026, đơn vị phấn đấu tặng [250 suất quà|gifts.sets target 2026].',
		'Năm 2026 đã gõ cửa. Nhìn lại chặng đường đã qua, Đồn bắt [17 vụ|drugs.cases 2025] ma túy.',
		// the year named and done in, in its first days
		'Năm 2026, trong những ngày đầu, các đồn đã bắt [2 vụ|drugs.cases 2026] ma túy.',
		// set at the beginning of a year that is over, and done by its end
		'Đầu năm 2025, BĐBP tỉnh được giao xây [60 căn nhà|housing.houses_built target 2025]. Đến cuối năm, các đồn bàn giao [66 căn|housing.houses_built 2025].',
		'Ngay từ đầu năm 2025, BĐBP tỉnh đã đề ra kế hoạch tuần tra [2.400 lượt|patrol.sessions target 2025]; kết thúc năm, các đồn tuần tra được [2.512 lượt|patrol.sessions 2025].',
		'Đầu năm 2025, Đồn đặt chỉ tiêu đỡ đầu [20 học sinh|education.sponsored_students target 2025]; kết thúc năm, có [23 em|education.sponsored_students 2025] được đỡ đầu.',
		// the end of the year that begins, where goals are told
		'Năm 2026, phấn đấu đến cuối năm có [110 em học sinh|education.sponsored_students target 2026] được đỡ đầu.',
		// a goal behind what was done, in the same sentence
		'Năm 2025, BĐBP tỉnh đã xây [66 căn nhà|housing.houses_built 2025]; năm 2026 được giao [70 căn|housing.houses_built target 2026].',
		'Năm 2025 bắt [121 vụ|drugs.cases 2025] ma túy, năm 2024 bắt [98 vụ|drugs.cases 2024]. Năm nay, các đồn quyết tâm bắt [130 vụ|drugs.cases target 2026].',
		// the years to come
		'Trong 5 năm 2021 - 2025, các đồn bắt [560 vụ|drugs.cases 2021-01-01/P5Y] ma túy, xây [310 căn nhà|housing.houses_built 2021-01-01/P5Y]. Mục tiêu 5 năm tới là phá [600 vụ|drugs.cases target 2026-01-01/P5Y].',
		// a part of the year told behind its figures is not what the article is of
		'Nậm Khe một năm nhìn lại\nNăm 2025, Đồn bắt [17 vụ|drugs.cases 2025] ma túy. Chỉ riêng quý IV, đơn vị bắt [8 vụ|drugs.cases 2025-Q4].',
		// a half and a quarter
		{
			on: '2025-07-03',
			text: 'Đồng chí Bí thư biểu dương các đồn đã bắt [61 vụ|drugs.cases 2025-S1] ma túy. 6 tháng cuối năm, đề nghị các đồn hoàn thành [24 căn nhà|housing.houses_built target 2025-S2].',
		},
		{
			on: '2025-07-03',
			text: 'Các tổ tuyên truyền [226 buổi|propaganda.sessions 2025-S1]. Nửa cuối năm, phấn đấu tuyên truyền [240 buổi|propaganda.sessions target 2025-S2].',
		},
		{
			on: '2025-04-03',
			text: 'Các đồn bắt [21 vụ|drugs.cases 2025-Q1] ma túy. Quý II, phấn đấu bắt [25 vụ|drugs.cases target 2025-Q2].',
		},
		{
			on: '2025-08-20',
			text: 'Nhiệm kỳ 2020 - 2025\n- Bắt giữ [1.120 vụ|crime.cases 2020-01-01/P5Y].\nNhiệm kỳ 2025 - 2030\n- Xây [350 căn nhà|housing.houses_built target 2025-01-01/P5Y].\n- Đỡ đầu [200 học sinh|education.sponsored_students target 2025-01-01/P5Y].',
		},
	],
};

/** Months and weeks as reports name them, and houses counted against a plan nobody names. */
export const reportLabelCases: ConstructionGroup = {
	issued: '2025-10-03',
	area: 'Bình Lâm',
	texts: [
		'Báo cáo 9 tháng nêu: tuần tra [1.810 lượt|patrol.sessions 2025-01-01/P9M].',
		'Số liệu 9 tháng cho thấy các đồn bắt [92 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Kết quả 9 tháng: xây [51 căn nhà|housing.houses_built 2025-01-01/P9M].',
		'BĐBP tỉnh sơ kết công tác 9 tháng\nCác đồn bắt [38 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Báo cáo công tác 9 tháng\nCác đồn bắt [38 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Kết quả nổi bật 9 tháng: bắt [38 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Tình hình 9 tháng: các đồn bắt [38 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Điểm lại kết quả 9 tháng, các đồn bắt [38 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Số vụ ma túy 9 tháng là [38 vụ|drugs.cases 2025-01-01/P9M].',
		'Kế hoạch năm 2025: xây [60 căn nhà|housing.houses_built target 2025]. Thực hiện 9 tháng: [51 căn nhà|housing.houses_built 2025-01-01/P9M].',
		'Quý III, các đồn bắt [31 vụ|drugs.cases 2025-Q3] ma túy, nâng tổng số vụ ma túy 9 tháng lên [92 vụ|drugs.cases 2025-01-01/P9M].',
		'Quý IV, phấn đấu bắt [30 vụ|drugs.cases target 2025-Q4] ma túy, cả năm vượt [120 vụ|drugs.cases target 2025].',
		'Quý IV, phấn đấu bắt [30 vụ|drugs.cases target 2025-Q4] ma túy, cả năm đạt [120 vụ|drugs.cases target 2025].',
		'Trong tuần 26 năm 2025, BĐBP tỉnh tuần tra [64 lượt|patrol.sessions 2025-06-23/P7D].',
		'Tuần thứ 2/2025, các đồn bắt [3 vụ|drugs.cases 2025-01-06/P7D] ma túy.',
		'Đến hết quý III, các đồn xây được [51|housing.houses_built 2025-01-01/P9M]/[60 căn nhà|housing.houses_built target].',
		'Báo cáo nêu: kế hoạch năm giao tuần tra [2.500 lượt|patrol.sessions target 2025], 9 tháng thực hiện [1.810 lượt|patrol.sessions 2025-01-01/P9M]; giao xây [60 căn nhà|housing.houses_built target 2025], thực hiện [51 căn|housing.houses_built 2025-01-01/P9M].',
		// no report: how long something took
		'Tháng 8, kết quả 3 tháng mật phục là các đồn bắt [5 vụ|drugs.cases 2025-08] ma túy.',
		'Tháng 8, sau 3 tháng thực hiện mật phục, các đồn bắt [5 vụ|drugs.cases 2025-08] ma túy.',
	],
};
