import type { ConstructionGroup } from './group.ts';

/** What came of striving, told behind its clause, is a result; what is still striven for is a goal. */
export const cameDespiteCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-03',
			text: 'Dù đã rất cố gắng, trong tháng 5 vẫn có [2 tàu cá|fisheries.foreign_sea_violations 2024-05] của tỉnh bị nước ngoài bắt giữ; năm 2023, con số này là [6 tàu|fisheries.foreign_sea_violations 2023].',
		},
		{
			on: '2024-10-03',
			text: 'Mặc dù các đồn đã nỗ lực, quý III vẫn còn [3 tàu cá|fisheries.foreign_sea_violations 2024-Q3] vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2024-10-03',
			text: 'Với quyết tâm cao, 9 tháng qua BĐBP tỉnh bắt [41 vụ|drugs.cases 2024-01-01/P9M], [52 đối tượng|drugs.suspects 2024-01-01/P9M] ma túy.',
		},
		{
			on: '2024-10-03',
			text: 'Bằng nỗ lực của cán bộ, chiến sĩ, trong 9 tháng đơn vị đã xây [14 căn nhà Đại đoàn kết|housing.houses_built 2024-01-01/P9M].',
		},
		{
			on: '2024-10-03',
			text: 'Nhờ cố gắng bám biển, các đồn đã xử phạt [22 tàu cá|fisheries.iuu_vessels 2024-Q3] trong quý III.',
		},
		{
			on: '2024-10-03',
			text: 'Từ nay đến cuối năm, đơn vị cố gắng xây thêm [6 căn nhà|housing.houses_built target 2024-10-03/P90D] cho hộ nghèo.',
		},
		{
			on: '2024-10-03',
			text: 'Năm 2025, đơn vị quyết tâm không để xảy ra [quá 2 vụ|fisheries.foreign_sea_violations target 2025] tàu cá vi phạm vùng biển nước ngoài.',
		},
		{
			on: '2024-10-03',
			text: 'Dù đặt mục tiêu không để tàu cá vi phạm, từ đầu năm vẫn có [4 tàu|fisheries.foreign_sea_violations 2024-01-01/P277D] bị nước ngoài bắt giữ.',
		},
		{
			on: '2024-10-03',
			text: 'Mục tiêu là kéo giảm vi phạm, song trong quý III vẫn có [5 tàu cá|fisheries.iuu_vessels 2024-Q3] bị xử phạt.',
		},
		{
			on: '2024-10-03',
			text: 'Tưởng đã yên, vậy mà tháng 8 lại có [2 tàu cá|fisheries.foreign_sea_violations 2024-08] của xã bị bắt giữ ở vùng biển nước ngoài.',
		},
	],
};
