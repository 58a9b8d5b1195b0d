import type { ConstructionGroup } from './group.ts';

/** Boats a province has now, behind a sentence on those that broke the law. */
export const fleetThereNowCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-03',
			text: 'BĐBP tỉnh đặt mục tiêu không để tàu cá nào vi phạm vùng biển nước ngoài. Toàn tỉnh hiện có 3.914 tàu cá, 99% tàu từ 15 m trở lên đã lắp thiết bị giám sát.',
		},
		{
			on: '2024-10-03',
			text: 'Năm nay [chưa có tàu cá|fisheries.foreign_sea_violations 2024] vi phạm vùng biển nước ngoài. Hiện toàn tỉnh có 2.105 tàu cá đang hoạt động.',
		},
		{
			on: '2024-10-03',
			text: 'Tình trạng tàu vi phạm giảm rõ; tỉnh có đội tàu 4.211 chiếc, trong đó 1.300 tàu khai thác xa bờ.',
		},
		{
			on: '2024-10-03',
			text: 'Hiện toàn tỉnh có [12 tàu cá|fisheries.foreign_sea_violations 2024-10] vi phạm vùng biển nước ngoài chưa được đưa về.',
		},
		{
			on: '2024-10-03',
			text: 'Toàn tỉnh hiện có 3.914 tàu cá, đến nay BĐBP đã xử phạt [41 tàu cá|fisheries.iuu_vessels 2024-10-03].',
		},
		{
			on: '2024-10-03',
			text: 'Từ đầu năm, tàu cá vi phạm khai thác IUU còn nhiều. Riêng tháng 9, toàn tỉnh có [14 tàu cá|fisheries.iuu_vessels 2024-09] bị xử phạt.',
		},
	],
};
