import type { ConstructionGroup } from './group.ts';

/** Looking back: since something was founded, over more years than a generation, from how it began to how it stands. */
export const lookedBackCases: ConstructionGroup = {
	issued: '2025-09-12',
	area: 'Hà Khê',
	texts: [
		// since it was founded
		'Từ khi thành lập (năm 2001) đến nay, Hải đội 2 bắt [640 vụ|drugs.cases 2001-01-01/P24Y] ma túy; năm 2024, bắt [12 vụ|drugs.cases 2024] ma túy.',
		'Ra đời năm 2001, đến nay Hải đội 2 đã bắt [640 vụ|drugs.cases 2001-01-01/P24Y] ma túy.',
		'Được thành lập từ năm 2016, đến nay các tổ đã cung cấp [1.120 nguồn tin|crime.tips 2016-01-01/P9Y].',
		'Triển khai thí điểm từ năm 2018, đến nay mô hình đã giúp [240 hộ|livelihood.households_supported 2018-01-01/P7Y] dân.',
		'Từ khi ra mắt (tháng 3/2018) đến nay, các tổ cung cấp [640 nguồn tin|crime.tips 2018-03-01/P2753D].',
		// how it stands now, and the year before it
		'Năm 2022, các đồn đỡ đầu [84 em học sinh|education.sponsored_students 2022]; đến nay đã có [121 em|education.sponsored_students 2025-09-12] được đỡ đầu.',
		// a unit's work, however long ago it began; and its losses, which are none
		'Hơn 20 năm qua, Đồn Khe Sơn bắt [640 vụ|smuggling.cases 2005-09-13/P20Y] buôn lậu.',
		'30 năm qua, các đồn xây [112 căn nhà|housing.houses_built], giúp dân [86.000 ngày công|civic.workdays].',
		'60 năm qua, đã có 41 cán bộ, chiến sĩ ngã xuống. Trong 60 năm ấy, 3 tập thể được phong tặng danh hiệu Anh hùng.',
		'Qua 7 năm hoạt động, các tổ đã cung cấp [640 nguồn tin|crime.tips 2018-09-13/P7Y].',
		'Sau 7 năm đi vào hoạt động, các tổ đã cung cấp [640 nguồn tin|crime.tips 2018-09-13/P7Y].',
		// at first, in the review of some years
		'Tổng kết 9 năm (2013 - 2022) thực hiện phong trào\nLúc mới phát động, cả tỉnh mới có [21 tổ tự quản|grassroots.selfmgmt_groups 2013] với [147 thành viên|grassroots.selfmgmt_members 2013].',
		'Tổng kết 9 năm (2013 - 2022) thực hiện phong trào\nBuổi đầu, cả tỉnh có [21 tổ tự quản|grassroots.selfmgmt_groups 2013].',
		'Tổng kết 9 năm (2013 - 2022) thực hiện phong trào\nThời điểm triển khai, cả tỉnh chỉ có [21 tổ tự quản|grassroots.selfmgmt_groups 2013].',
		'Tổng kết 9 năm (2013 - 2022) thực hiện phong trào\nKhi mới thành lập, cả tỉnh mới có [21 tổ tự quản|grassroots.selfmgmt_groups 2013].',
		// from the first year of a stage to its last
		'Giai đoạn 2018 - 2022, số vụ ma túy giảm từ [40 vụ|drugs.cases 2018] xuống còn [21 vụ|drugs.cases 2022].',
		'Từ năm 2018 đến năm 2022, số học sinh được đỡ đầu tăng từ [40 em|education.sponsored_students 2018] lên [121 em|education.sponsored_students 2022].',
		'Giai đoạn 2017 - 2021, các đồn cứu [240 người|sar.persons_rescued 2017-01-01/P5Y]. Số người chết, mất tích từ [19 người|sar.deaths_missing 2017] hạ xuống còn [7 người|sar.deaths_missing 2021].',
		// no plan
		'Bước vào năm thứ ba thực hiện chương trình, các đồn nhận nuôi [18 cháu|education.adopted_children].',
		'Từ nay đến cuối năm phải xây xong [12 căn nhà|housing.houses_built target] nữa. Tám tháng rồi anh em làm được [48 căn nhà|housing.houses_built 2025-01-01/P8M].',
		// a goal up from what there is
		'Năm 2025, đơn vị dự kiến tuần tra [300 lượt|patrol.sessions target 2025]; nâng số tổ tự quản từ [88 tổ|grassroots.selfmgmt_groups] hiện nay lên [100 tổ|grassroots.selfmgmt_groups target 2025].',
		// the same days by another name, and the label of a plan in mid-sentence
		{
			on: '2022-07-02',
			text: 'Trong quý II năm 2022, tình hình ổn định. Ba tháng qua, các đồn tuần tra [310 lượt|patrol.sessions 2022-Q2]. Từ tháng 4 đến tháng 6, các đơn vị tuyên truyền [31 buổi|propaganda.sessions 2022-Q2].',
		},
		{
			on: '2022-07-02',
			text: 'Sáu tháng đầu năm 2022, các đồn bắt [31 vụ|drugs.cases 2022-S1] ma túy. Từ tháng 4 đến tháng 6, các đơn vị tuyên truyền [310 buổi|propaganda.sessions 2022-04-01/P3M].',
		},
		'Báo cáo công tác tháng 8: tuần tra [210 lượt|patrol.sessions 2025-08]; nhiệm vụ tháng 9: tuần tra [220 lượt|patrol.sessions target 2025-09], xây [3 căn nhà|housing.houses_built target 2025-09].',
		'Đến nay, BĐBP tỉnh đã hoàn thành [48|housing.houses_built]/[60 căn nhà|housing.houses_built target 2025], đạt 80% kế hoạch năm. [12 căn|housing.houses_built target 2025-Q4] còn lại sẽ bàn giao trong quý IV.',
	],
};

