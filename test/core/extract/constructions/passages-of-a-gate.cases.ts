import type { ConstructionGroup } from './group.ts';

/** People who go in and out through a gate, where nobody is caught, are no offenders; those kept back are. */
export const passagesOfAGateCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-02-06',
			text: 'Từ ngày 1/1 đến hết ngày 5/2/2024, đã có [hơn 712.990 người|gate.person_crossings GT] xuất nhập cảnh qua Cửa khẩu quốc tế Nậm Cáy, trong đó [hơn 352.760 người|gate.person_crossings] nhập cảnh và [hơn 360.220 người|gate.person_crossings] xuất cảnh.',
		},
		{
			on: '2024-02-06',
			text: 'Tháng 1, cửa khẩu Nậm Cáy có [12.400 người|gate.person_crossings 2024-01] nhập cảnh, [11.900 người|gate.person_crossings 2024-01] xuất cảnh.',
		},
		{
			on: '2024-02-06',
			text: 'Trong tháng 1, các đồn phát hiện [14 người|illegal_entry.persons 2024-01] nhập cảnh, [3 người|illegal_exit.persons 2024-01] xuất cảnh không giấy tờ.',
		},
		{
			on: '2024-02-06',
			text: 'Trong tháng 1, các đồn ngăn chặn [12 người|illegal_crossing.persons 2024-01] xuất nhập cảnh qua cửa khẩu phụ bằng giấy tờ giả.',
		},
		{
			on: '2024-04-02',
			text: 'Tính đến 31/3, tổng số doanh nghiệp làm thủ tục tại cửa khẩu là 519 doanh nghiệp, tăng 148 doanh nghiệp so với cùng kỳ; xử phạt [6 doanh nghiệp|crime.organizations] vi phạm.',
		},
	],
};
