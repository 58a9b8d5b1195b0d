import type { ConstructionGroup } from './group.ts';

/** Boats watched for their risk are none caught; boats near the line or called back from it are alerts, whatever sea they neared. */
export const boatsAtRiskAndAtTheLineCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-07-05',
			text: 'Sáu tháng đầu năm 2025, BĐBP tỉnh lập danh sách 214 tàu cá có nguy cơ cao vi phạm khai thác IUU; xử phạt [14 tàu cá|fisheries.iuu_vessels 2025-S1] vi phạm IUU.',
		},
		{
			on: '2025-09-20',
			text: 'Năm 2025, các đồn theo dõi 113 tàu cá của tỉnh có nguy cơ cao vi phạm vùng biển nước ngoài (phân công 53 cán bộ phụ trách 113 tàu cá này).',
		},
		{
			on: '2025-07-05',
			text: 'Sáu tháng đầu năm 2025, qua hệ thống VMS, đơn vị phát hiện [22 tàu cá|fisheries.vms_alerts 2025-S1] có dấu hiệu vượt ranh giới sang vùng biển nước ngoài; kêu gọi [9 tàu|fisheries.vms_alerts 2025-S1] quay về vùng biển Việt Nam.',
		},
		{
			on: '2025-07-05',
			text: 'Quý II/2025, trạm bờ nhắc [17 tàu cá|fisheries.vms_alerts 2025-Q2] tiếp cận ranh giới, yêu cầu [6 tàu|fisheries.vms_alerts 2025-Q2] quay lại vùng biển Việt Nam.',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, đơn vị lập biên bản [474 phương tiện|fisheries.vms_alerts 2024] mất kết nối VMS, xác minh [60 lượt phương tiện|fisheries.vms_alerts 2024] mất tín hiệu giám sát hành trình.',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, tỉnh có [3 tàu cá|fisheries.foreign_sea_violations 2024] vi phạm vùng biển nước ngoài.',
		},
	],
};
