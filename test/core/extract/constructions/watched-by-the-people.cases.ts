import type { ConstructionGroup } from './group.ts';

/** Stretches and stones the people watch over are not how long the border is. */
export const watchedByThePeopleCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-02',
			text: 'Đến nay, toàn tỉnh có 46 km đường biên, 23 cột mốc được nhân dân đăng ký tự quản.',
		},
		{
			on: '2025-03-02',
			text: '46 km đường biên, 23 cột mốc do 1.412 hộ dân tự quản.',
		},
		{
			on: '2025-03-02',
			text: 'Toàn tỉnh có [246 km đường|context.border_length_km context 2025-03] biên giới, [123 cột mốc|context.border_markers context 2025-03].',
		},
	],
};
