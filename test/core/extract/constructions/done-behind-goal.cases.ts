import type { ConstructionGroup } from './group.ts';

/** Behind a semicolon, a clause told with "đã" was done, whatever goal the clause before it set. */
export const doneBehindGoalCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Phấn đấu hoàn thành [43 căn nhà|housing.houses_built target] trong 6 tháng cuối năm; bên cạnh đó, cán bộ, chiến sĩ đã giúp dân [1.690 ngày công|civic.workdays].',
		'Đồn đặt mục tiêu năm 2025 đỡ đầu [14 em học sinh|education.sponsored_students target 2025]; riêng quý II, các tổ đã tuyên truyền [32 buổi|propaganda.sessions 2025-Q2].',
	],
};
