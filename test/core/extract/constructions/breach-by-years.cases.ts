import type { ConstructionGroup } from './group.ts';

/** Counts of each year, of what the sentence or the line above names. */
export const breachByYearsCases: ConstructionGroup = {
	issued: '2023-10-12',
	area: 'Hà Khê',
	texts: [
		'Nỗi lo tàu cá vi phạm vùng biển nước ngoài đã vơi dần. Năm 2020: [9 tàu|fisheries.foreign_sea_violations 2020]; năm 2021: [6 tàu|fisheries.foreign_sea_violations 2021]; năm 2022: [2 tàu|fisheries.foreign_sea_violations 2022]; 9 tháng đầu năm 2023: [không có tàu nào|fisheries.foreign_sea_violations 2023-01-01/P9M =0].',
		'SỐ LƯỢT TÀU CÁ MẤT KẾT NỐI ĐƯỢC NHẮC NHỞ\nNăm 2021: [412 lượt|fisheries.vms_alerts 2021]; năm 2022: [305 lượt|fisheries.vms_alerts 2022]',
		'Năm 2022, có [3 tàu cá|fisheries.foreign_sea_violations 2022] vượt sang vùng biển nước láng giềng.',
		'Năm 2022, đồn tuần tra trên biển [90 lượt|patrol.sea_sessions 2022].',
	],
};
