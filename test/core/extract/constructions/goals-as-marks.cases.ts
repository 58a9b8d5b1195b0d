import type { ConstructionGroup } from './group.ts';

/** A goal named as a mark, an end or a number that was set, beside what was done or alone. */
export const goalsAsMarksCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [712 lượt|patrol.sessions 2025-S1], vượt mốc [650 lượt|patrol.sessions target 2025-S1] của kế hoạch nửa năm.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn tuần tra [712 lượt|patrol.sessions 2025-S1], bỏ xa con số [650 lượt|patrol.sessions target 2025-S1] mà kế hoạch đề ra.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn đỡ đầu [82 em|education.sponsored_students 2025-S1], tiến sát mục tiêu [90 em|education.sponsored_students target 2025] của cả năm.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn đỡ đầu [82 em|education.sponsored_students 2025-S1], gần chạm đích [90 em|education.sponsored_students target].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn đỡ đầu [82 em|education.sponsored_students 2025-S1], cán đích sớm so với mục tiêu [80 em|education.sponsored_students target 2025] của cả năm.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, đồn tổ chức [95 buổi tuyên truyền|propaganda.sessions 2025-S1], chỉ còn 25 buổi nữa là chạm mốc [120 buổi|propaganda.sessions target] được giao.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, BĐBP Hà Khê làm được [131 buổi tuyên truyền|propaganda.sessions 2025-S1], vượt con số [120 buổi|propaganda.sessions target 2025] của cả năm.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, các đồn làm [131 buổi tuyên truyền|propaganda.sessions 2025-S1], vượt con số [120 buổi|propaganda.sessions 2024] của cả năm 2024.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, lượng khách qua cửa khẩu [vượt mốc 120.000 lượt người|gate.person_crossings 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: 'Hết năm nay, số em được BĐBP Hà Khê đỡ đầu sẽ là [90 em|education.sponsored_students target 2025], thay vì [82 em|education.sponsored_students 2025] như hiện nay.',
		},
		{
			on: '2025-07-10',
			text: 'BĐBP Hà Khê phấn đấu đưa số tổ tự quản lên [214 tổ|grassroots.selfmgmt_groups target 2025], thay cho [198 tổ|grassroots.selfmgmt_groups 2025-07] hiện có.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, đơn vị xây [31 căn nhà|housing.houses_built 2025-S1] trong mục tiêu [46 căn|housing.houses_built target 2025] của năm.',
		},
	],
};
