import type { ConstructionGroup } from './group.ts';

/** People told of behind "gồm", "bao gồm" are of the sum right before them, not of those told of so before. */
export const peopleOfTheSumRightBeforeCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 6, BĐBP tỉnh xử lý [147 vụ|illegal_crossing.cases 2025-06] xuất nhập cảnh trái phép. Trong đó, có [127 vụ|illegal_entry.cases 2025-06] với [201 đối tượng|illegal_entry.persons 2025-06] nhập cảnh trái phép, trong số này có [2 người|illegal_entry.persons 2025-06] Lào và [1 người|illegal_entry.persons 2025-06] Thái Lan; [14 vụ|illegal_exit.cases 2025-06] với [29 đối tượng|illegal_exit.persons 2025-06] xuất cảnh trái phép, bao gồm [1 người|illegal_exit.persons 2025-06] Lào và [4 người|illegal_exit.persons 2025-06] Thái Lan.',
		'Trong tháng 6, đơn vị bắt [12 đối tượng|drugs.suspects 2025-06] vận chuyển ma túy, trong đó có [3 đối tượng|drugs.suspects 2025-06] người Lào; [9 đối tượng|smuggling.suspects 2025-06] buôn lậu, gồm [2 đối tượng|smuggling.suspects 2025-06] người Lào và [7 đối tượng|smuggling.suspects 2025-06] người Thái.',
	],
};
