import type { ConstructionGroup } from './group.ts';

/** Goals as plans, conferences and interviews tell them: beside what was done, in brackets, with the year of their plan. */
export const goalWordCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		'Từ đầu năm 2024 đến nay, đồn tổ chức [68 buổi|propaganda.sessions] tuyên truyền.\n\nThời gian tới, đơn vị tiếp tục phối hợp với các cơ quan chức năng tổ chức thêm [40 buổi tuyên truyền|propaganda.sessions target].',
		'Năm 2024, BĐBP tỉnh bàn giao [31 căn nhà|housing.houses_built 2024].\nTrong thời gian tới, các đơn vị xây mới [20 căn nhà|housing.houses_built target] cho hộ nghèo.',
		'Năm 2024, các đồn tuần tra [912 lượt|patrol.sessions 2024]; thời gian tới tăng cường lên [1.100 lượt|patrol.sessions target].',
		'Năm 2025, đơn vị phấn đấu hạ số vụ vượt biên trái phép xuống [dưới 20 vụ|illegal_crossing.cases target 2025 LT] (năm nay là [31 vụ|illegal_crossing.cases 2024]), xây thêm [40 căn nhà|housing.houses_built target 2025].',
		'PV: Kết quả năm 2024 ra sao, thưa đồng chí?\nĐại tá Lò Văn Ban: Chúng tôi tuần tra [1.560 lượt|patrol.sessions 2024].\nPV: Còn mục tiêu của năm 2025?\nĐại tá Lò Văn Ban: Chúng tôi phấn đấu xây [25 căn nhà|housing.houses_built target 2025] (năm nay được [21 căn|housing.houses_built 2024]), tuần tra [1.600 lượt|patrol.sessions target 2025].',
		'Năm 2024, BĐBP tỉnh tuần tra [1.200 lượt|patrol.sessions 2024].\n\nDự kiến đến tháng 6/2025 sẽ bàn giao [25 căn nhà|housing.houses_built target 2025].',
		'Năm 2024, BĐBP tỉnh tuần tra [1.200 lượt|patrol.sessions 2024].\n\nNghị quyết đề ra năm 2025 xây [25 căn nhà|housing.houses_built target 2025].',
		'Năm 2024, BĐBP tỉnh tuần tra [1.200 lượt|patrol.sessions 2024].\n\nPhấn đấu trước ngày 31/12/2025 xây xong [25 căn nhà|housing.houses_built target 2025].',
		'Năm 2024, BĐBP tỉnh tuần tra [1.200 lượt|patrol.sessions 2024], bắt [12 vụ|drugs.cases 2024] ma túy.\n\nNăm 2025, đơn vị xác định: giảm ít nhất 5% số vụ ma túy; tuần tra [trên 1.300 lượt|patrol.sessions target 2025].',
		'Năm 2024, BĐBP tỉnh hoàn thành [24|housing.houses_built 2024 =24] trong số [30 căn nhà|housing.houses_built target 2024] theo kế hoạch năm.',
		'Năm 2024, toàn tỉnh bàn giao [45|housing.houses_built 2024 =45]/[60 căn nhà|housing.houses_built target 2024 =60] theo kế hoạch.',
		'Năm 2024, đơn vị đã xây [31|housing.houses_built 2024 =31]/[40 căn|housing.houses_built target 2024 =40] nhà cho hộ nghèo, đạt 77,5% kế hoạch.',
		'Năm 2024, 31/40 căn nhà trong bản đã kiên cố; 86/86 hộ ký cam kết.',
		'Sáng 20/12, Bộ Chỉ huy BĐBP tỉnh tổng kết công tác năm 2024. Trong năm, các đơn vị tuần tra [1.320 lượt|patrol.sessions 2024]. Bước sang năm 2025, mỗi đồn phải tuần tra 120 lượt, toàn tỉnh [1.440 lượt|patrol.sessions target 2025].',
		'Năm 2024 các đơn vị được giao xây [30 căn nhà|housing.houses_built target 2024], đã hoàn thành [24 căn|housing.houses_built 2024], còn 6 căn chưa làm.',
		'Kế hoạch năm 2024 giao xây mới [20 căn nhà|housing.houses_built target 2024].',
		'Chỉ tiêu năm 2024 là đỡ đầu [75 em|education.sponsored_students target 2024]; thực hiện [82 em|education.sponsored_students].',
		'Trước ngày 31/3/2025, các đồn phải làm xong [9 căn nhà|housing.houses_built target] cho hộ nghèo.',
		'Trước ngày 31/3/2024, các đồn làm xong [9 căn nhà|housing.houses_built] cho hộ nghèo.',
		'Nghị quyết xác định: năm 2025 phấn đấu [trên 85%|force.training_good_rate target 2025 GT] quân nhân bắn súng đạt khá, giỏi.',
		'“Năm tới chúng tôi sẽ cố gắng xây thêm [10 căn nhà|housing.houses_built target 2025] nữa”, Thượng tá Lò Văn Ban nói.',
		'Các đơn vị đăng ký thi đua năm 2025 với chỉ tiêu tuần tra [1.400 lượt|patrol.sessions target 2025], tuyên truyền [500 buổi|propaganda.sessions target 2025].',
		'6 tháng đầu năm 2024, toàn tỉnh làm xong [18 căn nhà|housing.houses_built 2024-S1], đạt 60% kế hoạch năm ([30 căn|housing.houses_built target 2024]).',
		'Kế hoạch cả năm là [30 căn nhà|housing.houses_built target 2024], sáu tháng đầu năm 2024 đã làm được [18 căn|housing.houses_built 2024-S1].',
		'Chương trình đặt ra chỉ tiêu khám bệnh, cấp thuốc miễn phí cho [3.000 lượt người|health.patients target 2024] trong năm 2024.',
		'Kết quả 6 tháng đầu năm 2024\nNội dung\tChỉ tiêu\tThực hiện\t%\nTuần tra (lượt)\t[600|patrol.sessions target 2024-S1]\t[640|patrol.sessions 2024-S1]\t106,7\nTuyên truyền (buổi)\t[120|propaganda.sessions target]\t[131|propaganda.sessions]\t109,2',
		'Kết quả 6 tháng đầu năm 2024\nTT\tNội dung\tĐVT\tKế hoạch năm\tThực hiện\tTỷ lệ (%)\n1\tTuần tra\tlượt\t[1.300|patrol.sessions target 2024]\t[640|patrol.sessions 2024-S1]\t49,2',
		'Năm 2024 bàn giao [57 căn nhà|housing.houses_built], 3 căn còn lại đang hoàn thiện.',
		'Sáng 20/12, BĐBP tỉnh ra nghị quyết lãnh đạo nhiệm vụ năm 2025.\nNghị quyết đặt ra 5 chỉ tiêu: giảm ít nhất 5% số vụ phạm pháp hình sự; kết nạp 60 đảng viên; vận động [2 tỷ đồng|welfare.total_value target 2025] cho an sinh xã hội; xây [50 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
		'Theo kế hoạch được giao, năm 2024 các đồn xây [30 căn nhà|housing.houses_built target 2024]. Kết quả, đã bàn giao [33 căn|housing.houses_built 2024], bằng 110%.',
		'Theo kế hoạch phối hợp, trong năm 2024 hai bên tổ chức [8 lần|patrol.bilateral_sessions target 2024] tuần tra song phương; đến nay đã thực hiện [5 lần|patrol.bilateral_sessions].',
		'Năm 2024, chỉ tiêu Bộ Tư lệnh giao là bắt giữ [40 vụ|drugs.cases target 2024] ma túy; đơn vị đã bắt [47 vụ|drugs.cases 2024], vượt 17,5%.',
		'Năm 2024 xây [31 căn nhà|housing.houses_built], còn [7 căn|housing.houses_built target] phấn đấu bàn giao trước Tết.',
		'Năm 2024 giúp dân [2.640 ngày công|civic.workdays], nhiều hơn 640 công so với đăng ký đầu năm; tuần tra [820 lượt|patrol.sessions], tăng 20 lượt so với kế hoạch.',
		'KẾT QUẢ NĂM 2024\n1. Tuần tra: kế hoạch [1.800 lượt|patrol.sessions target 2024], thực hiện [1.842 lượt|patrol.sessions 2024].\n2. Tuyên truyền: KH [400 buổi|propaganda.sessions target 2024]; TH [418 buổi|propaganda.sessions 2024] (104,5%).',
		'Năm 2024, xây [19 căn nhà|housing.houses_built 2024]/chỉ tiêu [40 căn|housing.houses_built target 2024].',
		'Quý III/2024, các đồn tuần tra [460 lượt|patrol.sessions 2024-Q3], vượt kế hoạch quý ([440 lượt|patrol.sessions target 2024-Q3]).',
		'Kế hoạch công tác biên phòng năm 2025 của BĐBP tỉnh Hà Khê\n\nTrên cơ sở kết quả năm 2024 (tuần tra [1.120 lượt|patrol.sessions 2024]), Bộ Chỉ huy xây dựng kế hoạch như sau:\n\n1. Tuần tra [1.200 lượt|patrol.sessions target 2025].\n2. Xây dựng [25 căn nhà|housing.houses_built target 2025]; nâng số học sinh được đỡ đầu lên [180 em|education.sponsored_students target 2025] (năm 2024: [164 em|education.sponsored_students 2024]).',
		'Chỉ tiêu thi đua năm 2025\n\nCác đồn khám bệnh cho [6.500 lượt người|health.patients target 2025], trồng cây, giúp dân [3.000 ngày công|civic.workdays target 2025].',
		'BĐBP Hà Khê tổng kết năm 2024\nNăm 2024, các đồn tuần tra [1.842 lượt|patrol.sessions 2024].\nHội nghị thống nhất các chỉ tiêu năm 2025: [1.900 lượt|patrol.sessions target 2025] tuần tra; [430 buổi|propaganda.sessions target 2025] tuyên truyền; ít nhất [5 chuyên án|crime.special_cases target 2025].',
		'Theo kế hoạch, trong 45 ngày (từ 15/12/2024 đến 28/1/2025), các đồn phải triệt phá [3 chuyên án|crime.special_cases target], bắt [15 vụ|drugs.cases target] ma túy.',
		'Mùa nước nổi năm nay, đơn vị phải duy trì thêm [4 chốt|readiness.checkpoints] trên các bờ kênh.',
		'Năm 2024, tỉnh giao BĐBP [180 căn nhà|housing.houses_built target 2024], bộ đội đã làm xong [172 căn|housing.houses_built 2024].',
		'Đăng ký thi đua của Đồn Pa Sín năm 2025: tuần tra [160 lượt|patrol.sessions target]; xây [3 căn nhà|housing.houses_built target].',
		'Năm 2024, các đồn đỡ đầu [128 em|education.sponsored_students 2024]. Thượng tá Ban cho biết, năm học tới đơn vị sẽ nhận thêm [12 em|education.sponsored_students target].',
	],
};

