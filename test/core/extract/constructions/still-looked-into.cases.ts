import type { ConstructionGroup } from './group.ts';

/** The rest of the cases, still looked into, are of the offence of those told; boats asked to register are none that broke the law. */
export const stillLookedIntoCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-03',
			text: 'Từ 1/10 đến 31/10, tỉnh Lạc Sa mở đợt cao điểm: kiểm tra [4.216 lượt tàu cá|fisheries.vessel_turns_checked 2025-10-01/P31D]; lập biên bản [31 vụ|fisheries.iuu_cases 2025-10-01/P31D], xử phạt [28 vụ|fisheries.iuu_cases 2025-10-01/P31D FINED] với [612 triệu đồng|penalty.fines 2025-10-01/P31D], còn [3 vụ|fisheries.iuu_cases 2025-10-01/P31D PENDING] đang xác minh; vận động 46 tàu "3 không" đăng ký; đưa 112 tàu không đủ điều kiện vào danh sách quản lý.',
		},
		{
			on: '2025-11-03',
			text: 'Quý III, bắt [14 vụ|smuggling.cases 2025-Q3] buôn lậu, xử phạt [11 vụ|smuggling.cases 2025-Q3 FINED], [3 vụ|smuggling.cases 2025-Q3 PENDING] đang điều tra.',
		},
		{
			on: '2025-11-03',
			text: 'Quý III, xử phạt vi phạm hành chính [38 vụ|penalty.cases 2025-Q3]; đang xác minh [06 vụ|crime.cases 2025-Q3 PENDING].',
		},
		{
			on: '2025-04-09',
			text: 'Quý I, BĐBP tỉnh tiếp nhận 12 vụ từ Công an, Hải quan; bàn giao [9 vụ|crime.handed_over_cases 2025-Q1]; khởi tố [7 vụ|crime.prosecuted_cases 2025-Q1]/[11 bị can|crime.prosecuted_suspects 2025-Q1].',
		},
		{
			on: '2025-04-09',
			text: 'Quý I, đồn bàn giao [9 vụ|crime.handed_over_cases 2025-Q1]; Công an, Hải quan bắt 12 vụ.',
		},
	],
};
