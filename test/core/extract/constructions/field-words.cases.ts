import type { ConstructionGroup } from './group.ts';

/** Boats at work, roofs of two kinds, passives of boats: as the press tells them. */
export const fieldWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// boats at work, roofs of two kinds, passives of boats, "các anh"
		'Trên địa bàn có tổng số 580 phương tiện/3.427 lao động khai thác thủy hải sản trên biển.',
		'Trước bão số 12, toàn bộ [1.075 phương tiện|disaster.vessels_alerted] với [7.657 lao động|disaster.fishers_alerted] trên địa bàn đã được sắp xếp, neo đậu an toàn.',
		'Các công trình đã được trao tặng gồm [52 nhà đại đoàn kết|housing.houses_built], [25 mái ấm|housing.border_shelters] biên cương, [7 công trình|works.public] nước sạch.',
		'Riêng năm 2024, các anh đã giúp [137 hộ|livelihood.households_supported] vươn lên thoát nghèo.',
		'Bà con mách cho bộ đội [132 tin|crime.tips], giúp bắt [21 vụ|crime.cases], nộp [38 khẩu súng|weapons.surrendered_guns] kíp.',
		'Bão đang vào. Đến chiều nay, [640 tàu|disaster.vessels_alerted]/[3.210 ngư dân|disaster.fishers_alerted], trong đó có tàu của tỉnh bạn, đã được hướng dẫn vào nơi tránh trú.',
	],
};
