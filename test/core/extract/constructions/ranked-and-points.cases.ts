import type { ConstructionGroup } from './group.ts';

/** Provinces of a ranking by their names alone, those who speak from a point of a conference, and the whole force again behind them. */
export const rankedAndPointsCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2024-07-16',
			text: 'Sáng 15/7, tại Hà Nội, Bộ Tư lệnh BĐBP tổ chức hội nghị trực tuyến đánh giá công tác chống khai thác IUU 6 tháng đầu năm 2024 với 28 điểm cầu.\nNửa đầu năm, BĐBP các tỉnh ven biển kiểm soát [412.300 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1 @Cả_nước].\nDẫn đầu về số vụ xử lý là BĐBP Hải Trấn với [168 vụ|fisheries.iuu_cases 2024-S1 @Hải_Trấn], tiếp theo là Lạch Vân [143 vụ|fisheries.iuu_cases 2024-S1 @Lạch_Vân] và Phù Sa Đông [121 vụ|fisheries.iuu_cases 2024-S1 @Phù_Sa_Đông]. Đáng tiếc, vẫn còn [27 tàu cá|fisheries.foreign_sea_violations 2024-S1 @Cả_nước] với 196 ngư dân bị nước ngoài bắt giữ.\nTừ điểm cầu Lạch Vân, Đại tá Trịnh Văn Phú, Chỉ huy trưởng BĐBP tỉnh, chia sẻ: từ đầu năm đến nay, đơn vị xử phạt [64 tàu cá|fisheries.iuu_vessels 2024-01-01/P198D @Lạch_Vân] của tỉnh, trong khi cả năm 2023 xử phạt [85 tàu|fisheries.iuu_vessels 2023 @Lạch_Vân].\nCòn tại Hải Trấn, theo Thượng tá Bùi Đăng Ninh, Phó Chỉ huy trưởng, đợt cao điểm từ ngày 1/6 đến ngày 30/6, các đồn lập biên bản [44 vụ|fisheries.iuu_cases 2024-06-01/P30D @Hải_Trấn].\nToàn tuyến biển tham gia [392 vụ|sar.incidents 2024-S1 @Cả_nước] cứu nạn, cứu [1.874 người|sar.persons_rescued 2024-S1].',
		},
		{
			on: '2024-07-16',
			text: 'Bộ Tư lệnh BĐBP tổng kết 6 tháng chống ma túy\n6 tháng đầu năm 2024, toàn lực lượng bắt [812 vụ|drugs.cases 2024-S1], [1.120 đối tượng|drugs.suspects 2024-S1] ma túy.\nNhiều nhất là BĐBP Mường Khâm [121 vụ|drugs.cases 2024-S1], kế đến là Pa Sôn [98 vụ|drugs.cases 2024-S1 @Pa_Sôn].\nTham luận từ điểm cầu Mường Khâm, Thượng tá Lò Văn Hặc, Phó Chỉ huy trưởng BĐBP tỉnh, cho biết đơn vị thu [64 bánh heroin|drugs.heroin_bricks 2024-S1 @Mường_Khâm].\nỞ Pa Sôn, Đại tá Vừ A Lử thông tin, 6 tháng qua các đồn phá [7 chuyên án|crime.special_cases 2024-S1 @Pa_Sôn].',
		},
		{
			on: '2024-07-16',
			text: 'Bộ Tư lệnh BĐBP tổng kết 6 tháng chống ma túy\n6 tháng đầu năm 2024, toàn lực lượng bắt [812 vụ|drugs.cases 2024-S1] ma túy.\nĐại diện BĐBP tỉnh Mường Khâm cho biết, đơn vị bắt [121 vụ|drugs.cases 2024-S1]. Về phía Pa Sôn, các đồn bắt [98 vụ|drugs.cases 2024-S1 @Pa_Sôn].\nCả nước còn 34 xã trọng điểm về ma túy; toàn lực lượng phấn đấu 6 tháng cuối năm bắt [850 vụ|drugs.cases target 2024-S2 @Cả_nước].',
		},
		{
			on: '2024-07-16',
			text: 'Bộ Tư lệnh BĐBP tổng kết 6 tháng chống buôn lậu\n6 tháng đầu năm 2024, toàn lực lượng bắt [914 vụ|smuggling.cases 2024-S1] buôn lậu.\nĐứng đầu về số vụ là BĐBP Hải Trấn với [161 vụ|smuggling.cases 2024-S1 @Hải_Trấn]; xếp sau là Lạch Vân [140 vụ|smuggling.cases 2024-S1 @Lạch_Vân], Phù Sa Đông [118 vụ|smuggling.cases 2024-S1 @Phù_Sa_Đông]. So với cùng kỳ, số vụ của toàn lực lượng tăng [84 vụ|smuggling.cases change 2024-S1 @Cả_nước]. Các đơn vị còn thu [3,2 triệu lít|seized.fuel 2024-S1 @Cả_nước] dầu.',
		},
		{
			on: '2024-07-16',
			text: 'Ngày 15/7, BĐBP tỉnh Hải Trấn sơ kết 6 tháng đầu năm 2024. Các đồn bắt [61 vụ|crime.cases 2024-S1]. Nhiều nhất là Đồn Biên phòng Cửa Vạn [21 vụ|crime.cases 2024-S1], tiếp theo là Đồn Biên phòng Ô Lâu [17 vụ|crime.cases 2024-S1 @Hải_Trấn]. Ngoài ra, Hải đội 2 cứu [12 ngư dân|sar.persons_rescued 2024-S1 @Hải_Trấn].',
		},
		{
			on: '2024-07-16',
			text: 'Ngày 15/7, BĐBP tỉnh Hải Trấn sơ kết 6 tháng đầu năm 2024.\nTại huyện Nam Bình, Trung tá Lê Hòa, Chỉ huy phó Ban Chỉ huy quân sự, cho biết đã huy động 120 dân quân. Các đồn bắt [61 vụ|smuggling.cases 2024-S1] buôn lậu.',
		},
	],
};
