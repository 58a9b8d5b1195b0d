import type { ConstructionGroup } from './group.ts';

/** Cases of an article on IUU fishing that opens with its conference. */
export const articleOfIuuCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-16',
			text: 'Chặng nước rút\nSáng 15/7, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị đánh giá công tác chống khai thác IUU với 12 điểm cầu.\n6 tháng đầu năm 2024, BĐBP tỉnh kiểm soát [41.300 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1] với [240.000 lượt ngư dân|fisheries.fisher_turns_checked 2024-S1]; tổ chức [568 lượt tuần tra|patrol.sea_sessions 2024-S1] trên biển; phát hiện, xử lý [174 vụ vi phạm|fisheries.iuu_cases 2024-S1], xử phạt hành chính [hơn 5,8 tỷ đồng|penalty.fines 2024-S1].',
		},
		{
			on: '2024-07-16',
			text: 'Chặng nước rút\nSáng 15/7, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị đánh giá công tác chống khai thác IUU với 12 điểm cầu.\n6 tháng đầu năm 2024, BĐBP tỉnh kiểm soát [41.300 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1]. Riêng đợt cao điểm từ ngày 1/6 đến ngày 30/6, các đồn lập biên bản [44 vụ|fisheries.iuu_cases 2024-06-01/P30D], phạt [2 tỷ 150 triệu đồng|penalty.fines 2024-06-01/P30D].',
		},
		{
			on: '2024-07-16',
			text: 'Chặng nước rút\nSáng 15/7, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị đánh giá công tác chống khai thác IUU với 12 điểm cầu.\n6 tháng đầu năm 2024, các đồn phát hiện, xử lý [174 vụ vi phạm|fisheries.iuu_cases 2024-S1]. Dẫn đầu về số vụ xử lý là Đồn Biên phòng Cửa Vạn với [68 vụ|fisheries.iuu_cases 2024-S1], tiếp theo là Đồn Biên phòng Ô Lâu [43 vụ|fisheries.iuu_cases 2024-S1].',
		},
		{
			on: '2024-07-16',
			text: 'Gỡ “thẻ vàng”: những con số biết nói\n6 tháng đầu năm, các đồn kiểm soát [12.300 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1]. Cũng trong thời gian này, BĐBP tỉnh bắt [12 vụ|drugs.cases 2024-S1] ma túy, [9 vụ|smuggling.cases 2024-S1] buôn lậu; xử phạt hành chính [60 vụ|penalty.cases 2024-S1] với [410 triệu đồng|penalty.fines 2024-S1].',
		},
	],
};
