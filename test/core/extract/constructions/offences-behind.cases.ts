import type { ConstructionGroup } from './group.ts';

/** Offences right behind their number, drugs weighed without a noun, boats fined for their devices, suspects listed with what was seized, sorties that saved. */
export const offencesBehindTheirCases: ConstructionGroup = {
	issued: '2025-07-08',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đồn bắt [9 vụ|weapons.cases] pháo, mìn và [17 vụ|illegal_exit.cases] xuất cảnh trái phép.',
		'Năm 2024, phát hiện [4 vụ|smuggling.cases] thuốc lá, đường cát và [11 vụ|drugs.cases] ma túy.',
		'Năm 2024, có [6 vụ|trafficking.cases] mua bán phụ nữ, trẻ em cùng [8 vụ|smuggling.cases] buôn lậu.',
		'Năm 2024, xử phạt [17 tàu|fisheries.iuu_vessels] chưa lắp thiết bị giám sát hành trình, [5 tàu|fisheries.iuu_vessels] bị phạt vì tắt máy.',
		'Năm 2024, [9 tàu cá|fisheries.iuu_vessels] bị xử phạt do không duy trì thiết bị giám sát.',
		'Quý I/2025 bắt [24 vụ|drugs.cases] ma túy, thu [31 kg|drugs.total_mass].',
		'Năm 2024, riêng về ma túy bắt [40 vụ|drugs.cases], [52 đối tượng|drugs.suspects], thu hơn [2 tạ|drugs.total_mass GT].',
		'Năm 2024 tuần tra [310 lần|patrol.sessions], mỗi lần 6 người, tính ra [1.860 lượt người|patrol.troop_turns].',
		'Năm 2024, bắt [3 vụ|drugs.cases] ma túy, thu [4 tấn|seized.goods_mass] đường cát.',
		'Năm 2024, “[112 lần|patrol.sessions] tuần tra, [46 lần|patrol.joint_sessions] đi cùng dân quân và công an xã, [6 lần|patrol.bilateral_sessions] đi cùng bạn”, anh kể.',
		'Chuyên án HK624 hồi tháng 6/2025: [4 đối tượng|drugs.suspects], [28.000 viên|drugs.synthetic_pills] hồng phiến, [1 khẩu|seized.guns] súng quân dụng.',
		'Năm 2024, [17 lần xuất kích|sar.incidents] giữa sóng to gió lớn, [63 ngư dân|sar.persons_rescued] và [9 con tàu|sar.vessels_rescued] được đưa về bờ.',
		'Năm 2024, tội phạm mua bán người có [4 vụ|trafficking.cases], [6 đối tượng|trafficking.suspects], cứu được [7 người|trafficking.victims_rescued].',
		'Năm 2024, cứu nạn [4 vụ|sar.incidents], cứu được [7 người|sar.persons_rescued].',
	],
};
