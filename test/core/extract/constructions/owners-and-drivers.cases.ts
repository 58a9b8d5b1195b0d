import type { ConstructionGroup } from './group.ts';

/** Turns of owners, skippers and drivers are of people, not of what they own. */
export const ownersAndDriversCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Năm 2024, trạm tuyên truyền cho [640 lượt chủ phương tiện|propaganda.listeners 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tổ chức [32 buổi tuyên truyền|propaganda.sessions 2024] Luật Thủy sản cho [5.120 lượt chủ tàu, thuyền trưởng|propaganda.listeners 2024], ngư dân.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn nhắc nhở [48 lượt chủ phương tiện|fisheries.vms_alerts 2024] bật thiết bị giám sát hành trình, tuyên truyền cho [35 lượt chủ tàu|propaganda.listeners 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn nhắc nhở [48 lượt thuyền trưởng|fisheries.vms_alerts 2024] để tàu mất kết nối VMS.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn đã nhắc nhở 48 lượt chủ phương tiện treo cờ Tổ quốc, sơn biển số tàu.',
		},
		{ on: '2025-06-20', text: 'Năm 2024, tổ tuần tra dừng kiểm tra, nhắc nhở 37 lượt lái xe tại chốt.' },
		{
			on: '2025-06-20',
			text: 'Năm 2024, tuyên truyền cho [190 lượt chủ xe|propaganda.listeners 2024], lái xe qua cửa khẩu.',
		},
	],
};
