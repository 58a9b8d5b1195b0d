import type { ConstructionGroup } from './group.ts';

/** Names that only an office leads to are of its holder, not of a province. */
export const holdersOfOfficeCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-05-16',
			text: 'Sáng 15/5, UBND tỉnh Phong Khê tổng kết 10 năm phong trào. Các tổ cung cấp [3.312 nguồn tin|crime.tips 2015-05-17/P10Y @Phong_Khê].\nPhát biểu tại hội nghị, đồng chí Phó Chủ tịch UBND tỉnh Kring Ba nhấn mạnh vai trò của nhân dân.\nDịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho [12 tập thể|awards.given 2025-05-15 BANG_KHEN UBND_TINH COLLECTIVE @Phong_Khê].',
		},
		{
			on: '2025-03-03',
			text: 'BĐBP tỉnh Xuân Khê kỷ niệm Ngày truyền thống. Đại tá, Chỉ huy trưởng BĐBP tỉnh Giàng A Sùng cho biết, năm 2024 đơn vị bắt [538 vụ|crime.cases 2024 @Xuân_Khê].',
		},
		{
			on: '2024-03-02',
			text: 'Hội nghị do UBND tỉnh Xuân Khê tổ chức. Bí thư Tỉnh ủy Ma Thế Cường phát biểu.\nNăm 2023, BĐBP tỉnh bắt [538 vụ|crime.cases 2023 @Xuân_Khê].',
		},
		{
			on: '2025-03-03',
			text: 'BĐBP tỉnh Xuân Khê và tỉnh Hải An ký quy chế. Chủ tịch UBND tỉnh Hải An dự. Năm 2024, BĐBP tỉnh Hải An bắt [15 vụ|smuggling.cases 2024 @Hải_An] buôn lậu.',
		},
		{
			on: '2025-03-03',
			text: 'Chỉ huy trưởng BĐBP tỉnh Mường Sa cho biết, năm 2024 đơn vị bắt [538 vụ|crime.cases 2024 @Mường_Sa].',
		},
		{
			on: '2025-03-03',
			text: 'Sáng 3/3, Hội đồng nhân dân tỉnh Sơn Khê họp. Đại tá Lê Hà, Chỉ huy trưởng BĐBP tỉnh Mường Sa cho biết, năm 2024 đơn vị bắt [538 vụ|crime.cases 2024 @Mường_Sa].',
		},
		{
			on: '2025-03-03',
			text: 'Theo ông Lê Hà - Phó Chủ tịch UBND tỉnh Mường Sa, năm 2024, các đồn bắt [538 vụ|crime.cases 2024 @Mường_Sa]. Hàng từ tỉnh Sơn Khê về.',
		},
	],
};
