import type { ConstructionGroup } from './group.ts';

/** Boats that break into the waters of another country are ours; foreign boats in ours are driven off. */
export const watersOfOthersCases: ConstructionGroup = {
	issued: '2024-03-20',
	area: 'Hải An',
	texts: [
		'Trong 2 năm 2022 - 2023, toàn tỉnh có [10 tàu cá|fisheries.foreign_sea_violations] đánh bắt vi phạm lãnh hải nước ngoài bị bắt giữ.',
		'Năm 2023, có [5 vụ|fisheries.foreign_sea_violations 2023] xâm phạm lãnh hải nước bạn.',
		'Năm 2023, [3 tàu|fisheries.foreign_sea_violations 2023] của tỉnh khai thác trái phép vùng biển các nước.',
		'Năm 2023, Hải đội 2 xua đuổi [12 lượt tàu cá|fisheries.foreign_vessels_expelled 2023] nước ngoài vi phạm lãnh hải.',
	],
};
