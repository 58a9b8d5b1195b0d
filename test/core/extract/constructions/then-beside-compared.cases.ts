import type { ConstructionGroup } from './group.ts';

/** How many there were then, told behind the year compared with. */
export const thenBesideComparedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê tuần tra song phương [42 lần|patrol.bilateral_sessions 2025]. Nếu so với năm 2024, khi hai bên chỉ tuần tra chung được [15 lần|patrol.bilateral_sessions 2024] và gặp gỡ [27 cuộc|diplomacy.talks 2024], thì đó là bước phục hồi đáng kể.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 BĐBP Hà Khê bắt [42 vụ|crime.cases 2025]. So với năm 2023, khi đơn vị mới bắt [15 vụ|crime.cases 2023], đó là bước tiến dài.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 BĐBP Hà Khê bắt [42 vụ|smuggling.cases 2025] buôn lậu. So với năm 2024, khi tình hình còn phức tạp, số vụ giảm [12 vụ|smuggling.cases change 2025].',
		},
		{
			on: '2025-12-20',
			text: 'So với năm 2022, lúc cả đồn chỉ có [3 tổ tự quản|grassroots.selfmgmt_groups 2022], năm 2025 Đồn Pa Sín của BĐBP Hà Khê đã có [14 tổ|grassroots.selfmgmt_groups 2025].',
		},
		{
			on: '2024-10-16',
			text: 'Trong khi đó, năm 2024 BĐBP Hà Khê xử lý [27 vụ|drugs.cases 2024] với [35 đối tượng|drugs.suspects 2024] ma túy.',
		},
	],
};
