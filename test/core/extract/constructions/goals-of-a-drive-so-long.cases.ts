import type { ConstructionGroup } from './group.ts';

/** Goals set on the day a drive begins are of the days it is to last; its length alone is not the first months of the year. */
export const goalsOfADriveSoLongCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-05-14',
			text: 'Đợt tuần tra cao điểm kéo dài 45 ngày, kể từ 15/5, đặt ra chỉ tiêu kiểm tra [1.520 lượt tàu cá|fisheries.vessel_turns_checked target 2024-05-15/P45D], tuyên truyền cho [4.100 lượt ngư dân|propaganda.listeners target 2024-05-15/P45D].',
		},
		{
			on: '2024-05-14',
			text: 'Từ ngày 20/5, Hải đội 2 mở đợt cao điểm 60 ngày đêm, phấn đấu kiểm tra [1.480 lượt tàu cá|fisheries.vessel_turns_checked target 2024-05-20/P60D].',
		},
		{
			on: '2024-05-14',
			text: 'Sáng 14/5, BĐBP tỉnh phát động đợt thi đua 90 ngày, phấn đấu bắt [32 vụ|drugs.cases target 2024-05-14/P90D] ma túy.',
		},
		{
			on: '2024-05-14',
			text: 'Ngày 12/5, Đồn Biên phòng Bãi Lăng ra quân đợt cao điểm kéo dài 30 ngày, chỉ tiêu tuần tra [64 lượt|patrol.sessions target 2024-05-12/P30D], bắt [4 vụ|crime.cases target 2024-05-12/P30D].',
		},
		{
			on: '2024-05-14',
			text: 'Kể từ ngày 15/5, trong vòng 45 ngày, các đồn phải kiểm tra [ít nhất 1.530 lượt tàu cá|fisheries.vessel_turns_checked target 2024-05-15/P45D].',
		},
		{
			on: '2024-05-14',
			text: 'Chiều 13/5, Đồn Biên phòng Bãi Lăng phát động đợt thi đua 60 ngày đêm với các chỉ tiêu: tuần tra [124 lượt|patrol.sessions target 2024-05-13/P60D], bắt [11 vụ vi phạm|crime.cases target 2024-05-13/P60D], giúp dân [310 ngày công|civic.workdays target 2024-05-13/P60D].',
		},
		{
			on: '2024-05-14',
			text: 'Ngày 14/5, BĐBP tỉnh phát động đợt thi đua "Hai tháng lập công". Theo đó, mỗi đồn tuần tra 40 lượt; toàn tỉnh phấn đấu bắt [33 vụ|crime.cases target 2024-05-14/P61D].',
		},
		{
			on: '2024-05-14',
			text: 'Trong 3 tháng thi đua cao điểm, đơn vị phấn đấu bắt [34 vụ|drugs.cases target 2024] ma túy.',
		},
		{
			on: '2024-05-14',
			text: 'Ngày 12/5, Đồn Biên phòng Bãi Lăng ra quân đợt cao điểm 30 ngày. Trong ngày đầu, đồn đã kiểm tra [41 lượt tàu cá|fisheries.vessel_turns_checked 2024-05-12].',
		},
		{
			on: '2024-05-14',
			text: 'Ngày 14/5, BĐBP tỉnh trao [60 suất quà|gifts.sets 2024-05-14] cho học sinh. Trong 4 tháng qua, đơn vị bắt [21 vụ|drugs.cases 2024-01-01/P4M] ma túy.',
		},
	],
};
