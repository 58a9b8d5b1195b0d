import type { ConstructionGroup } from './group.ts';

/** Drives told by the day they began and the day they ended, in any order, with one of them or by name alone. */
export const driveDaysCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Tỉnh Hà Khê',
	texts: [
		{
			on: '2025-01-20',
			text: 'Đợt cao điểm trấn áp tội phạm dịp Tết\n\nBộ Chỉ huy BĐBP tỉnh Hà Khê phát động đợt cao điểm tấn công, trấn áp tội phạm từ ngày 15/12/2024.\n\nTính từ ngày phát động đến nay, các đồn đã bắt [42 vụ|crime.cases 2024-12-15/P37D], [51 đối tượng|crime.suspects 2024-12-15/P37D].',
		},
		{
			on: '2025-02-20',
			text: 'Khép lại đợt cao điểm\n\nĐợt cao điểm mở đầu từ ngày 15/12/2024 và khép lại vào ngày 15/2/2025. Các đồn Biên phòng tỉnh Hà Khê bắt [64 vụ|crime.cases 2024-12-15/P63D], [51 đối tượng|crime.suspects 2024-12-15/P63D].\n\nLực lượng tuần tra [312 lượt|patrol.sessions 2024-12-15/P63D].',
		},
		{
			on: '2025-01-20',
			text: 'Đợt cao điểm sau một tháng\n\nNgày 15/12/2024, BĐBP tỉnh Hà Khê ra quân đợt cao điểm. Đến nay, các đơn vị đã bắt [42 vụ|crime.cases 2024-12-15/P37D], [51 đối tượng|crime.suspects 2024-12-15/P37D]; tuần tra [210 lượt|patrol.sessions 2024-12-15/P37D].',
		},
		{
			on: '2023-07-05',
			text: 'Cao điểm chống khai thác hải sản trái phép\n\nNgày 10/5, BĐBP tỉnh Hà Khê ra quân đợt cao điểm chống khai thác IUU. Đến ngày 30/6, lực lượng đã kiểm tra [1.240 lượt tàu|fisheries.vessel_turns_checked 2023-05-10/P52D], xử phạt [18 vụ|penalty.cases 2023-05-10/P52D], nộp ngân sách [410 triệu đồng|penalty.fines 2023-05-10/P52D].',
		},
		{
			on: '2023-07-05',
			text: 'Ra quân chống IUU\n\nĐợt cao điểm được phát động ngày 10/5 và kéo dài đến hết ngày 30/6. Kết thúc đợt, BĐBP tỉnh kiểm tra [1.240 lượt tàu|fisheries.vessel_turns_checked 2023-05-10/P52D], xử phạt [18 vụ|fisheries.iuu_cases 2023-05-10/P52D].',
		},
		{
			on: '2023-07-05',
			text: '50 ngày ra quân\n\nBắt đầu từ 10/5, kết thúc 30/6, đợt cao điểm chống khai thác IUU của BĐBP tỉnh Hà Khê đã kiểm tra [1.240 lượt tàu|fisheries.vessel_turns_checked 2023-05-10/P52D], xử phạt [18 vụ|penalty.cases 2023-05-10/P52D].',
		},
		{
			on: '2024-02-20',
			text: 'Bình yên mùa xuân\n\nCao điểm Tết năm nay của BĐBP tỉnh Hà Khê bắt đầu từ ngày 1/12/2023, kết thúc ngày 15/2/2024. Kết quả: bắt [38 vụ|crime.cases 2023-12-01/P77D] với [47 đối tượng|crime.suspects 2023-12-01/P77D]. So với đợt cao điểm năm trước, tăng [6 vụ|crime.cases change 2023-12-01/P77D].',
		},
		{
			on: '2024-01-10',
			text: 'Thực hiện đợt cao điểm tấn công trấn áp tội phạm\n\nThực hiện kế hoạch đợt cao điểm từ 15/12/2023 đến 15/2/2024, BĐBP tỉnh Hà Khê đã bắt [20 vụ|crime.cases 2023-12-15/P27D], [25 đối tượng|crime.suspects 2023-12-15/P27D].',
		},
		{
			on: '2024-01-10',
			text: 'Chốt chặn ngày giáp Tết\n\nQua gần một tháng thực hiện đợt cao điểm (bắt đầu ngày 15/12/2023), các đồn bắt [20 vụ|crime.cases 2023-12-15/P27D], [25 đối tượng|crime.suspects 2023-12-15/P27D].',
		},
		{
			on: '2026-02-25',
			text: 'Tết quân dân\n\nĐợt cao điểm phòng, chống tội phạm, bảo đảm an ninh trật tự Tết Bính Ngọ 2026 (từ 15/12/2025) đã kết thúc vào ngày 20/2. Bộ đội bắt [71 vụ|crime.cases 2025-12-15/P68D], [90 đối tượng|crime.suspects 2025-12-15/P68D]; thu [5,4 tấn|seized.fireworks 2025-12-15/P68D] pháo.',
		},
		{
			on: '2025-11-20',
			text: 'Phá đường dây\n\nThực hiện đợt cao điểm bắt đầu từ ngày 1/10, ngày 18/11, Đồn Biên phòng Nậm Sa bắt [3 đối tượng|drugs.suspects 2025-11-18], thu [2 bánh heroin|drugs.heroin_bricks 2025-11-18].\n\nKể từ đầu đợt cao điểm, đồn đã bắt [9 vụ|crime.cases 2025-10-01/P51D], [12 đối tượng|crime.suspects 2025-10-01/P51D].',
		},
		{
			on: '2024-06-20',
			text: 'Vá lưới chống buôn lậu\n\nTừ ngày 15/5 (ngày phát động cao điểm) đến ngày 15/6, các đồn bắt [14 vụ|smuggling.cases 2024-05-15/P32D], thu [28.000 bao thuốc lá|seized.cigarettes 2024-05-15/P32D].',
		},
		{
			on: '2025-01-06',
			text: 'Những ngày giáp Tết ở Bến Nghệ\n\nTrước đó, từ ngày 1/12/2024, đơn vị bước vào đợt cao điểm trước, trong và sau Tết. Tới nay, đã xử lý [16 vụ|smuggling.cases 2024-12-01/P37D], [20 đối tượng|smuggling.suspects 2024-12-01/P37D] buôn lậu; phạt [88 triệu đồng|penalty.fines 2024-12-01/P37D].',
		},
		{
			on: '2023-11-16',
			text: 'Sơ kết giữa đợt cao điểm\n\nNgày 15/11, BĐBP tỉnh sơ kết một tháng thực hiện đợt cao điểm chống buôn lậu (15/10 - 31/12). Các đồn bắt [17 vụ|smuggling.cases 2023-10-15/P33D], [21 đối tượng|smuggling.suspects 2023-10-15/P33D].',
		},
	],
};
