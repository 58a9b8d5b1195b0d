import type { ConstructionGroup } from './group.ts';

/** Men of ours who were honoured, with no award named. */
export const honouredMenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-28',
			text: 'Năm 2025, [9 cán bộ, chiến sĩ|awards.given 2025 INDIVIDUAL] được khen thưởng cấp Bộ.',
		},
		{
			on: '2025-11-28',
			text: 'Trong năm 2025, [12 cán bộ, chiến sĩ|awards.given 2025 INDIVIDUAL] được tuyên dương.',
		},
		{ on: '2025-11-28', text: 'Năm 2025, đơn vị cử 12 cán bộ, chiến sĩ tham gia lớp học.' },
	],
};
