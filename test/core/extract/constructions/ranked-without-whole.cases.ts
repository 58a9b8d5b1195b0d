import type { ConstructionGroup } from './group.ts';

/** Provinces of a ranking whose whole goes by no name: the whole is of none of them. */
export const rankedWithoutWholeCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2024-07-16',
			text: 'Sáu tháng đầu năm 2024, các đơn vị BĐBP tuyến biển phía Bắc xử lý [812 vụ|fisheries.iuu_cases 2024-S1] khai thác IUU. Dẫn đầu là BĐBP tỉnh Lạch Vân với [143 vụ vi phạm|fisheries.iuu_cases 2024-S1 @Lạch_Vân], tiếp theo là Hải Trấn [121 vụ|fisheries.iuu_cases 2024-S1 @Hải_Trấn] và Phù Sa Đông [98 vụ|fisheries.iuu_cases 2024-S1 @Phù_Sa_Đông].',
		},
		{
			on: '2024-07-16',
			text: 'Sáu tháng đầu năm 2024, Bộ đội Biên phòng xử lý [812 vụ|crime.cases 2024-S1 @Cả_nước]. Tỉnh Lạch Vân nhiều nhất với [143 vụ|crime.cases 2024-S1 @Lạch_Vân], kế đến là Hải Trấn [121 vụ|crime.cases 2024-S1 @Hải_Trấn] và Phù Sa Đông [98 vụ|crime.cases 2024-S1 @Phù_Sa_Đông].',
		},
		{
			on: '2024-07-16',
			text: 'Sáu tháng đầu năm 2024, toàn tuyến xử lý [812 vụ|smuggling.cases 2024-S1] buôn lậu. Trong đó BĐBP Lạch Vân bắt [143 vụ|smuggling.cases 2024-S1 @Lạch_Vân], tiếp đến là Hải Trấn [121 vụ|smuggling.cases 2024-S1 @Hải_Trấn] buôn lậu, Phù Sa Đông [98 vụ|smuggling.cases 2024-S1 @Phù_Sa_Đông] buôn lậu.',
		},
		{
			on: '2024-07-16',
			text: 'Trong sáu tháng đầu năm 2024, tỉnh Lạch Vân có [143 vụ|illegal_crossing.cases 2024-S1 @Lạch_Vân] xuất nhập cảnh trái phép, xếp sau là Hải Trấn [121 vụ|illegal_crossing.cases 2024-S1 @Hải_Trấn], Phù Sa Đông [98 vụ|illegal_crossing.cases 2024-S1 @Phù_Sa_Đông].',
		},
		{
			on: '2024-07-16',
			text: 'Sáu tháng đầu năm 2024, BĐBP tỉnh Lạch Vân bắt [143 vụ|drugs.cases 2024-S1 @Lạch_Vân] ma túy. Nhiều nhất là Đồn Biên phòng Cửa Vạn [21 vụ|drugs.cases 2024-S1 @Lạch_Vân], tiếp theo là Ô Lâu [17 vụ|drugs.cases 2024-S1 @Lạch_Vân].',
		},
		{
			on: '2024-07-16',
			text: 'Thứ hai, ngày 15/7/2024, BĐBP tỉnh Lạch Vân bắt [3 vụ|drugs.cases 2024-07-15 @Lạch_Vân] ma túy; sau đó, các đồn bắt [2 vụ|smuggling.cases 2024-07-15 @Lạch_Vân] buôn lậu.',
		},
	],
};
