import type { ConstructionGroup } from './group.ts';

/** Drives in stages and told as a whole, by their last day and length, beside other days of a report, by days of the moon. */
export const driveStageCases: ConstructionGroup = {
	issued: '2025-09-10',
	area: 'Tỉnh Vĩnh Sa',
	texts: [
		// the whole behind its stages
		'Đợt cao điểm “Hè sạch” làm hai giai đoạn. Giai đoạn 1 (15/6 - 15/7): phá [7 vụ|drugs.cases 2025-06-15/P31D] ma túy. Giai đoạn 2 (16/7 - 31/8): phá [12 vụ|drugs.cases 2025-07-16/P47D] ma túy. Cả đợt phá [19 vụ|drugs.cases 2025-06-15/P78D] ma túy.',
		'Đợt 1 từ 1/6 đến 15/7, tuần tra [96 lượt|patrol.sessions 2025-06-01/P45D]; đợt 2 từ 16/7 đến 31/8, tuần tra [110 lượt|patrol.sessions 2025-07-16/P47D]. Tính chung cả hai đợt, bắt [21 vụ|crime.cases 2025-06-01/P92D].',
		'Giai đoạn một: từ ngày 1/6 đến 30/6, bắt [9 vụ|crime.cases 2025-06-01/P30D]. Giai đoạn hai: từ ngày 1/7 đến 31/8, bắt [14 vụ|crime.cases 2025-07-01/P62D]. Toàn chiến dịch bắt [23 vụ|crime.cases 2025-06-01/P92D].',
		// the last day, and how long it had lasted
		'Đợt cao điểm của BĐBP tỉnh khép lại vào ngày 31/8 sau 45 ngày triển khai. Các đồn bắt [18 vụ|crime.cases 2025-07-18/P45D].',
		'Sau 45 ngày ra quân, đợt cao điểm kết thúc ngày 31/8, các đồn bắt [18 vụ|crime.cases 2025-07-18/P45D].',
		// first and last day with the plainest verbs
		'Trong đợt cao điểm mở ngày 15/6 và kết thúc ngày 10/8, đồn tuần tra [44 lượt|patrol.sessions 2025-06-15/P57D].',
		'“Từ hôm phát động (15/6) đến hôm nay, các đồn đã bắt [18 vụ|crime.cases 2025-06-15/P88D]”, ông nói.',
		'Đồn Cửa Vọng cho biết, tháng cao điểm bắt đầu 1/8; đến hết ngày 31/8 đã kiểm tra [306 lượt tàu|fisheries.vessel_turns_checked 2025-08-01/P31D].',
		// the very days of what is reported
		{
			on: '2025-07-08',
			text: 'Trong quý II năm 2025, BĐBP tỉnh tổ chức [31 buổi tuyên truyền|propaganda.sessions 2025-Q2]. Từ tháng 4 đến tháng 6, các đồn bắt [19 vụ|crime.cases 2025-Q2].',
		},
		{
			on: '2025-07-08',
			text: '6 tháng đầu năm, hải đội tuần tra [84 lượt|patrol.sessions 2025-S1]. Từ ngày 1/1 đến 30/6, đơn vị kiểm tra [1.210 lượt tàu|fisheries.vessel_turns_checked 2025-S1].',
		},
		// a report counts on behind one of its days
		{
			on: '2025-07-08',
			text: 'Trong 6 tháng đầu năm, tuần tra [420 lượt|patrol.sessions 2025-S1]. Ngày 26/3, trao [30 suất quà|gifts.sets 2025-03-26]. Ngoài ra, khám bệnh cho [1.240 lượt người|health.patients 2025-S1].',
		},
		{
			on: '2025-07-08',
			text: 'Nửa đầu năm 2025, các đồn bắt [44 vụ|crime.cases 2025-S1]. Nổi bật, rạng sáng 14/5, Đồn Cửa Vọng bắt [4 đối tượng|crime.suspects 2025-05-14]. Bên cạnh đó, các đơn vị tiếp nhận [51 khẩu súng|weapons.surrendered_guns 2025-S1] do dân giao nộp.',
		},
		{
			on: '2025-07-08',
			text: 'Sáu tháng đầu năm 2025, các đồn bắt [44 vụ|drugs.cases 2025-S1] ma túy. Ngày 14/5, Đồn Cửa Vọng bắt [4 đối tượng|drugs.suspects 2025-05-14]. Ngoài ra, lực lượng còn thu giữ [2 khẩu súng|seized.guns 2025-05-14].',
		},
		{
			on: '2025-07-08',
			text: 'Báo cáo 6 tháng đầu năm 2025\n\nNăm 2024, các đồn bắt [80 vụ|crime.cases 2024]. Ngày 3/5/2024, trao [30 suất quà|gifts.sets 2024-05-03]. Ngoài ra, khám bệnh cho [2.240 lượt người|health.patients 2024].',
		},
		// days of the moon
		{
			on: '2026-02-26',
			text: 'Từ mùng 2 đến mùng 6 Tết, các đồn bắt [5 vụ|crime.cases 2026-02-18/P5D].',
		},
		{
			on: '2026-02-26',
			text: 'Từ 23 tháng Chạp đến hết mùng 6 Tết, các đồn bắt [9 vụ|crime.cases 2026-02-10/P13D].',
		},
		{ on: '2026-02-26', text: 'Đêm 30 Tết, đồn tặng [20 suất quà|gifts.sets 2026-02-16].' },
		{
			on: '2024-02-20',
			text: 'Từ 27 đến 30 Tết, các đồn tuần tra [64 lượt|patrol.sessions 2024-02-06/P4D].',
		},
		{
			on: '2025-02-10',
			text: 'Ngày 28 tháng Chạp, đồn tặng [120 suất quà|gifts.sets 2025-01-27].',
		},
	],
};
