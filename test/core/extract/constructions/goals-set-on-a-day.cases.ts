import type { ConstructionGroup } from './group.ts';

/** A goal told of the day on which it was set is of the year, not of that day. */
export const goalsSetOnADayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-03',
			text: 'Ngày 2/7, tại lễ phát động, Đồn Biên phòng Nậm Chà đăng ký xây [3 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
		},
		{
			on: '2025-07-03',
			text: 'Chiều 30/6, tại hội nghị, đơn vị đặt mục tiêu bắt [44 vụ|drugs.cases target 2025] ma túy, tuyên truyền [210 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Sáng 1/7, Bộ Chỉ huy giao chỉ tiêu cho Đồn Biên phòng Khe Lau đỡ đầu [14 em học sinh|education.sponsored_students target 2025].',
		},
		{
			on: '2025-07-03',
			text: 'Ngày 2/7, đồn trao [15 suất quà|gifts.sets 2025-07-02], tuyên truyền cho [120 lượt người|propaganda.listeners 2025-07-02].',
		},
	],
};
