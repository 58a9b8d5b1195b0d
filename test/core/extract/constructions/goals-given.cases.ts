import type { ConstructionGroup } from './group.ts';

/** Goals given by others, under a heading of what is to do, with a deadline; a half to come. */
export const goalsGivenCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		'BĐBP Hà Khê sơ kết nửa năm\nTrong 6 tháng đầu năm 2025, các đồn tuần tra [1.120 buổi|patrol.sessions 2025-S1], bắt [64 vụ|crime.cases 2025-S1].\nSáu tháng còn lại, đơn vị được trên giao chỉ tiêu tuần tra [1.300 buổi|patrol.sessions target 2025-S2]; chậm nhất ngày 30/11 bàn giao [18 căn nhà|housing.houses_built target 2025-S2].',
		'Trong 6 tháng đầu năm 2025, các đồn tuần tra [1.120 buổi|patrol.sessions 2025-S1].\nNửa năm tới, BĐBP tỉnh giữ ở mức [1.100 buổi|patrol.sessions target 2025-S2] tuần tra, kéo số vụ vi phạm xuống dưới [60 vụ|crime.cases target LT 2025-S2].',
		{
			on: '2025-05-15',
			text: 'Tỉnh giao cho lực lượng Biên phòng dựng [140 căn nhà|housing.houses_built target 2025] trong năm 2025. Đến hết ngày 10/5, bộ đội đã bàn giao [88 căn|housing.houses_built]. [52 căn|housing.houses_built target] còn lại chậm nhất ngày 31/8 phải bàn giao cho dân.',
		},
		{
			on: '2025-05-15',
			text: 'Xây nhà cho hộ nghèo: trong số [140 căn|housing.houses_built target 2025] được phân công năm 2025, các đồn đã hoàn thành [61 căn|housing.houses_built].',
		},
		{
			on: '2025-02-10',
			text: 'UBND tỉnh giao BĐBP tỉnh trong năm 2025 phải kéo số tàu vi phạm vùng biển nước ngoài về [0|fisheries.foreign_sea_violations target 2025]; tổng kiểm tra [12.000 lượt tàu cá|fisheries.vessel_turns_checked target 2025]; lập hồ sơ xử lý ít nhất [150 vụ|fisheries.iuu_cases target GE 2025] vi phạm khai thác IUU.',
		},
		{
			on: '2025-02-10',
			text: 'Theo kế hoạch đã được phê duyệt, cả năm 2025 Hải đội 2 thực hiện [140 chuyến|patrol.sea_sessions target 2025] tuần tra trên biển, kiểm tra [4.200 lượt tàu|fisheries.vessel_turns_checked target 2025]; riêng quý I là [35 chuyến|patrol.sea_sessions target 2025-Q1].',
		},
		{
			on: '2025-11-18',
			text: 'Đơn vị đang thi công [7 căn nhà|housing.houses_built target], sẽ bàn giao trước Tết Bính Ngọ; đã bàn giao [15 căn|housing.houses_built].',
		},
		{
			on: '2026-01-12',
			text: 'Năm 2026, đơn vị đặt ra cho mình: [2.600 buổi|patrol.sessions target 2026] tuần tra, [24 lần|patrol.bilateral_sessions target 2026] tuần tra song phương, [400 buổi|propaganda.sessions target 2026] tuyên truyền.',
		},
		{
			on: '2024-07-05',
			text: '6 tháng đầu năm 2024, tuyên truyền [290 buổi|propaganda.sessions 2024-S1]/KH năm [600 buổi|propaganda.sessions target 2024], đạt 48,3%.',
		},
		{
			on: '2024-06-24',
			text: 'BĐBP HÀ KHÊ: TÓM TẮT KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024\nA. VIỆC ĐÃ LÀM\n+ Tuần tra: [1.140 buổi|patrol.sessions 2024-S1].\nB. VIỆC PHẢI LÀM TRONG 6 THÁNG CUỐI NĂM\n+ Tuần tra [1.200 buổi|patrol.sessions target 2024-S2]; tuyên truyền ít nhất [260 buổi|propaganda.sessions target GE 2024-S2].\n',
		},
	],
};

/** Marks aimed at, goals set against the year before, houses to be begun. */
export const goalsSetCases: ConstructionGroup = {
	issued: '2025-01-08',
	area: 'Hà Khê',
	texts: [
		'Bước sang năm 2025, đơn vị lấy mốc [1.700 buổi|patrol.sessions target 2025] tuần tra, [6 lần|patrol.bilateral_sessions target 2025] tuần tra song phương.',
		'Chỉ tiêu năm nay nặng hơn năm ngoái: tuần tra [2.400 buổi|patrol.sessions target 2025], tuyên truyền [500 buổi|propaganda.sessions target 2025].',
		'Năm 2025, hội nghị xác định: phấn đấu tuần tra [2.400 buổi|patrol.sessions target 2025]; xây mới [12|housing.houses_built target 2025] và sửa chữa [8 căn nhà|housing.houses_repaired target 2025].',
		{
			on: '2024-03-20',
			text: 'I. KẾT QUẢ QUÝ I\n1. Tuần tra [498 lần|patrol.sessions 2024-Q1]; khởi công 4 căn nhà, bàn giao [03 căn|housing.houses_built 2024-Q1].\nII. NHIỆM VỤ QUÝ II\n1. Khởi công [10 căn nhà|housing.houses_built target 2024-Q2] cho hộ nghèo.\n',
		},
	],
};
