import type { ConstructionGroup } from './group.ts';

/** Fined then as now: of the same count, whatever the parts between are of. */
export const finedThenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-08-07',
			text: '7 tháng đầu năm 2024, các đồn xử phạt [74 vụ|penalty.cases 2024-01-01/P7M]/[81 đối tượng|penalty.persons 2024-01-01/P7M] với [1,96 tỷ đồng|penalty.fines 2024-01-01/P7M].\nCác lỗi chủ yếu: không có giấy phép khai thác [26 vụ|fisheries.iuu_cases 2024-01-01/P7M], sai vùng [21 vụ|fisheries.iuu_cases 2024-01-01/P7M]. Cùng kỳ năm 2023 xử phạt [61 vụ|penalty.cases 2023-01-01/P7M], [1,2 tỷ đồng|penalty.fines 2023-01-01/P7M].',
		},
		{
			on: '2024-08-07',
			text: '7 tháng đầu năm 2024, các đồn xử lý [26 vụ|fisheries.iuu_cases 2024-01-01/P7M] khai thác sai vùng. Cùng kỳ năm 2023 xử phạt [21 vụ|fisheries.iuu_cases 2023-01-01/P7M FINED].',
		},
		{
			on: '2024-08-07',
			text: '7 tháng đầu năm 2024 xử phạt [41 vụ|penalty.cases 2024-01-01/P7M]. Trong đó, buôn lậu [18 vụ|smuggling.cases 2024-01-01/P7M]. Cùng kỳ năm 2023, xử phạt [36 vụ|penalty.cases 2023-01-01/P7M].',
		},
	],
};
