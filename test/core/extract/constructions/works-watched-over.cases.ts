import type { ConstructionGroup } from './group.ts';

/** Works on the border that the people watch over are not built by anybody. */
export const worksWatchedOverCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-25',
			text: 'Các đồn vận động nhân dân đăng ký tự quản 62 mốc quốc giới, 106 km đường biên giới và 25 công trình biên giới.',
		},
		{
			on: '2025-07-25',
			text: 'Năm 2024, bộ đội xây dựng [5 công trình|works.public 2024] dân sinh ở các xã biên giới.',
		},
	],
};