/** Goals told as met, goals beside their plan's name, and what is so every year. */
export const goalsToldCases: ConstructionGroup = {
	issued: '2024-12-27',
	area: 'Trà Khê',
	texts: [
		'Năm 2024, các chỉ tiêu đều vượt: tuần tra [3.120 lượt|patrol.sessions 2024]/[3.000 lượt|patrol.sessions target 2024]; tuyên truyền [640 buổi|propaganda.sessions 2024]/[600 buổi|propaganda.sessions target 2024].',
		'Năm 2024, các chỉ tiêu đạt cao: tuần tra [3.120 lượt|patrol.sessions 2024], xây [61 căn nhà|housing.houses_built 2024].',
		'Năm 2025, BĐBP tỉnh đặt mục tiêu hoàn thành [90 căn nhà|housing.houses_built target 2025].',
		'Năm 2025, đơn vị đề ra chỉ tiêu đạt [120 lượt|patrol.sessions target 2025] tuần tra.',
		'Năm 2025, các chỉ tiêu là: tuần tra [3.120 lượt|patrol.sessions target 2025], xây [61 căn nhà|housing.houses_built target 2025].',
		'Đồn Lạch Sơn đăng ký thi đua năm 2025: tuần tra [400 lượt|patrol.sessions target 2025], xây [3 căn nhà|housing.houses_built target 2025]. Năm 2024, đơn vị tuần tra [388 lượt|patrol.sessions 2024].',
		'Đề án giai đoạn 2023 - 2025 đặt mục tiêu xây [200 căn nhà|housing.houses_built target 2023-01-01/P3Y].',
		'Nếu như trong nhiệm kỳ 2015 - 2020, đơn vị bắt [420 vụ|crime.cases 2015-01-01/P5Y] thì từ đầu nhiệm kỳ 2020 - 2025 đến nay đã bắt [560 vụ|crime.cases].',
		'Trong tháng 12, các đồn bắt [17 vụ|drugs.cases 2024-12] ma túy; lũy kế cả năm bắt [142 vụ|drugs.cases 2024] ma túy.',
		'Hằng năm, đơn vị phá từ 8 đến 10 chuyên án, bắt trên 100 vụ. Năm 2024, phá [11 chuyên án|crime.special_cases 2024].',
		'Mỗi năm, đơn vị xây 5 căn nhà, riêng năm 2024 xây [9 căn|housing.houses_built 2024].',
	],
};

