import type { ConstructionGroup } from './group.ts';

/** Rises and falls of breaches behind rescues: no accidents. */
export const breachesRisenCases: ConstructionGroup = {
	issued: '2024-10-22',
	area: 'Hải Lộc',
	texts: [
		'9 tháng năm 2024, BĐBP Hải Lộc xử phạt [72 tàu|fisheries.iuu_vessels]; cứu nạn [24 vụ|sar.incidents], [91 ngư dân|sar.persons_rescued]. Số vụ tàu cá vi phạm giảm [14 vụ|fisheries.iuu_cases change =-14] so với cùng kỳ.',
		'9 tháng năm 2024, BĐBP Hải Lộc cứu nạn [24 vụ|sar.incidents]. Tàu cá vi phạm giảm [14 vụ|fisheries.iuu_cases change =-14] so với cùng kỳ.',
		'9 tháng năm 2024, BĐBP Hải Lộc cứu nạn [24 vụ|sar.incidents]. Số vụ vi phạm giảm [9 vụ|crime.cases change =-9] so với cùng kỳ.',
		// accidents are what was told
		'9 tháng năm 2024, BĐBP Hải Lộc cứu nạn [24 vụ|sar.incidents]. Số vụ tai nạn giảm [5 vụ|sar.incidents change =-5] so với cùng kỳ.',
		'9 tháng năm 2024, BĐBP Hải Lộc cứu nạn [24 vụ|sar.incidents], giảm [3 vụ|sar.incidents change =-3].',
	],
};
