import type { ConstructionGroup } from './group.ts';

/** Stories of a day, of storms and floods told by the hour, and what they go on with. */
export const storyDayCases: ConstructionGroup = {
	issued: '2022-09-28',
	area: 'Bình Lâm',
	texts: [
		// the hour of a bulletin is how things stand from there on
		'Từ sáng sớm 27/9, các đồn tuyến biển đã tỏa về các bến trước bão số 4. Đến 14 giờ cùng ngày, BĐBP tỉnh đã thông báo cho [2.362 phương tiện|disaster.vessels_alerted 2022-09-27] với [11.240 lao động|disaster.fishers_alerted 2022-09-27] biết hướng đi của bão.\nBộ Chỉ huy BĐBP tỉnh phối hợp sơ tán [940 hộ|disaster.households_evacuated 2022-09-27].\nCập nhật lúc 6 giờ sáng 28/9: bước đầu [hai người|sar.deaths_missing 2022-09-28] chết.',
		'16 giờ 30 phút chiều 27/9, báo cáo nhanh của BĐBP tỉnh về bão số 4 cho biết: đã kêu gọi [4.014 phương tiện|disaster.vessels_alerted 2022-09-27] vào bờ.\nLực lượng tại chỗ đã giúp các xã sơ tán [842 hộ|disaster.households_evacuated 2022-09-27].\nHồi tháng 7/2022, trong đợt ứng phó bão số 1, đơn vị cũng đã huy động [1.276 lượt cán bộ, chiến sĩ|sar.troop_turns 2022-07] giúp dân.',
		'Do ảnh hưởng của lũ, từ đêm 24/9, nước suối lên nhanh.\nBáo cáo nhanh lúc 10 giờ 30 phút ngày 27/9 cho biết: đã sơ tán [587 hộ|disaster.households_evacuated 2022-09-27].\nĐể ứng phó, BĐBP tỉnh huy động [275 cán bộ, chiến sĩ|sar.troop_turns 2022-09-27].',
		'Đã chín ngày kể từ trận lũ quét rạng sáng 20/9 ở bản Phiêng Cháng, BĐBP tỉnh có mặt [186 cán bộ, chiến sĩ|sar.troop_turns 2022-09-20/P9D].\nNgay trong đêm lũ về, tổ công tác kịp đưa [57 hộ|disaster.households_evacuated 2022-09-20] lên đồi.',
		// half of the day and how late in it; a day named by what is held on it
		'Sáng sớm 27/9, Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2022-09-27] vận chuyển ma túy.',
		'Chiều muộn ngày 27/9, Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2022-09-27] vận chuyển ma túy.',
		{
			on: '2023-09-06',
			text: 'Em là một trong [18 cháu|education.adopted_children 2023] được nhận làm “Con nuôi đồn Biên phòng” năm học 2023 - 2024 của BĐBP tỉnh.\nĐúng ngày khai giảng 5/9, đồn mang [60 suất quà|gifts.sets 2023-09-05] đến với học sinh.\nKể từ năm 2017 khi chương trình ra đời đến nay, cán bộ, chiến sĩ quyên góp hơn [6,5 tỷ đồng|welfare.total_value 2017-01-01/P6Y] giúp học sinh nghèo.',
		},
		{
			on: '2024-08-20',
			text: 'Từ đầu chiến dịch (1/7), các đồn bắt [12 vụ|drugs.cases 2024-07-01/P51D] ma túy. Kể từ khi ra quân ngày 1/8, các đồn tuyên truyền [20 buổi|propaganda.sessions 2024-08-01/P20D].',
		},
		// what has just been done is of the day told behind it
		{
			on: '2025-02-19',
			text: 'Hôm nay (19/2), thông tin từ Bộ Chỉ huy BĐBP tỉnh, Đồn Lũng Vài vừa bắt giữ [3 đối tượng|drugs.suspects 2025-02-18] mua bán ma túy.\nTheo đó, vào hồi 22 giờ 15 phút ngày 18/2, lực lượng tuần tra dừng xe, thu [16 bánh heroin|drugs.heroin_bricks 2025-02-18].\nĐược biết, trong năm 2024, đơn vị đã bắt [14 vụ|drugs.cases 2024] ma túy.',
		},
		// a day in the lead without figures, and then the stretch the article is of
		{
			on: '2022-07-06',
			text: 'Ngày 22/5, cảng Mũi Én đón tàu lớn.\nĐó là một trong [2.910 lượt tàu|port.ship_calls 2022-S1] được Biên phòng cửa khẩu cảng làm thủ tục trong nửa đầu năm 2022. Hàng hóa qua cảng đạt [21 triệu tấn|gate.cargo 2022-S1], tăng [4,1%|gate.cargo change 2022-S1] so với cùng kỳ.\nĐơn vị kiểm soát [51.000 lượt thuyền viên|port.crew_turns 2022-S1].',
		},
		// opened with on its own, a month is what holds
		{
			on: '2024-10-31',
			text: 'Chỉ riêng tháng 10/2024, các trạm kiểm tra [3.870 lượt tàu cá|fisheries.vessel_turns_checked 2024-10].\nTổ công tác tổ chức [14 buổi|propaganda.sessions 2024-10] tuyên truyền. Từ đầu năm đến nay, xử phạt [2 tàu cá|fisheries.iuu_vessels 2024-01-01/P305D].',
		},
		// goals told on the day a drive is opened
		{
			on: '2024-01-09',
			text: 'Đúng 7 giờ 30 phút ngày 9/1, Chỉ huy trưởng BĐBP tỉnh phát lệnh mở đầu phong trào thi đua quyết thắng năm 2024.\nNhóm chỉ tiêu về quản lý, bảo vệ biên giới của năm gồm: tuần tra [không dưới 1.900 buổi|patrol.sessions target 2024]; tuần tra song phương [24 lần|patrol.bilateral_sessions target 2024].',
		},
		{
			on: '2023-12-20',
			text: 'Năm 2023, các đồn bắt [40 vụ|drugs.cases 2023] ma túy.\nNhắc lại trận lũ từ ngày 3/8 đến ngày 6/8/2023, ông Bảy vẫn chưa quên. Suốt mấy ngày ấy, đơn vị sơ tán [60 hộ|disaster.households_evacuated 2023-08-03/P4D].\nCả năm, đơn vị xây [20 căn nhà|housing.houses_built 2023].',
		},
		{
			on: '2023-09-13',
			text: 'Báo cáo đoàn kiểm tra sáng 12/9, Đại tá Hòa cho biết, đến 5 giờ cùng ngày, toàn bộ [2.846 tàu|disaster.vessels_alerted 2023-09-12] đã nắm được thông tin về bão. Ngay từ ngày 11/9, đơn vị đã sơ tán [40 hộ|disaster.households_evacuated 2023-09-11].',
		},
		{
			on: '2023-07-18',
			text: 'Bão số 1\nNgày 17/7, các đồn đã thông báo cho [3.120 phương tiện|disaster.vessels_alerted 2023-07-17] biết hướng di chuyển của bão.\nCác đồn bố trí [310 cán bộ, chiến sĩ|sar.troop_turns 2023-07-17] trực sẵn sàng cứu hộ.\nNăm 2022, đơn vị huy động [2.100 lượt cán bộ, chiến sĩ|sar.troop_turns 2022] ứng phó bão.',
		},
		// stages, weeks and drives told up to a day
		{
			on: '2023-11-30',
			text: 'Đợt cao điểm từ 19/5 đến 22/11 vừa khép lại. Giai đoạn 1 (từ 19/5 đến 2/9), các đơn vị bắt [21 vụ|drugs.cases 2023-05-19/P107D] ma túy; giai đoạn 2 bắt [18 vụ|drugs.cases 2023-05-19/P188D].',
		},
		{
			on: '2023-10-20',
			text: 'Tuần này, tính đến ngày 19/10, các trạm kiểm tra [160 lượt tàu cá|fisheries.vessel_turns_checked 2023-10-16/P4D]. Lũy kế từ ngày 1/9, kiểm tra [1.340 lượt tàu cá|fisheries.vessel_turns_checked 2023-09-01/P50D].',
		},
		{
			on: '2023-12-11',
			text: 'Thực hiện đợt cao điểm từ 15/11/2023 đến 15/2/2024. Tính đến ngày 10/12, các đồn bắt [12 vụ|drugs.cases 2023-11-15/P26D] ma túy.\nCác đồn tuyên truyền [20 buổi|propaganda.sessions 2023-11-15/P26D].',
		},
		{
			on: '2023-12-11',
			text: 'Từ ngày 1/9, các trạm đã kiểm tra [1.340 lượt tàu cá|fisheries.vessel_turns_checked 2023-09-01/P102D].',
		},
	],
};
