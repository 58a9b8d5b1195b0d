import type { ConstructionGroup } from './group.ts';

/** A letterhead in capitals whose province begins like a verb. */
export const letterheadCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: null,
	texts: [
		'BỘ CHỈ HUY BĐBP TỈNH KHÁNH LỘC\nPHÒNG NGHIỆP VỤ\nBÁO CÁO\nKết quả công tác tháng 6 năm 2025\n1. Tuần tra: [96 lần|patrol.sessions @Khánh_Lộc].',
		'BĐBP TỈNH HÀ KHÊ KHÁNH THÀNH 4 CĂN NHÀ\nNgày 3/7, BĐBP tỉnh Hà Khê bàn giao [4 căn nhà|housing.houses_built @Hà_Khê].',
	],
};
