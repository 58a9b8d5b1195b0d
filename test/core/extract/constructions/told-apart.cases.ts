import type { ConstructionGroup } from './group.ts';

/** Times told beside one another that are not the same: a half and the months since its beginning, this Tết and the last, the year closed and the year planned. */
export const toldApartCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Tỉnh Hà Khê',
	texts: [
		{
			on: '2024-08-20',
			text: 'Nhìn lại nửa đầu năm\n\nTheo thống kê, nửa đầu năm 2024, các đồn bắt [88 vụ|crime.cases 2024-S1]. Tính từ đầu năm đến giữa tháng 8, bắt [109 vụ|crime.cases 2024-01-01/P228D].',
		},
		{
			on: '2025-02-06',
			text: 'Tết ở đồn\n\nDịp Tết Ất Tỵ, các đồn tặng [2.100 suất quà|gifts.sets 2025]. Tết năm ngoái, tặng [1.800 suất quà|gifts.sets 2024].',
		},
		{
			on: '2024-04-10',
			text: 'Vụ cá Bắc\n\nVụ cá Bắc 2023 - 2024 (từ tháng 10/2023 đến tháng 3/2024), các trạm kiểm soát [4.120 lượt tàu cá|fisheries.vessel_turns_checked 2023-10-01/P6M], xử phạt [31 vụ|penalty.cases 2023-10-01/P6M].',
		},
		{
			on: '2024-06-15',
			text: 'Trên biển\n\nTrong 24 giờ qua, lực lượng cứu [6 thuyền viên|sar.persons_rescued 2024-06-15]. Hôm kia, cứu [2 người bị nạn|sar.persons_rescued 2024-06-13].',
		},
		{
			on: '2024-01-08',
			text: 'Tổng kết năm\n\nNgày 5/1, BĐBP tỉnh tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024. Trong năm, đơn vị bắt [210 vụ|crime.cases 2023], [260 đối tượng|crime.suspects 2023]. Năm trước đó, bắt [190 vụ|crime.cases 2022].',
		},
		{
			on: '2024-11-05',
			text: 'Cuối tháng 10\n\nCuối tháng 10 vừa qua, đồn bắt [3 vụ|crime.cases 2024-10] liên tiếp. Đầu tháng 11, bắt thêm [1 vụ|crime.cases 2024-11].',
		},
		{
			on: '2025-03-20',
			text: 'Sau Tết\n\nTính chung 2 tháng đầu năm, cửa khẩu làm thủ tục cho [23.100 lượt người|gate.person_crossings 2025-01-01/P2M].\n\nSang tháng 3, tình hình dịu hơn. Nửa đầu tháng, đồn làm thủ tục cho [4.800 lượt người|gate.person_crossings 2025-03-01/P15D].',
		},
		{
			on: '2024-05-20',
			text: 'Năm năm chống buôn lậu\n\nSố vụ buôn lậu bắt được năm 2020 là [263 vụ|smuggling.cases 2020], năm 2021 còn [158 vụ|smuggling.cases 2021]; hai năm 2022 và 2023 lần lượt là [201 vụ|smuggling.cases 2022] và [214 vụ|smuggling.cases 2023].',
		},
		{
			on: '2025-06-21',
			text: 'Bám bản\n\nNăm 2019 về nhận nhiệm vụ, Thiếu tá Lò Văn Minh bám bản. Từ đó đến nay, tổ công tác sửa [40 căn nhà|housing.houses_repaired 2019-01-01/P6Y]. Ngày 15/6 vừa qua, tổ tặng [30 suất quà|gifts.sets 2025-06-15].',
		},
		{
			on: '2025-06-21',
			text: 'Đối thoại\n\n– Thưa đồng chí, công tác tuần tra chung năm qua ra sao?\n\n– Năm 2024, hai bên tuần tra song phương [24 lần|patrol.bilateral_sessions 2024]. Từ đầu năm 2025 đến nay là [11 lần|patrol.bilateral_sessions 2025-01-01/P172D].\n\n– Thời gian tới?\n\n– Sáu tháng cuối năm, dự kiến tổ chức [13 lần|patrol.bilateral_sessions target 2025-S2].',
		},
		{
			on: '2025-06-21',
			text: 'Hơn 30 năm giữ biển\n\nBa năm gần đây nhất, hải đội cứu [61 ngư dân|sar.persons_rescued 2022-06-22/P3Y]; riêng mùa bão 2024 cứu [22 ngư dân|sar.persons_rescued 2024].',
		},
	],
};
