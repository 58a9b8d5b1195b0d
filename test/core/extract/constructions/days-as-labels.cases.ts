import type { ConstructionGroup } from './group.ts';

/** A day that opens a line with a colon is the day of that line; the sum of months behind them is of the months. */
export const daysAsLabelsCases: ConstructionGroup = {
	issued: '2025-06-19',
	area: 'Hà Khê',
	texts: [
		'Những chiến công lớn\n- 12/1: phá chuyên án 125H, bắt [4 đối tượng|drugs.suspects 2025-01-12], thu [36 bánh heroin|drugs.heroin_bricks 2025-01-12].\n- 27/2: bắt [2 đối tượng|drugs.suspects 2025-02-27], thu [20.000 viên|drugs.synthetic_pills 2025-02-27] ma túy tổng hợp.\nTổng cộng 6 tháng, toàn lực lượng tỉnh bắt [96 vụ|crime.cases 2025-S1].',
	],
};
