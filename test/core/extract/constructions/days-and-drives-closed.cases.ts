import type { ConstructionGroup } from './group.ts';

/** Days and drives that are over, a programme behind a day's event, stocks of now beside a first year. */
export const daysAndDrivesClosedCases: ConstructionGroup = {
	issued: '2025-08-18',
	area: 'Hà Khê',
	texts: [
		'Trong các ngày 16 và 17/8, BĐBP tỉnh cùng bệnh viện khám bệnh cho đồng bào. Hết chiều 17/8, đã có [400 lượt người|health.patients 2025-08-16/P2D] được khám.',
		'Hai ngày 9 và 10/8, đoàn khám bệnh cho bà con.\nĐến chiều 10/8, đoàn đã khám cho [310 lượt người|health.patients 2025-08-09/P2D], tặng [150 suất quà|gifts.sets 2025-08-09/P2D].',
		'Đợt cao điểm vận động giao nộp vũ khí được BĐBP tỉnh mở từ ngày 1/5 đến ngày 31/7/2025. Kết thúc đợt cao điểm, các đồn đã tiếp nhận [200 khẩu súng|weapons.surrendered_guns 2025-05-01/P92D], trong đó súng kíp [170 khẩu|weapons.surrendered_guns 2025-05-01/P92D].\nTrong đợt, đã có [120 buổi|propaganda.sessions 2025-05-01/P92D] tuyên truyền.',
		'Từ ngày 1/5 đến ngày 15/6, BĐBP tỉnh mở đợt cao điểm tấn công tội phạm. Ngày 20/6, đơn vị họp rút kinh nghiệm. Qua đợt cao điểm này, các đồn bắt [30 vụ|drugs.cases 2025-05-01/P46D] ma túy.',
		'Sáu tháng đầu năm 2025, các đồn tổ chức [900 lượt|patrol.sessions 2025-S1] tuần tra. Ngày 12/5, lũ quét làm [5 người|sar.deaths_missing 2025-05-12] chết ở xã Nà Chảo. Thực hiện chương trình xóa nhà tạm, toàn đơn vị đã góp [6.000 ngày công|housing.workdays 2025-S1], hoàn thành [140 căn nhà|housing.houses_built_repaired 2025-S1] trước ngày 30/6.',
		'Sáu tháng đầu năm, các đồn giúp xây mới, sửa chữa [30 căn nhà|housing.houses_built_repaired 2025-S1] với [900 ngày công|housing.workdays 2025-S1]; chưa kể [1.400 ngày công|civic.workdays 2025-S1] giúp bà con gặt lúa, dựng lại chuồng trại sau trận lốc tháng 4. Cũng trong thời gian này, [1.200 suất quà|gifts.sets 2025-S1] đã trao tay hộ nghèo.',
		'Giúp dân trong quý II: [18 căn nhà|housing.houses_built_repaired 2025-Q2] xây mới, sửa chữa ([600 ngày công|housing.workdays 2025-Q2]); việc khác [800 ngày công|civic.workdays 2025-Q2].',
		'Sơ kết 5 năm phong trào giai đoạn 2020 - 2024 của BĐBP tỉnh.\nNăm 2020, cả tuyến mới có [60 tổ|grassroots.selfmgmt_groups 2020] tự quản; nay đã là [130 tổ|grassroots.selfmgmt_groups 2025-08-18].',
		'Năm 2019 bắt [240 vụ|smuggling.cases 2019] buôn lậu; hai năm 2020, 2021 lần lượt là [133 vụ|smuggling.cases 2020] và [109 vụ|smuggling.cases 2021]; năm 2022 bắt [157 vụ|smuggling.cases 2022].',
		'Đến cuối năm 2025, đơn vị quyết tâm xây mới xong [18 căn nhà|housing.houses_built target 2025] cho các hộ bị lũ cuốn.',
		'Năm 2024, [240 căn nhà|housing.houses_built_repaired] của hộ nghèo được xây mới, sửa chữa (xây mới [170 căn|housing.houses_built], sửa chữa [70 căn|housing.houses_repaired]).',
		'Sáu tháng đầu năm làm thủ tục cho [2.300 lượt tàu|port.ship_calls], [45.000 lượt thuyền viên|port.crew_turns]; hàng hóa qua cảng đạt [16 triệu tấn|gate.cargo]. So với cùng kỳ năm 2024: thuyền viên tăng [4%|port.crew_turns change]; hàng hóa giảm [2%|gate.cargo change].',
	],
};
