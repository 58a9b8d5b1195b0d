import type { ConstructionGroup } from './group.ts';

/** In a headline in capitals any word may look like a name; a province is what the text names too. */
export const headlinesInCapitalsCases: ConstructionGroup = {
	issued: '2024-07-05',
	area: null,
	texts: [
		'CẢ TỈNH HƯỚNG VỀ BIÊN CƯƠNG\nSáu tháng đầu năm 2024, BĐBP tỉnh Trung Lĩnh xây mới [148 căn nhà|housing.houses_built 2024-S1 @Trung_Lĩnh].',
		'LONG SA: BỘ ĐỘI BIÊN PHÒNG CĂNG MÌNH CHỐNG BÃO\nSáng 4/7, tại Long Sa, Bộ đội Biên phòng tỉnh kêu gọi được [2.846 phương tiện|disaster.vessels_alerted 2024-07-04 @Long_Sa] vào bờ.',
		'BĐBP HÀ KHÊ SƠ KẾT 6 THÁNG ĐẦU NĂM\nSáu tháng đầu năm 2024, đơn vị bắt [41 vụ|crime.cases 2024-S1 @Hà_Khê], [52 đối tượng|crime.suspects 2024-S1 @Hà_Khê].',
		'HỒ SƠ NGƯỜI VEN BIỂN\nNăm 2023, BĐBP tỉnh Nam Thạch tuần tra [412 buổi|patrol.sessions 2023 @Nam_Thạch].',
	],
};
