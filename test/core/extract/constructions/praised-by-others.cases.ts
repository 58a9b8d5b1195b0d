import type { ConstructionGroup } from './group.ts';

/** Those whom one office honours are no part of those whom another does. */
export const praisedByOthersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-28',
			text: 'Tại hội nghị, [3 tập thể|awards.given BANG_KHEN BQP COLLECTIVE <0] được Bộ trưởng Bộ Quốc phòng tặng Bằng khen; [8 tập thể|awards.given BTL_BDBP COLLECTIVE] được Tư lệnh BĐBP khen thưởng.',
		},
	],
};
