import type { ConstructionGroup } from './group.ts';

/** Days of a year in brackets, years told with the first part of the next, the first days of a year, years gone by with the last of them, a time told within the first sentence. */
export const partsOfYearsCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-20',
			text: 'Chiến dịch hè năm 2025 (từ ngày 1/6 đến 31/8), đoàn viên làm [14 công trình|works.public 2025-06-01/P92D] nước sạch, khám bệnh cho [620 lượt người|health.patients 2025-06-01/P92D].',
		},
		{
			on: '2025-04-20',
			text: 'Cao điểm Tết năm 2025 (5/1 - 5/2), các đồn thu [310 kg pháo|seized.fireworks 2025-01-05/P32D] các loại.',
		},
		'Năm 2025 (từ 15/12/2024 đến 14/12/2025), các đồn bắt [88 vụ|crime.cases 2025].',
		'Vụ cá Bắc năm 2025 (từ tháng 10 đến tháng 12), đồn kiểm tra [900 lượt tàu|fisheries.vessel_turns_checked 2025-10-01/P3M] cá.',
		{
			on: '2025-07-20',
			text: 'Năm 2024 và 6 tháng đầu năm 2025, BĐBP tỉnh xây [77 căn nhà|housing.houses_built 2024-01-01/P18M], đỡ đầu [130 em|education.sponsored_students 2024-01-01/P18M].',
		},
		{
			on: '2025-07-20',
			text: 'Trong năm 2024 và quý I/2025 các đồn lần lượt bắt [60 vụ|crime.cases 2024] và [14 vụ|crime.cases 2025-Q1].',
		},
		{
			on: '2025-10-20',
			text: 'Trong hai năm 2023, 2024 và 9 tháng năm 2025, quân y khám cho [8.200 lượt người|health.patients 2023-01-01/P33M].',
		},
		{
			on: '2026-01-10',
			text: 'Tổng kết năm 2025: bắt [60 vụ|crime.cases 2025]. Ngay ngày đầu tiên của năm 2026, hải đội cứu [4 ngư dân|sar.persons_rescued 2026-01-01].',
		},
		{
			on: '2026-01-10',
			text: 'Những ngày đầu năm mới 2026, cửa khẩu Nà Pua làm thủ tục cho [9.100 lượt người|gate.person_crossings 2026-01].',
		},
		{
			on: '2025-12-24',
			text: 'Ba năm qua, Đồn Tà Cóng giúp [90 hộ|livelihood.households_supported 2023-01-01/P3Y] thoát nghèo. Riêng năm 2025 giúp [36 hộ|livelihood.households_supported 2025].\nĐồn còn làm [11 km|roads.km 2023-01-01/P3Y] đường bê tông.',
		},
		{
			on: '2026-01-09',
			text: 'Hai năm qua, đồn xây [19 căn nhà|housing.houses_built 2024-01-01/P2Y] cho hộ nghèo.',
		},
		{
			on: '2025-10-09',
			text: 'Số liệu của Đồn Nậm Chà quý III/2025: tuyên truyền [40 buổi|propaganda.sessions 2025-Q3].\nNgoài ra, đồn bắt [6 vụ|smuggling.cases 2025-Q3] buôn lậu.',
		},
		{
			on: '2025-07-09',
			text: 'Sổ trực ban của Đồn Pa Lùng 6 tháng đầu năm 2025 ghi [120 buổi|patrol.sessions 2025-S1] tuần tra.\nĐồn còn xây [3 căn nhà|housing.houses_built 2025-S1] tặng hộ nghèo.',
		},
		{
			on: '2025-12-28',
			text: 'Nhìn lại năm 2025 ở Đồn Biên phòng Nậm Chà\nTháng 4, mưa lớn. Bộ đội đã giúp dân [420 ngày công|civic.workdays 2025-04].\nĐồn còn đỡ đầu [16 em|education.sponsored_students 2025] học sinh.',
		},
		{
			on: '2024-10-06',
			text: 'BĐBP Hà Khê 9 tháng đầu năm 2024: tuần tra [120 buổi|patrol.sessions 2024-01-01/P9M].\nBắt [12 vụ|crime.cases 2024-01-01/P9M] vi phạm. Xây [9 căn nhà|housing.houses_built 2024-01-01/P9M].',
		},
		{
			on: '2024-10-06',
			text: 'Nhìn vào sổ trực 9 tháng năm 2024, đồn tuần tra [120 buổi|patrol.sessions 2024-01-01/P9M].\nĐồn bắt [12 vụ|crime.cases 2024-01-01/P9M] vi phạm.',
		},
		{
			on: '2024-07-06',
			text: 'Trong tổng số [412 vụ|crime.cases 2024-S1] mà toàn lực lượng bắt giữ 6 tháng đầu năm 2024, có [120 vụ|drugs.cases 2024-S1] ma túy.\nCác đơn vị xây [90 căn nhà|housing.houses_built 2024-S1].',
		},
		'5 năm qua, từ 2021 đến 2025, lực lượng bắt [320 vụ|drugs.cases 2021-01-01/P5Y] ma túy. Năm 2025 là năm cao nhất với [84 vụ|drugs.cases 2025].\nTang vật thu giữ gồm [41 kg heroin|drugs.heroin 2021-01-01/P5Y].',
		'Giai đoạn 2021 - 2025, BĐBP tỉnh xây [320 căn nhà|housing.houses_built 2021-01-01/P5Y]. Riêng năm 2025 xây [84 căn|housing.houses_built 2025].\nCác đồn đỡ đầu [260 em|education.sponsored_students 2021-01-01/P5Y].',
		'Trong 5 năm (2021 - 2025), đồn bắt [320 vụ|crime.cases 2021-01-01/P5Y]. Riêng năm 2025, bắt [84 vụ|crime.cases 2025], xử phạt [500 triệu đồng|penalty.fines 2025].\nĐồn vận động nhân dân giao nộp [77 khẩu súng|weapons.surrendered_guns 2021-01-01/P5Y].',
		{
			on: '2025-11-30',
			text: 'Mùa mưa bão năm 2025 (từ tháng 6 đến tháng 11), bộ đội đã cứu [38 người|sar.persons_rescued 2025-06-01/P6M].',
		},
		{
			on: '2025-11-30',
			text: 'Mùa mưa bão năm 2025 (1/6 - 30/11), bộ đội đã cứu [38 người|sar.persons_rescued 2025-06-01/P183D], [5 tàu|sar.vessels_rescued 2025-06-01/P183D].',
		},
		{
			on: '2025-11-30',
			text: 'Trong đợt cao điểm năm 2025 (từ 1/9 đến 31/10), các đồn bắt [38 vụ|crime.cases 2025-09-01/P61D].',
		},
		{
			on: '2025-03-18',
			text: 'Trong năm 2024 và 2 tháng đầu năm 2025, các đồn phát hiện [61 vụ|illegal_entry.cases 2024-01-01/P14M] nhập cảnh trái phép.',
		},
		{
			on: '2025-03-18',
			text: 'Năm 2024 và quý I/2025, các đồn phát hiện [61 vụ|illegal_entry.cases 2024-01-01/P15M] nhập cảnh trái phép.',
		},
		{
			on: '2025-09-18',
			text: 'Tháng 7 và tháng 8/2025, các đồn phát hiện [21 vụ|illegal_entry.cases 2025-07-01/P2M] nhập cảnh trái phép.',
		},
		{
			on: '2025-09-18',
			text: 'Trong hai năm 2023 và 2024, các đồn phát hiện [61 vụ|illegal_entry.cases 2023-01-01/P2Y] nhập cảnh trái phép.',
		},
		{
			on: '2025-09-18',
			text: 'Năm 2023, 2024 và 8 tháng năm 2025, các đồn phát hiện [61 vụ|illegal_entry.cases 2023-01-01/P32M] nhập cảnh trái phép.',
		},
		{
			on: '2026-01-04',
			text: 'Năm qua, BĐBP tỉnh bắt [112 vụ|crime.cases 2025]. Ngay ngày đầu năm 2026, Đồn Pa Lùng bắt [1 đối tượng|drugs.suspects 2026-01-01] mua bán ma túy.',
		},
		{
			on: '2026-01-12',
			text: 'Những ngày đầu năm 2026, các đồn bắt [3 vụ|smuggling.cases 2026-01] vận chuyển hàng lậu.',
		},
		{
			on: '2026-01-12',
			text: 'Năm 2025, các đồn bắt [31 vụ|smuggling.cases 2025] buôn lậu. Ngày đầu tiên của năm mới 2026, cửa khẩu Nà Pua đón [820 lượt khách|gate.person_crossings 2026-01-01].',
		},
		{
			on: '2026-01-12',
			text: 'Mấy ngày đầu năm mới, cửa khẩu Nà Pua đón [820 lượt khách|gate.person_crossings 2026-01].',
		},
		'5 năm qua, lực lượng bắt [320 vụ|drugs.cases 2021-01-01/P5Y] ma túy. Năm 2025 là năm cao nhất với [84 vụ|drugs.cases 2025].\nTang vật thu giữ gồm [41 kg heroin|drugs.heroin 2021-01-01/P5Y].',
		'Từ năm 2021 đến năm 2025, lực lượng bắt [320 vụ|drugs.cases 2021-01-01/P5Y] ma túy. Năm 2025 có [84 vụ|drugs.cases 2025].\nTang vật thu giữ gồm [41 kg heroin|drugs.heroin 2021-01-01/P5Y].',
		'5 năm qua, từ 2021 đến 2025, lực lượng bắt [320 vụ|drugs.cases 2021-01-01/P5Y] ma túy. Năm 2025 có [84 vụ|drugs.cases 2025].\nCác đồn xây [41 căn nhà|housing.houses_built 2021-01-01/P5Y].',
		'Năm năm qua (2021 - 2025), lực lượng bắt [320 vụ|drugs.cases 2021-01-01/P5Y] ma túy, năm 2024 cao nhất với [84 vụ|drugs.cases 2024].\nCác đồn xây [41 căn nhà|housing.houses_built 2021-01-01/P5Y].',
		'Nhiệm kỳ 2020 - 2025, lực lượng bắt [320 vụ|drugs.cases 2020-01-01/P5Y] ma túy. Năm 2024 có [84 vụ|drugs.cases 2024].\nCác đồn xây [41 căn nhà|housing.houses_built 2020-01-01/P5Y].',
		'Suốt 10 năm (2016 - 2025), lực lượng bắt [320 vụ|drugs.cases 2016-01-01/P10Y] ma túy. Năm 2024 có [84 vụ|drugs.cases 2024].\nCác đồn xây [41 căn nhà|housing.houses_built 2016-01-01/P10Y].',
	],
};
