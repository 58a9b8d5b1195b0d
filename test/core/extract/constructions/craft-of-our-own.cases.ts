import type { ConstructionGroup } from './group.ts';

/** What a squadron has or is given to work with is neither saved nor seized. */
export const craftOfOurOwnCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-18',
			text: 'Hải đội 2 hiện có 4 tàu, 6 xuồng cao tốc, 1 tàu cứu hộ SAR; năm 2024 được cấp thêm 2 xuồng. Từ đầu năm đơn vị đã tuần tra [38 chuyến|patrol.sea_sessions 2025-01-01/P169D], kiểm tra [412 lượt tàu|fisheries.vessel_turns_checked 2025-01-01/P169D].',
		},
		{
			on: '2025-06-18',
			text: '5 tháng đầu năm 2025, Hải đội 2 tuần tra [38 chuyến|patrol.sea_sessions 2025-01-01/P5M], bắt [6 tàu|seized.vessels 2025-01-01/P5M].',
		},
		{
			on: '2025-06-18',
			text: 'Năm 2024, đồn được biên chế 2 xuồng, cứu [3 tàu|sar.vessels_rescued 2024] gặp nạn.',
		},
		{
			on: '2025-06-18',
			text: 'Ngày 17/6, đồn bắt nhóm đối tượng có [3 xe máy|seized.motorbikes 2025-06-17], [2 ô tô|seized.cars 2025-06-17] chở thuốc lá.',
		},
	],
};
