import type { ConstructionGroup } from './group.ts';

/** A whole told before the provinces that it is made of is of none of them; each part is of its own. */
export const wholeOfProvincesBehindCases: ConstructionGroup = {
	issued: '2025-09-28',
	area: null,
	texts: [
		'Năm 2024, các đơn vị biên phòng phía Bắc bắt 340 vụ ma túy, gồm: BĐBP Hà Khê [62 vụ|drugs.cases 2024 @Hà_Khê], BĐBP Sơn Hà [71 vụ|drugs.cases 2024 @Sơn_Hà], BĐBP Bình Lâm [40 vụ|drugs.cases 2024 @Bình_Lâm].',
		'Quý II/2025, các đơn vị tuyên truyền 214 buổi, trong đó BĐBP Hải An [120 buổi|propaganda.sessions 2025-Q2 @Hải_An], BĐBP Bình Lâm [94 buổi|propaganda.sessions 2025-Q2 @Bình_Lâm].',
		'Năm 2024, BĐBP Hà Khê bắt [340 vụ|drugs.cases 2024 @Hà_Khê] ma túy; cùng thời gian đó BĐBP Sơn Hà bắt [71 vụ|drugs.cases 2024 @Sơn_Hà] ma túy.',
	],
};
