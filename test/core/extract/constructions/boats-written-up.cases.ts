import type { ConstructionGroup } from './group.ts';

/** Fishing boats held and written up or fined were caught fishing; those that carry goods were not. */
export const boatsWrittenUpCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Tân Lạng',
	texts: [
		'Sáu tháng đầu năm, Hải đội tạm giữ [5 tàu cá|fisheries.iuu_vessels] bị lập biên bản.',
		'Sáu tháng đầu năm, đơn vị tạm giữ [7 tàu cá|fisheries.iuu_vessels] đã bị xử phạt.',
		'Sáu tháng đầu năm, đơn vị bắt giữ [4 tàu cá|fisheries.iuu_vessels] bị phạt tổng cộng [210 triệu đồng|penalty.fines].',
		'Quý II/2025, trạm giữ [3 tàu cá|fisheries.iuu_vessels] đã bị lập biên bản.',
		'Sáu tháng đầu năm, đơn vị tạm giữ [6 tàu cá|seized.vessels] chở dầu lậu bị lập biên bản.',
		'Sáu tháng đầu năm, đơn vị tạm giữ [6 tàu cá|seized.vessels] chở hàng.',
	],
};
