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
