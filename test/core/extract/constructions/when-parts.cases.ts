import type { ConstructionGroup } from './group.ts';

/** A part of a time, the time beside it, and what goes back to the whole. */
export const whenPartCases: ConstructionGroup = {
	issued: '2021-12-31',
	area: 'Phú Cường',
	texts: [
		// a year told beside this one does not hold on
		'Năm 2021, các đồn bắt [297 vụ|crime.cases 2021]. Nếu năm 2020 bắt [331 vụ|crime.cases 2020] thì năm nay giảm [34 vụ|crime.cases change 2021]. Các đồn tuyên truyền [120 buổi|propaganda.sessions 2021].',
		'Trong quý IV/2021, cửa khẩu làm thủ tục cho [41.200 lượt người|gate.person_crossings 2021-Q4]. Cả năm 2019, trước dịch, chỉ có [61.300 lượt người|gate.person_crossings 2019]. Đồn còn bắt [12 vụ|drugs.cases 2021-Q4] ma túy.',
		// parts one by one, and the whole again
		{
			on: '2021-10-05',
			text: 'Thượng tá Sơn cho biết 9 tháng qua, các đồn tổ chức [172 đợt tuần tra|patrol.sessions 2021-01-01/P9M].\nToàn đơn vị bắt [118 vụ|drugs.cases 2021-01-01/P9M] ma túy, trong đó 6 tháng đầu năm [81 vụ|drugs.cases 2021-S1], quý III [37 vụ|drugs.cases 2021-Q3]; tuyên truyền [109 buổi|propaganda.sessions 2021-01-01/P9M]. Trong thời gian này, các đồn tặng [640 suất quà|gifts.sets 2021-01-01/P9M].',
		},
		'Năm 2021, các đồn bắt [55 vụ|drugs.cases 2021] ma túy: nửa đầu năm [25 vụ|drugs.cases 2021-S1], nửa sau [30 vụ|drugs.cases 2021-S2].',
		'Năm 2021, các đồn bắt [55 vụ|drugs.cases 2021] ma túy. Nửa đầu năm, phạt [120 triệu đồng|penalty.fines 2021-S1]; nửa còn lại phạt [340 triệu đồng|penalty.fines 2021-S2].',
		{
			on: '2021-07-05',
			text: 'Báo cáo 6 tháng đầu năm 2021: các đồn bắt [41 vụ|drugs.cases 2021-S1] ma túy, trong 60 ngày cao điểm (15/4 - 13/6) bắt [12 vụ|drugs.cases 2021-04-15/P60D] ma túy. Tính cả kỳ, các đồn tuyên truyền [120 buổi|propaganda.sessions 2021-S1].',
		},
		{
			on: '2021-02-20',
			text: 'Từ 15/12/2020 đến 14/2/2021, các đồn bắt [41 vụ|weapons.cases 2020-12-15/P62D] pháo nổ. Ngày cuối cùng của đợt cao điểm, Đồn Na Sản thu [30 kg|seized.fireworks 2021-02-14] pháo nổ. Toàn đợt, các đồn tuyên truyền [120 buổi|propaganda.sessions 2020-12-15/P62D]. Cao điểm năm trước bắt [36 vụ|weapons.cases 2019-12-15/P62D] pháo nổ.',
		},
		'Nhìn lại ba năm 2019, 2020 và 2021, bà con giao nộp [700 khẩu súng|weapons.surrendered_guns 2019-01-01/P3Y].',
		{
			on: '2021-12-25',
			text: 'Từ ngày mồng một đến hết ngày hai mươi tháng Mười hai năm 2021, các đồn bắt [7 vụ|weapons.cases 2021-12-01/P20D] pháo. Cũng những ngày này năm 2020, các đồn bắt [4 vụ|weapons.cases 2020-12-01/P20D] pháo.\nCòn trong mười một tháng trước đó của năm 2021, các đồn bắt [26 vụ|weapons.cases 2021-01-01/P11M] pháo.',
		},
		{
			on: '2021-10-04',
			text: 'Ba quý đã trôi qua, các đồn bắt [131 vụ|drugs.cases 2021-01-01/P9M] ma túy.',
		},
		'Hơn một thập kỷ qua, nhân dân cung cấp [3.120 nguồn tin|crime.tips 2012-01-01/P10Y].',
		// the half that is looked back on, not the day of it
		{
			on: '2021-07-03',
			text: 'Chiều 2/7, Bộ Chỉ huy BĐBP tỉnh nhìn lại chặng nửa năm. Theo đó, các đồn tuần tra [1.120 lượt|patrol.sessions 2021-S1]; bắt [87 vụ|drugs.cases 2021-S1] ma túy.',
		},
		// one day told in a report, and what is counted behind it
		{
			on: '2021-12-20',
			text: 'Năm 2021, các đồn bắt [187 vụ|drugs.cases 2021] ma túy. Ngày 11/12, Đồn Sín Chải thu [4 bánh heroin|drugs.heroin_bricks 2021-12-11]. Về dân vận, các đồn giúp dân [3.200 ngày công|civic.workdays 2021].',
		},
		{
			on: '2021-04-09',
			text: 'Quý I/2021, cảng làm thủ tục cho [1.386 lượt tàu|port.ship_calls 2021-Q1].\nMột chuyện nhỏ: ngày 17/3, một thủy thủ bị đột quỵ. Ca nô của đồn đã ra đón [01 thuyền viên|sar.persons_rescued 2021-03-17] vào bờ cấp cứu.',
		},
		// days told in the middle of the lead, behind it, and after its figures
		{
			on: '2021-02-08',
			text: 'Không khí Tết về sớm trên làng chài khi hai ngày 3 và 4/2, Đồn Vũng Bàng cùng UBND xã mở phiên chợ xuân.\nCó [420 phần quà|gifts.sets 2021-02-03/P2D] được trao tận nhà.\nNăm 2020, cũng từ sự chung tay ấy, BĐBP tỉnh dựng [19 căn nhà|housing.houses_built 2020].',
		},
		{
			on: '2021-01-24',
			text: 'Sáng 21/1, sân trường rộn ràng. Sau hai ngày (20 - 21/1/2021), đoàn công tác khép lại chuyến đi với [650 suất quà|gifts.sets 2021-01-20/P2D].\nCùng dịp này, đơn vị bàn giao [3 căn nhà|housing.houses_built 2021-01-20/P2D].',
		},
		{
			on: '2021-03-06',
			text: 'Khám bệnh cho [310 lượt người|health.patients 2021-03-02/P2D], tặng [120 suất quà|gifts.sets 2021-03-02/P2D]. Đó là những việc BĐBP tỉnh làm trong hai ngày 2 và 3/3.',
		},
		// a storm by its night and the days behind it
		{
			on: '2021-09-12',
			text: 'Bão số 5 đổ bộ chiều 7/9. Trong đêm bão, bộ đội sơ tán [412 hộ dân|disaster.households_evacuated 2021-09-07]. Những ngày sau bão, đơn vị huy động [1.120 lượt cán bộ, chiến sĩ|sar.troop_turns 2021-09-12] giúp dân. Tính đến hết ngày 11/9, có [3 người|sar.deaths_missing 2021-09-11] chết do bão.',
		},
		// the years a conference looks back on, whatever stands between them
		{
			on: '2021-02-28',
			text: 'Chiều 27/2, UBND tỉnh tổ chức hội nghị tổng kết 10 năm “Ngày Biên phòng toàn dân” (2011 - 2020).\nKhi bắt đầu, năm 2011, toàn tỉnh mới có [41 tổ tự quản|grassroots.selfmgmt_groups 2011]; nay là [318 tổ|grassroots.selfmgmt_groups 2021-02-28]. Bà con đã báo cho bộ đội [2.670 nguồn tin|crime.tips 2011-01-01/P10Y].',
		},
		// what is counted at a meeting of no known time
		{
			on: '2021-07-08',
			text: 'Ngày 7/7, BĐBP tỉnh sơ kết công tác. Các đồn bắt [117 vụ|drugs.cases 2021-S1] ma túy; tuyên truyền [520 buổi|propaganda.sessions 2021-S1].',
		},
		// further back than the story's day
		{
			on: '2021-12-02',
			text: 'Đêm 28/11, Đồn Sín Chải thu [6 bánh heroin|drugs.heroin_bricks 2021-11-28]. Cách đó hai ngày, Đồn Na Sò thu [200 viên ma túy tổng hợp|drugs.synthetic_pills 2021-11-26].',
		},
		{
			on: '2021-05-05',
			text: '4 tháng đầu năm, cửa khẩu làm thủ tục cho [112.400 lượt người|gate.person_crossings 2021-01-01/P4M]. Năm ngoái cùng kỳ chỉ [36.100 lượt người|gate.person_crossings 2020-01-01/P4M].',
		},
		// what a question asks about, counted up to now
		{
			on: '2021-10-05',
			text: 'Hỏi: Thưa đồng chí, kết quả từ đầu năm đến nay ra sao?\nĐáp: Chúng tôi bắt [93 vụ|drugs.cases 2021-01-01/P278D] ma túy. Riêng quý III, bắt [41 vụ|drugs.cases 2021-Q3] ma túy.',
		},
		// years told one by one, in brackets and without their noun
		'Số vụ ma túy tăng từ [104 vụ|drugs.cases 2019] (2019) lên [121 vụ|drugs.cases 2020] (2020) và [141 vụ|drugs.cases 2021] (2021).',
		'Năm 2019, các đồn bắt [104 vụ|drugs.cases 2019] ma túy, năm 2020 là [121 vụ|drugs.cases 2020], năm 2021 là [141 vụ|drugs.cases 2021]. Cũng trong ba năm, các đồn tuyên truyền [1.200 buổi|propaganda.sessions 2019-01-01/P3Y].',
		// the report of a month on its last day, and the first days of a year
		{
			on: '2021-03-31',
			text: 'I. TÌNH HÌNH THÁNG 3\n1. Tuần tra: [42 lần|patrol.sessions 2021-03]. Lũy kế: [120 lần|patrol.sessions 2021-Q1].',
		},
		{
			on: '2021-01-12',
			text: 'Năm 2020 khép lại, các đồn bắt [141 vụ|drugs.cases 2020] ma túy. Bước sang những ngày đầu năm mới 2021, các đồn đã bắt [6 vụ|drugs.cases 2021-01] ma túy.',
		},
		// half a year behind a day, an hour and its day, another year's time first
		{
			on: '2026-01-15',
			text: 'Tròn nửa năm sau hợp nhất (1/7/2025 - 31/12/2025), các đồn bắt [91 vụ|drugs.cases 2025-07-01/P184D] ma túy.',
		},
		{
			on: '2024-03-15',
			text: 'Trong hai ngày 13 và 14/3, liên tiếp hai chuyến hàng bị chặn: 5 giờ 13/3, thu [3.000 viên ma túy tổng hợp|drugs.synthetic_pills 2024-03-13]; 21 giờ 14/3, thu [2 bánh heroin|drugs.heroin_bricks 2024-03-14].',
		},
		{
			on: '2024-10-25',
			text: 'Đến ngày 24/10, các đồn bắt [153 vụ|drugs.cases 2024-01-01/P298D] ma túy; năm 2023, vào thời điểm này là [131 vụ|drugs.cases 2023-01-01/P297D].',
		},
		{
			on: '2020-05-20',
			text: 'Từ khi dịch bùng phát (cuối tháng 1/2020) đến nay, các đồn bắt [12 vụ|drugs.cases 2020-01-01/P141D] ma túy.',
		},
	],
};
