import type { ConstructionGroup } from './group.ts';

/** Cases whose parts the next sentence tells are of all offences, whatever the headline speaks of or was seized. */
export const wholeBeforeItsPartsOfNextSentenceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-18',
			text: 'Nhiều chiến công trên mặt trận chống ma túy\nNăm 2025, BĐBP tỉnh bắt giữ, xử lý [312 vụ|crime.cases 2025]/[401 đối tượng|crime.suspects 2025]; so với năm 2024 tăng [28 vụ|crime.cases change 2025]. Trong đó, tội phạm về ma túy [96 vụ|drugs.cases 2025]/[121 đối tượng|drugs.suspects 2025]; buôn lậu [74 vụ|smuggling.cases 2025]/[68 đối tượng|smuggling.suspects 2025].',
		},
		{
			on: '2025-12-18',
			text: 'Năm 2025, BĐBP tỉnh bắt [312 vụ|crime.cases 2025], thu [48 bánh heroin|drugs.heroin_bricks 2025]. Riêng tội phạm ma túy bắt [96 vụ|drugs.cases 2025], [121 đối tượng|drugs.suspects 2025].',
		},
		{
			on: '2025-12-18',
			text: 'Nhiều chiến công trên mặt trận chống ma túy\nNăm 2025, BĐBP tỉnh bắt giữ [96 vụ|drugs.cases 2025]/[121 đối tượng|drugs.suspects 2025]. Trong đó, Đồn Biên phòng Khe Lau bắt [22 vụ|drugs.cases 2025].',
		},
		{
			on: '2025-12-18',
			text: 'Chống ma túy nơi biên giới\nNăm 2025, BĐBP tỉnh bắt giữ [312 vụ|crime.cases 2025], [401 đối tượng|crime.suspects 2025]. Trong đó, buôn lậu [74 vụ|smuggling.cases 2025]; ma túy [96 vụ|drugs.cases 2025]; mua bán người [2 vụ|trafficking.cases 2025].',
		},
		{
			on: '2025-12-18',
			text: 'Chống ma túy nơi biên giới\nNăm 2025, BĐBP tỉnh bắt giữ [96 vụ|drugs.cases 2025], [121 đối tượng|drugs.suspects 2025]. Trong đó, mua bán trái phép chất ma túy [60 vụ|drugs.cases 2025], tàng trữ [36 vụ|drugs.cases 2025].',
		},
	],
};
