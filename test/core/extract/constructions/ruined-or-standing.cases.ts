import type { ConstructionGroup } from './group.ts';

/** Bridges a flood broke and houses it left standing were not built. */
export const ruinedOrStandingCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-08-06', text: 'Trận lũ quét đêm 1/8 khiến cả bản chỉ còn lại chín nếp nhà đứng vững.' },
		{ on: '2025-08-06', text: 'Sau lũ, xã Nậm Pung chỉ còn 12 ngôi nhà nguyên vẹn.' },
		{
			on: '2025-08-06',
			text: 'Từ ngày 1/8 đến 5/8, mưa lũ làm 186 ngôi nhà bị cuốn trôi, 11 cây cầu treo bị đứt, 3 km đường bị sạt lở.',
		},
		{
			on: '2025-08-06',
			text: 'Lũ cuốn phăng 4 cầu tạm, 2 điểm trường bị vùi lấp, 7 công trình nước sạch hư hỏng.',
		},
		{ on: '2025-08-06', text: 'Bão số 3 làm tốc mái 58 căn nhà, gãy 2 cây cầu dân sinh, đứt 5 tuyến đường.' },
		{ on: '2025-08-06', text: 'Thiên tai khiến 5 cây cầu bị sập, 9 đoạn đường bị chia cắt, 2 đập tràn vỡ.' },
		{ on: '2025-08-06', text: 'Cả thôn 40 nóc nhà nay chỉ còn sáu căn nhà trụ lại.' },
		{
			on: '2025-08-06',
			text: 'Sau lũ, bộ đội đã dựng lại [9 ngôi nhà|housing.houses_built 2025-08], sửa [2 cây cầu|works.public 2025-08] bị đứt cho bà con.',
		},
		{
			on: '2025-08-06',
			text: 'Trong tháng 8, đơn vị làm mới [11 cây cầu|works.public 2025-08] treo bị lũ cuốn.',
		},
		{
			on: '2025-08-06',
			text: 'Năm 2024, đơn vị xây mới [9 nếp nhà|housing.houses_built 2024] cho hộ nghèo.',
		},
	],
};
