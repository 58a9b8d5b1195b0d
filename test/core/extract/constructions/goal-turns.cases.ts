import type { ConstructionGroup } from './group.ts';

/** Goals of a year that has begun: groups of them, the least and the most asked for, what others assigned to us. */
export const goalLimitCases: ConstructionGroup = {
	issued: '2025-01-08',
	area: 'Hà Khê',
	texts: [
		'Nhóm chỉ tiêu về quản lý, bảo vệ biên giới năm 2025 gồm: tuần tra không dưới [1.700 buổi|patrol.sessions target 2025]; tuần tra song phương [20 lần|patrol.bilateral_sessions target 2025]; hội đàm tối thiểu [28 cuộc|diplomacy.talks target 2025].',
		'Nhóm chỉ tiêu về vận động quần chúng của năm gồm: tuyên truyền [600 buổi|propaganda.sessions target 2025]; xây [18 căn nhà|housing.houses_built target 2025]; đỡ đầu [95 em học sinh|education.sponsored_students target 2025].',
		'Yêu cầu đặt ra cho năm 2025 là tuần tra ít nhất [1.500 buổi|patrol.sessions target 2025], bắt giữ [45 vụ|drugs.cases target 2025] ma túy.',
		'Năm 2025, kết quả bắn đạn thật bài 1 phải có ít nhất [82%|force.training_good_rate target 2025] khá, giỏi; số vi phạm kỷ luật không quá [2 trường hợp|force.discipline_violations target 2025].',
		'Đơn vị quyết kéo số vụ vi phạm quy chế biên giới xuống dưới [20 vụ|border.regime_violation_cases target 2025] trong năm 2025.',
		'Đầu năm 2025, Ban Chỉ đạo giao Biên phòng giúp xây [64 căn|housing.houses_built target 2025], sửa [30 căn|housing.houses_repaired target 2025].',
		'Năm 2025, BĐBP tỉnh cam kết bàn giao [30 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
	],
};

/** The same, told in spring beside what has been done. */
export const goalAssignedCases: ConstructionGroup = {
	issued: '2025-03-12',
	area: 'Hà Khê',
	texts: [
		'Đầu năm 2025, Ban Chỉ đạo tỉnh giao Biên phòng giúp xây [85 căn|housing.houses_built target 2025], sửa [40 căn|housing.houses_repaired target 2025]. Từ đầu năm đến nay, bộ đội đã làm xong [12 căn xây mới|housing.houses_built 2025-01-01/P71D] và [7 căn sửa chữa|housing.houses_repaired 2025-01-01/P71D].',
		'Tỉnh đã giao BĐBP xây [85 căn nhà|housing.houses_built target] cho hộ nghèo trong năm 2025.',
		'Năm 2025, UBND tỉnh phân công BĐBP xây mới [45 căn nhà|housing.houses_built target 2025] và sửa [20 căn|housing.houses_repaired target 2025].',
		'Theo kế hoạch, trong năm 2025, BĐBP tỉnh mở [4 đợt|readiness.peak_campaigns target 2025] cao điểm, quyết kéo số vụ buôn lậu xuống dưới [30 vụ|smuggling.cases target 2025 LT].',
		'Năm 2025, toàn lực lượng quyết đưa tỷ lệ bắn súng khá, giỏi lên [88%|force.training_good_rate target 2025].',
		'Trong năm, mỗi đồn nhận đỡ đầu ít nhất 5 em, toàn tỉnh phải có ít nhất [70 em|education.sponsored_students target 2025] được nhận đỡ đầu.',
		'Bộ Chỉ huy yêu cầu năm 2025 số buổi tuần tra không dưới [1.500 buổi|patrol.sessions target 2025], số tàu cá vi phạm không quá [10 tàu|fisheries.iuu_vessels target 2025].',
		'BĐBP tỉnh chốt các con số cần đạt trong năm 2025: [1.500 buổi|patrol.sessions target 2025] tuần tra, [420 buổi|propaganda.sessions target 2025] tuyên truyền.',
		'Những phần việc được chốt cho năm 2025 gồm: xây [30 căn nhà|housing.houses_built target 2025]; làm [12 km đường|roads.km target 2025]; tặng [40 con bò giống|livelihood.livestock target 2025].',
		'“Năm nay, chúng tôi xin nhận đỡ đầu [50 em|education.sponsored_students target 2025], tặng [20 con bò|livelihood.livestock target 2025]”, Trung tá Pó nói.',
		'Việc cần làm ngay trong tháng 3 là trao [300 suất quà|gifts.sets target 2025-03] cho học sinh nghèo.',
		'Kế hoạch năm 2025 của đơn vị là đấu tranh thành công [6 chuyên án|crime.special_cases target 2025], bắt [50 vụ|drugs.cases target 2025] ma túy.',
		'BĐBP tỉnh được Ban Chỉ đạo giao phụ trách [96 căn nhà|housing.houses_built target] trong năm 2025.',
		'Năm 2025, đơn vị phấn đấu mỗi tuần tổ chức ít nhất 2 lượt tuần tra trên mỗi hướng, hoàn thành [13 căn nhà|housing.houses_built target 2025] còn lại.',
	],
};

