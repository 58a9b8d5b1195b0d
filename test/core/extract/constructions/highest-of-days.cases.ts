import type { ConstructionGroup } from './group.ts';

/** The day on which there were most, its date beside it, is a peak. */
export const highestOfDaysCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-05-30',
			text: 'Tháng 5/2025 làm thủ tục cho [201 lượt tàu|port.ship_calls 2025-05]. Ngày cao nhất (12/5) có 19 tàu ra vào.',
		},
		{
			on: '2025-05-30',
			text: 'Trong tháng 5/2025, cửa khẩu làm thủ tục cho [62.400 lượt người|gate.person_crossings 2025-05], cao điểm ngày 1/5 đạt 4.120 lượt người.',
		},
		{
			on: '2025-05-30',
			text: 'Trong tháng 5/2025, cửa khẩu làm thủ tục cho [62.400 lượt người|gate.person_crossings 2025-05], riêng ngày 1/5 là [4.120 lượt người|gate.person_crossings 2025-05-01].',
		},
		{
			on: '2025-05-30',
			text: 'Đợt cao điểm từ ngày 1/5 đến ngày 25/5/2025, các đồn bắt [14 vụ|drugs.cases 2025-05-01/P25D] ma túy.',
		},
	],
};
