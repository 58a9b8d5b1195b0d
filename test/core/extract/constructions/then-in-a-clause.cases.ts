import type { ConstructionGroup } from './group.ts';

/** Levels in a clause of then, years that follow those told, what two sides agree upon. */
export const thenInAClauseCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-12-14',
			text: 'Năm 2023, hai bên tuần tra song phương [42 lần|patrol.bilateral_sessions 2023], gặp gỡ [59 cuộc|diplomacy.talks 2023]. Nếu so với năm 2022, khi hai bên chỉ tuần tra chung được [15 lần|patrol.bilateral_sessions 2022] và gặp gỡ [27 cuộc|diplomacy.talks 2022], thì đó là bước phục hồi đáng kể.',
		},
		{
			on: '2025-03-02',
			text: 'Số vụ vượt biên trái phép tăng giảm thất thường: [112 vụ|illegal_crossing.cases 2020] vào năm 2020, vọt lên [347 vụ|illegal_crossing.cases 2021] năm 2021, lùi xuống [265 vụ|illegal_crossing.cases 2022] rồi [198 vụ|illegal_crossing.cases 2023] trong hai năm kế tiếp.',
		},
		{
			on: '2025-03-02',
			text: 'Năm 2021 bắt [47 vụ|drugs.cases 2021] ma túy; [38|drugs.cases 2022] và [31 vụ|drugs.cases 2023] là con số của hai năm tiếp theo.',
		},
		{
			on: '2024-10-16',
			text: 'Quý IV/2024, hai bên thống nhất tuần tra chung [16 lượt|patrol.bilateral_sessions target 2024-Q4].',
		},
		{
			on: '2024-12-16',
			text: 'Quý IV/2024, hai bên đã thống nhất và tuần tra chung [16 lượt|patrol.bilateral_sessions 2024-Q4].',
		},
	],
};
