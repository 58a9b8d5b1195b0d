import type { ConstructionGroup } from './group.ts';

/** Times that are told in passing, that are over, or that lie right ahead. */
export const passingCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: 'Bình Lâm',
	texts: [
		// quarters that only tell the seasons
		'BĐBP tỉnh sơ kết 6 tháng đầu năm 2025\nQuý I, hanh khô kéo dài; quý II, mưa lũ đến sớm. Các đồn vẫn tuần tra [412 lượt|patrol.sessions 2025-S1], bắt [19 vụ|drugs.cases 2025-S1] ma túy.',
		'9 tháng năm 2025, BĐBP tỉnh bắt [37 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nTháng 2 rét hại, tháng 5 nắng nóng. Bộ đội xây được [46 căn nhà|housing.houses_built 2025-01-01/P9M].',
		'9 tháng năm 2025, BĐBP tỉnh bắt [37 vụ|drugs.cases 2025-01-01/P9M] ma túy.\nNếu quý I yên ắng thì quý III, đường dây lại hoạt động mạnh. Các đồn thu [3 khẩu súng|seized.guns 2025-01-01/P9M].',
		'Quý II/2025, BĐBP tỉnh bắt [18 vụ|drugs.cases 2025-Q2] ma túy; quý III bắt [11 vụ|drugs.cases 2025-Q3] ma túy.',
		// a deed told with its hour, and the totals of the province after it
		'Triệt phá đường dây đưa người ra nước ngoài\nĐó là cảnh mà tổ công tác Đồn Biên phòng Tà Rụt gặp lúc 1 giờ 25 phút ngày 12/9 trên đường vào mốc.\nCả [hai đối tượng|illegal_crossing.organizing_suspects 2025-09-12] bị bắt giữ về hành vi tổ chức cho người khác xuất cảnh trái phép, thừa nhận được trả 1.500 tệ.\nSố liệu của BĐBP tỉnh cho thấy, trong tám tháng đầu năm 2025, các đơn vị bắt [29 vụ|drugs.cases 2025-01-01/P8M] ma túy.',
		'Chuyến hàng trong đêm\nChiếc bán tải bị Đồn Tà Rụt chặn lại vào lúc 23h40 ngày 14/9.\nTang vật thu giữ gồm [12 kg heroin|drugs.heroin 2025-09-14] và [2 khẩu súng|seized.guns 2025-09-14].\nTheo thống kê của BĐBP tỉnh, 8 tháng đầu năm 2025, các đồn bắt [41 vụ|drugs.cases 2025-01-01/P8M] ma túy.',
		'8h ngày 15/9, BĐBP tỉnh tổ chức hội nghị giao ban.\nKết quả, 8 tháng đầu năm 2025, các đồn bắt [41 vụ|drugs.cases 2025-01-01/P8M] ma túy, thu [3 khẩu súng|seized.guns 2025-01-01/P8M].',
		// a school year that is over, and the one that begins
		'Năm học 2024 - 2025 đã khép lại.\nBĐBP tỉnh nhận đỡ đầu [117 học sinh|education.sponsored_students 2024].\nCũng trong năm học ấy, các đồn tặng [860 suất quà|gifts.sets 2024].\nBước vào năm học 2025 - 2026, các đồn sẽ đỡ đầu [130 học sinh|education.sponsored_students target 2025].',
		'Gieo chữ bên sông\nNăm học 2024-2025 vừa kết thúc. Trong năm học ấy, bộ đội Bình Lâm trao [320 suất quà|gifts.sets 2024] cho học sinh nghèo.\nBước vào năm học mới 2025 - 2026, đơn vị dự kiến tặng [400 suất quà|gifts.sets target 2025].',
		'Bước vào năm học 2025 - 2026, sáng 5/9, Đồn Tà Rụt trao [60 suất quà|gifts.sets 2025-09-05] cho học sinh nghèo.',
		// the day of the conference a sum is told at
		'Mười năm thực hiện Chỉ thị 01\nSau mười năm (2015 - 2025), theo báo cáo tại hội nghị tổng kết ngày 27/9, toàn tỉnh đã có [188 tổ tự quản|grassroots.selfmgmt_groups 2015-01-01/P10Y].\nBộ đội giúp dân [9.200 ngày công|civic.workdays 2015-01-01/P10Y], làm mới [126 km đường|roads.km 2015-01-01/P10Y].',
		'Sau 5 năm (2020 - 2025), theo số liệu công bố tại lễ tổng kết chiều 18/9, các đồn bắt [340 vụ|drugs.cases 2020-01-01/P5Y] ma túy.\nTại buổi lễ, [4 tập thể|awards.given 2020-01-01/P5Y] nhận Bằng khen của UBND tỉnh.',
		'Giai đoạn 2019 - 2024, BĐBP tỉnh giúp dân [2.100 ngày công|civic.workdays 2019-01-01/P5Y]. Từ [6 tổ tự quản|grassroots.selfmgmt_groups 2019] ban đầu, nay [27 tổ|grassroots.selfmgmt_groups 2019-01-01/P5Y] giữ đường biên; [203 đảng viên|grassroots.party_members_households 2019-01-01/P5Y] phụ trách hộ.',
		'Theo thông tin tại buổi họp báo ngày 18/9, BĐBP tỉnh bắt [4 đối tượng|drugs.suspects 2025-09-18] mua bán ma túy.',
		// a section of the time to come
		'BÁO CÁO 9 THÁNG NĂM 2025\n1. TUẦN TRA\nTuần tra biển [204 chuyến|patrol.sea_sessions 2025-01-01/P9M].\n2. QUÝ IV/2025\nTuần tra biển [70 chuyến|patrol.sea_sessions target 2025-Q4]; tặng [300 suất quà|gifts.sets target 2025-Q4].',
		'BÁO CÁO THÁNG 9 NĂM 2025\nI. KẾT QUẢ\nCác đồn bắt [8 vụ|drugs.cases 2025-09] ma túy.\nII. THÁNG 10/2025\nTặng [120 suất quà|gifts.sets target 2025-10].',
		// a goal carried out, and what was done beside it
		'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU 9 THÁNG NĂM 2025\nNgoài kế hoạch, các đồn còn tặng [2.350 suất quà|gifts.sets 2025-01-01/P9M]; bắt [58 vụ|crime.cases 2025-01-01/P9M].',
		'KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2024\nCác đồn bắt [61 vụ|drugs.cases 2024] ma túy. Ngoài chỉ tiêu được giao, bộ đội xây [22 căn nhà|housing.houses_built 2024].',
		// what is left to do
		'8 tháng đầu năm 2025, bộ đội xây [47 căn nhà|housing.houses_built 2025-01-01/P8M]. Những căn cuối cùng, còn [15 căn|housing.houses_built target 2025], phải xong trước ngày 31/12.',
		// waters and storms before this one, of the year just told
		'Sáng 17/9, BĐBP tỉnh đưa [310 hộ|disaster.households_evacuated 2025-09-17] tránh bão số 8 đến nơi an toàn. Đây là cơn bão thứ ba ảnh hưởng tới tỉnh trong năm nay. Hai cơn trước, BĐBP tỉnh cứu [21 người|sar.persons_rescued 2025] và [5 tàu|sar.vessels_rescued 2025].',
		'Ngày 12/9, Đồn Tà Rụt cứu [4 người|sar.persons_rescued 2025-09-12] bị lũ cuốn. Đó là trận lũ thứ tư trong năm 2025. Các đợt trước, đơn vị cứu [9 người|sar.persons_rescued 2025].',
	],
};
