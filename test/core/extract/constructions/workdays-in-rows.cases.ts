import type { ConstructionGroup } from './group.ts';

/** A row of workdays for the people is of its own, even where the row above it told of houses. */
export const workdaysInRowsCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Kết quả công tác dân vận 6 tháng đầu năm 2025\n- Số nhà xây dựng: [12|housing.houses_built 2025-S1]\n- Số ngày công giúp dân: [1.450|civic.workdays 2025-S1]\n- Khám bệnh, cấp thuốc: [820 lượt người|health.patients 2025-S1]',
		'Công tác dân vận 6 tháng đầu năm 2025\n- Xây dựng [7 căn nhà|housing.houses_built 2025-S1] Đại đoàn kết\n- Số ngày công hỗ trợ nhân dân thu hoạch mùa màng: [655|civic.workdays 2025-S1]',
	],
};
