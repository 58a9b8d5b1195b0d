import type { ConstructionGroup } from './group.ts';

/** Cases beside those caught, of what was seized; parts that come to their total; people pushed back, led over the line, looked after by party members. */
export const whatTheyComeToCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, đơn vị đã phát hiện [58 vụ|drugs.cases], bắt giữ [73 đối tượng|drugs.suspects], thu [34 bánh|drugs.heroin_bricks] heroin, gần [200.000 viên|drugs.synthetic_pills] ma túy tổng hợp; riêng Đồn Biên phòng Na Loi bắt [16 vụ|drugs.cases].',
		'Tháng 12/2024 bắt, xử lý [21 vụ|crime.cases]/[30 đối tượng|crime.suspects] (ma túy [9|drugs.cases], buôn lậu [4|smuggling.cases], xuất cảnh trái phép [8|illegal_exit.cases]).',
		'Tháng 12/2024 bắt, xử lý [21 vụ|crime.cases]/[30 đối tượng|crime.suspects] (ma túy [16|drugs.suspects], buôn lậu [14|smuggling.suspects]).',
		'Năm 2024, kiểm soát xuất nhập cảnh [61.300 lượt người|gate.person_crossings] (xuất [31.200|gate.person_crossings], nhập [30.100|gate.person_crossings]).',
		'Năm 2024, tiếp nhận [23 công dân|returnees.persons] do Campuchia đẩy về.',
		'Tính đến hết năm 2024, đồn có [21 đảng viên|grassroots.party_members_households] nhận giúp [84 hộ|grassroots.households_assigned] khó khăn.',
		'Trạm có 4 cán bộ, phụ trách 2 xã.',
		'Năm 2024, đồn triệt phá đường dây đưa người sang Campuchia, khởi tố [6 bị can|illegal_crossing.organizing_suspects].',
		'Thiếu tá Sùng A Páo phụ trách 5 hộ ở bản Pa Ủ. Anh là một trong [186 đảng viên|grassroots.party_members_households] của BĐBP tỉnh đang phụ trách [742 hộ|grassroots.households_assigned].',
		'Năm 2024, Hải đoàn 18 thực hiện [41 chuyến|patrol.sea_sessions] tuần tra.',
		'Năm 2024, [64 vụ|illegal_exit.cases] vượt biên ra nước ngoài trái phép với [231 người|illegal_exit.persons] bị ngăn chặn.',
		'Năm 2024, [8 vụ|illegal_crossing.cases] là người qua lại trái phép.',
	],
};
