import type { ConstructionGroup } from './group.ts';

/** Parts and labels without a noun of their own; cars that pass; those caught with drugs; lists of forces. */
export const partWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// labels and parts without a noun, cars that pass, those caught with drugs, lists of forces
		'Tính đến 15/6/2025: [41 căn|housing.houses_built_repaired] hoàn thành (xây mới [30|housing.houses_built], sửa [11|housing.houses_repaired]); kinh phí [2,9 tỷ đồng|housing.funds]; ngày công [3.400|housing.workdays].',
		'Kết quả: [24 căn|housing.houses_built_repaired] đã hoàn thành (làm mới [19|housing.houses_built], sửa chữa [5|housing.houses_repaired]).',
		'Số lượt khách nhập cảnh là [48.210|gate.person_crossings]; xe tải chở hàng [12.300 lượt|gate.vehicle_crossings].',
		'Phát hiện xe bán tải chở [30 bánh|drugs.heroin_bricks] heroin và [5 kg|drugs.meth] ma túy đá; [2 đối tượng|drugs.suspects] trên xe bị khống chế.',
		'Ba lực lượng Biên phòng, Công an, Quân đội phối hợp tuần tra [58 lượt|patrol.joint_sessions], bắt [7 vụ|crime.cases]/[11 đối tượng|crime.suspects] các loại.',
		'Đơn vị phối hợp giải cứu [3 cô gái|trafficking.victims_rescued] bị lừa bán.',
		'Phía bạn và ta bàn giao công dân: bàn giao cho bạn 4 người.',
	],
};
