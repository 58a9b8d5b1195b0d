import type { ConstructionGroup } from './group.ts';

/** Boats behind the bracket of those brought ashore; ways in and out of a port told by one word. */
export const behindBracketsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Quý II/2025, đưa vào bờ an toàn [63 ngư dân|sar.persons_rescued 2025-Q2] ([22 người|sar.persons_rescued 2025-Q2] ốm), [11 tàu|sar.vessels_rescued 2025-Q2].',
		},
		{
			on: '2025-07-04',
			text: 'Quý II/2025, kiểm soát [14.872 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q2] (vào: [7.410|fisheries.vessel_turns_checked 2025-Q2], ra: [7.462|fisheries.vessel_turns_checked 2025-Q2]).',
		},
		{
			on: '2025-07-04',
			text: 'Quý II/2025, kiểm soát [14.872 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q2] (vào [7.410|fisheries.vessel_turns_checked 2025-Q2], ra [7.462|fisheries.vessel_turns_checked 2025-Q2]).',
		},
	],
};
