import type { ConstructionGroup } from './group.ts';

/** A share is of what the level of then counts; a share of a plan is none in a table either. */
export const sharesOfThenCases: ConstructionGroup = {
	issued: '2025-07-02',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm, tuyên truyền [318 buổi|propaganda.sessions 2025-S1]/[15.940 lượt người nghe|propaganda.listeners], bằng [112%|propaganda.sessions change 2025-S1] so với cùng kỳ năm trước ([284 buổi|propaganda.sessions 2024-S1]).',
		'6 tháng đầu năm, bắt [48 vụ|crime.cases], [61 đối tượng|crime.suspects], tăng [20%|crime.cases change] so với [40 vụ|crime.cases 2024-S1] của cùng kỳ.',
		'6 tháng đầu năm, làm thủ tục cho [12.400 lượt người|gate.person_crossings], [3.100 lượt phương tiện|gate.vehicle_crossings], tăng [24%|gate.person_crossings change] so với cùng kỳ ([10.000 lượt người|gate.person_crossings 2024-S1]).',
		'6 tháng đầu năm, bắt [48 vụ|crime.cases] (ma túy [20 vụ|drugs.cases]), tăng [20%|crime.cases change] so với cùng kỳ ([40 vụ|crime.cases 2024-S1]).',
		'6 tháng đầu năm, bắt [48 vụ|crime.cases], [61 đối tượng|crime.suspects], tăng [19,6%|crime.suspects change] so với cùng kỳ.',
		'KẾT QUẢ NĂM 2025\nNội dung | Kế hoạch 2025 | Thực hiện 6 tháng 2025 | Tỷ lệ\nBuổi tuyên truyền | [600|propaganda.sessions target 2025] | [318|propaganda.sessions 2025-S1] | 53%\nNhà xây mới | [30|housing.houses_built target 2025] | [17|housing.houses_built 2025-S1] | 56,7%',
		'KẾT QUẢ NĂM 2024\nNội dung | Giao | Đạt | Tỷ lệ\nBuổi tuyên truyền | [600|propaganda.sessions target 2024] | [574|propaganda.sessions 2024] | 95,7%\nNhà xây mới | [30|housing.houses_built target 2024] | [28|housing.houses_built 2024] | 93,3%',
		'Nội dung | Năm 2023 | Năm 2024 | Tỷ lệ\nBuổi tuyên truyền | [600|propaganda.sessions 2023] | [574|propaganda.sessions 2024] | [95,7%|propaganda.sessions change 2024]\nNhà xây mới | [30|housing.houses_built 2023] | [28|housing.houses_built 2024] | [93,3%|housing.houses_built change 2024]',
	],
};
