import type { ConstructionGroup } from './group.ts';

/** How much one lorry or ship carries is no turnover of the gate. */
export const whatOneHoldsCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Tân Lạng',
	texts: [
		'Quý II/2025, cửa khẩu làm thủ tục cho [18.400 tấn|gate.cargo] hàng hóa, mỗi xe công-ten-nơ khoảng 25 tấn.',
		'Tháng 6/2025, hàng hóa xuất nhập khẩu qua cửa khẩu đạt [9.600 tấn|gate.cargo]; trung bình 1 xe chở khoảng 28 tấn hàng hóa.',
		'Tháng 6/2025, hàng hóa qua cảng đạt [9.600 tấn|gate.cargo], mỗi chuyến tàu chở 400 tấn hàng hóa.',
		'Tháng 6/2025, qua cửa khẩu có [một xe|gate.vehicle_crossings] hàng hóa xuất khẩu nặng 31 tấn.',
		// of many of them it is
		'Tháng 6/2025, thông quan [120 xe|gate.vehicle_crossings], [3.600 tấn|gate.cargo] hàng hóa.',
	],
};
