import type { ConstructionGroup } from './group.ts';

/** "Từ đầu năm tới giữa tháng 9" runs from the year's first day; "tới" is no next year there. */
export const upToMidMonthCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-19',
			text: 'Từ đầu năm tới giữa tháng 9/2025, BĐBP tỉnh làm thủ tục cho [48.210 lượt tàu cá|fisheries.vessel_turns_checked 2025-01-01/P258D].',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm đến giữa tháng 9, BĐBP tỉnh bắt [48 vụ|smuggling.cases 2025-01-01/P258D] buôn lậu.',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm đến giữa tháng 9/2025, BĐBP tỉnh bắt [48 vụ|smuggling.cases 2025-01-01/P258D] buôn lậu.',
		},
		{
			on: '2025-09-19',
			text: 'Từ tháng 3 tới cuối tháng 8/2025, các đồn bắt [48 vụ|smuggling.cases 2025-03-01/P6M] buôn lậu.',
		},
		{
			on: '2025-09-19',
			text: 'Từ đầu năm 2025 tới hết tháng 8, các đồn bắt [48 vụ|smuggling.cases 2025-01-01/P8M] buôn lậu.',
		},
	],
};
