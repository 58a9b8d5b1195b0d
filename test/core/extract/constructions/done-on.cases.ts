import type { ConstructionGroup } from './group.ts';

/** The day of a deed told right behind its figure, in a text of a longer time. */
export const doneOnCases: ConstructionGroup = {
	issued: '2025-11-03',
	area: 'Bình Lâm',
	texts: [
		'10 tháng qua, các đồn bắt [128 vụ|crime.cases 2025-01-01/P10M].\nLực lượng chức năng kiểm đếm [36 bánh heroin|drugs.heroin_bricks 2025-10-12] bắt giữ ngày 12/10.\nCác đồn tặng [30 suất quà|gifts.sets 2025-01-01/P10M].',
		'10 tháng qua, các đồn bắt [128 vụ|crime.cases 2025-01-01/P10M].\nẢnh: Tổ công tác bàn giao [2 căn nhà|housing.houses_built 2025-10-20] ngày 20/10/2025.\nCác đồn tặng [30 suất quà|gifts.sets 2025-01-01/P10M].',
		'10 tháng qua, các đồn bắt [128 vụ|crime.cases 2025-01-01/P10M]. Số tang vật gồm [12.000 viên ma túy|drugs.synthetic_pills 2025-09-05] thu được trong vụ án ngày 5/9.',
		'9 tháng năm 2025, các đồn cứu [84 ngư dân|sar.persons_rescued 2025-01-01/P9M]. Trong bão, tàu của Hải đội đưa vào bờ [6 thuyền viên|sar.persons_rescued 2025-08-21] được cứu hôm 21/8.',
		// a day of something else
		'9 tháng năm 2025, các đồn bắt [36 vụ|drugs.cases 2025-01-01/P9M] ma túy theo Kế hoạch ban hành ngày 12/1.',
		'9 tháng năm 2025, các đồn xây [36 căn nhà|housing.houses_built 2025-01-01/P9M], có hộ ông Páo, ngày 12/3 bị lốc cuốn mất nhà.',
	],
};

/** A stretch told right behind its figure. */
export const stretchBehindCases: ConstructionGroup = {
	issued: '2025-05-20',
	area: 'Bình Lâm',
	texts: [
		'Các đồn bắt [30 vụ|drugs.cases 2025-04-01/P45D] ma túy từ 1/4 đến 15/5/2025.',
		'Năm 2024, các đồn bắt [88 vụ|drugs.cases 2024] ma túy; bắt [30 vụ|drugs.cases 2025-01-01/P140D] từ đầu năm 2025 đến nay.',
		'Số vụ ma túy các đồn bắt được là [88 vụ|drugs.cases 2024] năm 2024 và [30 vụ|drugs.cases 2025-01-01/P4M] 4 tháng đầu năm 2025.',
		'[30 vụ|drugs.cases 2025-01-01/P4M] ma túy bị triệt phá từ tháng 1 đến tháng 4/2025; [88 vụ ma túy|drugs.cases 2024] trong cả năm 2024.',
		// days of the drive, a goal, what is compared with
		'Quý II/2025, đơn vị mở [1 đợt cao điểm|readiness.peak_campaigns 2025-Q2] từ 15/4 đến 15/6.',
		'Quý II/2025, các đồn phấn đấu xây [8 căn nhà|housing.houses_built target 2025-Q2] từ 1/4 đến 15/6/2025.',
	],
};
