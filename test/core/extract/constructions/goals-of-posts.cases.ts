import type { ConstructionGroup } from './group.ts';

/** Goals post by post, of a programme of years, beside what was done of them so far; up to the end of a month. */
export const goalsOfPostsCases: ConstructionGroup = {
	issued: '2025-02-17',
	area: 'Hà Khê',
	texts: [
		'Tại hội nghị, các đơn vị nhận chỉ tiêu năm 2025: Đồn Nậm Chà bắt [6 vụ|drugs.cases target 2025] ma túy; Đồn Pa Lùng xây [5 căn nhà|housing.houses_built target 2025]; Hải đội 2 tuần tra [110 chuyến|patrol.sea_sessions target 2025] trên biển.',
		'Bộ Chỉ huy giao chỉ tiêu năm 2025: Đồn Nậm Chà tuần tra [200 buổi|patrol.sessions target 2025]; Đồn Tà Cóng tuần tra [180 buổi|patrol.sessions target 2025].',
		{
			on: '2025-05-11',
			text: 'Đơn vị phấn đấu trong năm xây [40 căn nhà|housing.houses_built target 2025]; tính đến hôm nay mới được [16 căn|housing.houses_built].',
		},
		{
			on: '2025-05-11',
			text: 'Chỉ tiêu năm 2025 là [40 vụ|drugs.cases target 2025] ma túy, đến nay mới bắt được [16 vụ|drugs.cases].',
		},
		{
			on: '2025-05-11',
			text: 'Chương trình phối hợp 2025 - 2027 giữa BĐBP và Hội Phụ nữ đặt mục tiêu hỗ trợ [180 hộ|livelihood.households_supported target 2025-01-01/P3Y], trao [60 con bò|livelihood.livestock target 2025-01-01/P3Y] giống.',
		},
		{
			on: '2026-01-09',
			text: 'Đề ra chỉ tiêu [12 căn nhà|housing.houses_built target 2025] cho năm 2025, Đồn Tà Cóng làm được [13 căn|housing.houses_built 2025].',
		},
		{
			on: '2025-11-30',
			text: 'Ngày 30/11, Đồn Pa Lùng bàn giao [3 căn nhà|housing.houses_built 2025-11-30]. Theo kế hoạch, đồn còn [2 căn|housing.houses_built target 2025] nữa phải xong trước 31/12.',
		},
		'Nhiệm vụ năm 2025 nặng hơn năm trước: nếu năm 2024 tuần tra [300 buổi|patrol.sessions 2024] thì năm nay phải là [360 buổi|patrol.sessions target 2025].',
		'Phấn đấu năm 2025 xây [30 căn nhà|housing.houses_built target 2025], trong khi năm 2024 xây [22 căn|housing.houses_built 2024].',
		'“Năm ngoái bắt [31 vụ|smuggling.cases 2024] buôn lậu, năm nay tôi giao anh em bắt [35 vụ|smuggling.cases target 2025]”, Đồn trưởng nói.',
		{
			on: '2025-10-30',
			text: 'Hết tháng 10, tỉnh có [38 vụ|drugs.cases 2025-01-01/P10M] ma túy. Ba quý đầu năm là [33 vụ|drugs.cases 2025-01-01/P9M].',
		},
		{ on: '2025-10-04', text: 'Hết quý III, đồn tuần tra [210 buổi|patrol.sessions 2025-01-01/P9M].' },
		{
			on: '2025-10-04',
			text: 'Tính hết tháng 9/2025, BĐBP tỉnh xây [31 căn nhà|housing.houses_built 2025-01-01/P9M].',
		},
		{ on: '2025-10-04', text: 'Trong tháng 9/2025, BĐBP tỉnh xây [3 căn nhà|housing.houses_built 2025-09].' },
		{
			on: '2025-10-04',
			text: 'Đến hết tháng 9/2025, BĐBP tỉnh xây [31 căn nhà|housing.houses_built 2025-01-01/P9M].',
		},
		{
			on: '2025-10-30',
			text: 'Đến hết tháng 10, các đồn đã bắt [38 vụ|drugs.cases 2025-01-01/P10M] ma túy.',
		},
		{
			on: '2025-10-12',
			text: 'Đến hết tháng 10, các đồn phải xong [12 căn nhà|housing.houses_built target 2025].',
		},
	],
};
