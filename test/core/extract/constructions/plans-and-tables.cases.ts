import type { ConstructionGroup } from './group.ts';

/** Quarters of a plan that looks back first; tables of provinces, of cases alone, of goals for a half. */
export const plansAndTablesCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-10',
			text: 'KẾ HOẠCH\nCông tác biên phòng năm 2025\nI. MỤC ĐÍCH\nPhát huy kết quả năm 2024 (bắt [121 vụ|crime.cases 2024]), quản lý chặt chẽ đường biên.\nII. CHỈ TIÊU\n1. Tuần tra [2.400 buổi|patrol.sessions target 2025].\nIII. THỜI GIAN\n- Quý I: ra quân huấn luyện; tuần tra [600 buổi|patrol.sessions target 2025-Q1].\n- Quý II: tuần tra [620 buổi|patrol.sessions target 2025-Q2].\n- 6 tháng cuối năm: tuần tra [1.180 buổi|patrol.sessions target 2025-S2].',
		},
		{
			on: '2025-10-03',
			text: 'Số liệu 9 tháng năm 2025 của các đồn\nĐơn vị\tTuần tra (buổi)\tSố vụ\tĐối tượng\nĐồn Nà Lốc\t[410|patrol.sessions 2025-01-01/P9M]\t[21|crime.cases 2025-01-01/P9M]\t[30|crime.suspects 2025-01-01/P9M]\nĐồn Tà Xùa\t[388|patrol.sessions 2025-01-01/P9M]\t[17|crime.cases 2025-01-01/P9M]\t[22|crime.suspects 2025-01-01/P9M]\nCộng\t[798|patrol.sessions 2025-01-01/P9M]\t[38|crime.cases 2025-01-01/P9M]\t[52|crime.suspects 2025-01-01/P9M]',
		},
		{
			on: '2025-01-10',
			text: 'BẢNG SỐ LIỆU CÁC NĂM\nNăm\tSố vụ\tSố đối tượng\tTiền phạt (triệu đồng)\n2023\t[109|crime.cases 2023]\t[150|crime.suspects 2023]\t[171|penalty.fines 2023]\n2024\t[121|crime.cases 2024]\t[160|crime.suspects 2024]\t[190,5|penalty.fines 2024]',
		},
		'Bảng kết quả phối hợp 6 tháng đầu năm 2025 giữa BĐBP hai tỉnh Hà Khê và Nậm Xa\nNội dung\tHà Khê\tNậm Xa\nBắt giữ (vụ)\t[58|crime.cases 2025-S1 @Hà_Khê]\t[41|crime.cases 2025-S1 @Nậm_Xa]\nTuần tra (buổi)\t[1.230|patrol.sessions 2025-S1 @Hà_Khê]\t[1.102|patrol.sessions 2025-S1 @Nậm_Xa]',
		'Ba tỉnh có số vụ cao nhất toàn tuyến 6 tháng đầu năm 2025\nTỉnh\tSố vụ\tĐối tượng\tSo cùng kỳ\nHà Khê\t[58|crime.cases 2025-S1 @Hà_Khê]\t[77|crime.suspects 2025-S1 @Hà_Khê]\t[-5 vụ|crime.cases change 2025-S1 @Hà_Khê]\nNậm Xa\t[41|crime.cases 2025-S1 @Nậm_Xa]\t[59|crime.suspects 2025-S1 @Nậm_Xa]\t[+3 vụ|crime.cases change 2025-S1 @Nậm_Xa]',
		'Kết quả công tác 6 tháng đầu năm; chỉ tiêu 6 tháng cuối năm 2025\nTT\tMặt công tác\tKết quả 6 tháng đầu năm\tChỉ tiêu 6 tháng cuối năm\n1\tTuần tra\t[1.230 buổi|patrol.sessions 2025-S1]\t[1.200 buổi|patrol.sessions target 2025-S2]\n2\tTuyên truyền\t[251 buổi|propaganda.sessions 2025-S1]\t[240 buổi|propaganda.sessions target 2025-S2]',
		'Cứu hộ, cứu nạn 6 tháng đầu năm 2025\nĐơn vị\tSố vụ cứu nạn\tNgười được cứu\nĐồn Cửa Lân\t[4|sar.incidents 2025-S1]\t[11|sar.persons_rescued 2025-S1]\nĐồn Hải Phú\t[6|sar.incidents 2025-S1]\t[19|sar.persons_rescued 2025-S1]\n',
	],
};

/** Papers of goals and tables announced as goals; the same turns of other years. */
export const goalPapersCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-02-05',
			text: 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2025\nĐơn vị: Đồn Biên phòng Nà Lốc\n1. Tuần tra biên giới: [250 buổi|patrol.sessions target 2025].\n2. Bắt giữ: [15 vụ|crime.cases target 2025].\n3. Xây tặng [02 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
		},
		{
			on: '2025-05-02',
			text: 'LỊCH CÔNG TÁC THÁNG 5/2025\nCả tháng: tuần tra [205 buổi|patrol.sessions target 2025-05]; tuyên truyền [12 buổi|propaganda.sessions target 2025-05].',
		},
		'Ba tháng tới, chỉ tiêu các mặt công tác được giao trong bảng sau:\nMặt công tác\tĐVT\tQuý III/2025\nTuần tra\tbuổi\t[560|patrol.sessions target 2025-Q3]\nTuyên truyền\tbuổi\t[110|propaganda.sessions target 2025-Q3]',
		{
			on: '2025-03-12',
			text: 'Phân bổ chỉ tiêu năm 2025\nĐơn vị\tTuần tra (buổi)\tTuyên truyền (buổi)\nĐồn Nà Lốc\t[220|patrol.sessions target 2025]\t[60|propaganda.sessions target 2025]\nĐồn Tà Xùa\t[200|patrol.sessions target 2025]\t[55|propaganda.sessions target 2025]',
		},
		{
			on: '2026-01-06',
			text: 'Kết quả thực hiện chỉ tiêu năm 2025\nĐơn vị\tTuần tra (buổi)\tTuyên truyền (buổi)\nĐồn Nà Lốc\t[220|patrol.sessions 2025]\t[60|propaganda.sessions 2025]\nĐồn Tà Xùa\t[200|patrol.sessions 2025]\t[55|propaganda.sessions 2025]',
		},
		'Số liệu một số mặt công tác 6 tháng đầu năm 2025\nTuần tra biên giới\t[1.120|patrol.sessions 2025-S1]\tbuổi\t[+4,1%|patrol.sessions change 2025-S1]\nTuyên truyền\t[214|propaganda.sessions 2025-S1]\tbuổi\t[-2,7%|propaganda.sessions change 2025-S1]',
		{
			on: '2025-02-24',
			text: 'Năm 2021, các đồn kiểm tra [12.900 lượt tàu|fisheries.vessel_turns_checked 2021]. Sang năm 2022 tăng trở lại, đạt [17.750 lượt|fisheries.vessel_turns_checked 2022]; năm 2023 là [21.300 lượt|fisheries.vessel_turns_checked 2023].',
		},
		{
			on: '2024-10-08',
			text: '9 tháng đầu năm 2024, số lượt người qua lại cặp cửa khẩu là [48.200|gate.person_crossings 2024-01-01/P9M], cùng kỳ [39.700|gate.person_crossings 2023-01-01/P9M].',
		},
		{
			on: '2025-07-09',
			text: '6 tháng đầu năm 2025, tuần tra [118 buổi|patrol.sessions 2025-S1]; trên giao cả năm [240|patrol.sessions target 2025].\n',
		},
	],
};
