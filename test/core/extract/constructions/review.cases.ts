import type { ConstructionGroup } from './group.ts';

/** Which period an article looks back on, and which of its figures have one of their own. */
export const reviewCases: ConstructionGroup = {
	issued: '2024-10-18',
	area: 'Sơn Hà',
	texts: [
		// what is looked back on is not the year of its beginning
		'Sáng 17/10, UBND tỉnh tổ chức hội nghị đánh giá 8 năm (2016 - 2023) thực hiện phong trào tự quản đường biên.\nKhi mới triển khai (năm 2016), toàn tuyến có [26 tổ tự quản|grassroots.selfmgmt_groups 2016].\n8 năm qua, nhân dân cung cấp [1.508 nguồn tin|crime.tips 2016-01-01/P8Y].\nCác đồn tuần tra [940 lượt|patrol.sessions 2016-01-01/P8Y].',
		'Nhìn lại giai đoạn 2019 - 2023, BĐBP tỉnh bắt [310 vụ|drugs.cases 2019-01-01/P5Y] ma túy.\nTrong 5 năm qua, các đồn xây [44 căn nhà|housing.houses_built 2019-01-01/P5Y].',
		'Ngày 16/10, Đoàn giám sát của HĐND tỉnh làm việc với BĐBP tỉnh về phòng, chống ma túy giai đoạn 2021 - 2023.\nTheo báo cáo, đơn vị bắt [171 vụ|drugs.cases 2021-01-01/P3Y], [203 đối tượng|drugs.suspects 2021-01-01/P3Y] về ma túy.',
		'Sau 5 năm thực hiện chương trình (2019 - 2024), các đồn trao [386 con bò|livelihood.livestock 2019-01-01/P5Y] cho hộ nghèo.',
		'Qua 9 năm thực hiện (2016 - 2024), BĐBP tỉnh trao [900 suất quà|gifts.sets 2016-01-01/P9Y].',
		// a day long past is not what an article tells
		'Đồn Biên phòng Mường Lai vừa tròn 50 tuổi. Ngày 2/3/1974, 27 cán bộ, chiến sĩ dựng lán đầu tiên bên suối.\nNhững năm 1979 - 1984, Đồn bám trụ trên điểm cao. Trong 10 năm (2014 - 2023), Đồn bắt [192 vụ|crime.cases 2014-01-01/P10Y], xây [44 căn nhà|housing.houses_built 2014-01-01/P10Y].',
		// the days behind "this week" are that week
		'TIN BIÊN PHÒNG TUẦN QUA (7/10 - 13/10/2024)\n- Ngày 8/10, Đồn Biên phòng Pa Sín khám bệnh cho [118 lượt người|health.patients 2024-10-08].\n- Trong tuần, các đồn tuần tra [43 lần|patrol.sessions 2024-10-07/P7D].',
		// brackets that hold figures of another year end with them
		'Tổng kết 9 tháng đầu năm 2024\n9 tháng đầu năm 2024, BĐBP tỉnh bắt [97 vụ|crime.cases 2024-01-01/P9M] (cùng kỳ năm 2023: [62 vụ|crime.cases 2023-01-01/P9M]), thu [11 kg|drugs.heroin 2024-01-01/P9M] heroin.',
		'Kết quả quý III/2024\nTrong quý, các đồn bắt [26 vụ|drugs.cases 2024-Q3] ma túy (quý II: [31 vụ|drugs.cases 2024-Q2]), thu [74 kg pháo|seized.fireworks 2024-Q3].',
		// each side of a change with its own year
		'Giai đoạn 2019 - 2023, số tàu cá vi phạm vùng biển nước ngoài giảm từ [21 tàu|fisheries.foreign_sea_violations 2019] năm 2019 xuống [2 tàu|fisheries.foreign_sea_violations 2023] năm 2023.',
		// a drive of two months is not the window of the month in the middle
		'Tháng 7/2024, BĐBP tỉnh bắt [12 vụ|drugs.cases 2024-07] ma túy. Từ ngày 15/5 đến ngày 15/7/2024, các đơn vị tuyên truyền [118 buổi|propaganda.sessions 2024-05-15/P62D].',
		'Bộ trưởng Bộ Quốc phòng vừa gửi Thư khen BĐBP tỉnh Bình Lãng vì đã triệt phá đường dây ma túy, thu giữ [60 bánh heroin|drugs.heroin_bricks 2024-10].\n\n5 năm qua, BĐBP tỉnh Bình Lãng được Bộ Quốc phòng tặng [14 Bằng khen|awards.given].',
	],
};
