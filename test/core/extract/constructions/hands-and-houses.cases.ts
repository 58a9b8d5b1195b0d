import type { ConstructionGroup } from './group.ts';

/** Hands that help households with their house; goals told as met; either way over the border; duties are no fines. */
export const handsAndHousesCases: ConstructionGroup = {
	issued: '2025-08-10',
	area: 'Hà Khê',
	texts: [
		'Từ đầu năm đến nay, bộ đội góp [1.180 lượt cán bộ, chiến sĩ|housing.troop_turns], [3.600 ngày công|housing.workdays] giúp 71 hộ dân chuyển vật liệu, làm nhà.',
		'Quý II, các đồn cử [310 lượt bộ đội|housing.troop_turns] giúp 22 hộ dựng nhà mới.',
		'Quý II, các đồn cử [310 lượt bộ đội|civic.troop_turns] giúp 22 hộ gặt lúa.',
		'6 tháng: [4.860 ngày công|civic.workdays] giúp dân, [34 căn nhà|housing.houses_built] được dựng lên.',
		'7 tháng, các chỉ tiêu thi đua đều đạt và vượt: tuyên truyền [265 buổi|propaganda.sessions result 2025-01-01/P7M]; giúp dân [2.120 ngày công|civic.workdays result].',
		'7 tháng, các chỉ tiêu chủ yếu cơ bản hoàn thành: đỡ đầu [84 em|education.sponsored_students result].',
		'Các chỉ tiêu thi đua năm 2025 gồm: tuyên truyền [265 buổi|propaganda.sessions target 2025]; giúp dân [2.120 ngày công|civic.workdays target 2025].',
		'Năm 2025, các chỉ tiêu cần đạt: tuyên truyền [265 buổi|propaganda.sessions target 2025].',
		'7 tháng, tổng số lượt phương tiện đồn làm thủ tục đạt [26.790 lượt|gate.vehicle_crossings], gồm [6.370 lượt|gate.vehicle_crossings <1] xuất cảnh, [20.420 lượt|gate.vehicle_crossings <1] nhập cảnh.',
		'7 tháng, số thu ngân sách qua cửa khẩu đạt 577 tỷ đồng.',
		'7 tháng, xử phạt [61 vụ|penalty.cases], thu nộp ngân sách [877 triệu đồng|penalty.fines].',
	],
};
