import type { ConstructionGroup } from './group.ts';

/** How articles place figures in time, and in which province. */
export const calendarCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: null,
	texts: [
		'Khép lại năm 2024, BĐBP tỉnh Sơn Hà bắt [88 vụ|drugs.cases 2024 @Sơn_Hà] ma túy. Bước sang năm 2025, chỉ trong 6 tháng đầu năm, đơn vị đã bắt [51 vụ|drugs.cases 2025-S1].',
		'Theo thống kê của BĐBP tỉnh Sơn Hà, tính riêng trong tháng 6/2025, các đồn bắt [7 vụ|drugs.cases 2025-06 @Sơn_Hà] ma túy.',
		'Trong 2 ngày 3 và 4/7, Đồn Biên phòng Pa Sín, BĐBP tỉnh Sơn Hà khám bệnh cho [240 lượt người|health.patients 2025-07-03/P2D @Sơn_Hà].',
		'Năm 2024, so với năm 2023, số vụ ma túy của BĐBP tỉnh Sơn Hà tăng [12 vụ|drugs.cases change 2024 @Sơn_Hà].',
		'Đến hết tháng 6/2025, BĐBP tỉnh Sơn Hà đã bàn giao [31 căn nhà|housing.houses_built @Sơn_Hà].',
		'Nhiệm kỳ 2020 - 2025, BĐBP tỉnh Sơn Hà đấu tranh thành công [61 chuyên án|crime.special_cases 2020-01-01/P5Y @Sơn_Hà].',
		'Trong 3 năm (2022 - 2024), BĐBP tỉnh Sơn Hà xây dựng [72 căn nhà|housing.houses_built 2022-01-01/P3Y @Sơn_Hà].',
		'Quý I năm 2025, BĐBP tỉnh Sơn Hà bắt [12 vụ|smuggling.cases 2025-Q1 @Sơn_Hà] buôn lậu; quý II là [15 vụ|smuggling.cases 2025-Q2].',
		'Từ ngày 15/12/2024 đến ngày 14/6/2025, BĐBP tỉnh Sơn Hà bắt [33 vụ|drugs.cases @Sơn_Hà] về ma túy.',
		'Ngày 2/7/2025, BĐBP Quảng Ninh cho biết, vừa bắt [3 đối tượng|drugs.suspects @Quảng_Ninh] vận chuyển [2 kg ma túy đá|drugs.meth].',
		'BĐBP thành phố Đà Nẵng kiểm soát [1.012 lượt tàu cá|fisheries.vessel_turns_checked @Đà_Nẵng] trong tháng 6/2025.',
		'Các đồn Biên phòng tuyến biển tỉnh Kiên Giang đã cứu [14 ngư dân|sar.persons_rescued @Kiên_Giang] trong tháng 5/2025.',
		'Tại Hà Tĩnh, 5 tháng đầu năm 2025, lực lượng Biên phòng bắt [40 vụ|crime.cases 2025-01-01/P5M @Hà_Tĩnh], [61 đối tượng|crime.suspects 2025-01-01/P5M].',
		'Hội nghị sơ kết 6 tháng\nBĐBP tỉnh Sơn Hà sơ kết công tác 6 tháng đầu năm 2025. Các đồn trao [900 suất quà|gifts.sets 2025-S1 @Sơn_Hà]. Ngày 27/6, tại xã Mường Lai, đơn vị còn trao thêm [50 suất|gifts.sets 2025-06-27].',
		'Sáu tháng cuối năm 2024, BĐBP tỉnh Sơn Hà bắt [29 vụ|drugs.cases 2024-S2 @Sơn_Hà] ma túy, nhiều hơn 6 tháng đầu năm [4 vụ|drugs.cases change].',
		'Ba năm liền, số vụ ma túy bị BĐBP tỉnh Sơn Hà bắt giữ lần lượt là [70|drugs.cases 2022 @Sơn_Hà], [81|drugs.cases 2023] và [88 vụ|drugs.cases 2024] (các năm 2022, 2023, 2024).',
		'Nếu như năm 2023, BĐBP tỉnh Sơn Hà mới có [18 tổ tự quản|grassroots.selfmgmt_groups 2023 @Sơn_Hà] thì đến nay đã có [46 tổ|grassroots.selfmgmt_groups].',
		'Trong tuần qua, từ ngày 27/6 đến 3/7, BĐBP tỉnh Sơn Hà tiếp nhận [21 công dân|returnees.persons 2025-06-27/P7D @Sơn_Hà] do phía bạn trao trả.',
		'Đêm 30/6 rạng sáng 1/7, Đồn Biên phòng Cửa Lân, BĐBP tỉnh Hải An cứu [5 thuyền viên|sar.persons_rescued @Hải_An] bị nạn.',
		'Tháng cao điểm an toàn giao thông năm 2025 sẽ bắt đầu từ 15/7. Trong tháng 6, BĐBP Hải An kiểm tra [310 lượt phương tiện|fisheries.vessel_turns_checked 2025-06 @Hải_An] trên biển.',
		'Năm 2024, BĐBP hai tỉnh Nậm Thia và Sơn Lĩnh tăng cường phối hợp. Tại Nậm Thia, các đơn vị phát hiện [34 vụ|drugs.cases 2024 @Nậm_Thia] ma túy. Tại Sơn Lĩnh, các đơn vị phát hiện [28 vụ|drugs.cases 2024 @Sơn_Lĩnh] ma túy. Sơn Lĩnh cũng xây [9 căn nhà|housing.houses_built 2024 @Sơn_Lĩnh].',
		'Năm 2024, BĐBP Nậm Thia phát hiện [34 vụ|drugs.cases 2024 @Nậm_Thia] ma túy, BĐBP Sơn Lĩnh bắt [12 vụ|drugs.cases 2024 @Sơn_Lĩnh] ma túy. Ở Nậm Thia, các đồn xây [40 căn nhà|housing.houses_built 2024 @Nậm_Thia].',
		'Năm 2024, các tỉnh Nậm Thia, Sơn Lĩnh và Hà Khê giáp nhau. Riêng Hà Khê, các đồn tuần tra [120 lần|patrol.sessions 2024 @Hà_Khê].',
		'ĐIỂM TIN BIÊN PHÒNG (từ 3/11 đến 9/11/2024)\n\n* Mường Khang: Ngày 4/11, Đồn Biên phòng Tà Vông bắt [2 đối tượng|drugs.suspects 2024-11-04 @Mường_Khang] tàng trữ ma túy.\n* Cẩm Hải: Ngày 5/11, Hải đội 2 cứu [8 ngư dân|sar.persons_rescued 2024-11-05 @Cẩm_Hải] bị nạn.\n* Trà Phong: Bàn giao [3 căn nhà|housing.houses_built @Trà_Phong] cho hộ nghèo.',
		'Thực hiện Chỉ thị số 681 của Đảng ủy BĐBP, từ năm 2018 đến năm 2024, BĐBP tỉnh Sơn Hà đã trao [214 suất quà|gifts.sets 2018-01-01/P7Y].',
	],
};
