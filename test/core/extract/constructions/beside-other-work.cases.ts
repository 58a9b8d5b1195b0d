import type { ConstructionGroup } from './group.ts';

/** "cùng với" what else is done names no partner; with a force it does. */
export const besideOtherWorkCases: ConstructionGroup = {
	issued: '2025-03-10',
	area: 'Nam Hải',
	texts: [
		'9 tháng năm 2024, cùng với công tác tuyên truyền, đồn bắt [8 vụ ma túy|drugs.cases ()].',
		'9 tháng năm 2024, cùng với tuần tra, kiểm soát, đồn bắt [8 vụ ma túy|drugs.cases ()].',
		'9 tháng năm 2024, cùng với phòng, chống ma túy, đồn bắt [8 vụ buôn lậu|smuggling.cases ()].',
		'9 tháng năm 2024, cùng với việc giúp dân, đồn xây [8 căn nhà|housing.houses_built ()].',
		'9 tháng năm 2024, cùng với Công an, đồn bắt [8 vụ ma túy|drugs.cases JOINT].',
		'9 tháng năm 2024, cùng với Phòng Cảnh sát ma túy, đồn bắt [8 vụ ma túy|drugs.cases JOINT].',
		'9 tháng năm 2024, cùng với địa phương, đồn xây [8 căn nhà|housing.houses_built].',
	],
};
