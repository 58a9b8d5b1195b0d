import type { ConstructionGroup } from './group.ts';

/** "tương đương 93 % năm 2023" is a share of then as "bằng" is; behind a rise it tells the rise again. */
export const equalToAShareCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [71 vụ|crime.cases 2024], tương đương [93%|crime.cases change 2024] năm 2023.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, Đồn làm thủ tục cho [3.204 lượt phương tiện|gate.vehicle_crossings 2024], tương đương với [108%|gate.vehicle_crossings change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-02',
			text: '11 tháng năm 2024, qua cửa khẩu có [64.915 lượt phương tiện|gate.vehicle_crossings 2024-01-01/P11M], tương đương [118,2%|gate.vehicle_crossings change 2024-01-01/P11M] cùng kỳ.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [71 vụ|crime.cases 2024], giảm [12 vụ|crime.cases change 2024], tương đương [14,5%|crime.cases change 2024] so với năm 2023.',
		},
	],
};
