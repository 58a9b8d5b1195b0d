import type { ConstructionGroup } from './group.ts';

/** The holder named before an office leaves the name behind it to the province, whatever the holder is called; districts of a list are none. */
export const holdersOfOfficesCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2024-10-11',
			text: 'Chủ tịch UBND tỉnh Chư Hrông: Biên phòng là chỗ dựa của dân\nÔng Rơ Châm Biên, Chủ tịch UBND tỉnh Chư Hrông làm việc với BĐBP tỉnh. Dự có lãnh đạo hai huyện Ia Krông, Đức Tấu. 9 tháng năm 2024, BĐBP tỉnh bắt [12 vụ|drugs.cases 2024-01-01/P9M @Chư_Hrông] ma túy.\nKết luận, Chủ tịch UBND tỉnh Rơ Châm Biên ghi nhận các kết quả trên.',
		},
		{
			on: '2024-10-11',
			text: 'Đồng chí Lò Thị Phó, Bí thư Tỉnh ủy Mường Tấu thăm BĐBP tỉnh. 9 tháng năm 2024, BĐBP tỉnh bắt [12 vụ|drugs.cases 2024-01-01/P9M @Mường_Tấu] ma túy.\nBí thư Tỉnh ủy Lò Thị Phó tặng quà.',
		},
		{
			on: '2024-10-11',
			text: 'Dự có lãnh đạo ba xã Pa Nậm, Huổi Tấu và Tà Lèng. 9 tháng năm 2024, BĐBP tỉnh bắt [12 vụ|drugs.cases 2024-01-01/P9M] ma túy.',
		},
	],
};
