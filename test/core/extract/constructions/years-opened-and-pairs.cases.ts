import type { ConstructionGroup } from './group.ts';

/** Years that open a clause; two shares behind one verb; shares of a plan; weeks after a flood; both of a pair of then. */
export const yearsOpenedAndPairsCases: ConstructionGroup = {
	issued: '2025-07-30',
	area: 'Hà Khê',
	texts: [
		'Tám năm, các đồn xây [86 căn nhà|housing.houses_built 2017-07-31/P8Y], đỡ đầu [214 lượt em|education.sponsored_students 2017-07-31/P8Y].',
		'3 năm, [64 căn nhà|housing.houses_built 2022-07-31/P3Y] được dựng lên.',
		'Kẻ cầm đầu bị phạt 8 năm tù, đồng bọn 5 năm tù. Tháng 6, đồn bắt [3 vụ|crime.cases 2025-06].',
		'Năm 2024, cảng làm thủ tục cho [1.436 lượt tàu|port.ship_calls], [27.900 lượt thuyền viên|port.crew_turns], tăng [9,1%|port.ship_calls change] và [6,4%|port.crew_turns change].',
		'Năm 2024, các đồn bắt [48 vụ|crime.cases], [61 đối tượng|crime.suspects], tăng [9,1%|crime.cases change] và [6,4%|crime.suspects change] so với năm 2023.',
		'Năm 2024, các đồn bắt [48 vụ|crime.cases], tăng [9,1%|crime.cases change] so với năm 2023; [61 đối tượng|crime.suspects], giảm [6,4%|crime.suspects change].',
		'Năm 2024, các đồn bắt [48 vụ|crime.cases], tăng [9,1%|crime.cases change] so với năm 2023, [61 đối tượng|crime.suspects], giảm [6,4%|crime.suspects change].',
		'4 tháng đầu năm phát thanh [812 giờ|propaganda.broadcast_hours], bằng [104%|propaganda.broadcast_hours change] so với cùng kỳ và 38% kế hoạch năm.',
		'Quý I, các tổ tuyên truyền lưu động đi 215 lượt bản, gặp [9.430 lượt người|propaganda.listeners].',
		'Trận lũ đêm 21/7 cuốn trôi 11 nhà. Một tuần sau lũ, [640 lượt cán bộ, chiến sĩ|sar.troop_turns result] đã dọn bùn, thông đường.',
		'Thứ Hai tuần sau, đồn sẽ trao [40 suất quà|gifts.sets target].',
		'6 tháng, khởi tố [14 vụ|crime.prosecuted_cases]/[19 bị can|crime.prosecuted_suspects], trong khi cùng kỳ chỉ có [6 vụ|crime.prosecuted_cases 2024-S1]/[8 bị can|crime.prosecuted_suspects 2024-S1].',
	],
};
