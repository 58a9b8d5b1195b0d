import type { ConstructionGroup } from './group.ts';

/** Households to whom counted animals went are recipients, whatever they do with them. */
export const stockForHomesCases: ConstructionGroup = {
	issued: '2023-12-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2023, Đồn đã trao [2 con lợn giống|livelihood.livestock 2023] cho 2 hộ nghèo chăn nuôi, phát triển kinh tế.',
		'Năm 2023, các đồn hỗ trợ [12 con bò giống|livelihood.livestock 2023] cho 12 hộ nghèo phát triển kinh tế.',
		'Năm 2023, các đồn giúp [26 hộ|livelihood.households_supported 2023] phát triển kinh tế.',
	],
};
