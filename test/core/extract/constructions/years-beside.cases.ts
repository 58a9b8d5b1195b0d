import type { ConstructionGroup } from './group.ts';

/** Years told in a row, beside one another, and what was before a land was set anew. */
export const yearsBesideCases: ConstructionGroup = {
	issued: '2024-03-14',
	area: 'Bình Lâm',
	texts: [
		// a row of times and a row of figures
		'Ba năm 2021, 2022, 2023, các đồn bắt [33|drugs.cases 2021], [29|drugs.cases 2022] và [35 vụ|drugs.cases 2023] ma túy.',
		'Quý I, II, III năm 2023, các đồn bắt [33|smuggling.cases 2023-Q1], [29|smuggling.cases 2023-Q2] và [35 vụ|smuggling.cases 2023-Q3] buôn lậu.',
		// a row of times and one figure, or several of several things: of them all
		'Hai năm 2022 và 2023, các đồn bắt [512 vụ|drugs.cases 2022-01-01/P2Y] ma túy. Cán bộ tuyên truyền [200 buổi|propaganda.sessions 2022-01-01/P2Y].',
		'Trong ba năm 2021, 2022, 2023, các đồn bắt [330 vụ|drugs.cases 2021-01-01/P3Y], [290 đối tượng|drugs.suspects 2021-01-01/P3Y], thu [35 kg ma túy|drugs.total_mass 2021-01-01/P3Y].\nCác đồn xây [20 căn nhà|housing.houses_built 2021-01-01/P3Y].',
		// two years compared that are not named again
		'Năm 2022 bắt [181 vụ|drugs.cases 2022] ma túy, năm 2023 là [163 vụ|drugs.cases 2023].\nĐặt hai năm gần nhất cạnh nhau, số vụ giảm [18 vụ|drugs.cases change 2023]. Ngược lại, tiền phạt tăng từ [3,2 tỷ đồng|penalty.fines 2022] lên [3,65 tỷ đồng|penalty.fines 2023].',
		// this year, in the report of the year that has closed
		{
			on: '2023-01-12',
			text: 'Năm 2022, toàn lực lượng bắt [9.214 vụ|crime.cases 2022].\nNăm 2021, con số này là [8.860 vụ|crime.cases 2021]; như vậy năm nay tăng [4%|crime.cases change 2022]. Năm nay, đơn vị phấn đấu bắt [9.300 vụ|crime.cases target 2023].',
		},
		{
			on: '2023-01-12',
			text: 'Năm 2022, toàn lực lượng bắt [9.214 vụ|crime.cases 2022].\nSố vụ năm nay tăng [4%|crime.cases change 2022] so với năm trước.',
		},
		// the same quarter, whatever month was told between
		{
			on: '2018-06-20',
			text: 'Trong quý I/2018, số súng dân nộp đạt [212 khẩu|weapons.surrendered_guns 2018-Q1], tháng Ba cao hơn cả với [97 khẩu|weapons.surrendered_guns 2018-03]; cùng quý năm 2017 là [130 khẩu|weapons.surrendered_guns 2017-Q1].',
		},
		// days from the first of a month to the last of another
		'Từ 1/1/2022 đến 31/12/2023, xây [40 căn nhà|housing.houses_built 2022-01-01/P2Y].',
		'Đoàn giám sát việc phòng, chống buôn lậu từ 1/11/2022 đến 29/2/2024.\nTrong kỳ giám sát (16 tháng), đơn vị đã bắt [171 vụ|smuggling.cases 2022-11-01/P16M] buôn lậu.',
		// what a land was before it was set anew, and what it has been since
		{
			on: '2025-12-20',
			text: 'Năm 2025, từ ngày 1/7, đơn vị quản lý [61,8 km|context.border_length_km context 2025] biên giới trên bộ, địa bàn còn 9 xã biên giới, thay cho [3 huyện biên giới|context.border_districts context 2025-S1] trước kia.\nNăm 2025, các đồn tuần tra [200 lượt|patrol.sessions 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Trước ngày 1/7/2025, tuyến biên giới đi qua [4 huyện biên giới|context.border_districts context 2025-S1]; nay còn 10 xã với [98 cột mốc|context.border_markers context 2025].\nNăm 2025, các đồn tuần tra [200 lượt|patrol.sessions 2025].',
		},
		// a part with a time of its own ends with its clause; what is compared then is the whole
		{
			on: '2024-12-20',
			text: 'Năm 2024, các đồn bắt [50 vụ|smuggling.cases 2024] buôn lậu, trong đó quý I bắt [12 vụ|smuggling.cases 2024-Q1]; so với năm trước, tăng [3 vụ|smuggling.cases change 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, các đồn bắt [60 vụ|smuggling.cases 2024] buôn lậu.\nVề ma túy, bắt [40 vụ|drugs.cases 2024], riêng quý I là [12 vụ|drugs.cases 2024-Q1]; tăng [5 vụ|drugs.cases change 2024] so với năm 2023.',
		},
		// so many months, and in brackets from which to which
		{
			on: '2025-12-05',
			text: 'Năm 2025, các đồn bắt [274 vụ|crime.cases 2025].\nTính riêng 5 tháng hoạt động theo mô hình mới (từ tháng 7 đến hết tháng 11), số vụ bị phát hiện là [128 vụ|crime.cases 2025-07-01/P5M].',
		},
		// the year behind all the figures of a sentence
		{
			on: '2022-12-27',
			text: 'Trong quý IV năm 2022, các đồn phát loa [118 giờ|propaganda.broadcast_hours 2022-Q4].\nNhờ quần chúng cung cấp [121 nguồn tin|crime.tips 2022], các đồn bắt [33 vụ|crime.cases 2022], [45 đối tượng|crime.suspects 2022] vi phạm pháp luật trong năm.',
		},
		// the time reported, not a running total told in passing of one place
		{
			on: '2022-11-04',
			text: '10 tháng năm 2022, người dân giao nộp [310 khẩu súng|weapons.surrendered_guns 2022-01-01/P10M].\nXã Ia Mơ có 290 hộ, tính từ đầu năm đến nay đã giao nộp [41 khẩu|weapons.surrendered_guns 2022-01-01/P308D].\nCũng trong thời gian này, BĐBP tỉnh bắt [5 vụ|weapons.cases 2022-01-01/P10M] tàng trữ vũ khí.',
		},
		// how long something was not so is no time of work
		{
			on: '2023-04-13',
			text: 'Sau gần ba năm ngừng đón khách, [3.100 lượt hành khách|gate.person_crossings 2023-Q1] đã qua cửa khẩu trong quý I/2023. Trạm bắt [3 vụ|smuggling.cases 2023-Q1] buôn lậu.',
		},
		// what has been counted since a year or a month
		{
			on: '2024-09-30',
			text: 'Từ năm 2018, người dân cung cấp [3.100 nguồn tin|crime.tips 2018-01-01/P6Y].\nTừ tháng 3, các tổ tự quản tham gia [96 lượt|patrol.sessions 2024-03-01/P214D] tuần tra.',
		},
		// months counted from the merger, and as many before them
		{
			on: '2026-01-05',
			text: 'Sáu tháng sau sáp nhập, các đồn bắt [61 vụ|drugs.cases 2025-S2] ma túy.\nSáu tháng trước đó, con số này là [58 vụ|drugs.cases 2025-S1].',
		},
		{
			on: '2025-12-05',
			text: 'Sau 5 tháng vận hành mô hình mới, các đồn bắt [61 vụ|drugs.cases 2025-07-01/P5M] ma túy.',
		},
		{
			on: '2024-11-04',
			text: 'Báo cáo tháng 10/2024\nCác đồn bắt [7 vụ|drugs.cases 2024-10], [9 đối tượng|drugs.suspects 2024-10] ma túy (lũy kế [61 vụ|drugs.cases 2024-01-01/P10M], [84 đối tượng|drugs.suspects 2024-01-01/P10M]).',
		},
		{
			on: '2024-12-18',
			text: 'Sau một tháng ra quân\nSau một tháng ra quân đợt cao điểm (từ ngày 15/11), các đồn bắt [14 vụ|smuggling.cases 2024-11-15/P34D] buôn lậu.',
		},
		{
			on: '2023-12-15',
			text: 'Kế hoạch giai đoạn 2023 - 2025 xây [600 căn nhà|housing.houses_built target 2023-01-01/P3Y]; năm 2023 được giao [210 căn|housing.houses_built target 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Báo cáo 6 tháng đầu năm 2024\n\nSáu tháng đầu năm, các đồn bắt [7 vụ|drugs.cases 2024-S1] ma túy.\nPhương hướng quý III/2024:\n1. Tuyên truyền [40 buổi|propaganda.sessions target 2024-Q3].\n2. Bàn giao [7 căn nhà|housing.houses_built target 2024-Q3] trước ngày 2/9.',
		},
		// the school year that goes on; the end of the year planned for, told in the last days of this one
		{
			on: '2025-09-08',
			text: 'Qua 9 năm thực hiện (2016 - 2025), các nhà hảo tâm ủng hộ [4,86 tỷ đồng|welfare.total_value 2016-01-01/P9Y]. Các đồn đang đỡ đầu [78 học sinh|education.sponsored_students]. So với năm học trước, số em được đỡ đầu tăng [8 em|education.sponsored_students change 2025].',
		},
		{
			on: '2023-12-29',
			text: 'Sáng 29/12, BĐBP tỉnh phát động phong trào thi đua năm 2024.\nTrên lĩnh vực vận động quần chúng, phấn đấu tuyên truyền [420 buổi|propaganda.sessions target 2024]. Số học sinh được nhận đỡ đầu đến cuối năm đạt [80 em|education.sponsored_students target 2024].',
		},
		// a conference of the force in July that names no time; what is meant for the first months of the year that has begun
		{
			on: '2024-07-04',
			text: 'Sáng 3/7, Bộ Chỉ huy BĐBP tỉnh tổ chức hội nghị quân chính.\nCác đồn tuần tra [980 lượt|patrol.sessions 2024-S1], bắt [21 vụ|drugs.cases 2024-S1] ma túy.',
		},
		{
			on: '2025-01-06',
			text: '3 tháng đầu năm, các đồn sẽ tuần tra [500 lượt|patrol.sessions target 2025-01-01/P3M].\nNăm 2024, đơn vị tuần tra [2.010 lượt|patrol.sessions 2024]; 3 tháng đầu năm [480 lượt|patrol.sessions 2024-01-01/P3M].',
		},
		{
			on: '2025-05-08',
			text: 'Năm 2025, các đồn bàn giao [96 căn nhà|housing.houses_built 2025]. Số còn lại, [44 căn|housing.houses_built target 2025], phải xong trước ngày 30/8.',
		},
	],
};
