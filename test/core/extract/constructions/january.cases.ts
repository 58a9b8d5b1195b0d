import type { ConstructionGroup } from './group.ts';

/** Articles of early January: the year that has closed, and the one that has hardly begun. */
export const januaryCases: ConstructionGroup = {
	issued: '2025-01-10',
	area: 'Bình Lâm',
	texts: [
		'Tháng 6, các đồn đã bắt [12 vụ|smuggling.cases 2024-06] buôn lậu.',
		'Trước đó, ngày 12/5, Đồn Pa Sín bắt [2 đối tượng|drugs.suspects 2024-05-12], thu [5 kg|drugs.heroin 2024-05-12] heroin.',
		'Quý II, đơn vị đã xây [6 căn nhà|housing.houses_built 2024-Q2].',
		'Ngày 12/5, các đồn sẽ trao [60 suất quà|gifts.sets target 2025-05-12].',
		'Năm trước, các đồn đã bắt [12 vụ|smuggling.cases 2024] buôn lậu.',
		'BĐBP tỉnh ra quân đầu năm\nCác đồn phấn đấu tuần tra từ [1.900 lượt|patrol.sessions target 2025] trở lên.\nTrong quý I, phấn đấu hoàn thành [5 căn nhà|housing.houses_built target 2025-Q1].',
		'Sáng 9/1, Đồn Tà Rụt gặp mặt già làng nhân dịp đón Xuân Ất Tỵ 2025. Một năm qua, đơn vị tuần tra [214 lượt|patrol.sessions 2024].\nNhân dịp này, Đồn trao [50 suất quà|gifts.sets 2025-01-09] cho các già làng.',
		'12 tháng qua, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.\nBộ đội trao [240 suất quà|gifts.sets 2024].',
		'Năm cũ, các đồn bắt [39 vụ|drugs.cases 2024] ma túy.',
		'Sáng 9/1, BĐBP tỉnh tổ chức hội nghị tổng kết công tác biên phòng.\nCác đồn bắt [39 vụ|drugs.cases 2024] ma túy, trao [240 suất quà|gifts.sets 2024].',
		// the first days of the new year beside the one that has closed
		'Khép sổ năm 2024, Đồn Cửa khẩu Na Lóng làm thủ tục cho [412.300 lượt người|gate.person_crossings 2024].\n5 ngày đầu tháng 1 này, [2.400 lượt người|gate.person_crossings 2025-01-01/P5D] đã qua lại.\nĐồn thu giữ [240 kg|seized.goods_mass 2024] hàng lậu.',
	],
};
