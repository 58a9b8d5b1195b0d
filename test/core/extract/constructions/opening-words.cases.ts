import type { ConstructionGroup } from './group.ts';

/** The offence an article opened with holds for later cases; titles in quotation marks; troops sent out. */
export const openingWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// the offence an article opened with; titles in quotation marks
		'Những người giữ sông\nTừ năm 2018 đến năm 2022, BĐBP tỉnh bắt giữ [1.036 vụ|smuggling.cases]/[704 đối tượng|smuggling.suspects] buôn lậu, vận chuyển trái phép hàng hóa qua biên giới.\nNhìn vào từng năm, số vụ bắt giữ tăng rồi giảm: [179 vụ|smuggling.cases] (năm 2018), [240 vụ|smuggling.cases] (2019), [291 vụ|smuggling.cases] (2020).\nTrong giai đoạn trên, đã khởi tố [87 vụ|smuggling.cases PROSECUTED]/[148 bị can|smuggling.suspects PROSECUTED].',
		'Tháng Mười một không nghỉ\nSuốt tháng Mười một năm 2024, bộ đội phát hiện [12 vụ|illegal_exit.cases], [34 người|illegal_exit.persons] xuất cảnh trái phép.\nTháng Mười một năm trước, họ chỉ bắt [7 vụ|illegal_exit.cases], [20 người|illegal_exit.persons].',
		'Sáu tháng nhìn lại\nSáu tháng đầu năm 2025, đơn vị bắt [18 vụ|drugs.cases], [26 đối tượng|drugs.suspects] về ma túy.\nCùng thời gian, toàn tuyến phát hiện, xử lý [214 vụ|crime.cases] vi phạm pháp luật.',
		'Nửa đầu năm nay, đơn vị triệt phá [7 vụ|trafficking.cases] mua bán người, bắt [15 đối tượng|trafficking.suspects]; so với nửa đầu năm 2024 tăng [2 vụ|trafficking.cases change]. Trong số ấy, [5 vụ|trafficking.cases PROSECUTED] với [11 đối tượng|trafficking.suspects PROSECUTED] đã khởi tố.',
		'“Làm nhà cho dân như làm nhà cho mình”\nSau gần bảy tháng triển khai, đơn vị dẫn đầu về tiến độ.\nBộ đội tự vận động [1 tỷ 320 triệu đồng|housing.funds]. Về nhân lực, đã có [2.165 lượt cán bộ, chiến sĩ|housing.troop_turns] xuống công trường, góp [hơn 9.000 ngày công|housing.workdays].',
		'Hải đội 2 lệnh cho tàu cùng [15 cán bộ, chiến sĩ|sar.troop_turns] rời bến lúc 20 giờ. Gần sáng, [7 ngư dân|sar.persons_rescued] được đưa sang tàu; [2 người|sar.persons_rescued] còn lại ở lại bơm nước, rạng sáng 4/6 cũng được cứu.',
		'Thu [11 m3|seized.goods_items] gỗ, [02 xe công nông|seized.goods_items].',
		'Phát hiện [36 vụ|crime.cases] vi phạm, phạt [27 tổ chức|crime.organizations], [61 cá nhân|penalty.persons].',
		'Làm thủ tục cho [8.200 lượt hành khách|gate.person_crossings], trong đó xuất cảnh [4.100 lượt|gate.person_crossings], nhập cảnh [4.100 lượt|gate.person_crossings].',
	],
};
