import type { ConstructionGroup } from './group.ts';

/** The days of a drive told behind its figures, days in words, the months before in a year, parts of what was told, months not named, turns told again of another time. */
export const drivesToldLateCases: ConstructionGroup = {
	issued: '2025-08-24',
	area: 'Hà Khê',
	texts: [
		'Đợt ra quân bắt [19 vụ|smuggling.cases 2025-07-15/P32D] buôn lậu, xử phạt [120 triệu đồng|penalty.fines 2025-07-15/P32D]. Đợt này bắt đầu từ 15/7, kết thúc ngày 15/8.',
		'Các đồn bắt [19 vụ|smuggling.cases 2025-07-15/P32D] buôn lậu, thu [4.000 bao|seized.cigarettes 2025-07-15/P32D] thuốc lá. Đó là kết quả đợt cao điểm từ 15/7 đến 15/8.',
		'Sau chiến dịch, người dân giao nộp [90 khẩu súng|weapons.surrendered_guns 2025-07-01/P46D]. Chiến dịch diễn ra từ ngày 1/7 đến ngày 15/8.',
		{
			on: '2022-03-30',
			text: 'Từ ngày mồng năm đến hết ngày hai mươi bảy tháng Ba năm 2022, các đồn bắt [sáu vụ|weapons.cases 2022-03-05/P23D] pháo. Cũng những ngày này năm 2021, con số là [ba vụ|weapons.cases 2021-03-05/P23D].',
		},
		{
			on: '2022-03-30',
			text: 'Từ mồng năm đến mồng mười tháng Ba năm 2022, đồn tuần tra [bảy buổi|patrol.sessions 2022-03-05/P6D].',
		},
		{
			on: '2021-10-30',
			text: 'Còn trong tám tháng trước đó của năm 2021, đơn vị thu trên [ba tạ pháo|seized.fireworks GT 2021-01-01/P8M].',
		},
		{
			on: '2021-10-30',
			text: 'Tháng 10 đồn bắt [5 vụ|drugs.cases 2021-10] ma túy; chín tháng trước đó của năm 2021 bắt [31 vụ|drugs.cases 2021-01-01/P9M].',
		},
		{
			on: '2022-12-20',
			text: 'Nếu năm ngoái (2021) bắt [210 vụ|crime.cases 2021] thì năm nay bớt [12 vụ|crime.cases change 2022]. Trong đó buôn lậu [70 vụ|smuggling.cases 2022], ma túy [9 vụ|drugs.cases 2022].',
		},
		{
			on: '2023-12-20',
			text: 'Năm 2023, các đồn bắt [148 vụ|drugs.cases 2023] ma túy. Tháng cao nhất 21 vụ, tháng thấp nhất chỉ 4 vụ.',
		},
		{
			on: '2023-12-20',
			text: 'Năm 2023, các đồn bắt [148 vụ|drugs.cases 2023] ma túy. Tháng cao nhất là tháng 5 với [21 vụ|drugs.cases 2023-05].',
		},
		{
			on: '2023-12-20',
			text: 'Năm 2023 làm thủ tục cho [90.000 lượt khách|gate.person_crossings 2023]. Tháng đông nhất là tháng 7, [14.000 lượt|gate.person_crossings 2023-07].',
		},
		{
			on: '2025-11-03',
			text: '10 tháng của năm 2025, tàu cá được kiểm soát là [4.100 lượt|fisheries.vessel_turns_checked 2025-01-01/P10M]. Trong tháng 10, [520 lượt|fisheries.vessel_turns_checked 2025-10].',
		},
		{
			on: '2025-12-01',
			text: 'Năm 2024 có [640.000 lượt khách|gate.person_crossings 2024] qua cửa khẩu. Còn 11 tháng năm 2025 đã là [870.000 lượt|gate.person_crossings 2025-01-01/P11M].',
		},
		{
			on: '2025-12-01',
			text: 'Quân y khám cho [2.100 lượt người|health.patients 2025] trong năm 2025. Năm 2024 con số ấy dừng ở [1.800 lượt|health.patients 2024].',
		},
	],
};
