import type { ConstructionGroup } from './group.ts';

/** What there was then told by a bare year, in brackets, in a pair; the same told of the next province and of listed posts. */
export const thenAndNextCases: ConstructionGroup = {
	issued: '2025-01-15',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, đơn vị bắt [8 đối tượng truy nã|wanted.persons 2024], nhiều hơn 2023 là [3 đối tượng|wanted.persons change 2024 =3].',
		'Năm 2024 bắt [54 vụ|drugs.cases 2024] ma túy, so với 2023 tăng [6 vụ|drugs.cases change 2024 =6].',
		'Năm 2024, các đồn tuyên truyền cho [hơn 2024 lượt người|propaganda.listeners 2024 GT] tại 12 bản.',
		'Năm 2024, số người chết và mất tích do tai nạn trên biển giảm [5 người|sar.deaths_missing change 2024 =-5], còn [9 người|sar.deaths_missing 2024].',
		'Năm 2024, số tàu cá mất kết nối giảm [31 tàu|fisheries.vms_alerts change 2024 =-31], còn [12 tàu|fisheries.vms_alerts 2024].',
		'So với năm 2023, án ma túy năm 2024 tăng về số vụ ([54 vụ|drugs.cases 2024] so với [48 vụ|drugs.cases 2023]) nhưng giảm về số đối tượng ([69 đối tượng|drugs.suspects 2024] so với [77 đối tượng|drugs.suspects 2023]).',
		'Năm 2024: tuần tra [1.412 lượt|patrol.sessions 2024]/[8.640 lượt CBCS|patrol.troop_turns 2024] (tăng [72 lượt|patrol.sessions change =72]/[410 lượt CBCS|patrol.troop_turns change =410] so với 2023).',
		'Năm 2024, bắt [148|crime.cases 2024]/[167 vụ|crime.cases 2023] vi phạm so với năm 2023, giảm [19 vụ|crime.cases change 2024 =-19].',
		'Năm 2024, BĐBP tỉnh Hà Khê bắt [24 vụ|drugs.cases @Hà_Khê] ma túy; BĐBP tỉnh Sơn Lĩnh bắt [31 vụ|drugs.cases @Sơn_Lĩnh].',
		'Năm 2024, BĐBP tỉnh Hà Khê bắt [24 vụ|drugs.cases @Hà_Khê] ma túy; BĐBP tỉnh Sơn Lĩnh bắt [31 vụ|smuggling.cases @Sơn_Lĩnh] buôn lậu.',
		'Đến nay, BĐBP các tỉnh đang đỡ đầu: Hà Khê [74 em|education.sponsored_students @Hà_Khê], Sơn Lĩnh [61 em|education.sponsored_students @Sơn_Lĩnh], Thuận Sa [45 em|education.sponsored_students @Thuận_Sa].',
		'Ở vùng giáp ranh Hà Khê - Sơn Lĩnh\n\nNăm 2024, hai đồn Nậm Ngần (BĐBP Hà Khê) và Tà Lạ (BĐBP Sơn Lĩnh) giữ bình yên cho biên giới. Riêng Đồn Nậm Ngần bắt [3 vụ ma túy|drugs.cases @Hà_Khê], Đồn Tà Lạ bắt [2 vụ ma túy|drugs.cases @Sơn_Lĩnh].',
		'Năm 2024, Đồn Biên phòng Cửa khẩu Nà Sum làm thủ tục cho [98.200 lượt người|gate.person_crossings 2024]; phía đối diện, tỉnh Bolikham (Lào) ghi nhận 96.000 lượt.',
		'Năm 2024, các trạm làm thủ tục cho [2.316 lượt tàu|port.ship_calls 2024] với [38.904 lượt thuyền viên|port.crew_turns 2024] tại cảng biển; hành khách đến bằng tàu du lịch là [9.640 lượt hành khách|port.passenger_turns 2024].\n\nSo với năm 2023, số lượt tàu tăng [4,6%|port.ship_calls change 2024 =4.6]; riêng số lượt thuyền viên giảm [1,2%|port.crew_turns change 2024 =-1.2].',
		'DIỄN BIẾN TỘI PHẠM MA TÚY 2021 - 2023\nNăm\tSố vụ\tTăng/giảm\tSố đối tượng\tTăng/giảm\n2022\t[45|drugs.cases 2022]\t[+4|drugs.cases change 2022 =4]\t[61|drugs.suspects 2022]\t[+6|drugs.suspects change 2022 =6]\n2023\t[52|drugs.cases 2023]\t[+7|drugs.cases change 2023 =7]\t[70|drugs.suspects 2023]\t[+9|drugs.suspects change 2023 =9]',
		'Kết quả tuần tra, kiểm soát năm 2024\n\tT1\tT2\nTuần tra (lượt)\t[102|patrol.sessions 2024-01]\t[98|patrol.sessions 2024-02]\nQuân số (lượt)\t[612|patrol.troop_turns 2024-01]\t[580|patrol.troop_turns 2024-02]',
	],
};
