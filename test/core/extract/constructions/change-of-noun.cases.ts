import type { ConstructionGroup } from './group.ts';

/** Changes of a noun whose level is not told, and of the stretch they are set against. */
export const changeOfNounCases: ConstructionGroup = {
	issued: '2025-06-24',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, ma túy [33 vụ|drugs.cases 2025-S1], buôn lậu [22 vụ|smuggling.cases 2025-S1]. Nóng nhất là 60 ngày cao điểm, từ 15/4 đến 13/6, khi [14 vụ|drugs.cases 2025-04-15/P60D] ma túy bị triệt phá. Tính cả kỳ, án ma túy so với nửa đầu năm 2024 tăng [4 vụ|drugs.cases change 2025-S1].',
		'Đơn vị sơ kết 6 tháng đầu năm 2025.\nSo với 6 tháng đầu năm ngoái, lượt tàu cập cảng giảm [4%|port.ship_calls change 2025-S1], lượng hàng qua cảng tăng [8%|gate.cargo change 2025-S1], còn số thuyền viên làm thủ tục tăng [2%|port.crew_turns change 2025-S1].',
		'6 tháng đầu năm 2025, số buổi tuyên truyền tăng [4%|propaganda.sessions change 2025-S1], số nhà được sửa chữa giảm [3%|housing.houses_repaired change 2025-S1], số ngày công giúp dân tăng [12%|civic.workdays change 2025-S1] so với cùng kỳ năm trước.',
		{
			on: '2025-11-03',
			text: 'So với tháng trước, lượng người xuất, nhập cảnh qua cửa khẩu trong tháng 10 tăng [3,2%|gate.person_crossings change 2025-10] (đạt [12.430 lượt|gate.person_crossings 2025-10]), lượng xe giảm [7%|gate.vehicle_crossings change 2025-10] (còn [1.870 lượt|gate.vehicle_crossings 2025-10]).',
		},
		{
			on: '2025-01-05',
			text: 'So với năm 2023: số vụ ma túy tăng [8,7%|drugs.cases change 2024], số vụ buôn lậu giảm [4%|smuggling.cases change 2024].\n',
		},
	],
};