/** Goals told at the beginning of the year they are for, and in the parts of a half-year's report. */
export const earlyGoalCases: ConstructionGroup = {
	issued: '2025-01-06',
	area: 'Hà Khê',
	texts: [
		'Đại tá Sính cho biết, trong năm 2025, đơn vị tiếp tục nhận đỡ đầu [90 em học sinh|education.sponsored_students target 2025], nuôi dưỡng [15 cháu|education.adopted_children target 2025].',
		'Năm 2025 là năm BĐBP tỉnh tập trung xóa [120 nhà tạm|housing.houses_funded target 2025].',
		'Phát động thi đua quyết thắng năm 2025\nNăm 2025, toàn lực lượng thi đua với các chỉ tiêu cụ thể.\nChỉ tiêu quản lý biên giới gồm: tuần tra [1.500 lượt|patrol.sessions target 2025], tổ chức [12 lần|patrol.bilateral_sessions target 2025] tuần tra song phương.',
		'Năm 2025, Đảng ủy BĐBP tỉnh xác định hạ số tàu cá vi phạm khai thác thủy sản xuống còn [dưới 45 tàu|fisheries.iuu_vessels target 2025 LT]; nâng số học sinh được đỡ đầu lên [90 em|education.sponsored_students target 2025].',
		'Tham mưu trưởng giao nhiệm vụ tháng 1: tuần tra [130 lượt|patrol.sessions target 2025-01], tuyên truyền [40 buổi|propaganda.sessions target 2025-01].',
		'Năm 2025, các đồn đã trao [200 suất quà|gifts.sets 2025] ngay trong tuần đầu.',
		'Năm 2024, đơn vị tuần tra [1.420 lượt|patrol.sessions 2024].',
	],
};

export const partGoalCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		'Nửa năm nhìn lại\nNửa năm qua, BĐBP tỉnh tuần tra [640 lượt|patrol.sessions 2025-S1].\nPhần II. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2025\n1. Tuần tra [660 lượt|patrol.sessions target 2025-S2].\n2. Xây [12 căn nhà|housing.houses_built target 2025-S2].',
		'BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025\nPHẦN I. KẾT QUẢ\nTuần tra [640 lượt|patrol.sessions 2025-S1].\nPHẦN II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025\nI. Quản lý biên giới\nTuần tra [660 lượt|patrol.sessions target 2025-S2].\nII. Dân vận\nXây [12 căn nhà|housing.houses_built target 2025-S2].',
	],
};
