import type { ConstructionGroup } from './group.ts';

/** Cases with drugs and fireworks are of all kinds. */
export const drugsAndFireworksCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-20',
			text: 'Năm 2025, bắt [41 vụ|crime.cases 2025]/[52 đối tượng|crime.suspects 2025], thu [12 bánh heroin|drugs.heroin_bricks 2025], [286 kg|seized.fireworks 2025] pháo.',
		},
		{
			on: '2025-10-20',
			text: 'Năm 2025, bắt [9 vụ|crime.cases 2025], [11 đối tượng|crime.suspects 2025], thu [4.000 viên hồng phiến|drugs.synthetic_pills 2025], [12 kg|seized.explosives 2025] thuốc nổ.',
		},
		{
			on: '2025-10-20',
			text: 'Năm 2025, bắt [41 vụ|drugs.cases 2025]/[52 đối tượng|drugs.suspects 2025], thu [12 bánh heroin|drugs.heroin_bricks 2025] ([4,2 kg|drugs.heroin 2025]).',
		},
	],
};
