import type { ConstructionGroup } from './group.ts';

/** The months that have just closed, told within a sentence. */
export const closedMonthsToldCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-07-04', text: 'Lượng ma túy thu giữ trong 6 tháng là [64 kg|drugs.total_mass 2025-S1].' },
		{
			on: '2025-07-04',
			text: 'Lưu lượng khách qua cửa khẩu 6 tháng đạt [412.000 lượt|gate.person_crossings 2025-S1].',
		},
		{ on: '2025-07-04', text: 'BĐBP tỉnh trong 6 tháng bắt [38 vụ|drugs.cases 2025-S1] ma túy.' },
		{
			on: '2025-10-02',
			text: 'Tổng số lượt tàu vào, rời cảng 9 tháng là [2.140 lượt|port.ship_calls 2025-01-01/P9M].',
		},
		{
			on: '2025-07-04',
			text: 'Anh bị tước bằng thuyền trưởng 6 tháng và phạt [25 triệu đồng|penalty.fines].',
		},
	],
};
