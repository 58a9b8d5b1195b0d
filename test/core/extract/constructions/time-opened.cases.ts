import type { ConstructionGroup } from './group.ts';

/** How the first lines say what an article is of, where nothing is counted in them yet. */
export const timeOpenedCases: ConstructionGroup = {
	issued: '2024-12-10',
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Chặng đường nửa năm\n\nNhìn lại 6 tháng đầu năm 2024, điều đọng lại sâu nhất là những đêm thức trắng bám địa bàn.\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-S1].\n\nĐiển hình, đêm 3/2, Đồn Pa Hin bắt [2 đối tượng|drugs.suspects 2024-02-03] vận chuyển ma túy.\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-S1].',
		},
		'Điểm lại năm 2024, chỉ huy Đồn Pa Hin vẫn bồi hồi.\n\nThành lập năm 1979, đồn quản lý 24 km đường biên.\n\nĐồn tuyên truyền [38 buổi|propaganda.sessions 2024].',
		'Nhắc đến năm 2024, chỉ huy Đồn Pa Hin vẫn bồi hồi.\n\nNăm 2019, địa bàn mới có [31 tổ|grassroots.selfmgmt_groups 2019] tự quản.\n\nĐồn tuyên truyền [38 buổi|propaganda.sessions 2024].',
		'Trong bối cảnh tình hình năm 2024 có nhiều khó khăn, BĐBP Hà Khê vẫn giữ vững địa bàn.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024], trong khi cả năm 2022 là [350 buổi|propaganda.sessions 2022].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024].',
		'Vượt qua trận lũ lịch sử tháng 9, Đồn Pa Hin kết thúc năm 2024 với nhiều thành tích.\n\nĐồn tuyên truyền [38 buổi|propaganda.sessions 2024].\n\nĐồn tặng [96 suất quà|gifts.sets 2024].',
		'Với những người lính Pa Hin, đơn vị đã khép lại năm 2024 trọn vẹn.\n\nĐồn tuyên truyền [38 buổi|propaganda.sessions 2024].',
		{
			on: '2025-01-20',
			text: 'Những ngày đầu năm 2025, chúng tôi gặp Đại tá Lò Văn Xuyên. Ông cho biết, năm 2024, đơn vị đạt nhiều thành tích.\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024].',
		},
		'BÁO CÁO TỔNG KẾT\nCông tác biên phòng năm 2024 - Đơn vị: BĐBP Hà Khê\nI. TÌNH HÌNH\nTình hình cơ bản ổn định.\nII. KẾT QUẢ\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024].',
		// a year looked back on behind the one that is planned
		{
			on: '2024-01-08',
			text: 'Ngày 8/1/2024, BĐBP tỉnh giao chỉ tiêu năm 2024: tuần tra không ít hơn [2.050 lượt|patrol.sessions target 2024].\n\nNhìn lại năm 2023, các đồn tặng [1.080 suất quà|gifts.sets 2023].',
		},
	],
};
