import type { ConstructionGroup } from './group.ts';

/** What has been at work again since a day is counted from it up to the day told behind a comma. */
export const backAtWorkSinceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-05',
			text: 'Lối thông quan Lũng Vài hoạt động trở lại từ 15/7, tính đến hết tháng 9 đã giải quyết cho [4.120 lượt xe|gate.vehicle_crossings 2025-07-15/P78D].',
		},
		{
			on: '2025-10-05',
			text: 'Cửa khẩu Tân Hải thông quan trở lại ngày 15/7, tính đến 30/9 đã làm thủ tục cho [4.120 lượt xe|gate.vehicle_crossings 2025-07-15/P78D].',
		},
		{
			on: '2025-10-05',
			text: 'Trạm kiểm soát đi vào hoạt động từ tháng 5/2025, tính đến hết tháng 9 đã kiểm tra [4.120 lượt tàu cá|fisheries.vessel_turns_checked 2025-05-01/P5M].',
		},
		{
			on: '2025-10-05',
			text: 'Trạm hoạt động trở lại ngày 15/7. Đến nay đã có [4.120 lượt xe|gate.vehicle_crossings 2025-07-15/P83D] qua lại.',
		},
		{
			on: '2025-10-05',
			text: 'Cặp chợ biên giới mở lại từ ngày 15/7, đến hết tháng 9 có [4.120 lượt người|gate.person_crossings 2025-07-15/P78D] qua lại.',
		},
		{ on: '2025-10-05', text: 'Từ tháng 7, tính ra mỗi tháng các đồn tuần tra 40 lượt.' },
	],
};
