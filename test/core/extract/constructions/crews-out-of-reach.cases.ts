import type { ConstructionGroup } from './group.ts';

/** Crews of boats nobody can reach are not told missing, unless the boat met with something; nor are they told of the storm. */
export const crewsOutOfReachCases: ConstructionGroup = {
	issued: '2025-11-30',
	area: 'Hải An',
	texts: [
		'Hiện còn 1 tàu/8 lao động mất liên lạc, các lực lượng đang tìm cách gọi lại.',
		'Đến 17 giờ ngày 29/11, 2 tàu cá với 15 ngư dân của Hải An vẫn mất liên lạc do bão.',
		'Tàu chìm, [3 người|sar.deaths_missing] mất liên lạc.',
		'Vụ lật thuyền làm [2 người|sar.deaths_missing] chết, [1 người|sar.deaths_missing] mất liên lạc.',
		'Đến 10 giờ ngày 29/11, đã kêu gọi [1.210 phương tiện|disaster.vessels_alerted 2025-11-29]/[6.300 lao động|disaster.fishers_alerted 2025-11-29]; còn 2 phương tiện với 9 lao động chưa liên lạc được.',
		'Ngày 29/11, đồn thông báo cho [320 tàu|disaster.vessels_alerted 2025-11-29] biết diễn biến bão, không liên lạc được với 2 tàu.',
		'Bão số 8 làm 1 phương tiện mắc cạn, còn 3 tàu cá hiện vẫn không liên lạc được.',
	],
};
