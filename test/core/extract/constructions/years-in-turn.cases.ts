import type { ConstructionGroup } from './group.ts';

/** Figures in a row before the years they answer to, and the sum of those years. */
export const yearsInTurnCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2026-02-02',
			text: 'Số vụ cứu nạn gần như không đổi: [33|sar.incidents 2023], [36|sar.incidents 2024] và [35 vụ|sar.incidents 2025] của các năm 2023, 2024, 2025; ba năm gộp lại cứu được [348 người|sar.persons_rescued 2023-01-01/P3Y].',
		},
		{
			on: '2026-02-02',
			text: 'Các đồn bắt [33|drugs.cases 2023], [36|drugs.cases 2024] và [35 vụ|drugs.cases 2025] ma túy trong các năm 2023, 2024, 2025; ba năm cộng lại thu [210 kg|drugs.total_mass 2023-01-01/P3Y] ma túy.',
		},
		{
			on: '2026-02-02',
			text: 'Ba năm gần đây, số vụ ma túy lần lượt là [33|drugs.cases 2023], [36|drugs.cases 2024] và [35 vụ|drugs.cases 2025].',
		},
		{
			on: '2025-12-04',
			text: '[30|drugs.cases 2024] và [24 vụ|drugs.cases 2025] ma túy là con số bị bắt giữ trong hai năm gần nhất.',
		},
		{
			on: '2025-07-06',
			text: 'Quý I/2024 - quý II/2025, các đồn bắt [124 vụ|drugs.cases 2024-01-01/P18M] ma túy.',
		},
		{
			on: '2025-08-24',
			text: 'Dịp khai giảng tới, các đồn tặng [420 suất quà|gifts.sets target 2025] cho học sinh; dịp khai giảng năm 2024 tặng [380 suất|gifts.sets 2024].',
		},
	],
};
