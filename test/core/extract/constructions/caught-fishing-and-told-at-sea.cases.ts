import type { ConstructionGroup } from './group.ts';

/** Those caught at fishing are no smugglers, boats let go are foreign, those aboard boats that are talked to listen. */
export const caughtFishingAndToldAtSeaCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-12-20',
			text: 'Đêm 18/12, Đồn Biên phòng Cửa Sót bắt [4 tàu|fisheries.iuu_vessels 2025-12-18], [11 đối tượng|crime.suspects 2025-12-18] dùng kích điện, thu [320 kg|seized.goods_mass 2025-12-18] hải sản.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh xua đuổi [198 lượt tàu cá|fisheries.foreign_vessels_expelled 2025] nước ngoài, lập biên bản, phóng thích [16 tàu|fisheries.foreign_vessels_expelled 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn tuyên truyền cho 11.000 lượt tàu cá với [96.000 lượt thuyền viên|propaganda.listeners 2025] xuất nhập bến.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn tổ chức [64 đợt tuyên truyền|propaganda.sessions 2025]; kiểm soát [2.140 lượt tàu|fisheries.vessel_turns_checked 2025], [12.800 lượt ngư dân|fisheries.fisher_turns_checked 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Trong năm 2025, đài canh hướng dẫn [8.214 lượt tàu|disaster.vessels_alerted 2025]/[43.100 lượt ngư dân|disaster.fishers_alerted 2025] biết hướng đi của 9 cơn bão.',
		},
	],
};
