import type { ConstructionGroup } from './group.ts';

/** A decision to reward sets no goal; what a programme sets does. */
export const givenByADecisionCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-22',
			text: 'Sáng 21/9, UBND tỉnh tổ chức lễ công bố quyết định khen thưởng đột xuất: tặng Bằng khen [2 tập thể|awards.given 2025-09-21 BANG_KHEN UBND_TINH COLLECTIVE], [8 cá nhân|awards.given 2025-09-21 BANG_KHEN UBND_TINH INDIVIDUAL], thưởng [50 triệu đồng|awards.bonus 2025-09-21 UBND_TINH]; Bộ Tư lệnh BĐBP thưởng [30 triệu đồng|awards.bonus 2025-09-21 BTL_BDBP].',
		},
		{
			on: '2025-09-22',
			text: 'Sáng 21/9, UBND tỉnh công bố quyết định tặng thưởng: thưởng [20 triệu đồng|awards.bonus 2025-09-21 UBND_TINH] cho Đồn Biên phòng Nà Cáp.',
		},
		{
			on: '2025-01-22',
			text: 'Tỉnh đoàn và BĐBP tỉnh ký kết chương trình phối hợp năm 2025: trao [40 suất học bổng|gifts.sets target 2025], đỡ đầu [20 em|education.sponsored_students target 2025].',
		},
	],
};
