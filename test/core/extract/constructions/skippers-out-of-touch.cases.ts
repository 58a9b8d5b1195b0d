import type { ConstructionGroup } from './group.ts';

/** Skippers told to mend a lost signal stand for their boats; boats counted beside them are the count. */
export const skippersOutOfTouchCases: ConstructionGroup = {
	issued: '2023-06-13',
	area: 'Hải An',
	texts: [
		'Từ đầu năm đến nay, đồn đã nhắc nhở [86 chủ tàu|fisheries.vms_alerts] mất kết nối VMS.',
		'Từ đầu năm đến nay, các đơn vị đã phát hiện, nhắc nhở [1.611 thuyền trưởng|fisheries.vms_alerts] tàu cá mất kết nối tự khắc phục.',
		'Trong tháng 5, trực ban gọi điện nhắc nhở 268 chủ tàu/[291 lượt tàu cá|fisheries.vms_alerts 2023-05] mất tín hiệu giám sát hành trình.',
	],
};
