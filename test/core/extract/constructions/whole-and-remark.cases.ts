import type { ConstructionGroup } from './group.ts';

/** A time told in passing beside the one an article reports, and the ways back from it. */
export const wholeAndRemarkCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		// a short time beside a long one, one that ends a little after it
		'Giai đoạn 2019 - 2023, các đồn tuyên truyền [812 buổi|propaganda.sessions 2019-01-01/P5Y].\n\nTháng 9/2024, mưa lớn, các đồn di dời [412 hộ|disaster.households_evacuated 2024-09].\n\nCác đơn vị khám bệnh cho [2.450 lượt người|health.patients 2019-01-01/P5Y].',
		{
			on: '2024-10-05',
			text: 'Từ ngày 15/12/2023 đến ngày 14/9/2024, BĐBP tỉnh tuyên truyền [512 buổi|propaganda.sessions 2023-12-15/P275D].\n\nRiêng quý III, số buổi là [160 buổi|propaganda.sessions 2024-Q3].\n\nCác đồn giúp dân [1.860 ngày công|civic.workdays 2023-12-15/P275D].',
		},
		{
			on: '2025-02-20',
			text: 'Từ 15/12/2024 đến 15/2/2025, BĐBP tỉnh ra quân bảo vệ Tết, tuyên truyền [212 buổi|propaganda.sessions 2024-12-15/P63D].\n\nTháng 2, rét đậm kéo dài, Đồn Pa Hin tặng [64 suất quà|gifts.sets 2025-02].\n\nCác đồn khám bệnh cho [450 lượt người|health.patients 2024-12-15/P63D].',
		},
		{
			on: '2024-10-05',
			text: 'Chín tháng năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024-01-01/P9M].\n\nSang tháng 10, mới mấy ngày đầu, Đồn Pa Hin đã tuyên truyền [9 buổi|propaganda.sessions 2024-10].\n\nCác đồn giúp dân [1.860 ngày công|civic.workdays 2024-01-01/P9M].',
		},
		// and a longer one told later takes over
		{
			on: '2024-12-20',
			text: 'Quý III/2024, các đồn tuyên truyền [112 buổi|propaganda.sessions 2024-Q3].\n\nNăm 2024, BĐBP tỉnh giúp dân [4.860 ngày công|civic.workdays 2024].\n\nCác đồn tặng [960 suất quà|gifts.sets 2024].',
		},
		// back to all of what is reported
		'Trong năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024]; năm 2023 là [488 buổi|propaganda.sessions 2023]. Tính chung cả kỳ, các đồn khám bệnh cho [2.450 lượt người|health.patients 2024].',
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024].\n\nGiai đoạn 2015 - 2018, các đồn dựng [214 căn nhà|housing.houses_built 2015-01-01/P4Y].\n\nTrở lại với kết quả chung, các đồn giúp dân [1.860 ngày công|civic.workdays 2024].',
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024].\n\nRiêng tháng 3, con số là [60 buổi|propaganda.sessions 2024-03].\n\nCũng trong thời gian trên, các đồn giúp dân [1.860 ngày công|civic.workdays 2024].',
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024].\n\nChỉ trong tháng 3, con số đã là [60 buổi|propaganda.sessions 2024-03]; tháng 2 là [31 buổi|propaganda.sessions 2024-02].\n\nCùng thời gian này, các đồn tặng [960 suất quà|gifts.sets 2024].',
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024]. Từ năm 2016 đến nay, Đồn Pa Hin dựng [31 căn nhà|housing.houses_built].\n\nTrong thời gian trên, các đồn giúp dân [1.860 ngày công|civic.workdays 2024].',
		// a month with a story of its own is the time last told
		'Năm 2024, các đồn tuyên truyền [512 buổi|propaganda.sessions 2024].\n\nTháng 3/2024, Đồn Pa Hin tuần tra [31 buổi|patrol.sessions 2024-03], gặp nhiều đoàn khách.\n\nCùng thời gian này, đồn tặng [96 suất quà|gifts.sets 2024-03].',
		// what a story of a storm says of a later day
		{
			on: '2024-09-16',
			text: 'Bão số 3 đổ bộ ngày 7/9. Ngày 9/9, đơn vị cứu [7 người|sar.persons_rescued 2024-09-09] mắc kẹt trên nóc nhà. Hai ngày sau, khi nước rút, đồn cử [120 lượt cán bộ|sar.troop_turns 2024-09-11] dọn bùn.',
		},
	],
};
