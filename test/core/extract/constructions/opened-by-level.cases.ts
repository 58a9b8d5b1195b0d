import type { ConstructionGroup } from './group.ts';

/** The level a sentence opens with, of then, and what there is by now. */
export const openedByLevelCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'Từ [84 vụ|smuggling.cases 2023] năm 2023, số vụ buôn lậu giảm còn [58 vụ|smuggling.cases 2024] năm 2024.',
		},
		{
			on: '2025-11-20',
			text: 'Từ [21 em|education.sponsored_students 2020] năm 2020, số học sinh được đỡ đầu tăng lên [63 em|education.sponsored_students 2024] năm 2024.',
		},
		{
			on: '2025-11-20',
			text: 'Từ chỗ có [84 vụ|smuggling.cases 2023] buôn lậu năm 2023, đến năm 2024 chỉ còn [58 vụ|smuggling.cases 2024].',
		},
		{
			on: '2025-11-20',
			text: 'Từ chỗ chỉ có [3 tổ tự quản|grassroots.selfmgmt_groups 2019] năm 2019, đến năm 2024 đã có [41 tổ|grassroots.selfmgmt_groups 2024].',
		},
		{
			on: '2025-11-20',
			text: 'Hồi năm 2020, đồn đỡ đầu [6 em|education.sponsored_students 2020], giờ con số ấy là [21 em|education.sponsored_students 2025-11-20].',
		},
		{
			on: '2025-11-20',
			text: 'Năm 2020, đồn đỡ đầu [6 em|education.sponsored_students 2020]; bây giờ là [21 em|education.sponsored_students 2025-11-20].',
		},
	],
};
