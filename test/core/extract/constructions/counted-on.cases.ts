import type { ConstructionGroup } from './group.ts';

/** Times that go on into later sentences and paragraphs, and those that do not: running totals in the story of a day, years summed up, days in words. */
export const countedOnCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Bình Lâm',
	texts: [
		// a running total told at a gathering goes on in later paragraphs
		'Sáng 6/10, tại xã Tà Rụt, Đồn Biên phòng Tà Rụt tổ chức truyền thông phòng, chống mua bán người.\nThông tin tại buổi truyền thông, từ đầu năm đến nay, các đồn bắt [9 vụ|trafficking.cases 2025-01-01/P279D] mua bán người.\nVề ma túy, các đơn vị bắt [41 vụ|drugs.cases 2025-01-01/P279D]; thu [12 kg|drugs.heroin 2025-01-01/P279D] heroin.\nTại buổi truyền thông, Đồn trao [20 suất quà|gifts.sets 2025-10-06].',
		'Chiều 5/10, Đồn Biên phòng Pa Sín bàn giao [1 căn nhà|housing.houses_built 2025-10-05] cho hộ nghèo.\nTính từ đầu năm đến nay, BĐBP tỉnh xây [57 căn nhà|housing.houses_built 2025-01-01/P279D].\nCùng với đó, bộ đội làm [8,2 km đường|roads.km 2025-01-01/P279D], tặng [31 con bò|livelihood.livestock 2025-01-01/P279D].\nDịp này, Đồn tặng [50 suất quà|gifts.sets 2025-10-05].',
		'Sáng 4/10, tại cửa khẩu Tà Rụt diễn ra lễ ra quân.\nTừ ngày 1/8 đến nay, lực lượng kiểm tra [2.140 lượt tàu cá|fisheries.vessel_turns_checked 2025-08-01/P67D].\nBên cạnh đó, Đồn tuyên truyền [18 buổi|propaganda.sessions 2025-08-01/P67D].',
		// what was done before that day is told in passing
		'Hai ngày 4 và 5/10, Bộ Chỉ huy BĐBP tỉnh thăm xã đảo, trao [200 suất quà|gifts.sets 2025-10-04/P2D].\nTrước đó, từ đầu tháng 9 đến nay, các đồn trao [640 suất quà|gifts.sets 2025-09-01/P36D].\nQuân y khám bệnh cho [310 lượt người|health.patients 2025-10-04/P2D].',
		// back to the day of the story by its hour
		'5 giờ sáng 5/10, cảng cá Cửa Tăng đã nhộn nhịp. Trạm làm thủ tục cho [42 lượt tàu|port.ship_calls 2025-10-05].\nTừ đầu tháng đến nay, trạm kiểm soát [310 lượt tàu cá|fisheries.vessel_turns_checked 2025-10-01/P6D].\nBuổi chiều, tổ tuần tra bắt [1 đối tượng|drugs.suspects 2025-10-05] tàng trữ ma túy.',
		'Sáng 5/10, Đồn Biên phòng Cửa Tăng ra quân làm sạch bãi biển, tặng [30 suất quà|gifts.sets 2025-10-05].\nTừ đầu năm đến nay, Đồn đỡ đầu [12 em học sinh|education.sponsored_students 2025-01-01/P279D].\nBuổi tối, Đồn chiếu phim và tặng [40 suất quà|gifts.sets 2025-10-05].',
		// the day of a gathering whose title names what it reviews
		'BĐBP Bình Lâm sơ kết 9 tháng đầu năm 2025\nSáng 3/10, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị.\nCác đồn bắt [39 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nTại hội nghị, Bộ Chỉ huy tặng [15 suất quà|gifts.sets 2025-10-03] cho quân nhân có hoàn cảnh khó khăn.',
		// days in words
		'Tháng 8/2025, các đồn bắt [9 vụ|drugs.cases 2025-08] ma túy. Đêm mười hai tháng Tám, Đồn Tà Rụt bắt [hai đối tượng|drugs.suspects 2025-08-12] vận chuyển ma túy.',
		'Ngày hai mươi ba tháng Chín, Đồn Pa Sín trao [ba mươi suất quà|gifts.sets 2025-09-23] cho hộ nghèo.',
		'Sáng mồng năm tháng Mười, Đồn Cửa Tăng cứu [sáu ngư dân|sar.persons_rescued 2025-10-05] bị chìm tàu.',
		// bulletins by the hour
		'BÌNH LÂM CHỐNG BÃO\nCập nhật lúc 10 giờ, 4/10: Đồn sơ tán [120 hộ|disaster.households_evacuated 2025-10-04] dân. Bộ đội cứu [4 người|sar.persons_rescued 2025-10-04].\n17 giờ 30, 4/10: Đồn sơ tán [86 hộ|disaster.households_evacuated 2025-10-04].\nBản tin số 3, 7 giờ, 5/10: Bộ đội cứu [5 người|sar.persons_rescued 2025-10-05].',
		// since the beginning of the quarter that has just closed
		'Quý III/2025, các đồn kiểm tra [8.477 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q3].\nTừ đầu quý, lực lượng bắt [7 vụ|drugs.cases 2025-Q3] ma túy.',
		'Theo báo cáo, quý III/2025, các đồn tuần tra [910 lượt|patrol.sessions 2025-Q3]. Từ đầu quý, bộ đội xây [6 căn nhà|housing.houses_built 2025-Q3].',
		// years one by one, and then all of them
		'Thống kê cho thấy số vụ ma túy lên xuống thất thường: [29 vụ|drugs.cases 2019] (năm 2019), [35 vụ|drugs.cases 2020] (năm 2020), [22 vụ|drugs.cases 2021] (năm 2021). Cộng cả giai đoạn, các đồn bắt [604 đối tượng|drugs.suspects 2019-01-01/P3Y] ma túy.',
		'Bộ đội xây nhà cho dân qua từng năm. Năm 2022, các đồn xây [12 căn nhà|housing.houses_built 2022]; năm 2023, xây [19 căn nhà|housing.houses_built 2023]; năm 2024, xây [25 căn nhà|housing.houses_built 2024]. Gộp lại, lực lượng góp [6.400 ngày công|housing.workdays 2022-01-01/P3Y].',
		'Tổng kết 5 năm (2020 - 2024) đấu tranh với ma túy\nNăm 2020, các đồn bắt [30 vụ|drugs.cases 2020]; năm 2021, bắt [41 vụ|drugs.cases 2021]. Tính chung cả giai đoạn, các đồn thu [88 kg|drugs.heroin 2020-01-01/P5Y] heroin.',
		// the first year ends with what is so now
		'Sơ kết 3 năm (2022 - 2024) thi hành Luật Biên phòng Việt Nam ở Bình Lâm\nBan đầu, năm 2022, tuyến biên giới mới có [5 tổ tự quản|grassroots.selfmgmt_groups 2022]; nay đã thành [12 tổ|grassroots.selfmgmt_groups 2025-10-06], cung cấp [74 nguồn tin|crime.tips 2022-01-01/P3Y]. Hai bên tuần tra song phương [66 lần|patrol.bilateral_sessions 2022-01-01/P3Y].',
		// a sentence that only says when what happened was
		'Trong năm 2024, Đồn Hòn Thiện kiểm tra [5.540 lượt tàu cá|fisheries.vessel_turns_checked 2024].\nNhớ nhất là đợt áp thấp tháng 9/2024. Hai đêm liền, bộ đội cứu [43 ngư dân|sar.persons_rescued 2024-09].\nBộ đội trao [260 suất quà|gifts.sets 2024].',
		'Năm 2024, các đồn bắt [88 vụ|drugs.cases 2024] ma túy.\nĐáng nhớ nhất là vụ bắt giữ trong tháng 5. Tổ công tác thu [16 bánh heroin|drugs.heroin_bricks 2024-05].',
	],
};
