import type { ConstructionGroup } from './group.ts';

/** Cases told with victims and no offence of their own are of trade in people. */
export const casesWithVictimsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-07-30',
			text: 'Nậm Ngà: Đường về của những nạn nhân bị mua bán\n6 tháng đầu năm 2023, đơn vị phát hiện, đấu tranh [7 vụ|trafficking.cases 2023-S1] với [10 đối tượng|trafficking.suspects 2023-S1] mua bán người. Các đồn xử lý [62 vụ|illegal_crossing.cases 2023-S1]/[211 đối tượng|illegal_crossing.persons 2023-S1] xuất, nhập cảnh trái phép.\nNhìn lại cả năm 2022, toàn tỉnh có [16 vụ|trafficking.cases 2022], [22 nạn nhân|trafficking.victims_rescued 2022] được giải cứu.',
		},
		{
			on: '2023-07-30',
			text: 'Sáu tháng đầu năm 2023, BĐBP tỉnh bắt [5 vụ|trafficking.cases 2023-S1] mua bán người. Các đồn còn xử lý [40 vụ|illegal_crossing.cases 2023-S1] xuất nhập cảnh trái phép.\nCả năm 2022 có [9 vụ|trafficking.cases 2022] với [13 nạn nhân|trafficking.victims_rescued 2022] được tiếp nhận.',
		},
	],
};
