import type { ConstructionGroup } from './group.ts';

/** Each item of a list is of its own offence: papers and money that are false are of none of those before. */
export const ofFalsePapersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-20',
			text: 'Năm 2024 bắt giữ [41 vụ|crime.cases 2024], gồm [6 vụ|illegal_entry.cases 2024] nhập cảnh trái phép, [5 vụ|smuggling.cases 2024] buôn lậu, [3 vụ|crime.cases 2024] sử dụng giấy tờ giả.',
		},
		{
			on: '2025-01-20',
			text: 'Năm 2024 xử lý [9 vụ|weapons.cases 2024] mua bán pháo, [3 vụ|crime.cases 2024] đánh bạc, [2 vụ|crime.cases 2024] tàng trữ tiền giả.',
		},
		{
			on: '2025-01-20',
			text: 'Năm 2024 xử lý [9 vụ|drugs.cases 2024] ma túy, [1 vụ|crime.cases 2024] giết người, [2 vụ|crime.cases 2024] cho vay nặng lãi.',
		},
	],
};
