import type { ConstructionGroup } from './group.ts';

/** Guns that the people bring are no guns seized; animals let go are none seized again. */
export const broughtByThePeopleCases: ConstructionGroup = {
	issued: '2025-01-08',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, bà con đã tự tay đưa ra [29 khẩu súng kíp|weapons.surrendered_guns].',
		'Năm 2024, [112 khẩu súng kíp|weapons.surrendered_guns] theo chân người dân đến đồn.',
		'Năm 2024, công an thu giữ của người dân [12 khẩu súng|seized.guns].',
		'Năm 2024, người dân trong bản gửi lại đồn [17 khẩu súng|weapons.surrendered_guns] hơi.',
		'Năm 2024, đồn cùng kiểm lâm tái thả 12 con khỉ về rừng.',
		'Năm 2024, đồng bào trao tận tay bộ đội [8 khẩu súng|weapons.surrendered_guns] tự chế.',
		'Năm 2024, đồn bắt giữ [18 cá thể|seized.goods_items] rùa, thả về rừng 18 cá thể.',
	],
};
