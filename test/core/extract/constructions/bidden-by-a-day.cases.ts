import type { ConstructionGroup } from './group.ts';

/** What is asked for by a day that lies ahead is a goal; the day may do without its noun. */
export const biddenByADayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'Tỉnh yêu cầu các đồn tổ chức [60 buổi tuyên truyền|propaganda.sessions target 2025] trước 15/9.',
		},
		{
			on: '2025-07-08',
			text: 'Chỉ huy trưởng yêu cầu BĐBP các huyện xây xong [40 căn nhà|housing.houses_built target 2025] trước ngày 30/9.',
		},
		{ on: '2025-07-08', text: 'Đồng chí Bí thư đề nghị BĐBP tỉnh tặng 300 suất quà trước Tết Trung thu.' },
		{
			on: '2025-07-08',
			text: 'Với quyết tâm “về đích sớm”, các đồn đăng ký xây [28 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-08',
			text: 'Nếu giữ được nhịp độ này, cả năm BĐBP Hà Khê có thể hoàn thành xây [150 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-07-08',
			text: 'BĐBP tỉnh xác định mục tiêu có trên 90% đồn vững mạnh toàn diện, 100% đảng viên phụ trách hộ, giúp [800 hộ|livelihood.households_supported target 2025] thoát nghèo.',
		},
		{ on: '2025-07-08', text: 'Sở Chỉ huy yêu cầu 42 tàu vào bờ trước 17 giờ.' },
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm 2025, các đồn xây [18 căn nhà|housing.houses_built 2025-S1], còn [12 căn|housing.houses_built target 2025] phấn đấu xong trước 30/11; đỡ đầu [141 em|education.sponsored_students 2025-S1].',
		},
	],
};
