import type { ConstructionGroup } from './group.ts';

/** What several forces caught, and what each of them did: the sum is not ours. */
export const eachForceCases: ConstructionGroup = {
	issued: '2025-07-18',
	area: 'Bình Lâm',
	texts: [
		'6 tháng đầu năm, lực lượng Biên phòng, Công an, Hải quan tỉnh bắt giữ, xử lý 412 vụ, 506 đối tượng. Trong đó Biên phòng [138 vụ|crime.cases], [171 đối tượng|crime.suspects]; Công an 231 vụ; Hải quan 43 vụ.',
		'6 tháng đầu năm, BĐBP, Công an và Hải quan tỉnh bắt 412 vụ (BĐBP [138 vụ|crime.cases], Công an 231 vụ, Hải quan 43 vụ).',
		'6 tháng đầu năm, Công an, Biên phòng bắt 96 vụ ma túy: Công an bắt 66 vụ, Biên phòng bắt [30 vụ|drugs.cases].',
		// done together
		'6 tháng đầu năm, BĐBP tỉnh phối hợp Công an, Hải quan bắt [412 vụ|crime.cases JOINT], trong đó BĐBP chủ trì [138 vụ|crime.cases LEAD].',
		'6 tháng đầu năm, Biên phòng và Công an bắt [12 vụ|drugs.cases] ma túy, thu [3 kg|drugs.heroin] heroin.',
	],
};
