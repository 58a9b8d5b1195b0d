import type { ConstructionGroup } from './group.ts';

/** Shelters of another stage, hands put to houses, and money of the houses told before. */
export const housesAndWhatTheyTookCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Trong năm 2024, đơn vị khởi công 14 căn nhà “Mái ấm biên cương”, bàn giao [11 căn|housing.border_shelters 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, khởi công 7 “Mái ấm biên cương”, đã trao [4 căn|housing.border_shelters 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn trao [3 căn nhà|housing.border_shelters 2024] “Mái ấm biên cương” và [6 căn nhà đại đoàn kết|housing.houses_built 2024].',
		},
		{
			on: '2025-06-20',
			text: 'BĐBP tỉnh đã điều [640 lượt bộ đội|housing.troop_turns 2025-01-01/P5M] giúp các hộ nghèo tháo dỡ nhà cũ, đào móng, làm nhà mới trong 5 tháng đầu năm 2025.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, các đồn cử [480 lượt chiến sĩ|housing.troop_turns 2024] giúp bà con san nền, chở vật liệu, dựng nhà.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, [350 ngày công|housing.workdays 2024] được bỏ ra giúp hộ nghèo đào móng, đổ mái, xây nhà.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, các đồn cử [480 lượt chiến sĩ|civic.troop_turns 2024] giúp bà con gặt lúa, sửa đường, làm nhà.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, BĐBP tỉnh xây [22 căn nhà|housing.houses_built 2024], mỗi căn 70 triệu đồng; vận động thêm được [1,15 tỷ đồng|housing.funds 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, BĐBP tỉnh xây [22 căn nhà|housing.houses_built 2024]; vận động thêm [1,15 tỷ đồng|welfare.total_value 2024] cho công tác an sinh xã hội.',
		},
		{
			on: '2025-06-20',
			text: 'Đến nay, bằng nguồn xã hội hóa, BĐBP tỉnh đã xóa [31 nhà tạm, nhà dột nát|housing.houses_funded 2025-06-20] với số tiền [1,6 tỷ đồng|housing.funds 2025-06-20].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đơn vị bàn giao [9 căn nhà|housing.houses_built 2024] với tổng số tiền [720 triệu đồng|housing.funds 2024].',
		},
	],
};
