import type { ConstructionGroup } from './group.ts';

/** Travellers and vehicles in one row: what is said behind the last is of both, and what passes with travellers passes a gate. */
export const gateRowCases: ConstructionGroup = {
	issued: '2025-12-19',
	area: 'Bình Lâm',
	texts: [
		'Năm 2025, toàn đơn vị kiểm soát [96.412 lượt người|gate.person_crossings], [31.870 lượt phương tiện|gate.vehicle_crossings] xuất nhập cảnh.',
		'Năm 2025, Đồn Biên phòng cửa khẩu Bản Vược kiểm soát [96.412 lượt người|gate.person_crossings], [31.870 lượt phương tiện|gate.vehicle_crossings].',
		'Năm 2025, các trạm giám sát [4.120 lượt người|gate.person_crossings] và [870 lượt xe|gate.vehicle_crossings] qua lại cửa khẩu phụ.',
		'Năm 2025, các trạm kiểm soát [18.426 lượt phương tiện|fisheries.vessel_turns_checked] với [104.332 lượt người|fisheries.fisher_turns_checked] ra vào lạch.',
		'Năm 2025, các đồn tuyên truyền cho [4.120 lượt người|propaganda.listeners], nhắc nhở lái xe qua cửa khẩu.',
	],
};
