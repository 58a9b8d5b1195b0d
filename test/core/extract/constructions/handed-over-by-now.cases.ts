import type { ConstructionGroup } from './group.ts';

/** Houses told as handed over are of no time that only begins. */
export const handedOverByNowCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-19',
			text: 'Từ nay tới hết năm, BĐBP tỉnh xây tặng ngư dân nghèo [12 căn nhà|housing.houses_built target 2025-09-19/P104D]. Đến thời điểm này, [7 căn|housing.houses_built] đã trao chìa khóa, [3 căn|housing.houses_built target 2025-09-19/P104D] đang lên tường.',
		},
		{
			on: '2025-09-19',
			text: 'Sáng 18/9, đồn bắt [2 đối tượng|drugs.suspects 2025-09-18]. Tính đến thời điểm này, đơn vị đã bắt [31 vụ|drugs.cases 2025] ma túy trong năm nay.',
		},
	],
};
