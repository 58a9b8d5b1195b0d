import type { ConstructionGroup } from './group.ts';

/** Drives told by how long they last or have gone on, by the day that closed them, by the word for their kind alone. */
export const driveSoLongCases: ConstructionGroup = {
	issued: '2025-09-06',
	area: 'Tỉnh Bình Lam',
	texts: [
		// the day a drive ended, told as one end of it
		'Từ khi xuất quân (10/7) đến khi khép lại (25/8), các đồn bắt [23 vụ|crime.cases 2025-07-10/P47D], [31 đối tượng|crime.suspects 2025-07-10/P47D].',
		'Kể từ ngày phát động 10/7 tới ngày bế mạc 25/8, các đồn bắt [23 vụ|crime.cases 2025-07-10/P47D].',
		'Từ lúc ra quân (ngày 10/7) cho đến lúc kết thúc (ngày 25/8), lực lượng tuần tra [96 lượt|patrol.sessions 2025-07-10/P47D].',
		// so long from its first day
		'Đợt ra quân tuyên truyền kéo dài 40 ngày, mở màn hôm 10/7.\n\nTrong 40 ngày ấy, đồn kiểm tra [418 lượt tàu|fisheries.vessel_turns_checked 2025-07-10/P40D].',
		'Chiến dịch 40 ngày đêm được kích hoạt từ ngày 10/7. Đến nay, các đơn vị bắt [23 vụ|crime.cases 2025-07-10/P40D].',
		'Đợt cao điểm trong hai tháng được mở từ ngày 1/7. Suốt hai tháng đó, các đồn bắt [23 vụ|crime.cases 2025-07-01/P62D].',
		'Ngày 1/9, Đồn Biên phòng Vàm Sậy ra quân đợt thi đua 60 ngày đêm. Chỉ sau 5 ngày, đồn bắt [4 vụ|crime.cases 2025-09-01/P6D].',
		'Ngày 20/8, Hải đội 3 phát động đợt cao điểm. Qua hai tuần thực hiện, hải đội kiểm tra [140 lượt tàu|fisheries.vessel_turns_checked 2025-08-20/P18D].',
		'Chiến dịch mở đầu ngày 5/8 với [72 tàu|fisheries.vessel_turns_checked 2025-08-05] được kiểm tra. Sau gần một tháng, tổng cộng [610 tàu|fisheries.vessel_turns_checked 2025-08-05/P33D] đã được kiểm tra.',
		'Tổ tàu thuyền an toàn ra mắt ngày 20/3/2025. Sau hơn 5 tháng, các thành viên cung cấp [18 nguồn tin|crime.tips 2025-03-20/P171D].',
		'Tính từ ngày ra mắt (20/3/2025), tổ đã cung cấp [18 nguồn tin|crime.tips 2025-03-20/P171D].',
		// up to an hour of a day, with the days that had gone by
		'Tính đến 16 giờ ngày 4/9, sau 25 ngày mở đợt cao điểm, các đồn bắt [19 vụ|crime.cases 2025-08-11/P25D].',
		'Sau 25 ngày ra quân, tính đến ngày 4/9, các đồn bắt [19 vụ|crime.cases 2025-08-11/P25D].',
		'Ngày 11/8, BĐBP tỉnh mở đợt cao điểm. Tính đến 16 giờ ngày 4/9, các đồn bắt [19 vụ|crime.cases 2025-08-11/P25D].',
		// a drive by the word for its kind, opened on a day
		'Trong đợt cao điểm từ 1/4 đến 31/5, các đồn kiểm tra [920 lượt tàu|fisheries.vessel_turns_checked 2025-04-01/P61D]. Đợt mới được mở từ ngày 1/8. Đến nay đã kiểm tra [240 lượt tàu|fisheries.vessel_turns_checked 2025-08-01/P37D].',
		'Đợt tuần tra thứ hai bắt đầu từ ngày 1/8, đến nay đã bắt [6 vụ|crime.cases 2025-08-01/P37D].',
		'Cao điểm mùa biển lặng mở ngày 1/8/2025, đến nay bắt [6 vụ|crime.cases 2025-08-01/P37D].',
		// months in brackets over New Year
		{
			on: '2025-03-02',
			text: 'Hai tháng cao điểm (từ giữa tháng 12 đến giữa tháng 2), các đồn bắt [28 vụ|crime.cases 2024-12-15/P63D].',
		},
		{
			on: '2025-03-02',
			text: 'Ba tháng ra quân (từ tháng 12 đến tháng 2), các đồn bắt [28 vụ|crime.cases 2024-12-01/P3M].',
		},
		// a drive in brackets, behind the figures of a longer time
		{
			on: '2025-04-04',
			text: 'Quý I, các đồn bắt [40 vụ|crime.cases 2025-Q1]; trong đó đợt cao điểm (15/12/2024 - 15/2/2025) bắt [27 vụ|crime.cases 2024-12-15/P63D], tháng 3 bắt [8 vụ|crime.cases 2025-03].',
		},
		{
			on: '2025-10-03',
			text: '9 tháng năm 2025, các cửa khẩu làm thủ tục cho [412.000 lượt người|gate.person_crossings 2025-01-01/P9M]; riêng 4 ngày nghỉ lễ 2/9 (30/8 - 2/9) có [21.300 lượt|gate.person_crossings 2025-08-30/P4D].',
		},
		'Tám tháng, các đồn bắt [61 vụ|crime.cases 2025-01-01/P8M], riêng đợt ra quân chống buôn lậu (1/6 - 15/7) bắt [19 vụ|crime.cases 2025-06-01/P45D].',
		// no drive: how long something took, weather, a figure in days
		'Sau 20 ngày, vết thương của anh đã lành. Từ đầu năm đến nay, đồn bắt [9 vụ|crime.cases 2025-01-01/P249D].',
		'Ngày 11/8, BĐBP tỉnh mở đợt cao điểm. Các đồn giúp dân [120 ngày công|civic.workdays 2025-08-11/P27D].',
		'Ngày 11/8, BĐBP tỉnh họp bàn. Sau 25 ngày, các đồn bắt [19 vụ|crime.cases].',
	],
};
