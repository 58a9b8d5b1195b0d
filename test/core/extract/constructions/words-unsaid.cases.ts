import type { ConstructionGroup } from './group.ts';

/** Goods not declared are no tale of a suspect; the vaccinated are nobody rescued; those still sought are missing. */
export const wordsUnsaidCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-27',
			text: '9 tháng qua, Trạm kiểm soát phát hiện nhiều xe chở hàng không khai báo, xử phạt [17 lái xe|penalty.persons 2025-02-28/P9M] với tổng số tiền [214 triệu đồng|penalty.fines 2025-02-28/P9M].',
		},
		{
			on: '2025-01-16',
			text: 'Năm 2024, trạm quân dân y khám [2.316 lượt người|health.patients 2024], cấp cứu 14 ca, tiêm chủng cho 320 trẻ em.',
		},
		{
			on: '2025-10-08',
			text: 'Sáng 7/10, Đồn Biên phòng Cửa Lác cứu [5 ngư dân|sar.persons_rescued 2025-10-07]; [3 người|sar.deaths_missing 2025-10-07] đang được tìm kiếm.',
		},
		{
			on: '2025-07-02',
			text: 'Nửa năm, khai thác, vận chuyển lâm sản trái phép [14 vụ|crime.cases 2025-S1]/[19 đối tượng|crime.suspects 2025-S1]; buôn lậu [22 vụ|smuggling.cases 2025-S1].',
		},
		{
			on: '2025-05-10',
			text: 'Ngày 9/5, Đồn Biên phòng Pa Háng bắt vụ vận chuyển trái phép tiền tệ qua biên giới, thu giữ [1,2 tỷ đồng|seized.cash 2025-05-09] và [45.000 USD|seized.cash 2025-05-09].',
		},
	],
};
