import type { ConstructionGroup } from './group.ts';

/** Words that open a sentence and tell nothing hide none of what stands behind them. */
export const behindOpenersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt [41 vụ|drugs.cases 2024-S1] ma túy, thu [12 bánh heroin|drugs.heroin_bricks 2024-S1]. Cụ thể, đã khởi tố [30 vụ|drugs.cases 2024-S1 PROSECUTED], [38 bị can|drugs.suspects 2024-S1 PROSECUTED].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị phát hiện [8 vụ|trafficking.cases 2023] mua bán người. Theo thống kê, đã khởi tố [6 vụ|trafficking.cases 2023 PROSECUTED], [9 bị can|trafficking.suspects 2023 PROSECUTED].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đồn bắt [31 vụ|drugs.cases 2023] ma túy. Báo cáo nêu rõ: Cùng kỳ năm trước, đồn bắt [26 vụ|drugs.cases 2022].',
		},
		{
			on: '2024-07-05',
			text: 'Được biết, trong 6 tháng đầu năm 2024, đồn đã tặng [210 suất quà|gifts.sets 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Theo báo cáo, từ đầu năm đến ngày 30/6/2024, các đồn khám bệnh cho [1.250 lượt người|health.patients 2024-01-01/P182D].',
		},
		{
			on: '2024-07-05',
			text: 'Theo đó, ngày 3/7/2024, Đồn Biên phòng Nà Lắm bắt [2 đối tượng|drugs.suspects 2024-07-03], thu [4 bánh heroin|drugs.heroin_bricks 2024-07-03].',
		},
	],
};
