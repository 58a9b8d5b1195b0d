import type { ConstructionGroup } from './group.ts';

/** What was done with cases of fireworks is told of them as of any others. */
export const fireworksHandedOverCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-10',
			text: 'Quý III/2025, BĐBP tỉnh bàn giao [7 vụ|weapons.cases HANDED_OVER] và [9 đối tượng|crime.suspects HANDED_OVER] vận chuyển pháo cho Công an.',
		},
		{
			on: '2025-10-10',
			text: 'Quý III/2025, BĐBP tỉnh khởi tố [7 vụ|weapons.cases PROSECUTED] mua bán pháo nổ, xử phạt [5 vụ|weapons.cases FINED] đốt pháo.',
		},
	],
};
