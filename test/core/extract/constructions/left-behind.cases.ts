import type { ConstructionGroup } from './group.ts';

/** A year remembered is left with "now"; a year long over behind the story of a day; what the whole year's sum is to come to. */
export const leftBehindCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2025].\n\n“Hồi năm 2019, bản có [2 tổ|grassroots.selfmgmt_groups 2019] tự quản”, già làng kể. Nay bản đã có [6 tổ|grassroots.selfmgmt_groups 2025] tự quản, [74 thành viên|grassroots.selfmgmt_members 2025]. Đồn đỡ đầu [12 em học sinh|education.sponsored_students 2025].',
		'Năm 2025, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2025].\n\n“Năm 2019, lớp xóa mù có [12 học viên|education.literacy_learners 2019]”, cô giáo nhớ lại. Bây giờ, lớp xóa mù có [38 học viên|education.literacy_learners 2025].',
		'Năm 2025, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2025].\n\nNăm 2017, bản có [2 tổ|grassroots.selfmgmt_groups 2017] tự quản. Còn giờ đây, đồn đỡ đầu [12 em học sinh|education.sponsored_students 2025].',
		// "nay" inside a sentence that goes on with the year, and a year named beside it
		'Năm 2025, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2025].\n\nNăm 2017, đồn dựng [2 căn nhà|housing.houses_built 2017]. Đồn còn tặng [30 suất quà|gifts.sets 2017] cho bản nay đã dời đi.',
		'Năm 2025, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2025].\n\nNăm 2017, đồn dựng [2 căn nhà|housing.houses_built 2017]. Nay, nhắc lại năm 2018, đồn tặng [30 suất quà|gifts.sets 2018].',
		// a story of one night
		{
			on: '2025-09-20',
			text: 'Đêm 18/9, Hải đội 2 cứu [9 ngư dân|sar.persons_rescued 2025-09-18] trên tàu cá gặp nạn.\n\nCon số này của cả năm 2024 là 61 người.\n\nBộ Tư lệnh thưởng nóng [20 triệu đồng|awards.bonus 2025-09-18] cho kíp tàu.',
		},
		{
			on: '2025-09-20',
			text: 'Đêm 18/9, Hải đội 2 cứu [9 ngư dân|sar.persons_rescued 2025-09-18] trên tàu cá gặp nạn.\n\nTheo thống kê năm 2024, đơn vị cứu [61 người|sar.persons_rescued 2024].\n\nHải đội tặng [9 suất quà|gifts.sets 2025-09-18] cho các ngư dân.',
		},
		// the sum of a year
		{
			on: '2025-07-05',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh tuyên truyền [380 buổi|propaganda.sessions 2025-S1].\n\n6 tháng cuối năm, đơn vị phấn đấu đưa số buổi tuyên truyền cả năm lên [700 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-07-05',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh xây [18 căn nhà|housing.houses_built 2025-S1].\n\n6 tháng cuối năm, phấn đấu kéo số vụ ma túy cả năm xuống dưới [60 vụ|drugs.cases target 2025 LT].',
		},
		{
			on: '2025-07-05',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh xây [18 căn nhà|housing.houses_built 2025-S1].\n\n6 tháng cuối năm, đơn vị tiếp tục xây [22 căn nhà|housing.houses_built target 2025-S2], nâng tổng số nhà cả năm lên [40 căn|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-05',
			text: '6 tháng đầu năm 2025, BĐBP tỉnh xây [18 căn nhà|housing.houses_built 2025-S1].\n\n6 tháng cuối năm, phấn đấu xây [22 căn nhà|housing.houses_built target 2025-S2].',
		},
	],
};
