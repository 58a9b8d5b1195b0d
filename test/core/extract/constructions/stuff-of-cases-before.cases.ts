import type { ConstructionGroup } from './group.ts';

/** The fireworks that the sentence before has weighed are what the next cases of them brought in; not where other stuff stands beside them. */
export const stuffOfCasesBeforeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-14',
			text: 'Năm 2024, BĐBP tỉnh phát hiện [12 vụ|weapons.cases 2024] buôn bán, tàng trữ [186 kg|seized.fireworks 2024] pháo nổ. Tuyến biển bắt [4 vụ|weapons.cases 2024], thu [86 kg|seized.fireworks 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Trong năm 2024 thu giữ [95 kg|seized.fireworks 2024] pháo hoa nổ, bắt [8 vụ|weapons.cases 2024]. Trên tuyến biển, Hải đội 2 bắt [3 vụ|weapons.cases 2024], thu [24 kg|seized.fireworks 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Tội phạm về pháo giảm nhưng phức tạp. Năm 2024 xử lý [17 vụ|weapons.cases 2024], thu [310 kg|seized.fireworks 2024] pháo. Riêng xã Bản Lam xảy ra [5 vụ|weapons.cases 2024], thu [110 kg|seized.fireworks 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Năm 2024, các đồn tuyến nội bắt [7 vụ|weapons.cases 2024], thu [130 kg|seized.fireworks 2024] pháo. Các đồn tuyến ngoài bắt [5 vụ|weapons.cases 2024], thu [56 kg|seized.fireworks 2024]. Hải đội bắt [2 vụ|weapons.cases 2024], thu [18 kg|seized.fireworks 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Năm 2024, các đồn bắt [40 vụ|smuggling.cases 2024] buôn lậu, thu [16 tấn|seized.goods_mass 2024] đường cát. Riêng Đồn Biên phòng Nậm Cắt bắt [14 vụ|smuggling.cases 2024], thu [6 tấn|seized.goods_mass 2024].',
		},
	],
};