/** What a time told in passing leaves behind: the report goes on with its own. */
export const ownTimeAgainCases: ConstructionGroup = {
	issued: '2024-03-01',
	area: 'Nậm Rốm',
	texts: [
		// the day of a ceremony behind what it commemorates
		'Nhân kỷ niệm 35 năm Ngày Biên phòng toàn dân (3/3/1989 - 3/3/2024), ngày 1/3, UBND tỉnh tổ chức gặp mặt, biểu dương các điển hình.\nToàn tỉnh hiện có [196 tổ tự quản|grassroots.selfmgmt_groups 2024-03-01]. Chỉ riêng năm 2023, nhân dân cung cấp [318 nguồn tin|crime.tips 2023].\nDịp này, UBND tỉnh tặng Bằng khen cho [9 tập thể|awards.given 2024-03-01].',
		'Kỷ niệm 65 năm Ngày truyền thống (3/3/1959 - 3/3/2024), sáng 1/3, Đồn Pa Sín tặng [60 suất quà|gifts.sets 2024-03-01] cho học sinh.',
		// the quarter by its name
		{
			on: '2023-04-05',
			text: 'Ba tháng đầu năm ở Tân Sa\nTrong quý I năm 2023, BĐBP tỉnh tuần tra [78 lượt|patrol.sessions 2023-Q1]. Ba tháng qua, các đồn bắt [5 vụ|drugs.cases 2023-Q1] ma túy. Từ tháng 1 đến tháng 3, các đơn vị tuyên truyền [52 buổi|propaganda.sessions 2023-Q1].',
		},
		{
			on: '2023-04-05',
			text: '3 tháng đầu năm, các đồn bắt [12 vụ|drugs.cases 2023-01-01/P3M] ma túy; riêng tháng 3 bắt [6 vụ|drugs.cases 2023-03].',
		},
		// at first, and now
		{
			on: '2019-02-28',
			text: 'Tổng kết 10 năm “Ngày Biên phòng toàn dân” (2009 - 2018)\nNăm đầu (2009), toàn tỉnh có [41 tổ tự quản|grassroots.selfmgmt_groups 2009]. Đến nay có [318 tổ|grassroots.selfmgmt_groups]. Nhân dân cung cấp [2.670 nguồn tin|crime.tips 2009-01-01/P10Y].',
		},
		{
			on: '2019-02-28',
			text: 'Tổng kết 10 năm “Ngày Biên phòng toàn dân” (2009 - 2018)\nNăm 2018, bà con cung cấp [412 nguồn tin|crime.tips 2018]. Tính chung 10 năm, các đồn xây [86 căn nhà|housing.houses_built 2009-01-01/P10Y].',
		},
		// one figure of an earlier time beside what was told of the same
		{
			on: '2021-12-24',
			text: 'BĐBP tỉnh tổng kết công tác năm 2021. Các đồn bắt [69 vụ|drugs.cases 2021] ma túy. Năm 2019, các đồn bắt [57 vụ|drugs.cases 2019] ma túy. Bộ đội xây [19 căn nhà|housing.houses_built 2021].',
		},
		{
			on: '2021-12-24',
			text: 'BĐBP tỉnh tổng kết công tác năm 2021. Các đồn bắt [69 vụ|drugs.cases 2021] ma túy. Năm 2019, các đồn bắt [57 vụ|drugs.cases 2019] ma túy, xây [12 căn nhà|housing.houses_built 2019].',
		},
		// a total in the report of a month
		{
			on: '2025-09-02',
			text: 'Tháng 8/2025, các đồn tuần tra biển [19 chuyến|patrol.sea_sessions 2025-08].\nCộng dồn từ ngày 1/1 đến ngày 31/8/2025, các đồn bắt [12 vụ|drugs.cases 2025-01-01/P243D] ma túy.\nCác đồn tuyên truyền [58 buổi|propaganda.sessions 2025-08].',
		},
	],
};