/** What a plan asks for, told behind what was done of it. */
export const goalWholeCases: ConstructionGroup = {
	issued: '2025-07-03',
	area: 'Hà Khê',
	texts: [
		'Kế hoạch cả năm 2025 là [1.600 buổi|patrol.sessions target 2025] tuần tra; 6 tháng thực hiện [830 buổi|patrol.sessions 2025-S1], đạt 51,9%.',
		'6 tháng đầu năm 2025, tuần tra [830 buổi|patrol.sessions 2025-S1] (kế hoạch năm [1.600 buổi|patrol.sessions target 2025]).',
		'6 tháng đầu năm 2025, tuần tra [830 buổi|patrol.sessions 2025-S1]/[1.600 buổi|patrol.sessions target] kế hoạch năm.',
		'Trong 6 tháng đầu năm 2025, đơn vị thực hiện [830 buổi|patrol.sessions 2025-S1] tuần tra, bằng 51,9% so với chỉ tiêu [1.600 buổi|patrol.sessions target 2025] của cả năm.',
		'Trong 6 tháng đầu năm 2025, công tác tuyên truyền đạt [214|propaganda.sessions =214]/[400 buổi|propaganda.sessions target =400], 53,5% kế hoạch năm.',
		'6 tháng đầu năm 2025, tuần tra được [912|patrol.sessions =912]/[1.800 buổi|patrol.sessions target =1800], đạt 50,7% chỉ tiêu.',
		'6 tháng đầu năm 2025, phá [3|crime.special_cases =3]/[5 chuyên án|crime.special_cases target =5] theo kế hoạch; 12/14 chỉ tiêu đã hoàn thành.',
		'6 tháng đầu năm 2025, 86/86 hộ ký cam kết; 11/11 đồn hoàn thành kế hoạch.',
		'Chỉ tiêu xây dựng nhà cho hộ nghèo năm nay là [40 căn|housing.houses_built target 2025], đến nay đã bàn giao [22 căn|housing.houses_built].',
		'BĐBP tỉnh Hà Khê sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2025\nTrong 6 tháng đầu năm, các đồn khám bệnh cho [1.420 lượt người|health.patients 2025-S1], bằng 47,3% kế hoạch ([3.000 lượt|health.patients target]). Quỹ “Nâng bước em tới trường” đang giúp [68 em|education.sponsored_students], chỉ tiêu năm là [70 em|education.sponsored_students target 2025].',
	],
};

/** Goals under a label that names their year, beside the year that ends; gifts still to be given. */
export const goalLabelCases: ConstructionGroup = {
	issued: '2024-12-25',
	area: 'Hà Khê',
	texts: [
		'Chỉ tiêu năm 2025 tăng so với năm nay: tuần tra [1.900 buổi|patrol.sessions target 2025] (năm 2024: [1.780 buổi|patrol.sessions 2024]); tuyên truyền [560 buổi|propaganda.sessions target 2025] (năm 2024: [520 buổi|propaganda.sessions 2024]).',
		'Chương trình công tác năm 2025 của Đồn Nậm Pu đề ra: tuần tra [160 buổi|patrol.sessions target 2025]; tuyên truyền [48 buổi|propaganda.sessions target 2025]; khám bệnh [900 lượt người|health.patients target 2025].',
		'BĐBP tỉnh đã chuẩn bị [1.500 suất quà|gifts.sets target], sẽ trao cho hộ nghèo trước ngày 25/1/2025.',
		'BĐBP tỉnh đang chuẩn bị [1.200 suất quà|gifts.sets target] Tết để trao cho bà con các xã biên giới vào cuối tháng 1/2025.',
		'Đề án đặt mục tiêu đến năm 2030 nuôi dưỡng [60 cháu|education.adopted_children target 2030].',
		'PV: Chỉ tiêu ấy có cao không, thưa Đại tá?\n- Năm 2021 xây được [28 căn nhà|housing.houses_built 2021]. Năm 2022 chúng tôi đặt [30 căn|housing.houses_built target 2022], làm được [34 căn nhà|housing.houses_built 2022]. Năm 2023 xây được [37 căn nhà|housing.houses_built 2023].',
		'PV: Còn mục tiêu của năm 2025?\n- Mỗi đồn thêm ít nhất 2 cháu, như vậy cả tỉnh sẽ có chừng [140 cháu|education.sponsored_students target 2025 AP] được đỡ đầu. Năm 2024, chúng tôi đỡ đầu [118 cháu|education.sponsored_students 2024].',
	],
};

/** Goals of the time behind a report that has no date. */
export const goalUndatedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		'BĐBP tỉnh Hà Khê: kết quả quý I năm 2023\nTrong quý I/2023, các đồn tuần tra [416 buổi|patrol.sessions 2023-Q1].\nQuý II: tuần tra [≥430buổi|patrol.sessions target 2023-Q2];xây [02nhà tình nghĩa|housing.houses_built target 2023-Q2].',
		'BĐBP tỉnh Hà Khê: Kết quả 10 tháng năm 2022\n10 tháng năm 2022, các đồn tuần tra [1.204 buổi|patrol.sessions 2022-01-01/P10M].\nHai tháng cuối năm: tuần tra [240 buổi|patrol.sessions target 2022-11-01/P2M]; xây [06 nhà|housing.houses_built target].',
		'BĐBP tỉnh Hà Khê: kết quả năm 2023\nNăm 2023, các đồn tuần tra [1.416 buổi|patrol.sessions 2023].\nNăm 2024: tuần tra [1.430 buổi|patrol.sessions target 2024]; tuyên truyền [300 buổi|propaganda.sessions target 2024].',
		'BĐBP tỉnh Hà Khê: kết quả quý I năm 2023\nTrong quý I/2023, các đồn tuần tra [416 buổi|patrol.sessions 2023-Q1]. Trong tháng 4, các đồn đã bắt [3 vụ|drugs.cases 2023-04] ma túy.',
	],
};
