import type { ConstructionGroup } from './group.ts';

/** A bracket that tells of what kind some of the cases are leaves the rest of any kind. */
export const kindsInBracketsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn bắt [46 vụ|crime.cases 2024]/[63 đối tượng|crime.suspects 2024] ([11 vụ|drugs.cases 2024] ma túy), thu [9 bánh heroin|drugs.heroin_bricks 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn bắt [46 vụ|crime.cases 2024], [63 đối tượng|crime.suspects 2024] (trong đó [11 vụ|drugs.cases 2024] ma túy), thu [9 bánh heroin|drugs.heroin_bricks 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn bắt [46 vụ|crime.cases 2024]/[63 đối tượng|crime.suspects 2024] (ma túy [11 vụ|drugs.cases 2024], buôn lậu [8 vụ|smuggling.cases 2024]), thu [9 bánh heroin|drugs.heroin_bricks 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, các đơn vị bắt giữ [46 vụ|crime.cases 2024] (có [8 vụ|smuggling.cases 2024] buôn lậu), thu [1.800 bao thuốc lá|seized.cigarettes 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, bắt quả tang [27 vụ|crime.cases 2024] ([7 vụ|weapons.cases 2024] pháo nổ), thu [52 kg|seized.fireworks 2024] pháo.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, đồn bắt [11 vụ|drugs.cases 2024]/[14 đối tượng|drugs.suspects 2024] ma túy, thu [9 bánh heroin|drugs.heroin_bricks 2024].',
		},
	],
};
