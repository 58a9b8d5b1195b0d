import type { ConstructionGroup } from './group.ts';

/** Boats that get something, owners whose work it is and a fine one of them awaits are no figures of ours. */
export const helpedBoatsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-29',
			text: 'Đến nay đã 26 tháng liên tiếp tỉnh [không có tàu|fisheries.foreign_sea_violations] vi phạm vùng biển nước ngoài. Tỉnh đã chi 12 tỷ đồng hỗ trợ phí thuê bao cho 1.130 tàu.',
		},
		{
			on: '2025-08-29',
			text: 'Từ đầu năm, các đồn xử phạt [31 tàu cá|fisheries.iuu_vessels 2025-01-01/P241D]; tỉnh cấp 3 tỷ đồng mua thiết bị giám sát cho 212 tàu.',
		},
		{
			on: '2025-08-29',
			text: 'Bão số 5, các đồn đã thông báo cho [812 tàu|disaster.vessels_alerted 2025-08] với [4.100 lao động|disaster.fishers_alerted 2025-08] vào bờ.',
		},
		{
			on: '2025-08-29',
			text: '“Chỉ một tàu vi phạm là đổ sông đổ biển công của 4.000 chủ tàu”, ông nói. Từ đầu năm, các đồn xử phạt [31 vụ vi phạm|penalty.cases 2025-01-01/P241D].',
		},
		{
			on: '2025-08-29',
			text: 'Từ đầu năm, các đồn xử phạt [31 vụ vi phạm|penalty.cases 2025-01-01/P241D]; đây là công sức của hơn 3.000 chủ tàu trong tỉnh.',
		},
		{
			on: '2025-08-29',
			text: 'Chủ tàu bị lập biên bản, dự kiến phạt 25 triệu đồng. Từ đầu năm, các đồn xử phạt [31 vụ vi phạm|penalty.cases 2025-01-01/P241D].',
		},
	],
};
