import type { ConstructionGroup } from './group.ts';

/** Where no province is named as one, the name that a feature's scene and counts tell of; a post of that name is none. */
export const provinceSetBySceneCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-04-18',
			text: 'Cất nhà chạy đua với mùa mưa\nGiữa tháng Tư, trời Phước Tấu đã ầm ì những cơn giông đầu mùa.\nTheo rà soát của UBND tỉnh, đầu năm 2025 Phước Tấu còn 1.407 hộ ở nhà tạm. Từ đầu năm đến nay, BĐBP tỉnh xây mới [41 căn nhà|housing.houses_built 2025-01-01/P108D @Phước_Tấu].',
		},
		{
			on: '2025-04-18',
			text: 'Những mái nhà mới\nNắng Lệ Sơn tháng Tư như đổ lửa. Từ đầu năm đến nay, BĐBP tỉnh xây mới [41 căn nhà|housing.houses_built 2025-01-01/P108D @Lệ_Sơn].\nNăm 2025, Lệ Sơn còn 1.407 hộ ở nhà tạm.',
		},
		{
			on: '2025-04-18',
			text: 'Xuân về trên biên giới\nBước vào năm 2025 Lệ Sơn vẫn là tỉnh nghèo. Từ đầu năm đến nay, BĐBP tỉnh xây mới [41 căn nhà|housing.houses_built 2025-01-01/P108D @Lệ_Sơn].',
		},
		{
			on: '2025-04-18',
			text: 'Mưa Tà Lẻng\nĐêm qua, mưa Tà Lẻng trắng trời. Từ đầu năm đến nay, BĐBP tỉnh xây mới [41 căn nhà|housing.houses_built 2025-01-01/P108D @Tà_Lẻng].',
		},
		{
			on: '2025-04-18',
			text: 'Xuân về trên biên giới\nTrời Pa Sín mù sương. Đồn Biên phòng Pa Sín từ đầu năm đến nay xây mới [41 căn nhà|housing.houses_built 2025-01-01/P108D].',
		},
	],
};
