import type { ConstructionGroup } from './group.ts';

/** A half of the year told behind a figure or its row; the second half told as the one after the first. */
export const halvesBehindCases: ConstructionGroup = {
	issued: '2025-02-24',
	area: 'Hải Lộc',
	texts: [
		'Năm 2024 bắt [190 vụ|crime.cases 2024]: [103 vụ|crime.cases 2024-S1] trong sáu tháng đầu, [87 vụ|crime.cases 2024-S2] trong sáu tháng sau.',
		'Năm 2024 bắt [172 vụ|crime.cases 2024], [96 vụ|crime.cases 2024-S1] xảy ra ở nửa đầu năm, [76 vụ|crime.cases 2024-S2] ở nửa cuối năm.',
		'Năm 2024 bắt [190 vụ|crime.cases 2024], [240 đối tượng|crime.suspects 2024]; [103 vụ|crime.cases 2024-S1]/[131 đối tượng|crime.suspects 2024-S1] trong số này được phát hiện ở nửa đầu năm.',
		'Năm 2024 bắt [154 vụ|crime.cases 2024], trong đó [81 vụ|crime.cases 2024-S1]/[99 đối tượng|crime.suspects 2024-S1] thuộc nửa đầu năm.',
		{
			on: '2025-11-12',
			text: 'Tính từ ngày 1/7 đến 31/10/2025, tức bốn tháng đầu tiên theo mô hình mới, BĐBP tỉnh bắt giữ [104 vụ|crime.cases 2025-07-01/P123D].',
		},
		{
			on: '2025-05-12',
			text: 'Bốn tháng đầu tiên của năm 2025, BĐBP tỉnh bắt giữ [98 vụ|crime.cases 2025-01-01/P4M].',
		},
		// six months after something
		'Sáu tháng sau, đồn trở lại bản, trao [40 suất quà|gifts.sets].',
	],
};
