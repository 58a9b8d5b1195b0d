import type { ConstructionGroup } from './group.ts';

/** Troops called out in a flood are so, whatever the next clause says of others. */
export const calledOutBeforeOthersCases: ConstructionGroup = {
	issued: '2025-11-06',
	area: 'Sơn Hà',
	texts: [
		'Cơn lũ ngày 1 và 2/11 làm [4 người|sar.deaths_missing 2025-11-01/P2D] chết. Ngày 2/11, đồn huy động [52 cán bộ, chiến sĩ|sar.troop_turns 2025-11-02]; tăng cường 9 xuồng.',
		'Năm 2024, đơn vị tăng cường [52 cán bộ|grassroots.cadres_seconded 2024] về các xã biên giới.',
	],
};
