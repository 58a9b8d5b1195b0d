import type { ConstructionGroup } from './group.ts';

/** What was so in some year, or is wished for, is no count. */
export const someYearsAndWishesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-09-02',
			text: '8 tháng đầu năm 2024, Hải đội 2 cứu [7 tàu|sar.vessels_rescued 2024-01-01/P8M], [53 ngư dân|sar.persons_rescued 2024-01-01/P8M]. “Có năm cứu tới 9 tàu, cũng có năm không vụ nào. Tui mong không vụ nào”, anh nói.',
		},
		{
			on: '2024-09-02',
			text: 'Có năm bắt hơn 40 vụ, có năm chỉ chục vụ. Năm 2023, đồn bắt [31 vụ|drugs.cases 2023] ma túy.',
		},
		{
			on: '2024-09-02',
			text: 'Năm 2023, đồn có [năm vụ|drugs.cases 2023] ma túy, [không có vụ|trafficking.cases 2023] mua bán người nào.',
		},
	],
};
