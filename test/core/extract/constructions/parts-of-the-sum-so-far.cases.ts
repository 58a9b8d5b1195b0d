import type { ConstructionGroup } from './group.ts';

/** Kinds of offences behind a quarter and the sum so far are of whichever they add up to. */
export const partsOfTheSumSoFarCases: ConstructionGroup = {
	issued: '2025-10-02',
	area: 'Sơn Hà',
	texts: [
		'Quý III, lực lượng bắt [41 vụ|crime.cases 2025-Q3], nâng tổng số từ đầu năm đến hết tháng 9 lên [118 vụ|crime.cases 2025-01-01/P9M]. Ma túy [52 vụ|drugs.cases 2025-01-01/P9M], [69 đối tượng|drugs.suspects 2025-01-01/P9M]; buôn lậu [39 vụ|smuggling.cases 2025-01-01/P9M]; xuất nhập cảnh trái phép [27 vụ|illegal_crossing.cases 2025-01-01/P9M].',
		'Quý III, lực lượng bắt [41 vụ|crime.cases 2025-Q3], nâng tổng số từ đầu năm đến hết tháng 9 lên [118 vụ|crime.cases 2025-01-01/P9M]. Ma túy [22 vụ|drugs.cases 2025-Q3]; buôn lậu [19 vụ|smuggling.cases 2025-Q3].',
	],
};

/** "Năm ngoái 9 vụ, năm nay mới 7 tháng đã 11 vụ": so much of the year, not all of it. */
export const soMuchOfThisYearCases: ConstructionGroup = {
	issued: '2025-08-05',
	area: 'Hà Khê',
	texts: [
		'“Năm ngoái cả năm chúng tôi bắt [9 vụ|drugs.cases 2024] ma túy, năm nay mới 7 tháng đã là [11 vụ|drugs.cases 2025-01-01/P7M]”, anh Páo nói.',
		'Năm 2024, đồn bắt [9 vụ|drugs.cases 2024] ma túy; năm nay chỉ trong 7 tháng bắt [11 vụ|drugs.cases 2025-01-01/P7M] ma túy.',
	],
};
