import type { ConstructionGroup } from './group.ts';

/** A story that names no day is of no such time as a later paragraph counts more of the same in. */
export const leadWithoutDayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-06',
			text: 'Tàu cá BL 90123 TS bị phá nước khiến 6 thuyền viên gặp nạn. Đồn Biên phòng Hòn Lam đã cứu [6 thuyền viên|sar.persons_rescued 2025-01] an toàn.\nNăm 2024, đồn đã cứu nạn [12 vụ|sar.incidents 2024], [40 người|sar.persons_rescued 2024].',
		},
		{
			on: '2025-04-06',
			text: 'Đồn Biên phòng Hòn Lam vừa phát hiện, bắt giữ [2 đối tượng|drugs.suspects 2025-04] vận chuyển trái phép [3.000 viên ma túy|drugs.synthetic_pills 2025-04] tổng hợp.\nQuý I/2025, đồn đã bắt [7 vụ|drugs.cases 2025-Q1], [9 đối tượng|drugs.suspects 2025-Q1] về ma túy.',
		},
		{
			on: '2025-07-06',
			text: 'Trên đường tuần tra, tổ công tác của Đồn Biên phòng Pa Hin phát hiện [một đối tượng|crime.suspects 2025-07] vác bao tải, kiểm tra thấy [12 kg|seized.fireworks 2025-07] pháo nổ.\n6 tháng đầu năm 2025, đồn phát hiện [14 vụ|weapons.cases 2025-S1] vận chuyển pháo, thu [310 kg|seized.fireworks 2025-S1].',
		},
		{
			on: '2025-01-15',
			text: 'Bộ Chỉ huy BĐBP tỉnh trao [50 suất quà|gifts.sets 2025-01] cho hộ nghèo xã Nậm Lúc, mỗi suất trị giá 500.000 đồng.\nTrong năm 2024, BĐBP tỉnh đã tặng [3.200 suất quà|gifts.sets 2024], xây [24 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2024-10-15',
			text: 'Đồn Biên phòng Cửa Lạch phát hiện tàu cá khai thác trái phép, xử phạt chủ tàu [25 triệu đồng|penalty.fines 2024-10].\n9 tháng năm 2024, đồn xử phạt [31 chủ tàu|penalty.persons 2024-01-01/P9M], số tiền [1,2 tỷ đồng|penalty.fines 2024-01-01/P9M].',
		},
		{
			on: '2025-01-06',
			text: 'BĐBP tỉnh Hà Khê đã bắt giữ [212 vụ|crime.cases 2024], [260 đối tượng|crime.suspects 2024]; tuần tra [1.800 lượt|patrol.sessions 2024].\nNăm 2024, đơn vị xây [12 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-01-06',
			text: 'Ngày 5/1, Đồn Biên phòng Hòn Lam cứu [6 thuyền viên|sar.persons_rescued 2025-01-05].\nNăm 2024, đồn đã cứu [40 người|sar.persons_rescued 2024].',
		},
	],
};
