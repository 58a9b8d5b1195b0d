import type { ConstructionGroup } from './group.ts';

/** A rate alone in the bracket behind the time compared with is that of then. */
export const rateOfThenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2022-12-20',
			text: 'Kết quả kiểm tra năm 2022 của BĐBP tỉnh Hà Khê cho thấy [84,7%|force.training_good_rate 2022] nội dung đạt khá, giỏi, tăng [3,2 điểm phần trăm|force.training_good_rate change 2022] so với năm 2021 ([81,5%|force.training_good_rate 2021]).',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, [84,7%|force.training_good_rate 2022] quân số đạt khá, giỏi, tăng [3,2%|force.training_good_rate change 2022] so với năm trước ([81,5%|force.training_good_rate 2021]).',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, các đồn bắt [52 vụ|crime.cases 2022], tăng [8,3%|crime.cases change 2022] so với năm 2021 ([48 vụ|crime.cases 2021]).',
		},
		{
			on: '2022-12-20',
			text: 'Năm 2022, các đồn bắt [52 vụ|crime.cases 2022], tăng [4 vụ|crime.cases change 2022] ([8,3%|crime.cases change 2022]) so với năm 2021.',
		},
	],
};
