import type { ConstructionGroup } from './group.ts';

/** Those saved from a flood are saved; those moved before it are moved. */
export const savedFromTheFloodCases: ConstructionGroup = {
	issued: '2025-10-11',
	area: 'Sơn Hà',
	texts: [
		'Ngày 8/10, BĐBP tỉnh ứng cứu [486 người|sar.persons_rescued 2025-10-08] khỏi vùng ngập, sơ tán [2.108 hộ|disaster.households_evacuated 2025-10-08].',
		'Ngày 8/10, BĐBP tỉnh đưa [486 người|disaster.persons_evacuated 2025-10-08] khỏi vùng ngập.',
	],
};
