import type { ConstructionGroup } from './group.ts';

/** The sum that closes a list of offences is of all of them, then and before. */
export const closingSumsOfListsCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Hà Khê',
	texts: [
		'9 tháng năm 2025:\n- Ma túy: [38 vụ|drugs.cases 2025-01-01/P9M], [52 đối tượng|drugs.suspects 2025-01-01/P9M]\n- Buôn lậu: [21 vụ|smuggling.cases 2025-01-01/P9M], [26 đối tượng|smuggling.suspects 2025-01-01/P9M]\nTổng: [59 vụ|crime.cases 2025-01-01/P9M], [78 đối tượng|crime.suspects 2025-01-01/P9M] (9 tháng 2024: [66 vụ|crime.cases 2024-01-01/P9M], [121 đối tượng|crime.suspects 2024-01-01/P9M])',
		'Tháng 9/2025:\n- Ma túy, đồn Nậm Chà: [8 vụ|drugs.cases 2025-09]\n- Ma túy, đồn Khe Lau: [2 vụ|drugs.cases 2025-09]\nTổng: [10 vụ|drugs.cases 2025-09]',
	],
};
