import type { ConstructionGroup } from './group.ts';

/** Cases of an item of a list are of the stuff told in that item, not of the offence named before it. */
export const stuffOfOwnItemCases: ConstructionGroup = {
	issued: '2026-02-28',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, lực lượng bắt giữ [1 đối tượng|wanted.persons 2025] truy nã về hành vi “Giết người”; xử lý [1 vụ|weapons.cases 2025], [2 đối tượng|crime.suspects 2025] tàng trữ [10,2 kg|seized.fireworks 2025] pháo nổ; [2 vụ|smuggling.cases 2025], [3 đối tượng|smuggling.suspects 2025] vận chuyển [3.980 bao thuốc lá|seized.cigarettes 2025] điếu ngoại; triệt xóa [1 vụ|crime.cases 2025] với [8 đối tượng|crime.suspects 2025] về hành vi “Đánh bạc”.',
		'Trong năm 2025, đơn vị triệt xóa [3 vụ|crime.cases 2025] đánh bạc; [4 vụ|smuggling.cases 2025], [5 đối tượng|smuggling.suspects 2025] vận chuyển [2.100 bao thuốc lá|seized.cigarettes 2025].',
	],
};
