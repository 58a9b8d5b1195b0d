import type { ConstructionGroup } from './group.ts';

/** Parts of a stretch told by their place in it; what was set up on a day and goes on; a term since it began; how far back a story looks. */
export const stretchPartsCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Tỉnh Hà Khê',
	texts: [
		{
			on: '2023-10-20',
			text: 'Ba ngày lũ\n\nTừ đêm 16/10 đến rạng sáng 19/10, lũ dâng ở Hà Khê. Trong ba ngày đó, bộ đội Biên phòng di dời [420 hộ|disaster.households_evacuated 2023-10-16/P4D], cứu [11 người|sar.persons_rescued 2023-10-16/P4D].\n\nNgày đầu, [120 hộ|disaster.households_evacuated 2023-10-16] được di dời; ngày thứ hai thêm [200 hộ|disaster.households_evacuated 2023-10-17].',
		},
		{
			on: '2024-12-28',
			text: 'Chỉ kể năm gốc\n\nTrong 3 năm 2022 - 2024, đơn vị xây [90 căn nhà|housing.houses_built 2022-01-01/P3Y]. Riêng năm đầu xây [20 căn|housing.houses_built 2022], năm thứ hai [30 căn|housing.houses_built 2023], năm cuối [40 căn|housing.houses_built 2024].',
		},
		{
			on: '2023-04-22',
			text: 'Ba ngày khám bệnh\n\nTrong 3 ngày, từ 18 đến 20/4, đoàn khám bệnh cho [900 lượt người|health.patients 2023-04-18/P3D]. Ngày đầu khám [320 người|health.patients 2023-04-18]. Ngày cuối cùng khám [280 người|health.patients 2023-04-20].',
		},
		{
			on: '2024-10-05',
			text: 'Sang thu\n\nTháng 9, các đồn bắt [11 vụ|crime.cases 2024-09], tuần tra [120 lượt|patrol.sessions 2024-09]. Sang tháng 10, chỉ trong 5 ngày đầu, bắt [3 vụ|crime.cases 2024-10-01/P5D].',
		},
		{
			on: '2024-12-20',
			text: 'Năm năm một chương trình\n\nGiai đoạn 2020 - 2024, chương trình hỗ trợ [410 hộ|livelihood.households_supported 2020-01-01/P5Y] sinh kế. Năm đầu tiên, chương trình mới giúp [32 hộ|livelihood.households_supported 2020]; năm thứ ba là [95 hộ|livelihood.households_supported 2022].',
		},
		{
			on: '2024-12-20',
			text: 'Ngày đầu ra quân\n\nĐợt cao điểm từ 15/11 đến 15/12 đã kết thúc. Ngay ngày đầu, Đồn Biên phòng Nậm Pa bắt [2 vụ|crime.cases 2024-11-15]. Trong 10 ngày đầu, các đồn bắt [9 vụ|crime.cases 2024-11-15/P10D]; cả đợt bắt [31 vụ|crime.cases 2024-11-15/P31D].',
		},
		{
			on: '2024-12-22',
			text: 'Ký ức một ngày\n\nCách đây một năm, ngày 20/12/2023, Tổ công tác Nậm Pa được thành lập. Đến nay, tổ đã bắt [14 vụ|crime.cases 2023-12-20/P369D], [19 đối tượng|crime.suspects 2023-12-20/P369D].',
		},
		{
			on: '2024-12-22',
			text: 'Một mô hình\n\nNgày 1/3/2024, mô hình “Bến bình yên” ra mắt tại xã Pa Lay. Đến nay, mô hình cung cấp [46 nguồn tin|crime.tips 2024-03-01/P297D].',
		},
		{
			on: '2024-12-22',
			text: 'Chốt Cầu Đá\n\nChốt Cầu Đá đi vào hoạt động từ ngày 1/9. Đến nay, chốt kiểm tra [8.400 lượt ghe, thuyền|fisheries.vessel_turns_checked 2024-09-01/P113D], bắt [9 vụ|drugs.cases 2024-09-01/P113D] ma túy.',
		},
		{
			on: '2025-07-30',
			text: 'Trao nhà\n\nSáng 29/7, Đồn Biên phòng Nậm Pa bàn giao [2 căn nhà|housing.houses_built 2025-07-29], nâng tổng số căn nhà được xây từ đầu nhiệm kỳ (2020 - 2025) lên [210 căn|housing.houses_built 2020-01-01/P5Y].',
		},
		{
			on: '2025-07-30',
			text: 'Đại hội Đảng bộ nhiệm kỳ 2025 - 2030\n\nTừ đầu nhiệm kỳ 2020 - 2025 đến nay, Đảng bộ xây [210 căn nhà|housing.houses_built 2020-01-01/P5Y], kết nạp 96 đảng viên.',
		},
		{
			on: '2024-12-18',
			text: 'Ký ức đồn biên phòng\n\nNăm 1979, đồn có nhiều chiến sĩ hy sinh. Ngày nay, đồn quản lý 21 km biên giới. Trong năm, đồn tuần tra [410 lượt|patrol.sessions 2024].',
		},
		{
			on: '2024-12-18',
			text: 'Chuyên án dài hơi\n\nNgày 15/12, ban chuyên án bắt [7 đối tượng|drugs.suspects 2024-12-15] mua bán ma túy. Trước đó một tháng, lực lượng đã bắt [2 đối tượng|drugs.suspects 2024-12].',
		},
		{
			on: '2024-12-18',
			text: 'Thống kê\n\nThống kê 10 năm (2015 - 2024): bắt [1.240 vụ|drugs.cases 2015-01-01/P10Y] ma túy. 5 năm đầu bắt [520 vụ|drugs.cases 2015-01-01/P5Y], 5 năm sau [720 vụ|drugs.cases 2020-01-01/P5Y].',
		},
		{
			on: '2024-12-18',
			text: 'Quà tặng\n\nTuần trước, đồn tặng [40 suất quà|gifts.sets 2024-12-09/P7D]. Tuần trước nữa, tặng [60 suất quà|gifts.sets 2024-12-02/P7D].',
		},
	],
};
