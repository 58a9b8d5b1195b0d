import type { ConstructionGroup } from './group.ts';

/** Patrols of an item that opens at sea are sea patrols, ashore they are not. */
export const setAtSeaCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2022-12-20',
			text: 'Năm 2022, trên tuyến đất liền, các đồn tổ chức [1.812 buổi tuần tra|patrol.sessions 2022]. Trên tuyến biển, Hải đội 2 và các đồn tuần tra [275 lượt|patrol.sea_sessions 2022], kiểm soát [38.940 lượt phương tiện|fisheries.vessel_turns_checked 2022].',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, trên tuyến biển, các đơn vị tổ chức tuần tra [310 lần|patrol.sea_sessions 2022], kiểm tra [2.100 tàu cá|fisheries.vessel_turns_checked 2022].',
		},
		{
			on: '2022-12-20',
			text: 'Ở tuyến biển, năm 2022 các đồn tuần tra [190 đợt|patrol.sea_sessions 2022]; ở tuyến đất liền tuần tra [640 đợt|patrol.sessions 2022].',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, Hải đội và các đồn thực hiện [212 lượt tuần tra|patrol.sea_sessions 2022] trên biển, [1.633 buổi tuần tra|patrol.sessions 2022] bãi ngang.',
		},
		{
			on: '2024-07-16',
			text: '6 tháng đầu năm, các đồn tổ chức [568 lượt tuần tra|patrol.sea_sessions 2024-S1] trên biển. Sáu tháng cuối năm, các đơn vị phải tổ chức [ít nhất 600 lượt tuần tra|patrol.sea_sessions target 2024-S2], kiểm soát [trên 42.000 lượt tàu cá|fisheries.vessel_turns_checked target 2024-S2].',
		},
	],
};
