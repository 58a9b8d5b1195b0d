import type { ConstructionGroup } from './group.ts';

/** How many boats have papers is no turn checked. */
export const boatsWithPapersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-17',
			text: 'Năm 2024, số tàu đã đăng ký: 4.105 chiếc; chưa đăng ký: 111. Kiểm soát [18.406 lượt tàu|fisheries.vessel_turns_checked 2024].',
		},
		{
			on: '2025-06-17',
			text: 'Năm 2024, số tàu chưa đăng ký là 111 chiếc; đăng ký, kiểm soát [18.406 lượt tàu|fisheries.vessel_turns_checked 2024].',
		},
	],
};
