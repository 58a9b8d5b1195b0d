import type { ConstructionGroup } from './group.ts';

/** Crews of boats nobody can reach are not told missing, unless the boat met with something. */
export const crewsOutOfReachCases: ConstructionGroup = {
	issued: '2025-11-30',
	area: 'Hải An',
	texts: [
		'Hiện còn 1 tàu/8 lao động mất liên lạc, các lực lượng đang tìm cách gọi lại.',
		'Đến 17 giờ ngày 29/11, 2 tàu cá với 15 ngư dân của Hải An vẫn mất liên lạc do bão.',
		'Tàu chìm, [3 người|sar.deaths_missing] mất liên lạc.',
		'Vụ lật thuyền làm [2 người|sar.deaths_missing] chết, [1 người|sar.deaths_missing] mất liên lạc.',
	],
};
