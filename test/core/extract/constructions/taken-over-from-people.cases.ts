import type { ConstructionGroup } from './group.ts';

/** Guns taken over are handed in where the people are named behind them, past other arms or for all that they are kept. */
export const takenOverFromPeopleCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Tân Lạng',
	texts: [
		'Quý II/2025, các đồn tiếp nhận [12 khẩu súng kíp|weapons.surrendered_guns], 3 quả lựu đạn từ người dân.',
		'Quý II/2025, đơn vị tiếp nhận, cất giữ [14 khẩu súng kíp|weapons.surrendered_guns] của nhân dân.',
		'Quý II/2025, đơn vị tiếp nhận [14 khẩu súng kíp|weapons.surrendered_guns], [6 khẩu súng|weapons.surrendered_guns] hơi của dân bản các xã biên giới.',
		'Tháng 5/2025, Đồn Biên phòng tiếp nhận [9 khẩu súng tự chế|weapons.surrendered_guns] do bà con đưa đến.',
		// seized from others
		'Quý II/2025, đơn vị thu giữ [14 khẩu súng kíp|seized.guns] của các đối tượng.',
	],
};
