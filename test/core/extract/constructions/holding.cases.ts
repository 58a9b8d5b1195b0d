import type { ConstructionGroup } from './group.ts';

/** How long what is said of time holds, and what ends it. */
export const holdingCases: ConstructionGroup = {
	issued: '2025-03-19',
	area: 'Bình Lâm',
	texts: [
		// signs that decorate a line
		'Đồn Biên phòng Tà Rụt khép lại một năm\nChiều 18/3, Đồn tổ chức gặp mặt.\n👉 Trong năm 2024, đơn vị:\n✔ Tuần tra [212 lần|patrol.sessions 2024].\n✔ Bắt [8 vụ|crime.cases 2024], [13 đối tượng|crime.suspects 2024].',
		// back to the stretch just told
		'Các đồn Biên phòng bắt [37 vụ|drugs.cases 2025-01-01/P2M] ma túy trong 2 tháng đầu năm 2025. Cũng trong thời gian này, đơn vị trao [90 suất quà|gifts.sets 2025-01-01/P2M].',
		// a year asked about or told in passing moves nothing that is reported
		'BĐBP tỉnh tổng kết năm 2024\nNăm 2024, các đồn bắt [37 vụ|drugs.cases 2024] ma túy.\nTrả lời thính giả: Năm nay có hỗ trợ bò giống không? Trung tá Lê Văn Minh cho biết đang xem xét.\nBộ đội và bà con đã mở được [6,4 km đường|roads.km 2024] thôn.',
		'BĐBP tỉnh tổng kết năm 2024\nNăm 2024, các đồn bắt [37 vụ|drugs.cases 2024] ma túy. Có thôn như Tà Rụt, năm 2016 có tới 29 người nghiện. Bà con báo [142 tin|crime.tips 2024] có giá trị.',
		// a total counts from the year its programme was set going
		'Chiều 18/3, BĐBP tỉnh trao [50 con bò|livelihood.livestock 2025-03-18] cho hộ nghèo.\nMô hình được triển khai từ năm 2020. Đến hết năm 2024, các đơn vị đã trao [386 con bò|livelihood.livestock 2020-01-01/P5Y].\nHiện [98 đảng viên|grassroots.party_members_households 2025-03-19] của các đồn phụ trách [421 hộ|grassroots.households_assigned 2025-03-19].',
		'Đồn thành lập từ năm 1990. Tính đến hết năm 2024, Đồn đỡ đầu [12 em|education.sponsored_students 2024] học sinh.',
		// "the same time a year before" of what is reported, not of a day told in between
		'2 tháng đầu năm 2025, BĐBP tỉnh bắt [21 vụ|drugs.cases 2025-01-01/P2M] ma túy. Ngày 6/2, Đồn Tà Rụt bắt [2 vụ|drugs.cases 2025-02-06] ma túy. Cùng kỳ năm ngoái, BĐBP tỉnh bắt [17 vụ|drugs.cases 2024-01-01/P2M] ma túy.',
		// a plan after what is reviewed is of the year the article comes out in
		'Năm 2024, BĐBP tỉnh trao [8.900 suất quà|gifts.sets 2024].\nTrước mắt, BĐBP tỉnh dự kiến tặng [300 suất quà|gifts.sets target 2025].',
		// one figure for each year of the stage
		'Giai đoạn 2020 - 2024, BĐBP tỉnh bắt [703 vụ|drugs.cases 2020-01-01/P5Y] ma túy. Chia theo năm, lần lượt là [118|drugs.cases 2020], [97|drugs.cases 2021], [134|drugs.cases 2022], [171|drugs.cases 2023] và [183 vụ|drugs.cases 2024].',
		// between two levels told, a change is of the later one
		'Tổng kết năm 2024\nToàn tuyến bắt [512 vụ|crime.cases 2024]; năm 2023 là [604 vụ|crime.cases 2023], tức giảm [92 vụ|crime.cases change 2024].',
		'Năm 2024, lực lượng thu giữ [84,6 tấn|seized.goods_mass 2024] đường cát (cùng kỳ [71,9 tấn|seized.goods_mass 2023]).',
		// the weeks beside a week's report
		'THÔNG BÁO TÌNH HÌNH TUẦN (từ 10/3 đến 16/3/2025)\nTrong tuần bắt [5 vụ|crime.cases 2025-03-10/P7D]. Tuần trước là [8 vụ|crime.cases 2025-03-03/P7D].\nDự kiến kiểm tra [150 lượt tàu cá|fisheries.vessel_turns_checked target 2025-03-17/P7D].',
		// a ceremony told before the year in review, or on a day of its own
		'Sáng 3/3, Bộ Chỉ huy BĐBP tỉnh gặp mặt kỷ niệm Ngày truyền thống, trao Bằng khen của UBND tỉnh cho [3 tập thể|awards.given 2025-03-03], [7 cá nhân|awards.given 2025-03-03].\nChỉ huy trưởng nêu mấy con số của năm 2024: [58 vụ|crime.cases 2024], [86 đối tượng|crime.suspects 2024] bị bắt.',
		// "the result of carrying out the tasks of the half" is a report
		'Sáng 18/3, Đảng ủy BĐBP tỉnh đánh giá kết quả lãnh đạo thực hiện nhiệm vụ năm 2024 và đề ra phương hướng, nhiệm vụ năm 2025.\nBĐBP tỉnh đã bắt [113 vụ|crime.cases 2024], [180 đối tượng|crime.suspects 2024].',
		// a point on the way is not the years up to now
		'Ngày 18/3, BĐBP tỉnh gặp mặt học sinh của chương trình.\nSau 3 năm thực hiện, năm 2018, chương trình được mở rộng. Đến nay, các đồn nhận nuôi [58 cháu|education.adopted_children 2025-03-19] mồ côi.',
		// a deed on a night named in the middle of its sentence
		'Rạng sáng 10/3, Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2025-03-10] vận chuyển ma túy.\nTương tự, một vụ việc khác diễn ra vào đêm 14/3 tại thôn Pa Linh. Tang vật thu giữ gồm [12 kg pháo|seized.fireworks 2025-03-14].',
		'Rạng sáng 10/3, Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2025-03-10] vận chuyển ma túy. Đêm 14/3, Đồn bắt tiếp [3 đối tượng|drugs.suspects 2025-03-14] vận chuyển ma túy.\nNhư vậy, tổng cộng đã bắt [5 đối tượng|drugs.suspects 2025-03-10/P5D] ma túy.',
		'Rạng sáng 10/3, Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2025-03-10] vận chuyển ma túy. Đó là vụ thứ tư kể từ đầu năm. Cộng cả bốn vụ, số heroin bị thu giữ là [3,2 kg|drugs.heroin 2025-01-01/P78D].',
		// the year of a name
		'Trong khuôn khổ chương trình “Xuân Biên phòng ấm lòng dân bản” năm 2025, ngày 18-3, Đồn Tà Rụt trao [150 phần quà|gifts.sets 2025-03-18].\nĐơn vị cũng khám bệnh cho [90 lượt người|health.patients 2025-03-18].',
		// after the flood
		'Từ ngày 12/3 đến ngày 16/3, mưa lớn. BĐBP tỉnh điều động [364 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-03-12/P5D] giúp dân sơ tán [85 hộ|disaster.households_evacuated 2025-03-12/P5D].\nNước vừa rút, [110 chiến sĩ|sar.troop_turns 2025-03-19] lại về các trường học dọn bùn.',
		// what there is now, told in two sentences
		'Ngày 18/3, Đồn Tà Rụt khám bệnh cho [132 lượt người|health.patients 2025-03-18]. Đến nay toàn tuyến có [15 cặp bản|diplomacy.twinned_pairs 2025-03-19] kết nghĩa. Các đồn còn nhận đỡ đầu [11 em học sinh|education.sponsored_students 2025-03-19].',
		// the day of telling, then the day told of
		'Tối 18/3, Đồn trưởng Đồn Biên phòng Tà Rụt cho biết, vào hồi 9h30 ngày 17/3, đơn vị bắt giữ [2 đối tượng|drugs.suspects 2025-03-17] vận chuyển ma túy.\nTang vật thu giữ tại hiện trường gồm [12 kg heroin|drugs.heroin 2025-03-17].',
		// back at the gathering after a school year and the years of the programme
		'Sáng 18/3, Bộ Chỉ huy BĐBP tỉnh gặp mặt học sinh tiêu biểu. Hiện nay, BĐBP tỉnh đang đỡ đầu [34 em học sinh|education.sponsored_students 2025-03-19]. Năm học 2023 - 2024, nhiều em đạt học sinh giỏi. Tại buổi gặp mặt, Bộ Chỉ huy trao [40 suất quà|gifts.sets 2025-03-18].\nSau hơn 6 năm triển khai chương trình, đơn vị đã trao [950 suất quà|gifts.sets 2019-03-20/P6Y].',
		// the question sets the time of the answer
		'PV: Thưa Đại tá, năm 2023 BĐBP tỉnh đạt kết quả gì?\nChúng tôi bắt [61 vụ|drugs.cases 2023] ma túy.\nPV: Còn năm 2024 thì sao?\nTình hình phức tạp hơn. Chúng tôi bắt [68 vụ|drugs.cases 2024] ma túy, trao [300 suất quà|gifts.sets 2024]. So với năm trước, số vụ ma túy tăng [7 vụ|drugs.cases change 2024].',
		// months since a model was set going are no half of the year
		'Sáng 18/3, Bộ Chỉ huy BĐBP tỉnh sơ kết 6 tháng thực hiện mô hình “Camera an ninh”. Sau 6 tháng triển khai, các đồn bắt [24 vụ|drugs.cases 2024-09-20/P6M] ma túy.',
		// the week by its number, and a section of plans that is not what is reported
		'BÁO CÁO\nTình hình, kết quả công tác biên phòng tuần 2 tháng 3/2025\n1. Kết quả\n- Tuần tra [42 lượt|patrol.sessions 2025-03-08/P7D].\n2. Nhiệm vụ tuần tới\n- Tuần tra [45 lượt|patrol.sessions target 2025-03-15/P7D].',
		// the term before the one that begins
		'Đại hội đại biểu Đảng bộ BĐBP tỉnh, nhiệm kỳ 2025 - 2030\nNgày 18/3, Đảng bộ BĐBP tỉnh tổ chức Đại hội.\nNhiệm kỳ qua, các đơn vị xây [215 căn nhà|housing.houses_built 2020-01-01/P5Y].\nNhiệm kỳ tới, Đảng bộ đặt mục tiêu xây [150 căn nhà|housing.houses_built target 2025-01-01/P5Y].',
		// the same drive a year before
		'Thực hiện đợt cao điểm, từ 15/11/2024 đến 15/2/2025, BĐBP tỉnh bắt [21 vụ|drugs.cases 2024-11-15/P93D] ma túy. Chỉ trong hai ngày 17 và 18/12, Đồn Tà Rụt bắt [2 vụ|drugs.cases 2024-12-17/P2D] ma túy. Năm trước, cùng đợt này, toàn tỉnh bắt [15 vụ|drugs.cases 2023-11-15/P93D] ma túy.',
		// a list under the year its title names, with a day here and there
		'6 dấu ấn của BĐBP Bình Lâm năm 2024\n1. Tổ chức [1.650 lần|patrol.sessions 2024] tuần tra.\n2. Ngày 3/3, khánh thành 2 cột cờ.\n3. Bàn giao [64 căn nhà|housing.houses_built 2024].',
		// a gathering that names a year in passing
		'Sáng 3/3, BĐBP tỉnh gặp mặt kỷ niệm Ngày truyền thống. Chỉ huy trưởng ôn lại: giai đoạn 1975 - 1990, lực lượng bắt [1.300 vụ|crime.cases 1975-01-01/P16Y].\nRiêng năm 2024, đơn vị bắt [97 vụ|drugs.cases 2024] ma túy.\nDịp này, BĐBP tỉnh trao [30 suất quà|gifts.sets 2025-03-03].',
		// a drive hardly begun does not take over from the months reported
		'Trong 2 tháng đầu năm 2025, BĐBP tỉnh bắt [21 vụ|drugs.cases 2025-01-01/P2M] ma túy.\nTừ ngày 15/3 đến ngày 15/4, đơn vị mở đợt cao điểm tuần tra.\nCác đồn bàn giao [6 căn nhà|housing.houses_built 2025-01-01/P2M].',
		// the school year a ceremony opens
		'Sáng 17/3, tại lễ tổng kết và chuẩn bị năm học 2025 - 2026, Đồn Tà Rụt trao [60 suất quà|gifts.sets 2025-03-17] tặng học sinh nghèo.',
	],
};
