import type { ConstructionGroup } from './group.ts';

/** A part whose cases "concern" an offence leaves the whole what it is; those brought somewhere still go with their parts. */
export const partOfWhatTheyConcernCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [71 vụ|crime.cases 2024]/[98 đối tượng|crime.suspects 2024], trong đó có [15 vụ|drugs.cases 2024] liên quan đến ma túy.',
		},
		{
			on: '2024-12-02',
			text: '9 tháng đầu năm 2024, BĐBP tỉnh Bãi Lộc phát hiện, xử lý [88 vụ|crime.cases 2024-01-01/P9M], [121 đối tượng|crime.suspects 2024-01-01/P9M], trong đó [21 vụ|smuggling.cases 2024-01-01/P9M] liên quan tới xăng dầu lậu.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn phát hiện [64 vụ|crime.cases 2024] với [80 đối tượng|crime.suspects 2024]; trong đó có [8 vụ|trafficking.cases 2024] liên quan đến mua bán người, [11 vụ|weapons.cases 2024] liên quan tới pháo.',
		},
		{
			on: '2024-09-12',
			text: 'Đến 17 giờ ngày 12/9/2024, BĐBP tỉnh Khe Sa đã đưa [141 người|disaster.persons_evacuated 2024-09-12], trong đó có 33 trẻ em và 12 người già, đến nơi an toàn.',
		},
	],
};
