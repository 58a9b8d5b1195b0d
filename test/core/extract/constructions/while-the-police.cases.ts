import type { ConstructionGroup } from './group.ts';

/** What another force did meanwhile is theirs. */
export const whileThePoliceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Sáu tháng qua, BĐBP tỉnh bắt [18 vụ|weapons.cases 2025-S1] pháo nổ; trong khi Công an tỉnh bắt 26 vụ, thu 2,1 tấn.',
		},
		{
			on: '2025-07-04',
			text: 'Sáu tháng qua, BĐBP tỉnh xử phạt [18 vụ|penalty.cases 2025-S1], trong khi Chi cục Thủy sản xử phạt 26 vụ.',
		},
		{
			on: '2025-07-04',
			text: 'Sáu tháng qua, trong khi Công an tỉnh tăng cường địa bàn, các đồn bắt [18 vụ|drugs.cases 2025-S1] ma túy.',
		},
	],
};
