import type { ConstructionGroup } from './group.ts';

/** Rises and falls as reports write them: arrows and signs, a share told again as a number, the base in brackets, columns. */
export const changeWordCases: ConstructionGroup = {
	issued: '2025-01-15',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đồn bắt [72 vụ|drugs.cases 2024] ma túy, hơn năm 2023 là [12 vụ|drugs.cases change =12].',
		'Năm 2024, các đồn bắt [72 vụ|drugs.cases 2024] ma túy, kém năm 2023 là [9 vụ|drugs.cases change =-9]; tuần tra [820 lượt|patrol.sessions 2024], hơn hẳn năm trước [64 lượt|patrol.sessions change =64].',
		'Năm 2024, bắt [45 vụ|drugs.cases], [60 đối tượng|drugs.suspects] về ma túy (↑ [5 vụ|drugs.cases change =5], ↓ [8 đối tượng|drugs.suspects change =-8]).',
		'Năm 2024, các đồn tuần tra [820 lượt|patrol.sessions], tăng [12,5%|patrol.sessions change =12.5] ([91 lượt|patrol.sessions change =91]) so với năm 2023.',
		'Năm 2024, các đồn tuần tra [820 lượt|patrol.sessions], tăng [12,5%|patrol.sessions change =12.5], tương đương [91 lượt|patrol.sessions change =91], so với năm 2023.',
		'Năm 2024, số vụ ma túy là [45|drugs.cases 2024], giảm [7|drugs.cases change =-7] so với [52|drugs.cases 2023] vụ của năm 2023.',
		'Năm 2024, khám cho [4.120 lượt người|health.patients], thêm [320 lượt|health.patients change =320] so với năm ngoái.',
		'Năm 2024: [64 vụ|drugs.cases]/[81 đối tượng|drugs.suspects] ma túy (so với cùng kỳ: [-9 vụ|drugs.cases change =-9], [+3 đối tượng|drugs.suspects change =3]).',
		'KẾT QUẢ NĂM 2024\nTổng: [27v|crime.cases]/[33đt|crime.suspects], so năm 2023: [-3v|crime.cases change =-3], [+4đt|crime.suspects change =4]. Trong đó ma túy [09v|drugs.cases <1]/[11đt|drugs.suspects].',
		'Năm 2024, bắt [64 vụ|drugs.cases 2024] ma túy (năm 2023 bắt [73 vụ|drugs.cases 2023]), giảm [12,3%|drugs.cases change 2024 =-12.3].',
		'Đợt này bắt [12 vụ|drugs.cases] ma túy, hơn đợt trước [4 vụ|drugs.cases change =4].',
		'Năm 2024, các đồn xử phạt [57 tàu|fisheries.iuu_vessels] vi phạm khai thác thủy sản, bớt đi [19,7%|fisheries.iuu_vessels change =-19.7] so với năm 2023.',
		'Năm 2024, hai bên hội đàm [22 cuộc|diplomacy.talks 2024]. Nếu cùng kỳ năm 2023 mới có [15 cuộc|diplomacy.talks 2023] hội đàm thì nay đã thêm [7 cuộc|diplomacy.talks change 2024 =7].',
		'Nội dung | ĐVT | 6 tháng 2024 | 6 tháng 2023 | Tăng, giảm | %\nTuần tra | lượt | [640|patrol.sessions 2024-S1] | [610|patrol.sessions 2023-S1] | [+30|patrol.sessions change 2024-S1 =30] | [4,9|patrol.sessions change 2024-S1 =4.9]',
		'BÁO CÁO 6 THÁNG ĐẦU NĂM 2024\nTT\tNội dung\tĐVT\tKết quả\tSo với cùng kỳ\n1\tTuần tra\tlượt\t[640|patrol.sessions 2024-S1]\tTăng [30|patrol.sessions change =30]\n2\tMa túy\tvụ\t[24|drugs.cases 2024-S1]\tGiảm [2|drugs.cases change =-2]',
		'Nội dung\tĐVT\tNăm 2023\tNăm 2024\nVụ bắt giữ, xử lý\tvụ\t[203|crime.cases 2023]\t[176|crime.cases 2024]\nTrong đó: ma túy\tvụ\t[41|drugs.cases 2023 <1]\t[48|drugs.cases 2024 <2]\nBuôn lậu\tvụ\t[37|smuggling.cases 2023]\t[52|smuggling.cases 2024]\nĐối tượng\tngười\t[412|crime.suspects 2023]\t[255|crime.suspects 2024]',
		'TỔNG HỢP KẾT QUẢ NĂM 2024\nTuần tra [162b|patrol.sessions] = [972 lượt CBCS|patrol.troop_turns]; khởi tố [08v|crime.prosecuted_cases]/[10 bc|crime.prosecuted_suspects]. Theo Điều 5b và mốc 162b.',
		'Năm 2024, BĐBP tỉnh nhận giúp [150 căn nhà|housing.houses_built target 2024] cho hộ nghèo, đã bàn giao [98 căn|housing.houses_built 2024].',
		'Năm 2025, số lượt tàu cá kiểm soát dự kiến [vượt mốc 4.900 lượt|fisheries.vessel_turns_checked target 2025 GT].',
		'Năm 2024, toàn tuyến phát hiện [118 vụ|crime.cases 2024], [164 đối tượng|crime.suspects 2024]. Đặt cạnh năm 2023, số vụ tăng [10 vụ|crime.cases change 2024 =10], số đối tượng lại giảm [7 người|crime.suspects change 2024 =-7].',
		'Năm 2024, toàn tuyến phát hiện [118 vụ|crime.cases], [164 đối tượng|crime.suspects] (ma túy [31 vụ|drugs.cases <1], buôn lậu [22 vụ|smuggling.cases <1]), kém năm trước [12 vụ|crime.cases change 2024 =-12], [9 người|crime.suspects change 2024 =-9].',
		'Năm 2024, toàn tuyến phát hiện [118 vụ|crime.cases], [164 đối tượng|crime.suspects], trong đó ma túy [31 vụ|drugs.cases <1]; giảm [12 vụ|crime.cases change =-12] so với năm 2023.',
		'Năm 2024, bắt [31 vụ|drugs.cases 2024] ma túy. Con số này của năm 2023 là [27 vụ|drugs.cases 2023], tức tăng [14,8%|drugs.cases change 2024 =14.8].',
		'Năm 2024, cửa khẩu làm thủ tục cho [41.200 lượt người|gate.person_crossings], [5.800 lượt phương tiện|gate.vehicle_crossings]; lượng người tăng [18%|gate.person_crossings change =18], lượng xe giảm [4%|gate.vehicle_crossings change =-4] so với năm 2023.',
	],
};
