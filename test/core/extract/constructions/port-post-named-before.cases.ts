import type { ConstructionGroup } from './group.ts';

/** The post of a port is named, and the sentence behind tells of "đơn vị": the ships it clears call at the port. */
export const portPostNamedBeforeCases: ConstructionGroup = {
	issued: '2025-02-28',
	area: 'Hải An',
	texts: [
		'Biên phòng cửa khẩu cảng có nhiệm vụ quản lý 56 bến cảng. Năm 2024, đơn vị làm thủ tục cho [9.200 lượt tàu thuyền|port.ship_calls 2024] ra vào, trong đó có [4.300 lượt tàu|port.ship_calls 2024 <1] nước ngoài.',
		'Đồn Biên phòng cửa khẩu cảng Vũng Sâu đóng bên cửa sông. Trong năm 2024, trạm kiểm soát của đồn đã làm thủ tục cho [3.120 lượt phương tiện|port.ship_calls 2024] ra, vào.',
		'Đồn Biên phòng Cửa Lạch quản lý một xã ven biển. Năm 2024, đơn vị làm thủ tục cho [9.200 lượt tàu cá|fisheries.vessel_turns_checked 2024] ra vào.',
	],
};
