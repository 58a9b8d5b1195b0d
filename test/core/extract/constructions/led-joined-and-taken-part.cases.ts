import type { ConstructionGroup } from './group.ts';

/** Cases led, led with others and joined in are of the offence said behind the last of them. */
export const ledJoinedAndTakenPartCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Sáu tháng đầu năm, BĐBP tỉnh độc lập bắt [18 vụ|drugs.cases LEAD], [25 đối tượng|drugs.suspects LEAD]; chủ trì phối hợp bắt [12 vụ|drugs.cases], [17 đối tượng|drugs.suspects]; tham gia phối hợp với Công an tỉnh bắt [11 vụ|drugs.cases JOINT], [14 đối tượng|drugs.suspects JOINT] ma túy.',
		},
	],
};
