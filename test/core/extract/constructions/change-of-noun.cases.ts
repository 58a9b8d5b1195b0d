import type { ConstructionGroup } from './group.ts';

/** Changes of a noun whose level is not told, and of the stretch they are set against. */
export const changeOfNounCases: ConstructionGroup = {
	issued: '2025-06-24',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, ma túy [33 vụ|drugs.cases 2025-S1], buôn lậu [22 vụ|smuggling.cases 2025-S1]. Nóng nhất là 60 ngày cao điểm, từ 15/4 đến 13/6, khi [14 vụ|drugs.cases 2025-04-15/P60D] ma túy bị triệt phá. Tính cả kỳ, án ma túy so với nửa đầu năm 2024 tăng [4 vụ|drugs.cases change 2025-S1].',
		'Đơn vị sơ kết 6 tháng đầu năm 2025.\nSo với 6 tháng đầu năm ngoái, lượt tàu cập cảng giảm [4%|port.ship_calls change 2025-S1], lượng hàng qua cảng tăng [8%|gate.cargo change 2025-S1], còn số thuyền viên làm thủ tục tăng [2%|port.crew_turns change 2025-S1].',
		'6 tháng đầu năm 2025, số buổi tuyên truyền tăng [4%|propaganda.sessions change 2025-S1], số nhà được sửa chữa giảm [3%|housing.houses_repaired change 2025-S1], số ngày công giúp dân tăng [12%|civic.workdays change 2025-S1] so với cùng kỳ năm trước.',
		{
			on: '2025-11-03',
			text: 'So với tháng trước, lượng người xuất, nhập cảnh qua cửa khẩu trong tháng 10 tăng [3,2%|gate.person_crossings change 2025-10] (đạt [12.430 lượt|gate.person_crossings 2025-10]), lượng xe giảm [7%|gate.vehicle_crossings change 2025-10] (còn [1.870 lượt|gate.vehicle_crossings 2025-10]).',
		},
		{
			on: '2025-01-05',
			text: 'So với năm 2023: số vụ ma túy tăng [8,7%|drugs.cases change 2024], số vụ buôn lậu giảm [4%|smuggling.cases change 2024].\n',
		},
	],
};

/** Changes and times in short, and a change looked back on among plans. */
export const changeShortCases: ConstructionGroup = {
	issued: '2025-03-18',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-18',
			text: '6 tháng đầu năm 2025, phát hiện [47 vụ|crime.cases 2025-S1]/[66 đối tượng|crime.suspects 2025-S1]. So với cùng kỳ: số vụ tăng [05|crime.cases change 2025-S1], đối tượng giảm [02|crime.suspects change 2025-S1].',
		},
		'Quý I/2025, bắt [21 vụ|crime.cases 2025-Q1]/[30 đối tượng|crime.suspects 2025-Q1] (CK: [24|crime.cases 2024-Q1]/[26|crime.suspects 2024-Q1]).',
		'BÁO CÁO NHANH THÁNG 3/2025\n1. Bắt [9 vụ|crime.cases 2025-03].\n2. T4: tuần tra [100 buổi|patrol.sessions target 2025-04]; tuyên truyền [35 buổi|propaganda.sessions target 2025-04].',
		{
			on: '2025-12-18',
			text: 'BÁO CÁO NĂM 2025\nPHẦN THỨ HAI\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\nI. Dự báo tình hình\nNăm 2025, số vụ ma túy tăng [3 vụ|drugs.cases change 2025] so với năm 2024, dự báo tiếp tục phức tạp.\nII. Chỉ tiêu\n1. Tuần tra [1.250 buổi|patrol.sessions target 2026], giảm 5% số vụ vi phạm.\n',
		},
	],
};

/** Levels of then behind a word of more, times behind a clause of if, what is highest since when. */
export const againstThenCases: ConstructionGroup = {
	issued: '2025-08-12',
	area: 'Hà Khê',
	texts: [
		'Bảy tháng đầu năm 2025, tuần tra [1.412 buổi|patrol.sessions 2025-01-01/P7M] - nhiều hơn con số [1.365 buổi|patrol.sessions 2024-01-01/P7M] của cùng kỳ.',
		'Nếu như 7 tháng năm 2024 mới có [21 căn nhà|housing.houses_built 2024-01-01/P7M] được bàn giao thì đến nay đã là [38 căn|housing.houses_built]; cả năm phấn đấu đạt [60 căn|housing.houses_built target 2025].',
		'Lượng khách qua cửa khẩu tháng 7 đạt [31.200 lượt|gate.person_crossings 2025-07], cao nhất từ đầu năm, trội hơn tháng 6 [2.900 lượt|gate.person_crossings change 2025-07].',
		'Xây nhà cho hộ nghèo: trong [95 căn|housing.houses_built target] mà tỉnh giao BĐBP năm 2025, đến nay đã bàn giao [81 căn|housing.houses_built].',
		'Nếu như năm 2022 chỉ có [7 người|sar.persons_rescued 2022] được cứu thì hai năm sau đó lần lượt là [13|sar.persons_rescued 2023] và [16 người|sar.persons_rescued 2024].\n',
		{
			on: '2025-10-20',
			text: 'Quý IV/2025: kiểm tra [2.100 lượt tàu|fisheries.vessel_turns_checked target 2025-Q4]; lập hồ sơ xử phạt ít nhất [20 vụ|fisheries.iuu_cases target GE 2025-Q4] IUU.',
		},
		{
			on: '2025-12-20',
			text: 'Quý IV/2025: kiểm tra [2.100 lượt tàu|fisheries.vessel_turns_checked 2025-Q4].',
		},
		{
			on: '2024-12-20',
			text: 'Năm tới, đơn vị phải phá bằng được [3 chuyên án|crime.special_cases target 2025] lớn; quý I, các đồn phải tuần tra được [400 buổi|patrol.sessions target 2025-Q1].',
		},
	],
};
