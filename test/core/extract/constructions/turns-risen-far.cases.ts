import type { ConstructionGroup } from './group.ts';

/** Turns that rose, of the turns told last, whatever hours stand between; patrols ashore, spontaneous places, from door to door. */
export const turnsRisenFarCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, tuần tra trên biển [96 lượt|patrol.sea_sessions]. Có [204 lượt tàu|fisheries.vms_alerts] mất kết nối quá 6 giờ, tăng [18 lượt|fisheries.vms_alerts change].',
		'Năm 2024 có [86.000 lượt người|gate.person_crossings] qua cửa khẩu trong 12 tháng, giảm [4.000 lượt|gate.person_crossings change] so với năm 2023.',
		'Năm 2024, làm thủ tục [1.214 lượt tàu|port.ship_calls] vào cảng, nhiều hơn năm 2023 [96 lượt|port.ship_calls change].',
		'Năm 2024, tuần tra [640 lượt|patrol.sessions], [3.840 lượt cán bộ, chiến sĩ|patrol.troop_turns]; tăng [40 lượt|patrol.sessions change] tuần tra so với năm 2023.',
		'Năm 2024, tuyên truyền cho [21.000 lượt người|propaganda.listeners] trong 310 ngày, tăng [1.200 lượt|propaganda.listeners change] so với năm 2023.',
		'Năm 2024, bám biên, bám biển, các đơn vị tổ chức [1.876 buổi|patrol.sessions] tuần tra trên bộ; [246 lượt tàu|patrol.sea_sessions] tuần tra trên biển.',
		'Năm 2024, các đồn duy trì [16 chốt|readiness.checkpoints] ở các bến tự phát, tuần tra [904 lượt|patrol.sessions].',
		'Năm 2024, cán bộ đến từng nếp nhà, mở [540 buổi|propaganda.sessions] nói chuyện với [27.480 lượt người|propaganda.listeners].',
		'Năm 2024, người dân tự phát hiện, báo cho đồn [41 tin|crime.tips].',
		'Hiện [265 đảng viên|grassroots.party_members_households] gắn với [1.020 hộ|grassroots.households_assigned].',
		'Năm 2024, gọi nhắc [9 tàu|fisheries.vms_alerts] suýt vượt ranh.',
	],
};
