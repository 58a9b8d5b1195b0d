import type { ConstructionGroup } from './group.ts';

/** The page around the text: boxes of other articles, and lines that lead a figure to its label. */
export const pageWordCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Mái ấm vùng biên\nTin liên quan:\n- BĐBP Hà Khê bắt 12 vụ ma túy\n- Đồn Pa Sín trao 300 suất quà\n6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê xây [18 căn nhà|housing.houses_built 2025-S1], tuần tra [640 lượt|patrol.sessions 2025-S1].',
		'6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê xây [18 căn nhà|housing.houses_built 2025-S1].\nTIN LIÊN QUAN\nBĐBP tỉnh Bình Lâm bắt 45 vụ ma túy\nĐồn Biên phòng Pa Sín tặng 120 suất quà cho học sinh',
		'6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê xây [18 căn nhà|housing.houses_built 2025-S1].\n>> Xem thêm: Đồn Biên phòng Pa Sín trao 250 suất quà Tết\nCùng thời gian, các đồn tuần tra [640 lượt|patrol.sessions 2025-S1].',
		'6 tháng đầu năm 2025, BĐBP tỉnh Hà Khê xây [18 căn nhà|housing.houses_built 2025-S1].\nCác tin khác\nTrao 120 suất quà cho hộ nghèo\nSáng 3/7, Đồn Biên phòng Pa Sín tặng [40 suất quà|gifts.sets 2025-07-03] cho hộ nghèo.',
		'6 tháng đầu năm 2025, các đồn làm xong [12 căn nhà|housing.houses_built 2025-S1] còn dang dở, đưa tin bài liên quan trên loa.',
		'Năm 2024, hai bên hội đàm [22 cuộc|diplomacy.talks 2024], nhích thêm [5,3%|diplomacy.talks change 2024 =5.3] so với năm trước.',
		'THÔNG BÁO\n(Từ 26/6 đến 2/7/2025)\nTrong tuần tuần tra [42 lượt|patrol.sessions]. Tuần tới: tuần tra [45 lượt|patrol.sessions target]; tuyên truyền [3 buổi|propaganda.sessions target].',
		'Tháng 7, đơn vị kiểm tra thêm [khoảng 800 lượt tàu cá|fisheries.vessel_turns_checked target 2025-07].',
		'Sáng 3/7, BĐBP tỉnh khánh thành ngôi nhà cuối cùng trong số [98 căn|housing.houses_built target 2025] được tỉnh giao đảm nhận năm 2025.',
		'6 tháng cuối năm 2025, đơn vị phấn đấu đỡ đầu [80 em|education.sponsored_students target 2025-S2], tăng 15 em so với hiện nay.',
	],
};
