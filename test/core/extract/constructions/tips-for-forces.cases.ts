import type { ConstructionGroup } from './group.ts';

/** Tips the people give to "lực lượng chức năng", told by us, are ours; what we pass on is not. */
export const tipsForForcesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-05-21',
			text: 'Theo Đại tá Hoàng Trọng Nghĩa, Chính ủy BĐBP tỉnh Hà Khê, 10 năm qua, các tổ đã cung cấp cho lực lượng chức năng [3.318 nguồn tin|crime.tips 2014-05-22/P10Y]; từ nguồn tin này, bộ đội bắt giữ [612 vụ|crime.cases 2014-05-22/P10Y].',
		},
		{
			on: '2024-05-21',
			text: 'Theo Đại tá Hoàng Trọng Nghĩa, Chính ủy BĐBP tỉnh Hà Khê, năm 2023, các tổ đã cung cấp cho bộ đội biên phòng [3.318 nguồn tin|crime.tips 2023].',
		},
		{
			on: '2024-05-21',
			text: 'Theo BĐBP tỉnh Hà Khê, năm 2023, các tổ tàu thuyền đã cung cấp cho lực lượng chức năng [318 nguồn tin có giá trị|crime.tips 2023], tham gia cứu nạn [42 vụ|sar.incidents 2023].',
		},
		{
			on: '2024-05-21',
			text: 'Năm 2023, BĐBP tỉnh Hà Khê vận động quần chúng tốt, cung cấp cho Công an 168 tin.',
		},
		{
			on: '2024-05-21',
			text: 'Năm 2023, Tổ công tác Đồn Pa Sín thuộc BĐBP Hà Khê cung cấp cho Công an huyện 68 tin.',
		},
	],
};
