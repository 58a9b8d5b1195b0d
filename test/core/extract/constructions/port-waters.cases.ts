import type { ConstructionGroup } from './group.ts';

/** Patrols of a port's waters, and the ships whose number fell. */
export const portWatersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-09',
			text: 'Sáu tháng đầu năm 2025, đơn vị tuần tra, giám sát [426 lượt|patrol.sea_sessions 2025-S1] trên vùng nước cảng, làm thủ tục cho [98 lượt tàu|port.ship_calls 2025-S1].',
		},
		{
			on: '2025-07-09',
			text: 'Sáu tháng đầu năm 2025, đơn vị tuần tra [210 lượt|patrol.sea_sessions 2025-S1] trên vùng biển; tuần tra [120 lượt|patrol.sessions 2025-S1] tại các bến cảng.',
		},
		{
			on: '2025-07-09',
			text: 'Nửa năm qua, làm thủ tục cho [3.100 lượt tàu|port.ship_calls 2025-S1]; hàng hóa qua cảng đạt [28,6 triệu tấn|gate.cargo 2025-S1], tăng [9,1%|gate.cargo change 2025-S1] so với 6 tháng đầu năm 2024; riêng lượt tàu giảm [2,5%|port.ship_calls change 2025-S1].',
		},
	],
};
