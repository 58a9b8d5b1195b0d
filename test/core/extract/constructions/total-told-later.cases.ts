import type { ConstructionGroup } from './group.ts';

/** A running total of one thing told behind the time an article is of; the edges of two years; the year that goes on. */
export const totalToldLaterCases: ConstructionGroup = {
	issued: '2024-11-05',
	area: 'Hà Khê',
	texts: [
		'10 tháng qua, BĐBP Hà Khê đã chủ động nắm tình hình.\n\nTừ đầu năm đến nay, Đồn Pa Hin tặng [14 suất quà|gifts.sets].\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P10M].',
		'Hết tháng 10/2024, BĐBP Hà Khê đã đi gần trọn chặng đường năm.\n\nTừ đầu năm đến nay, Đồn Pa Hin tặng [14 suất quà|gifts.sets].\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P10M].',
		'Tặng [47 suất quà|gifts.sets] là kết quả của BĐBP Hà Khê sau 10 tháng qua.\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P10M].\n\nTừ đầu năm đến nay, Đồn Pa Hin tặng [14 suất quà|gifts.sets].\n\nCác đơn vị khám bệnh cho [2.450 lượt người|health.patients 2024-01-01/P10M].',
		{
			on: '2024-12-25',
			text: 'Trong bối cảnh tình hình năm 2024 có nhiều khó khăn, BĐBP Hà Khê vẫn giữ vững địa bàn.\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024].\n\nTừ đầu năm đến nay, Đồn Pa Hin tặng [14 suất quà|gifts.sets].\n\nCác đơn vị khám bệnh cho [2.450 lượt người|health.patients 2024].',
		},
		{
			on: '2024-07-10',
			text: 'Ngày 9/7, UBND tỉnh họp báo thông tin tình hình quý II/2024. Từ đầu năm đến nay, Đồn Pa Hin tặng [14 suất quà|gifts.sets].\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-Q2].',
		},
		// the total an article opens with
		'Sau gần mười tháng triển khai chương trình, BĐBP Hà Khê dẫn đầu về tiến độ.\n\nTừ đầu năm đến nay, các đồn xây [43 căn nhà|housing.houses_built 2024-01-01/P310D].\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P310D].',
		'Từ đầu năm đến nay, các đồn xây [43 căn nhà|housing.houses_built 2024-01-01/P310D].\n\nCác đơn vị tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P310D].',
		// much of the year is still to come
		{
			on: '2024-07-05',
			text: 'Năm 2024, tình hình biên giới tiếp tục phức tạp. 6 tháng đầu năm, các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-S1].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-S1].',
		},
		{
			on: '2024-10-04',
			text: 'Năm 2024, buôn lậu trên tuyến biên giới còn phức tạp.\n\n9 tháng đầu năm, các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P9M].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-01-01/P9M].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, tình hình biên giới tiếp tục phức tạp.\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024].',
		},
		// from one year to the next
		{
			on: '2024-12-20',
			text: 'So sánh hai năm 2023 và 2024, tội phạm có nhiều thay đổi. Số vụ ma túy tăng từ [45|drugs.cases 2023] lên [58 vụ|drugs.cases 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Nhìn lại hai năm 2023 - 2024, các đồn xây [98 căn nhà|housing.houses_built 2023-01-01/P2Y]. Số căn nhà tăng từ [40 căn|housing.houses_built 2023] lên [58 căn|housing.houses_built 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2023 bắt [45 vụ ma túy|drugs.cases 2023], năm 2024 bắt [58 vụ ma túy|drugs.cases 2024]. Lượng heroin thu giữ tăng từ [8 kg|drugs.heroin 2023] lên [12 kg|drugs.heroin 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, số vụ ma túy tăng từ [45|drugs.cases 2023] lên [58 vụ|drugs.cases 2024].',
		},
	],
};
