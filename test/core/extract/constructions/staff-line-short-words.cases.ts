import type { ConstructionGroup } from './group.ts';

/** Short words of staff reports: DQTT, PH CA, TG. */
export const staffLineShortWordsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-20',
			text: '- Tuần tra năm 2024: [186 lần|patrol.sessions 2024]/[1.302 lượt đ/c|patrol.troop_turns 2024]; DQTT các xã: [211 lượt|patrol.militia_turns 2024].',
		},
		{
			on: '2025-01-20',
			text: '- Tuần tra năm 2024: [120 lần|patrol.sessions 2024]/[720 lượt CBCS|patrol.troop_turns 2024]; DQTV: [96 lượt|patrol.militia_turns 2024].',
		},
		{
			on: '2025-01-20',
			text: 'Năm 2024: Ma túy: [6v|drugs.cases 2024]/[8đt|drugs.suspects 2024] (PH CA [2v|drugs.cases 2024 JOINT]/[3đt|drugs.suspects 2024 JOINT]); thu [0,214 kg|drugs.heroin 2024] heroin.',
		},
		{
			on: '2025-01-20',
			text: 'Năm 2024: BL-GLTM: [4v|smuggling.cases 2024], vắng chủ; TG [02 xe mô tô|seized.motorbikes 2024].',
		},
	],
};
