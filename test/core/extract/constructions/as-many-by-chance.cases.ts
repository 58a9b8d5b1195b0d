import type { ConstructionGroup } from './group.ts';

/** As many cases as before, with other persons told beside them, are no repetition. */
export const asManyByChanceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-10',
			text: 'Quý III/2025, BĐBP tỉnh xử phạt [13 vụ|penalty.cases 2025-Q3] và [37 đối tượng|penalty.persons 2025-Q3]. Phối hợp với Công an bắt [18 vụ|crime.cases 2025-Q3], trong đó xử phạt [13 vụ|penalty.cases <3] và [13 đối tượng|penalty.persons].',
		},
	],
};
