import type { ConstructionGroup } from './group.ts';

/** Those whom accidents befell are not those saved; boats that sank are saved where the verb before them says so. */
export const whomAccidentsBefellCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-07-05',
			text: 'Sáu tháng đầu năm 2025, trên vùng biển Hải An xảy ra [42 vụ|sar.incidents 2025-S1] tai nạn/39 phương tiện/177 người bị nạn; làm chết [6 người|sar.deaths_missing 2025-S1]. BĐBP đã cứu [150 người|sar.persons_rescued 2025-S1], [21 phương tiện|sar.vessels_rescued 2025-S1].',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, trên biển xảy ra [17 vụ|sar.incidents 2024] tai nạn với 20 tàu, 96 thuyền viên gặp nạn; BĐBP tỉnh đã cứu hộ thành công [15 tàu|sar.vessels_rescued 2024], [88 thuyền viên|sar.persons_rescued 2024].',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, trên vùng biển Hải An xảy ra [3 vụ|sar.incidents 2024], cứu được [9 ngư dân|sar.persons_rescued 2024].',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, Hải đội 2 đã trực tiếp cứu nạn thành công [17 tàu|sar.vessels_rescued 2024] với [141 thuyền viên|sar.persons_rescued 2024] bị chìm trên biển, cứu hộ [8 lượt phương tiện|sar.vessels_rescued 2024].',
		},
	],
};
