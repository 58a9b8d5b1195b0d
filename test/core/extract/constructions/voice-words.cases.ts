import type { ConstructionGroup } from './group.ts';

/** Labels, questions, passives behind a comma, chains with money: indicators in other voices. */
export const voiceWordCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// other voices: labels, questions, passives behind a comma, chains
		'Số liệu một năm của đơn vị: tuần tra: [196|patrol.sessions]; lượt cán bộ, chiến sĩ: [1.180|patrol.troop_turns]; vụ bắt giữ: [23|crime.cases]; đối tượng: [31|crime.suspects]; súng giao nộp: [12|weapons.surrendered_guns]; suất quà: [640|gifts.sets].',
		'Hỏi: Năm nay việc đấu tranh ra sao? Đáp: Bắt [64 vụ|crime.cases], [89 đối tượng|crime.suspects]. Hỏi: Còn hàng lậu? Đáp: [22 vụ|smuggling.cases], giá trị [chừng 1,6 tỷ đồng|smuggling.goods_value].',
		'[88 cháu|education.sponsored_students] nhỏ mồ côi, khó khăn được các đồn đỡ đầu; [2.900 lượt bà con|health.patients] được quân y thăm khám.',
		'Sổ của trạm ghi [4.126 lượt thuyền|fisheries.vessel_turns_checked] ra, vào; [21.900 lượt người|fisheries.fisher_turns_checked] trên thuyền đều được đối chiếu giấy tờ; [19 thuyền|fisheries.vms_alerts] tắt thiết bị giám sát hành trình phải nhắc, [7 chủ thuyền|penalty.persons] bị phạt [160 triệu đồng|penalty.fines].',
		'Bắt [3 vụ|drugs.cases] ma túy/[4 đối tượng|drugs.suspects]/[1,1 kg|drugs.heroin] heroin; [2 vụ|smuggling.cases] hàng lậu/[120 triệu đồng|smuggling.goods_value]; [1 vụ|weapons.cases] pháo/[35 kg|seized.fireworks].',
		'Bà con mách cho bộ đội [132 tin|crime.tips], giúp bắt [21 vụ|crime.cases], nộp [38 khẩu súng|weapons.surrendered_guns] kíp.',
		'Trước bão số 7, các đồn gọi [1.860 tàu|disaster.vessels_alerted] với [9.700 ngư dân|disaster.fishers_alerted] vào khu neo đậu, giúp [312 hộ|disaster.households_evacuated] chuyển tới trường học tránh bão.',
		'Bão số 2 đổ bộ. Bộ đội đưa [280 hộ|disaster.households_evacuated], [1.010 người|disaster.persons_evacuated] (trong đó có 140 người già, 200 trẻ em) đến trường học.',
		'Số lượt tàu cá được kiểm tra lên tới [31.260|fisheries.vessel_turns_checked], số ngư dân tương ứng là [168.900 lượt|fisheries.fisher_turns_checked].',
		'Bắt giữ [5 vụ|crime.cases]. Cùng thời gian, các đồn tuần tra [94 lượt|patrol.sessions], [602 lượt CBCS|patrol.troop_turns].',
		'Lực lượng ta dựng [57 ngôi nhà|housing.houses_built] mới, vá lại [24 căn nhà|housing.houses_repaired], mở [9 km|roads.km] đường, đào [6 giếng nước|works.public].',
		'Chặn [27 người|illegal_exit.persons] toan trốn sang bên kia làm thuê trái phép.',
		'Làm thủ tục cho [318.400 lượt người|gate.person_crossings] xuất, nhập cảnh. So với cùng kỳ, lượng người tăng [18,4%|gate.person_crossings change].',
	],
};
