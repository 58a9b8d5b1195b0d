import type { ConstructionGroup } from './group.ts';

/** A sum passed is a bound; how far beyond a goal is none. The part of a whole that is said to be of one offence. */
export const passedByCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Hà Khê',
	texts: [
		'Có [136 vụ|drugs.cases] trong tổng số [412 vụ|crime.cases] của năm 2024 là về ma túy.',
		'Năm 2024, hàng hóa qua cửa khẩu vượt [1,2 triệu tấn|gate.cargo GT].',
		'Năm 2024, số lượt người qua cửa khẩu vượt [300.000 lượt|gate.person_crossings GT].',
		'Năm 2024, giá trị hàng hóa buôn lậu bị bắt vượt [4,2 tỷ đồng|smuggling.goods_value GT].',
		'Năm 2024, số tiền xử phạt vượt [2 tỷ đồng|penalty.fines GT].',
		'Năm 2024, tuần tra [340 buổi|patrol.sessions EQ], vượt 40 buổi so với chỉ tiêu.',
		'Năm 2024, dựng [48 căn nhà|housing.houses_built EQ], vượt kế hoạch 8 căn.',
		'Năm 2024, làm thủ tục cho lượng khách vượt [86.000 lượt|gate.person_crossings GT].',
	],
};
