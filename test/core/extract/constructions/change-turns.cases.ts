import type { ConstructionGroup } from './group.ts';

/** Rises and falls told by other verbs, as shares of then, one by one for the figures before. */
export const changeTurnCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		// the noun opens its part, its verb right behind it
		{
			on: '2025-10-10',
			text: 'Quý III/2025, các đồn bắt [33 vụ|crime.cases]/[41 đối tượng|crime.suspects]. So với quý II: vụ tăng [1|crime.cases change =1], đối tượng giảm [2|crime.suspects change =-2].',
		},
		'6 tháng đầu năm 2025, xử lý [97 vụ|crime.cases], [133 đối tượng|crime.suspects]; số vụ nhích thêm [3 vụ|crime.cases change 2025-S1 =3], còn số đối tượng lại giảm [12 người|crime.suspects change 2025-S1 =-12] so với cùng kỳ.',
		'6 tháng đầu năm 2025, xử lý [97 vụ|crime.cases], [133 đối tượng|crime.suspects]; số vụ nhích lên [3,2%|crime.cases change =3.2] so với cùng kỳ.',
		'Năm 2024, tuần tra [1.820 buổi|patrol.sessions 2024], vượt [120 buổi|patrol.sessions change =120] so với năm 2023.',
		'Năm 2024, bắt [41 vụ|drugs.cases] ma túy, chỉ bằng [78,8%|drugs.cases change =78.8] của năm 2023.',
		'Năm 2024, tuyên truyền [520 buổi|propaganda.sessions] cho [31.000 lượt người|propaganda.listeners], so với năm 2023 tăng [8,3%|propaganda.sessions change =8.3] số buổi, [8,4%|propaganda.listeners change =8.4] số lượt người nghe.',
		'6 tháng đầu năm 2025, đơn vị làm thủ tục cho [210.000 lượt người|gate.person_crossings] và [18.200 lượt phương tiện|gate.vehicle_crossings], tăng tương ứng [6,4%|gate.person_crossings change =6.4] và [2%|gate.vehicle_crossings change =2] so với cùng kỳ năm trước.',
		'Năm 2024, số vụ phạm pháp trên biên giới giảm [8,5%|crime.cases change =-8.5] so với năm 2023; riêng ma túy giảm [12%|drugs.cases change =-12].',
		'Năm 2024, toàn tỉnh xây [43 căn nhà|housing.houses_built 2024]; so với năm 2023 thì thêm [6 căn|housing.houses_built change 2024 =6].',
		'Năm 2024, các đồn bắt [45 vụ|drugs.cases 2024] ma túy; so với năm trước, bớt [6 vụ|drugs.cases change 2024 =-6].',
		'Năm 2024, các đồn tuyên truyền [412 buổi|propaganda.sessions 2024]; so với năm liền trước thì thêm [40 buổi|propaganda.sessions change 2024 =40].',
		'So với năm 2023, năm 2024 các đồn xây thêm [6 căn nhà|housing.houses_built 2024] cho hộ nghèo.',
	],
};
