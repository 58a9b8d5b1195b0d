import type { ConstructionGroup } from './group.ts';

/** What one brick weighs, how many men a team has, is no catch. */
export const whatOneWeighsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-12',
			text: 'Một bánh heroin nặng 350 g, bên kia biên giới giá 120 triệu đồng. Năm 2024, đồn bắt [5 vụ|drugs.cases 2024] ma túy, thu [4 bánh heroin|drugs.heroin_bricks 2024].',
		},
		{
			on: '2025-03-12',
			text: 'Một viên hồng phiến nặng chừng 0,1 g. Năm 2024, đồn bắt [5 vụ|drugs.cases 2024] ma túy.',
		},
		{
			on: '2025-03-12',
			text: 'Năm 2024, thu [một bánh heroin|drugs.heroin_bricks 2024] nặng [350 g|drugs.heroin 2024].',
		},
		{
			on: '2025-06-25',
			text: 'Đêm 21/6, tổ tuần tra gồm 6 người bắt quả tang [2 đối tượng|drugs.suspects 2025-06-21] vận chuyển [4 bánh heroin|drugs.heroin_bricks 2025-06-21].',
		},
		{ on: '2025-06-25', text: 'Đêm 21/6, kíp trực có 5 người, đội cứu nạn gồm 7 người lên đường.' },
	],
};
