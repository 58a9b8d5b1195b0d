import type { ConstructionGroup } from './group.ts';

/** Who called for help, stuff not examined yet, those handled by the post itself, some of those taken out of danger. */
export const neitherSavedNorSeizedCases: ConstructionGroup = {
	issued: '2024-09-12',
	area: 'Hà Khê',
	texts: [
		'Ngày 9/9, nhận tin báo của 2 tàu cá bị nạn, đồn cử tàu ra cứu [9 ngư dân|sar.persons_rescued 2024-09-09].',
		'Ngày 9/9, nhận điện của một tàu cá bị nạn, Hải đội 2 cứu [7 ngư dân|sar.persons_rescued 2024-09-09] vào bờ.',
		'Ngày 9/9, đồn thu giữ [2 kg|drugs.heroin 2024-09-09] heroin và 1,5 kg bột trắng chưa giám định.',
		'Ngày 9/9, đồn thu [300 viên|drugs.synthetic_pills 2024-09-09] ma túy tổng hợp; 120 viên nén khác chờ giám định.',
		'6 tháng đầu năm, trực tiếp xử lý [14 vụ|sar.incidents 2024-S1 ()] cứu nạn, cứu [40 người|sar.persons_rescued 2024-S1].',
		'Ngày 8/9, các đồn di dời [210 hộ|disaster.households_evacuated], trong đó trực tiếp giúp [96 hộ|disaster.households_evacuated].',
		'Ngày 8/9, đã kêu gọi [2.100 tàu|disaster.vessels_alerted]/[9.800 LĐ|disaster.fishers_alerted] vào nơi trú tránh bão số 3.',
		'Năm 2023, [hàng chục nghìn suất quà|gifts.sets MAG], hơn [12 tỷ đồng|welfare.total_value GT] được huy động.',
		'Năm 2023, trao [800 suất quà|gifts.sets] trị giá [400 triệu đồng|gifts.value].',
	],
};
