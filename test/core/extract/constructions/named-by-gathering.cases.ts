import type { ConstructionGroup } from './group.ts';

/** Meetings that bear a quarter or month in their name and go through a longer time; what the first figures of a story turn it to. */
export const namedByGatheringCases: ConstructionGroup = {
	issued: '2024-10-10',
	area: 'Hà Khê',
	texts: [
		'Chiều 9/10, UBND tỉnh Hà Khê tổ chức họp báo thường kỳ quý III/2024, thông tin tình hình kinh tế - xã hội 9 tháng đầu năm. Theo đó, các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P9M].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-01-01/P9M].',
		'Tại cuộc họp báo quý III, BĐBP tỉnh công bố kết quả 9 tháng năm 2024. Các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P9M].',
		{
			on: '2024-07-05',
			text: 'Sáng 4/7, BĐBP Hà Khê tổ chức hội nghị giao ban quý II, sơ kết công tác biên phòng 6 tháng đầu năm 2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Sáng 4/7, UBND tỉnh Hà Khê họp phiên thường kỳ tháng 6, đánh giá tình hình 6 tháng đầu năm 2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-S1].',
		},
		{
			on: '2024-11-08',
			text: 'Họp báo tháng 10\n\nNgày 7/11, tại buổi họp báo định kỳ tháng 10/2024, BĐBP Hà Khê thông tin kết quả công tác 10 tháng. Theo đó, các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P10M].',
		},
		{
			on: '2024-12-05',
			text: 'Sáng 4/12, BĐBP Hà Khê giao ban quý IV và tổng kết năm 2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024].',
		},
		// of the quarter alone, or of what comes after it
		'Chiều 9/10, BĐBP Hà Khê giao ban công tác quý III/2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-Q3].',
		'Chiều 9/10, BĐBP Hà Khê giao ban công tác quý III, triển khai nhiệm vụ 3 tháng cuối năm 2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-Q3].',
		'Chiều 9/10, BĐBP Hà Khê giao ban quý III/2024, bàn phương hướng năm 2025.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-Q3].',
		// a story told first, then all of which it is one
		{
			on: '2024-07-05',
			text: 'Khoảng 2 giờ ngày 12/5, Đồn Pa Hin thu [12.000 viên|drugs.synthetic_pills 2024-05-12] ma túy tổng hợp.\n\nĐó chỉ là một trong [47 vụ|drugs.cases 2024-S1] ma túy mà BĐBP Hà Khê bắt giữ trong 6 tháng đầu năm 2024.\n\nCác đồn tuyên truyền [380 buổi|propaganda.sessions 2024-S1].',
		},
		{
			on: '2024-10-08',
			text: 'Ngày 7/10, tại trụ sở, Đại tá Lò Văn Xuyên tiếp đoàn nhà báo. Ông cho biết 9 tháng qua, các đồn tuyên truyền [380 buổi|propaganda.sessions 2024-01-01/P9M].\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-01-01/P9M].',
		},
		{
			on: '2024-10-08',
			text: 'Ngày 7/10, đoàn công tác trao [40 suất quà|gifts.sets 2024-10-07] ở xã Pa Hin. 9 tháng qua, Đồn Pa Hin tuyên truyền [38 buổi|propaganda.sessions 2024-01-01/P9M].\n\nDịp này, đoàn tặng [12 suất quà|gifts.sets 2024-10-07] cho học sinh.',
		},
		{
			on: '2024-10-08',
			text: 'Nếu 9 tháng đầu năm 2023 có [60 vụ|drugs.cases 2023-01-01/P9M] ma túy thì 9 tháng đầu năm 2024 có [47 vụ|drugs.cases 2024-01-01/P9M].\n\nĐêm 3/2, Đồn Pa Hin thu [6.000 viên|drugs.synthetic_pills 2024-02-03] ma túy tổng hợp.\n\nCác đồn khám bệnh cho [2.450 lượt người|health.patients 2024-01-01/P9M].',
		},
		// a time at the end of a row
		'Được biết, Đồn Pa Hin giúp dân [860 ngày công|civic.workdays 2024-01-01/P284D], tuyên truyền [38 buổi|propaganda.sessions 2024-01-01/P284D] từ đầu năm đến nay.',
		'Trong hai ngày 5 và 6/10, đoàn khám bệnh cho [420 lượt người|health.patients 2024-10-05/P2D].\n\nĐồn Pa Hin còn tuyên truyền [38 buổi|propaganda.sessions 2024-01-01/P9M] cho [1.600 lượt người|propaganda.listeners 2024-01-01/P9M] từ tháng 1 đến tháng 9.\n\nKết thúc chuyến công tác, đoàn trao [64 suất quà|gifts.sets 2024-10-05/P2D].',
		'Đồn Pa Hin tuyên truyền [38 buổi|propaganda.sessions 2024-09-05/P26D], phát [640 tờ rơi|propaganda.leaflets 2024-09-05/P26D] từ ngày 5/9 đến 30/9.',
		// the days of a drive, of which there was one
		'Quý III/2024, đồn tuyên truyền [38 buổi|propaganda.sessions 2024-Q3], mở [1 đợt|readiness.peak_campaigns 2024-Q3] cao điểm từ 1/9 đến 30/9.',
	],
};
