import type { ConstructionGroup } from './group.ts';

/** What has held for the second year running is of the year, not of the day on which it is told. */
export const runningYearsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Chiều 19/12, BĐBP tỉnh họp báo. Năm thứ hai liên tiếp, [không có tàu cá nào|fisheries.foreign_sea_violations 2025] vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2025-12-20',
			text: 'Chiều 19/12, BĐBP tỉnh tổng kết năm 2025. Đây là năm thứ ba liền [không có tàu cá nào|fisheries.foreign_sea_violations 2025] vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2026-01-09',
			text: 'Ngày 8/1, tại lễ ra quân, Bộ Chỉ huy cho biết năm thứ tư liên tục [không có tàu cá nào|fisheries.foreign_sea_violations 2025] vi phạm vùng biển nước ngoài.',
		},
	],
};
