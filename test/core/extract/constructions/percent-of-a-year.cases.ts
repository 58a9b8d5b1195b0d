import type { ConstructionGroup } from './group.ts';

/** A year that a percentage or a part is set against is not of what follows. */
export const percentOfAYearCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-12-28',
			text: 'Năm 2021, dịch bệnh phức tạp. Cả năm chỉ có [3,1 triệu lượt người|gate.person_crossings 2021] làm thủ tục xuất, nhập cảnh, bằng [48,7%|gate.person_crossings change 2021] năm trước; ngược lại, xe chở hàng lên tới [14.600 lượt|gate.vehicle_crossings 2021].',
		},
		{
			on: '2021-12-28',
			text: 'Năm 2021, các đồn làm thủ tục cho [31.000 lượt người|gate.person_crossings 2021], bằng một nửa năm 2020; trong khi đó, phương tiện tăng lên [14.600 lượt|gate.vehicle_crossings 2021].',
		},
		{
			on: '2021-12-28',
			text: 'Cả năm bắt [41 vụ|crime.cases 2021], bằng [80%|crime.cases change 2021] năm ngoái; nhưng số ma túy thu được lên tới [120 kg|drugs.total_mass 2021], tăng gấp đôi.',
		},
		{
			on: '2021-12-28',
			text: 'Năm 2021, số vụ bắt giữ là [41|crime.cases 2021], chỉ bằng [60%|crime.cases change 2021] của năm 2020, song số ma túy lại lên tới [98 kg|drugs.total_mass 2021].',
		},
		{
			on: '2021-12-28',
			text: 'Năm 2021 bắt [41 vụ|crime.cases 2021], bằng 80% kế hoạch; năm 2020 bắt [52 vụ|crime.cases 2020].',
		},
	],
};
