import type { ConstructionGroup } from './group.ts';

/** Parts told behind their whole, with a patrol told after them. */
export const partsOfTalksCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê tổ chức [64 cuộc|diplomacy.talks 2025] hội đàm, gặp gỡ với lực lượng đối diện, gồm [5 cuộc|diplomacy.talks 2025] cấp tỉnh và [59 cuộc|diplomacy.talks 2025] cấp đồn; tiến hành tuần tra song phương [42 lần|patrol.bilateral_sessions 2025] với [1.176 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê tổ chức [40 cuộc|diplomacy.talks 2025] hội đàm ([4 cuộc|diplomacy.talks 2025] cấp tỉnh, [36 cuộc|diplomacy.talks 2025] cấp đồn); tuần tra chung [12 lần|patrol.bilateral_sessions 2025].',
		},
	],
};
