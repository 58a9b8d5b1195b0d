import type { ConstructionGroup } from './group.ts';

/** A weight in a bracket is of what stands before it, and patrols walked with others make no case of theirs. */
export const weightsInBracketsCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Hà Khê',
	texts: [
		'Đêm 8/7, tổ tuần tra bắt Lò Văn S. mang [2 bánh heroin|drugs.heroin_bricks 2025-07-08] ([0,7 kg|drugs.heroin 2025-07-08]) và [1.200 viên|drugs.synthetic_pills 2025-07-08] ma túy tổng hợp.',
		'Ngày 3/7, đồn thu [4 bánh heroin|drugs.heroin_bricks 2025-07-03] ([1,4 kg|drugs.heroin 2025-07-03]) cùng [3 kg|drugs.meth 2025-07-03] ma túy đá.',
		'Trong tháng 6, đồn thu [3 bánh thuốc phiện|seized.goods_items 2025-06] nặng [1,1 kg|drugs.opium 2025-06].',
		'Trong tháng 6, đơn vị thu [5 bánh cần sa|seized.goods_items 2025-06], tổng trọng lượng [4,8 kg|drugs.other_mass 2025-06].',
	],
};

/** "14 lần phối hợp với bạn": counted for itself, the cases found behind it are ours. */
export const doneTogetherAndFoundCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 6, BĐBP tỉnh tổ chức [208 lần tuần tra|patrol.sessions 2025-06], [14 lần|patrol.bilateral_sessions 2025-06] phối hợp với bạn Lào, phát hiện [23 vụ|crime.cases 2025-06], [41 đối tượng|crime.suspects 2025-06].',
		'Trong tháng 6, đồn phối hợp với Công an huyện bắt [3 vụ|drugs.cases 2025-06 JOINT] ma túy.',
	],
};

/** Lorries stopped on the road are no boats, nor is what passes a gate. */
export const noBoatsOnTheRoadCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 6, phương tiện xuất nhập cảnh [4.870 lượt chiếc|gate.vehicle_crossings 2025-06]; hành khách [9.100 lượt người|gate.person_crossings 2025-06].',
		'Trong tháng 6, chốt lưu động kiểm tra 910 lượt xe, 31 lượt ô tô tải; phát hiện [4 vụ|crime.cases 2025-06].',
		'Trong tháng 6, trạm kiểm soát [910 lượt tàu cá|fisheries.vessel_turns_checked 2025-06] ra vào cửa lạch.',
	],
};

/** What is sold by auction is no fine, and those whose hair is cut are no patients. */
export const soldAndShornCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 6, đơn vị phạt [112 triệu đồng|penalty.fines 2025-06]; bán đấu giá tang vật, nộp kho bạc 420 triệu đồng.',
		'Ngày 3/7, đồn khám bệnh cho [310 lượt|health.patients 2025-07-03] bà con, cắt tóc 85 lượt, trao [120 suất quà|gifts.sets 2025-07-03].',
	],
};
