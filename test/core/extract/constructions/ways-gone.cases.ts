import type { ConstructionGroup } from './group.ts';

/** A way gone along is no road built. */
export const waysGoneCases: ConstructionGroup = {
	issued: '2025-01-24',
	area: 'Sơn Hà',
	texts: [
		'Ngày 23/1, đoàn xe vượt 86 km đường đèo lên Huổi Lanh, trao [200 suất quà|gifts.sets 2025-01-23].',
		'Năm 2024, đơn vị làm mới [12 km đường|roads.km 2024], sửa [6 km đường|roads.km 2024] liên bản.',
	],
};
