import type { ConstructionGroup } from './group.ts';

/** Arms the people brought, awards of all levels or of another year, and a day on which a deed just done was told. */
export const justDoneCases: ConstructionGroup = {
	issued: '2024-05-23',
	area: 'Hà Khê',
	texts: [
		'Ngày 22/5, đồn tiếp nhận [12 khẩu súng kíp|weapons.surrendered_guns] từ người dân.',
		'Ngày 22/5, đồn tiếp nhận của bà con [4 khẩu súng hơi|weapons.surrendered_guns].',
		'Ngày 22/5, đồn tiếp nhận [hai mươi ba khẩu súng tự chế|weapons.surrendered_guns], bốn nòng súng do bà con tự giác mang đến nộp.',
		'Ngày 22/5, Đồn Biên phòng Pa Vạt cho biết vừa tặng [23 suất quà|gifts.sets 2024-05-22].\nNăm 2023, đồn tặng [15 suất quà|gifts.sets 2023].\nĐồn đã tuyên truyền [12 buổi|propaganda.sessions 2024-05-22].',
		'Ngày 22/5, đồn tặng [60 suất quà|gifts.sets 2024-05-22].\nNăm 2023, đồn giúp dân [2.480 ngày công|civic.workdays 2023]; [98 lượt tập thể, cá nhân|awards.given 2023] được khen thưởng.',
		'Từ năm 2019 đến nay, [6 tập thể|awards.given BANG_KHEN TTG COLLECTIVE] được Thủ tướng Chính phủ tặng Bằng khen, [240 lượt tập thể|awards.given COLLECTIVE] được các cấp khen thưởng.',
	],
};
