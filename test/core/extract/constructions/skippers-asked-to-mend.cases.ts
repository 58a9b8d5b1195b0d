import type { ConstructionGroup } from './group.ts';

/** Skippers who are asked to mend a lost signal are counted as those told of it. */
export const skippersAskedToMendCases: ConstructionGroup = {
	issued: '2025-11-30',
	area: 'Hải An',
	texts: [
		'Trong 6 tháng đầu năm 2025, qua hệ thống giám sát, các đơn vị đã phát hiện, yêu cầu [1.324 chủ phương tiện, thuyền trưởng|fisheries.vms_alerts 2025-S1] tàu cá mất kết nối tự khắc phục.',
		'Các đồn đã gọi điện, yêu cầu [215 thuyền trưởng|fisheries.vms_alerts] bật lại thiết bị giám sát hành trình.',
		'Tháng 10, đồn nhắc nhở, yêu cầu [64 chủ tàu|fisheries.vms_alerts 2025-10] để mất tín hiệu đưa tàu vào bờ kiểm tra máy.',
		'Trong quý III, gọi điện cho [12 tàu cá|fisheries.vms_alerts 2025-Q3] mất kết nối quá 6 giờ không báo cáo vị trí.',
	],
};
