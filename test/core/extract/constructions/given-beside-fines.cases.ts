import type { ConstructionGroup } from './group.ts';

/** Money that sponsors give, told behind fines, is no fine. */
export const givenBesideFinesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-08',
			text: 'Các đồn xử phạt [14 tàu cá|fisheries.iuu_vessels 2025-04] với [210 triệu đồng|penalty.fines 2025-04]. Quân và dân dựng 2 trụ loa do Tỉnh đoàn tài trợ 120 triệu đồng.',
		},
		{
			on: '2025-04-08',
			text: 'Quý I, các đồn xử phạt [14 tàu cá|fisheries.iuu_vessels 2025-Q1] với [210 triệu đồng|penalty.fines 2025-Q1]. Công ty Điện lực tài trợ 90 triệu đồng lắp đèn đường cho xã đảo.',
		},
		{
			on: '2025-04-08',
			text: 'Quý I, các đồn xử phạt [14 tàu cá|fisheries.iuu_vessels 2025-Q1] với [210 triệu đồng|penalty.fines 2025-Q1]. Ngân hàng X trao tặng đồn bộ máy lọc nước trị giá 65 triệu đồng.',
		},
		{
			on: '2025-04-08',
			text: 'Quý I, các đồn xử phạt [14 tàu cá|fisheries.iuu_vessels 2025-Q1], tổng số tiền [210 triệu đồng|penalty.fines 2025-Q1]; từ tiền tài trợ 300 triệu đồng của doanh nghiệp, đồn xây [2 nhà|housing.houses_built 2025-Q1].',
		},
	],
};
