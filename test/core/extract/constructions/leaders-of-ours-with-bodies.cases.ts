import type { ConstructionGroup } from './group.ts';

/** Ours opens a list of those who give together: what they give is ours. */
export const leadersOfOursWithBodiesCases: ConstructionGroup = {
	issued: '2026-01-28',
	area: 'Hà Khê',
	texts: [
		'Nhân dịp này, đại diện lãnh đạo Ban Chỉ huy BĐBP tỉnh Hà Khê, chính quyền xã Đông Lâm và các đơn vị đồng hành đã trao tặng [240 suất quà|gifts.sets] tới hộ nghèo.',
		'Ngày 27/1, Ban Chỉ huy BĐBP tỉnh Hà Khê, cấp ủy, chính quyền xã Đông Lâm đã trao [85 suất quà|gifts.sets 2026-01-27].',
		'Ngày 27/1, lãnh đạo Đồn Biên phòng Nậm Chà, đảng ủy, UBND xã Đông Lâm trao [46 suất quà|gifts.sets 2026-01-27].',
	],
};
