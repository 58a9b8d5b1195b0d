import type { ConstructionGroup } from './group.ts';

/** The most of one trip or one shift, with its day between commas; how often in a quarter is no quarter. */
export const peaksWithAsidesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-06',
			text: 'Quý III/2024, Đồn Biên phòng cửa khẩu cảng Hòn Đụn thuộc BĐBP Hà Khê làm thủ tục cho [41 lượt tàu|port.ship_calls 2024-Q3] khách quốc tế. Chuyến đông nhất, hôm 14/9, có tới 2.150 khách.',
		},
		{
			on: '2024-10-06',
			text: 'Quý III/2024, Đồn Biên phòng cửa khẩu cảng Hòn Đụn thuộc BĐBP Hà Khê làm thủ tục cho [518 lượt tàu|port.ship_calls 2024-Q3]. Ngày nhiều nhất, mùng 2/9, làm thủ tục cho 21 tàu; ca đông nhất phải kiểm tra 640 thuyền viên.',
		},
		{
			on: '2023-12-14',
			text: 'Sang năm 2024, BĐBP Hà Khê duy trì hội đàm cấp đồn mỗi quý một lần, tuần tra song phương [48 lần|patrol.bilateral_sessions target 2024].',
		},
		{
			on: '2023-12-14',
			text: 'Năm 2023, BĐBP Hà Khê tổ chức giao ban mỗi tháng một lần, họp mỗi quý hai lần; tuần tra song phương [48 lần|patrol.bilateral_sessions 2023].',
		},
		{
			on: '2024-10-06',
			text: 'Trong quý một năm 2024, BĐBP Hà Khê tuần tra [48 lần|patrol.sessions 2024-Q1]; sang quý hai, tuần tra [51 lần|patrol.sessions 2024-Q2].',
		},
	],
};
