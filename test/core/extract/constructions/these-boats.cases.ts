import type { ConstructionGroup } from './group.ts';

/** Boats pointed back at are those told before, and a remark in brackets behind what they are made of parts nothing. */
export const theseBoatsCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-03-19',
			text: 'Ngày 17/3, hải đội bắt quả tang [2 phương tiện|fisheries.iuu_vessels 2025-03-17] đang dùng kích điện đánh bắt thủy sản. [2 phương tiện|fisheries.iuu_vessels ≡1] này bị tịch thu ngư cụ, tước giấy phép 3 tháng.',
		},
		{
			on: '2025-03-19',
			text: 'Ngày 17/3, tổ công tác phát hiện [3 phương tiện|fisheries.iuu_vessels 2025-03-17] vỏ gỗ (không số hiệu) đang sử dụng kích điện khai thác thủy sản.',
		},
	],
};
