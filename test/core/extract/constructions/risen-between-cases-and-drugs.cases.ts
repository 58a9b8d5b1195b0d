import type { ConstructionGroup } from './group.ts';

/** How many more the cases are, in a bracket between them and what was seized, keeps them cases of what was seized. */
export const risenBetweenCasesAndDrugsCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, BĐBP tỉnh Sơn Hà bắt [51 vụ|drugs.cases 2024-S1 @Sơn_Hà]/[71 đối tượng|drugs.suspects 2024-S1 @Sơn_Hà] (giảm [3 vụ|drugs.cases change 2024-S1 @Sơn_Hà], tăng [6 đối tượng|drugs.suspects change 2024-S1 @Sơn_Hà] so với cùng kỳ năm trước), thu [14 bánh heroin|drugs.heroin_bricks 2024-S1 @Sơn_Hà], [2.300 viên ma túy|drugs.synthetic_pills 2024-S1 @Sơn_Hà] tổng hợp.',
		},
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, các đồn Biên phòng tỉnh Sơn Hà phát hiện, xử lý [51 vụ|drugs.cases 2024-S1 @Sơn_Hà] với [71 đối tượng|drugs.suspects 2024-S1 @Sơn_Hà] (tăng [5 vụ|drugs.cases change 2024-S1 @Sơn_Hà] so với cùng kỳ năm 2023), thu giữ [trên 95 kg|drugs.total_mass 2024-S1 @Sơn_Hà] ma túy các loại.',
		},
		{
			on: '2024-07-05',
			text: 'Quý II/2024, BĐBP tỉnh Hải An bắt giữ [9 vụ|drugs.cases 2024-Q2 @Hải_An] (ít hơn [2 vụ|drugs.cases change 2024-Q2 @Hải_An] so với quý I), thu [3,4 kg|drugs.heroin 2024-Q2 @Hải_An] heroin.',
		},
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, BĐBP tỉnh Sơn Hà bắt giữ [51 vụ|crime.cases 2024-S1 @Sơn_Hà] (tăng [4 vụ|crime.cases change 2024-S1 @Sơn_Hà]), [71 đối tượng|crime.suspects 2024-S1 @Sơn_Hà] (tăng [6 đối tượng|crime.suspects change 2024-S1 @Sơn_Hà]), thu [14 bánh heroin|drugs.heroin_bricks 2024-S1 @Sơn_Hà], [318 kg|seized.fireworks 2024-S1 @Sơn_Hà] pháo nổ.',
		},
	],
};
