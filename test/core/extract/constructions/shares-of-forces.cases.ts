import type { ConstructionGroup } from './group.ts';

/** What stands behind a slash is of whoever's the figure before it is; shares of those saved are saved. */
export const sharesOfForcesCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-07-02',
			text: 'Sáu tháng đầu năm, các lực lượng xử phạt 145 vụ với 3,2 tỷ đồng, trong đó BĐBP [63 vụ|penalty.cases 2025-S1]/[1,46 tỷ đồng|penalty.fines 2025-S1], Kiểm ngư 52 vụ/1,1 tỷ đồng, Công an 30 vụ/640 triệu đồng.',
		},
		{
			on: '2025-07-02',
			text: 'Sáu tháng đầu năm, các lực lượng cứu 145 người, trong đó BĐBP [63 người|sar.persons_rescued 2025-S1], Cảnh sát biển 52 người, Hải quân 30 người.',
		},
	],
};
