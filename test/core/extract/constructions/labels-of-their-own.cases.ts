import type { ConstructionGroup } from './group.ts';

/** In a list of labelled parts a label that names no offence of ours is not of the offence named before it. */
export const labelsOfTheirOwnCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh phát hiện [38 vụ|crime.cases 2025] vi phạm, trong đó: ma túy [6 vụ|drugs.cases 2025 <1], giao thông đường thủy [10 vụ|crime.cases 2025 <1], thủy sản [22 vụ|fisheries.iuu_cases 2025 <1].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, Hải đội 2 xử lý [38 vụ|crime.cases 2025]/[52 đối tượng|crime.suspects 2025] (IUU: [22 vụ|fisheries.iuu_cases 2025]/[24 phương tiện|fisheries.iuu_vessels 2025]; xăng dầu: [6 vụ|smuggling.cases 2025]/[7 phương tiện|seized.vessels 2025]; khoáng sản: [10 vụ|crime.cases 2025]).',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đơn vị xử lý [38 vụ|crime.cases 2025]/[52 đối tượng|crime.suspects 2025] (ma túy: [22 vụ|drugs.cases 2025]/[24 đối tượng|drugs.suspects 2025]; khoáng sản: [16 vụ|crime.cases 2025]/[28 đối tượng|crime.suspects 2025]).',
		},
		{
			on: '2025-12-20',
			text: 'Từ ngày 16 đến 22/11/2025, trong lũ, bộ đội cứu [214 người|sar.persons_rescued 2025-11-16/P7D], vớt 3 thi thể, đưa 12 sản phụ đi sinh.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh xử lý [38 vụ|crime.cases 2025], gồm [22 vụ|drugs.cases 2025] ma túy, [6 vụ|crime.cases 2025] giao thông đường thủy, [10 vụ|crime.cases 2025] môi trường.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đơn vị xử lý [38 vụ|crime.cases 2025] (về ma túy [22 vụ|drugs.cases 2025]; về môi trường [16 vụ|crime.cases 2025]).',
		},
	],
};
