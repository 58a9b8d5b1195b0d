import type { ConstructionGroup } from './group.ts';

/** Other ways to tell a time: the same stretch of another year, days and months from or up to a point, the lead's own hour. */
export const whenTurnCases: ConstructionGroup = {
	issued: '2021-12-31',
	area: 'Phú Cường',
	texts: [
		// the same stretch of another year
		'Từ ngày 1/11 đến 15/12/2021, các đồn bắt [14 vụ|smuggling.cases 2021-11-01/P45D] buôn lậu. Cũng quãng ấy của năm trước, các đồn bắt [8 vụ|smuggling.cases 2020-11-01/P45D] buôn lậu.',
		'Từ ngày 1/11 đến 15/12/2021, các đồn bắt [14 vụ|smuggling.cases 2021-11-01/P45D] buôn lậu. Cũng khoảng thời gian đó năm 2019, các đồn bắt [5 vụ|smuggling.cases 2019-11-01/P45D] buôn lậu.',
		'Quý III/2021, các đồn bắt [14 vụ|smuggling.cases 2021-Q3] buôn lậu. Cũng ba tháng ấy của năm ngoái, các đồn bắt [8 vụ|smuggling.cases 2020-Q3] buôn lậu.',
		'Nửa cuối tháng 11/2021, các đồn bắt [7 vụ|smuggling.cases 2021-11-16/P15D] buôn lậu. Khoảng thời gian này năm trước, các đồn chỉ bắt [4 vụ|smuggling.cases 2020-11-16/P15D] buôn lậu.',
		'Quý III/2021, Đồn Biên phòng cửa khẩu Nậm Tà làm thủ tục cho [24.780 lượt người|gate.person_crossings 2021-Q3], tăng [48,6%|gate.person_crossings change 2021-Q3] so với cùng kỳ năm 2020 (cùng kỳ: [16.670 lượt người|gate.person_crossings 2020-Q3]).',
		// from a month on, up to one, and the months before
		'Nửa đầu năm 2021, các đồn bắt [34 vụ|drugs.cases 2021-S1] ma túy; từ tháng 7 trở đi bắt [26 vụ|drugs.cases 2021-S2] ma túy.',
		'Năm 2021, các đồn bắt [60 vụ|drugs.cases 2021] ma túy. Từ tháng 9 về sau, các đồn bắt [21 vụ|drugs.cases 2021-09-01/P4M] ma túy.',
		'Năm 2021, các đồn bắt [60 vụ|drugs.cases 2021] ma túy. Từ tháng 6 trở về trước, các đồn bắt [34 vụ|drugs.cases 2021-S1] ma túy.',
		{
			on: '2021-09-20',
			text: 'Từ tháng 7 trở đi, các đồn bắt [9 vụ|drugs.cases 2021-07-01/P82D] ma túy.',
		},
		{
			on: '2021-12-09',
			text: 'Từ đầu tháng 12 đến nay, các đồn bắt [3 vụ|drugs.cases 2021-12-01/P9D] ma túy. Trong 11 tháng trước đó, các đồn bắt [29 vụ|drugs.cases 2021-01-01/P11M] ma túy.',
		},
		{
			on: '2021-10-09',
			text: 'Quý III, các đồn bắt [3 vụ|drugs.cases 2021-Q3] ma túy. Sáu tháng trước đó, các đồn bắt [9 vụ|drugs.cases 2021-S1] ma túy.',
		},
		{
			on: '2021-11-04',
			text: 'Mười tháng qua, tính từ đầu năm 2021, các đồn kiểm tra [1.870 lượt tàu cá|fisheries.vessel_turns_checked 2021-01-01/P10M].',
		},
		'BĐBP tỉnh công bố số liệu giai đoạn 2017 - 2021: bắt [52 vụ|drugs.cases 2017] ma túy năm 2017, [47 vụ|drugs.cases 2018] năm 2018, [45 vụ|drugs.cases 2019] năm 2019, rồi [40|drugs.cases 2020] và [33 vụ|drugs.cases 2021] trong hai năm gần nhất.',
		// a day without its month, and in words
		{
			on: '2021-03-23',
			text: 'Từ đầu tháng 3 đến hết ngày 20, các đồn bắt [7 vụ|drugs.cases 2021-03-01/P20D] ma túy.',
		},
		{
			on: '2021-01-23',
			text: 'Kể từ đầu tháng Giêng dương lịch đến hết ngày mười hai, các đồn bắt [7 vụ|drugs.cases 2021-01-01/P12D] ma túy.',
		},
		{
			on: '2021-03-23',
			text: 'Từ ngày mùng một đến ngày mười hai tháng Ba, các đồn bắt [7 vụ|drugs.cases 2021-03-01/P12D] ma túy.',
		},
		// years gone by in passing, and what is reported
		{
			on: '2021-09-08',
			text: 'Sau gần bốn năm gỡ “thẻ vàng”, cảng cá đã khác nhiều. Chiều 5/9, Trung tá Lê Văn Bách cho biết: 8 tháng năm 2021, các đồn kiểm tra [3.120 lượt tàu cá|fisheries.vessel_turns_checked 2021-01-01/P8M].\nTrên bờ, các đồn bắt [9 vụ|smuggling.cases 2021-01-01/P8M] buôn lậu.',
		},
		{
			on: '2021-12-20',
			text: 'Sau 5 năm thực hiện phong trào, các đồn đã dựng [120 căn nhà|housing.houses_built 2016-12-21/P5Y] tặng dân.\nCác đồn tặng [2.300 suất quà|gifts.sets 2016-12-21/P5Y].',
		},
		// the lead tells its hour last, and the longer time stands at the end
		{
			on: '2021-08-30',
			text: 'Bộ đội Biên phòng tỉnh vừa đưa [9 ngư dân|sar.persons_rescued 2021-08-28] bị nạn vào bờ an toàn lúc 22 giờ ngày 28/8.\nKhoảng 11 giờ cùng ngày, tàu cá hỏng máy. Đồn điều [14 cán bộ, chiến sĩ|sar.troop_turns 2021-08-28] đi cứu nạn.\n8 tháng năm 2021, các đơn vị cứu được [167 người|sar.persons_rescued 2021-01-01/P8M] gặp nạn.',
		},
		// what is told on a day, by whatever word of telling
		{
			on: '2021-07-13',
			text: 'Tin từ BĐBP tỉnh ngày 13/7 cho hay, đơn vị vừa bắt [3 đối tượng|drugs.suspects 2021-07-12] vận chuyển ma túy.\nTheo đó, vào hồi 2 giờ 20 phút ngày 12/7, tổ tuần tra dừng xe, thu [36 bánh heroin|drugs.heroin_bricks 2021-07-12].',
		},
		{
			on: '2021-08-20',
			text: 'Ngày 20/8, BĐBP tỉnh thông tin, Đồn Vàm Sậy vừa bắt [2 đối tượng|drugs.suspects 2021-08-18] vận chuyển ma túy.\nCụ thể, gần 3 giờ sáng 18/8, tổ tuần tra thu [36 bánh heroin|drugs.heroin_bricks 2021-08-18].',
		},
		{
			on: '2021-09-13',
			text: 'Bão số 5\nNgày 12/9, các đồn đã thông báo, kêu gọi [2.120 phương tiện|disaster.vessels_alerted 2021-09-12] vào bờ tránh bão.',
		},
		// a year of long ago that ends with what is so now
		'Năm 2015, cả tỉnh mới có [41 tổ tự quản|grassroots.selfmgmt_groups 2015]; nay là [318 tổ|grassroots.selfmgmt_groups 2021]. Năm 2021, nhân dân cung cấp [267 nguồn tin|crime.tips 2021].',
		// a deed remembered
		'5 năm 2017 - 2021, các đồn bắt [386 vụ|drugs.cases 2017-01-01/P5Y] ma túy. Anh em vẫn nhắc trận đánh rạng sáng 9/3/2020 ở mốc 482. Tổ công tác thu [40 bánh heroin|drugs.heroin_bricks 2020-03-09].',
		'Năm 2021, các đồn bắt [86 vụ|drugs.cases 2021] ma túy. Còn nhớ, đêm mưa 12/6/2021, tổ tuần tra chặn một nhóm người. Sau 2 giờ vây bắt, đơn vị thu [12 bánh heroin|drugs.heroin_bricks 2021-06-12].\nCác đồn tuyên truyền [310 buổi|propaganda.sessions 2021].',
		{
			on: '2021-09-09',
			text: 'Hôm khai trường 5/9, cán bộ Đồn Biên phòng Pù Sạ có mặt từ sớm. Anh em mang theo [55 suất quà|gifts.sets 2021-09-05] tặng học sinh nghèo.',
		},
	],
};
