import type { ConstructionGroup } from './group.ts';

/** Boats and ships in one sentence, floods beside houses, weekly shorthand, parts and earlier times. */
export const turnedWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// boats that fish, ships that carry
		'Làm thủ tục xuất, nhập bến cho [640 lượt phương tiện|fisheries.vessel_turns_checked] nghề cá, [3.900 lượt lao động|fisheries.fisher_turns_checked]; [28 lượt tàu hàng|port.ship_calls] với [390 thuyền viên|port.crew_turns] làm thủ tục tại hai cửa khẩu cảng.',
		'Yêu cầu [85 lượt tàu|fisheries.vms_alerts] mất tín hiệu giám sát hành trình quay về bờ.',
		'Hải đội áp sát, buộc [7 tàu cá nước ngoài|fisheries.foreign_vessels_expelled] rời khỏi vùng biển.',
		'Các tổ đội đoàn kết trên biển đã phát triển lên [58 tổ|grassroots.selfmgmt_groups], [402 thành viên|grassroots.selfmgmt_members].',
		'Khởi tố [2 vụ|illegal_crossing.organizing_cases], [4 bị can|illegal_crossing.organizing_suspects] về tội đưa người trốn đi nước ngoài; xử phạt hành chính [66 người|penalty.persons].',
		'Trong tháng, cảng làm thủ tục cho [410 lượt tàu|port.ship_calls]. Tháng trước có [386 lượt tàu|port.ship_calls].',
		'Tạm giữ [2 ghe|seized.vessels] chở dầu lậu với [9.000 lít|seized.fuel] dầu.',
		// floods, and houses beside them
		'Mưa lũ gây ngập sâu hai xã. Bộ đội giúp dân [310 ngày công|civic.workdays] với [160 lượt cán bộ, chiến sĩ|sar.troop_turns], dựng lại 4 căn nhà bị sập.',
		'Mưa lũ ngày 05-06/6: điều [46 đồng chí|sar.troop_turns] giúp xã di chuyển [21 hộ|disaster.households_evacuated]/[95 khẩu|disaster.persons_evacuated].',
		'Bàn giao [3 căn nhà|housing.houses_built] cho hộ nghèo. Cán bộ, chiến sĩ góp [92 ngày công|housing.workdays].',
		'Trước khi gió nổi, các đồn bắn pháo hiệu, gọi được [2.104 phương tiện|disaster.vessels_alerted] với [9.310 lao động|disaster.fishers_alerted] vào bờ tránh bão; đưa [170 hộ|disaster.households_evacuated]/[655 khẩu|disaster.persons_evacuated] ở bãi ngang lên trường học.',
		'Trong cơn bão số 6, [3.110 tàu thuyền|disaster.vessels_alerted]/[15.900 lao động|disaster.fishers_alerted] được gọi vào trú.',
		'Đơn vị tham gia [41 vụ|sar.incidents] cứu hộ, cứu nạn, đưa [210 người|sar.persons_rescued] và [31 phương tiện|sar.vessels_rescued] về bờ.',
		'Một sà lan đứt neo dạt vào bãi cạn; bộ đội đã đưa [7 thuyền viên|sar.persons_rescued] lên bờ an toàn.',
		'Trong bão, [64 cán bộ, chiến sĩ|sar.troop_turns] trực tại các cửa lạch.',
		// abbreviations of weekly reports
		'TTKS BG: [47 lượt tổ|patrol.sessions]/[281 lượt CBCS|patrol.troop_turns], DQ [80 lượt|patrol.militia_turns]; PH CA, QS: [06 lần|patrol.joint_sessions].',
		'BL, GLTM [03 vụ|smuggling.cases]/[2 đt|smuggling.suspects]: [610 kg|seized.goods_mass] thực phẩm đông lạnh, TG [khoảng 55 tr.đ|smuggling.goods_value].',
		'CTVĐQC: [14 buổi|propaganda.sessions]/[690 lượt người|propaganda.listeners]; giúp dân [120 công|civic.workdays].',
		'Thu [0,8 kg|drugs.meth] MTĐ, [1.100 viên|drugs.synthetic_pills] MTTH.',
		// guns, members, money, works
		'Người dân tự mang đến đồn [14 khẩu súng|weapons.surrendered_guns] tự chế.',
		'Năm đầu mới có [42 đảng viên|grassroots.party_members_households] nhận [160 hộ|grassroots.households_assigned]. Hôm nay, con số tương ứng là [118 đảng viên|grassroots.party_members_households] và [504 hộ|grassroots.households_assigned].',
		'Có [310 hộ|grassroots.households_assigned] được đảng viên nhận giúp đỡ.',
		'Dựng và sửa [27 căn|housing.houses_built_repaired] ([19 căn|housing.houses_built] làm mới, [8 căn|housing.houses_repaired] sửa chữa).',
		'Kêu gọi được [2,6 tỷ đồng|housing.funds] để hỗ trợ [44 căn nhà|housing.houses_funded].',
		'Bàn giao [02 căn nhà|housing.border_shelters] “Mái ấm biên cương”, tổng kinh phí [160 triệu đồng|housing.funds].',
		'Phạt hành chính [58 trường hợp|penalty.persons], thu về ngân sách [312 triệu đồng|penalty.fines].',
		'Khánh thành [01 sân chơi|works.public] cho thiếu nhi.',
		'Thu [230 kíp điện|seized.goods_items], [40 kg|seized.explosives] thuốc nổ.',
		'[16 cháu|education.adopted_children] sống cùng bộ đội tại đồn, [88 em|education.sponsored_students] được đỡ đầu.',
		// patrols in a chain
		'Tuần tra [210 lượt tổ|patrol.sessions]; trong đó phối hợp với công an, quân sự [32 lượt|patrol.joint_sessions], song phương [9 lượt|patrol.bilateral_sessions].',
		'Các hải đội tổ chức [38 chuyến|patrol.sea_sessions] tuần tra.',
		'Năm qua có [212 lượt tuần tra|patrol.sea_sessions] trên biển, [1.610 buổi tuần tra|patrol.sessions] bãi ngang, cửa lạch.',
		'Tuần tra trên biển: [70 lượt|patrol.sea_sessions], trên bờ: [401 lượt|patrol.sessions]/[2.290 lượt CBCS|patrol.troop_turns].',
		// crime
		'Năm 2020 toàn tỉnh bắt [141 vụ|crime.cases], [240 đối tượng|crime.suspects], xử phạt [1,5 tỷ đồng|penalty.fines].',
		'Nửa đầu năm, đơn vị triệt phá [7 vụ|trafficking.cases] mua bán người, bắt [15 đối tượng|trafficking.suspects]. Trong số ấy, [5 vụ|trafficking.cases PROSECUTED] với [11 đối tượng|trafficking.suspects PROSECUTED] đã khởi tố.',
		'Từ đầu năm, đơn vị bắt [9 vụ|smuggling.cases]/[31 đối tượng|smuggling.suspects] mua bán, vận chuyển dầu trái phép; đã xử phạt [5 vụ|smuggling.cases FINED], phạt tiền [0,92 tỷ đồng|penalty.fines].',
		'Lượng thu giữ tăng: heroin từ [6,1 kg|drugs.heroin] lên [9,4 kg|drugs.heroin].',
		'Toàn tuyến có [46 cán bộ|grassroots.cadres_seconded] tăng cường xã, [131 đảng viên|grassroots.party_members_households] sinh hoạt, phụ trách [518 hộ|grassroots.households_assigned] gia đình.',
		'Kiểm soát xuất, nhập cảnh [210.300 lượt người|gate.person_crossings], cùng kỳ năm trước là [170.100 lượt|gate.person_crossings]; phương tiện qua cửa khẩu [63.900 lượt|gate.vehicle_crossings].',
	],
};
