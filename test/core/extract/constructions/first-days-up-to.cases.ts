import type { ConstructionGroup } from './group.ts';

/** The first days of a drive that are told with their last go back from it. */
export const firstDaysUpToCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'Thực hiện đợt cao điểm 60 ngày đêm, riêng 30 ngày đầu (đến hết ngày 14-10), các đồn bắt [9 vụ|drugs.cases 2025-09-15/P30D] ma túy.',
		},
		{
			on: '2025-10-16',
			text: 'Chiều 15-10, BĐBP tỉnh sơ kết 30 ngày đầu đợt cao điểm (đến hết ngày 14-10). Các đồn bắt [9 vụ|drugs.cases 2025-09-15/P30D] ma túy.',
		},
		{
			on: '2025-10-02',
			text: 'Sau 20 ngày đầu ra quân (tính đến ngày 30/9), hải đội kiểm tra [312 lượt tàu cá|fisheries.vessel_turns_checked 2025-09-11/P20D].',
		},
	],
};
