import type { ConstructionGroup } from './group.ts';

/** What was done "Trước đó", on no day that is told, is not of the day of the story; a story's own beginning is. */
export const someTimeBeforeCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2023-09-06',
			text: 'Đêm 5/9, Đồn Biên phòng Vạn Hoa bắt giữ [4 tàu gỗ|fisheries.iuu_vessels 2023-09-05] khai thác thủy sản sai vùng.\nTrước đó, Đồn Biên phòng Đảo Mắt bắt giữ [1 xuồng|seized.vessels 2023-09] chở hàng không giấy tờ.',
		},
		{
			on: '2023-09-06',
			text: 'Ngày 5/9, Đồn Biên phòng Vạn Hoa bắt [2 đối tượng|drugs.suspects 2023-09-05] mua bán [300 gam|drugs.meth 2023-09-05] ma túy đá.\nTrước đó, đơn vị này đã bắt [3 đối tượng|drugs.suspects 2023-09], thu [1,2 kg|drugs.meth 2023-09] ma túy đá.',
		},
		{
			on: '2023-09-06',
			text: 'Ngày 5/9, Đồn Biên phòng Vạn Hoa trao [30 suất quà|gifts.sets 2023-09-05] cho ngư dân. Trước đó hai ngày, đồn trao [20 suất quà|gifts.sets 2023-09-03].',
		},
	],
};
