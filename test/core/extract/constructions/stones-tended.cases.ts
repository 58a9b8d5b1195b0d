import type { ConstructionGroup } from './group.ts';

/** Stones painted, mended and passed are not how many there are. */
export const stonesTendedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-22',
			text: 'Sáu tháng đầu năm 2025, đồn phát quang 4,5 km đường thông tầm nhìn, sơn lại 6 cột mốc.',
		},
		{ on: '2025-07-22', text: 'Năm 2024, tổ tuần tra đi qua 14 cột mốc, vệ sinh 5 mốc.' },
		{
			on: '2025-07-22',
			text: 'BĐBP tỉnh quản lý [127,4 km đường|context.border_length_km context 2025-07] biên giới với [131 cột mốc|context.border_markers context 2025-07].',
		},
		{
			on: '2025-07-22',
			text: 'Sáu tháng đầu năm 2025, giải quyết 11 lượt/19 người qua lại thăm thân; giao lưu [04 lượt|diplomacy.exchanges 2025-S1] với phía bạn.',
		},
	],
};
