import type { ConstructionGroup } from './group.ts';

/** The next number of those lost, its fate behind it. */
export const lostWithTheirFateCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-17',
			text: 'Năm 2024, cứu [77 người|sar.persons_rescued 2024]/[16 tàu|sar.vessels_rescued 2024]; [03 người|sar.deaths_missing 2024] chết, [02|sar.deaths_missing 2024] mất tích.',
		},
		{
			on: '2025-06-17',
			text: 'Năm 2024, tai nạn trên biển làm [3 người|sar.deaths_missing 2024] chết, [2|sar.deaths_missing 2024] mất tích, 7 bị thương.',
		},
	],
};
