import type { ConstructionGroup } from './group.ts';

/** What is said behind a row of cases is of its last, where the first has a verb of its own. */
export const rowWithItsOwnVerbCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-22',
			text: '8 tháng qua, Đồn Cửa Lác xử phạt [18 trường hợp|penalty.persons 2025-01-01/P8M] [396 triệu đồng|penalty.fines 2025-01-01/P8M], [6 trường hợp|crime.handed_over_cases 2025-01-01/P8M] chuyển Chi cục Thủy sản.',
		},
		{
			on: '2025-09-22',
			text: '8 tháng năm 2025, Đồn Cửa Lác xử phạt [18 vụ|penalty.cases 2025-01-01/P8M], [6 vụ|crime.handed_over_cases 2025-01-01/P8M] chuyển Chi cục Thủy sản.',
		},
		{
			on: '2025-09-22',
			text: '8 tháng năm 2025, đồn khởi tố [4 đối tượng|crime.prosecuted_suspects 2025-01-01/P8M], [12 đối tượng|penalty.persons 2025-01-01/P8M] bị xử phạt hành chính.',
		},
		{
			on: '2025-09-22',
			text: '8 tháng năm 2025, đồn xử phạt [18 vụ|penalty.cases 2025-01-01/P8M]/[21 đối tượng|penalty.persons 2025-01-01/P8M].',
		},
		{
			on: '2025-09-22',
			text: '8 tháng năm 2025, [18 vụ|penalty.cases 2025-01-01/P8M], [21 đối tượng|penalty.persons 2025-01-01/P8M] bị xử phạt.',
		},
	],
};
