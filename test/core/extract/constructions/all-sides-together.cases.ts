import type { ConstructionGroup } from './group.ts';

/** What "các bên" did together is a sum of the provinces named before, and of none of them alone. */
export const allSidesTogetherCases: ConstructionGroup = {
	issued: '2025-02-25',
	area: null,
	texts: [
		'Ngày 24/2, tại Hà Khê, BĐBP 4 tỉnh Hà Khê, Sơn Hà, Bình Lâm, Nậm Xa ký kết quy chế phối hợp.\nNăm 2024, các bên đã trao đổi 322 tin, phối hợp bắt 38 vụ, 45 đối tượng.',
	],
};
