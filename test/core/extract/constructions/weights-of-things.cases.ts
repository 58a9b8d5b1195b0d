import type { ConstructionGroup } from './group.ts';

/** A stone's weight is of no drug; stones by their weight in a catch are. */
export const weightsOfThingsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-15',
			text: 'Cột mốc ba mặt cao 2 m, đá hoa cương, nặng 900 kg. Năm 2023, đồn bắt [4 vụ|crime.cases 2023].',
		},
		{ on: '2024-07-15', text: 'Năm 2023, đồn đúc chiếc chuông nặng 120 kg, bắt [4 vụ|crime.cases 2023].' },
		{
			on: '2024-07-15',
			text: 'Năm 2023, thu [4 kg|drugs.meth 2023] đá, [2 bánh heroin|drugs.heroin_bricks 2023] nặng [700 g|drugs.heroin 2023].',
		},
	],
};
