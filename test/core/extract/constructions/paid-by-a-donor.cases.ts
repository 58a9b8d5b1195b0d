import type { ConstructionGroup } from './group.ts';

/** Money that one body or person gives by its name is not ours; what ours gathered, or gives in its turn, is. */
export const paidByADonorCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-20',
			text: 'Tháng 2/2025, căn nhà được xây từ nguồn kinh phí 100 triệu đồng của Quỹ Vì người nghèo tỉnh, bộ đội góp [80 ngày công|housing.workdays 2025-02] làm nhà.',
		},
		{
			on: '2025-03-20',
			text: 'Tháng 2/2025, với 60 triệu đồng do Ngân hàng Nông nghiệp chi nhánh tỉnh tài trợ, Đồn Biên phòng Pa Cheo đã giúp bà Mùa Thị Dí xây xong ngôi nhà mới.',
		},
		{
			on: '2025-03-20',
			text: 'Tháng 2/2025, Công đoàn Viễn thông tỉnh trao 80 triệu đồng để Đồn Biên phòng Tả Sìn làm nhà cho hộ nghèo.',
		},
		{
			on: '2025-03-20',
			text: 'Ông Nguyễn Văn Hải, chủ doanh nghiệp ở thành phố, ủng hộ 40 triệu đồng cùng 5 tấn xi măng.',
		},
		{
			on: '2025-03-20',
			text: 'Năm 2024, các đồn trao [40 suất quà|gifts.sets 2024] trị giá [20 triệu đồng|gifts.value 2024] do Công ty Xăng dầu tài trợ.',
		},
		{
			on: '2025-03-20',
			text: 'Năm 2024, BĐBP tỉnh vận động các nhà hảo tâm hỗ trợ [4,2 tỷ đồng|housing.funds 2024] xây [70 căn nhà|housing.houses_built 2024] cho hộ nghèo.',
		},
		{
			on: '2025-03-20',
			text: 'Năm 2024, BĐBP tỉnh tiếp nhận [1,2 tỷ đồng|welfare.total_value 2024] do Tập đoàn Sông Lam ủng hộ, xây [20 căn nhà|housing.houses_built 2024].',
		},
	],
};
