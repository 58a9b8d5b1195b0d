import type { ConstructionGroup } from './group.ts';

/** Goals answered by what was made of them; years summed up. */
export const goalsAnsweredCases: ConstructionGroup = {
	issued: '2025-12-23',
	area: 'Hà Khê',
	texts: [
		'Năm 2025, đồn được giao [8 căn nhà|housing.houses_built target 2025], làm [11 căn|housing.houses_built 2025]; được giao [200 buổi|patrol.sessions target 2025] tuần tra, làm [226 buổi|patrol.sessions 2025].',
		{
			on: '2025-04-20',
			text: 'Năm 2022 đội cứu [12 người|sar.persons_rescued 2022] bị nạn. Năm 2023 là [19 người|sar.persons_rescued 2023], năm 2024 là [23 người|sar.persons_rescued 2024]. Cộng lại, ba năm đội cứu [54 người|sar.persons_rescued 2022-01-01/P3Y].',
		},
		'Năm 2025 nhận chỉ tiêu [30 em|education.sponsored_students target 2025] được đỡ đầu, làm được [34 em|education.sponsored_students 2025].',
		'Năm 2023 xây [8 căn nhà|housing.houses_built 2023]. Năm 2024 xây [9 căn|housing.houses_built 2024]. Cộng lại, hai năm xây [17 căn nhà|housing.houses_built 2023-01-01/P2Y].',
	],
};
