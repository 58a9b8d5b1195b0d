import type { ConstructionGroup } from './group.ts';

/** A boat found without its papers is not seized; one that is seized is. */
export const boatsWithoutPapersCases: ConstructionGroup = {
	issued: '2025-10-14',
	area: 'Hải An',
	texts: [
		'Tháng 9, trạm phát hiện [3 tàu|fisheries.iuu_vessels 2025-09] thiếu sổ nhật ký, nhắc nhở chủ tàu.',
		'Tháng 9, trạm thu giữ [3 tàu|seized.vessels 2025-09] chở dầu lậu.',
	],
};

/** Party members punished are breaches of discipline as soldiers are. */
export const membersPunishedCases: ConstructionGroup = {
	issued: '2025-10-14',
	area: 'Hải An',
	texts: ['Tháng 9, Đảng bộ thi hành kỷ luật [9 đảng viên|force.discipline_violations 2025-09].'],
};
