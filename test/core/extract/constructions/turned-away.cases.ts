import type { ConstructionGroup } from './group.ts';

/** A time told behind another deed, set against the figure or planned without a number, is not of the figure. */
export const turnedAwayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-10',
			text: 'Nửa đầu năm 2024, các đồn của BĐBP Hà Khê kiểm soát [15.330 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1], vẫn còn [1 tàu cá|fisheries.foreign_sea_violations 2024-03] vi phạm vùng biển nước ngoài bị bắt giữ hồi tháng 3.',
		},
		{
			on: '2024-07-10',
			text: 'BĐBP Hà Khê công bố kết quả nửa đầu năm 2024.\nĐơn vị cứu [41 người|sar.persons_rescued 2024-S1], riêng trận lốc làm chìm 12 tàu hồi tháng 5.',
		},
		{
			on: '2024-07-10',
			text: 'Năm 2025, BĐBP Hà Khê đặt kế hoạch tuần tra song phương [từ 45 đến 48 lần|patrol.bilateral_sessions target 2025] và đăng cai Chương trình giao lưu vào tháng 4/2025.',
		},
		{
			on: '2024-07-10',
			text: 'Năm 2025, BĐBP Hà Khê phấn đấu dựng [20 căn nhà|housing.houses_built target 2025] và tổ chức hội thi bắn súng trong tháng 9/2025.',
		},
	],
};
