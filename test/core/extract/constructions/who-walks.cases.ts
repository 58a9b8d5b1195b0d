import type { ConstructionGroup } from './group.ts';

/** Who walks along on a patrol, by land or by sea, and whose turns are told beside it. */
export const whoWalksCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// a joint patrol beside one of two countries, each in an item of its own
		'Phối hợp các lực lượng tuần tra chung [236 lần|patrol.joint_sessions]; tuần tra song phương [22 đợt|patrol.bilateral_sessions].',
		'Tuần tra đơn phương [280 lần|patrol.sessions]; song phương [16 lần|patrol.bilateral_sessions]; phối hợp lực lượng trong nước [44 lần|patrol.joint_sessions].',
		'Cùng với dân quân các xã, các đồn đã tuần tra [204 lượt|patrol.joint_sessions], có [612 lượt dân quân|patrol.militia_turns] tham gia.',
		// the partner's country
		'Tổ chức [9 cuộc|patrol.bilateral_sessions] tuần tra chung với Công an huyện bạn Lào, [180 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns] hai bên.',
		'Phối hợp tuần tra với lực lượng bảo vệ biên giới Lào [12 đợt|patrol.bilateral_sessions].',
		'Phối hợp tuần tra với Công an, Hải quan [12 đợt|patrol.joint_sessions], gặp gỡ phía bạn [5 lần|diplomacy.talks].',
		// boats that are sent
		'Các đồn và Hải đội 2 đã cho tàu, xuồng xuất bến tuần tra [68 lượt|patrol.sea_sessions].',
		'Đồn Biên phòng Cửa Sót dùng xuồng cao tốc tuần tra [88 lượt|patrol.sea_sessions] khu vực cửa lạch.',
		'Đơn vị thực hiện [24 chuyến|patrol.sea_sessions] tuần tra xa bờ.',
		'Đồn dùng xuồng tuần tra trên sông [40 lượt|patrol.sessions].',
		// those who serve at a post walk no patrol; stones that need mending are no row of stones
		'Duy trì [42 tổ, chốt|readiness.checkpoints] với 210 cán bộ, chiến sĩ; tuần tra [1.120 lượt|patrol.sessions].',
		'Tuần tra [96 đợt|patrol.sessions] kiểm tra đường biên; phát hiện 3 cột mốc bị sạt lở.',
		'Tạm giữ hình sự [5 đối tượng|crime.suspects].',
		// whose turns
		'Tuần tra đường biên, mốc giới [318 lượt|patrol.sessions] với [1.742 lượt CBCS|patrol.troop_turns], [506 lượt DQ|patrol.militia_turns] tham gia.',
		'Số buổi tuần tra: [905|patrol.sessions]; số lượt cán bộ, chiến sĩ: [5.430|patrol.troop_turns]; lượt dân quân: [1.810|patrol.militia_turns].',
		'Tuần tra [580 buổi|patrol.sessions], có [920 lượt|patrol.militia_turns] dân quân và 310 lượt công an xã tham gia.',
		'Đã huy động [3.120 lượt người|patrol.troop_turns] tuần tra bảo vệ biên giới.',
		'Nhân dân cùng Bộ đội Biên phòng tuần tra [9.640 lượt|patrol.joint_sessions] với [38.200 lượt người|patrol.militia_turns] tham gia.',
		'Bà con các bản cùng bộ đội đi tuần [1.640 buổi|patrol.joint_sessions] với [7.000 lượt người|patrol.militia_turns].',
		'Bà con các bản còn đi tuần [1.640 buổi|patrol.sessions] với [7.000 lượt người|patrol.militia_turns].',
		'Bộ đội cùng nhân dân tuần tra [310 buổi|patrol.joint_sessions] với [1.860 lượt cán bộ, chiến sĩ|patrol.troop_turns].',
		'Biên phòng hai nước đã cùng tuần tra [14 lần|patrol.bilateral_sessions] trên đoạn biên giới dài 62 km.',
		'Có [186 lượt|patrol.joint_sessions] tuần tra có sự tham gia của dân quân và công an.',
		'Các đồn tuần tra [3.118 lượt tổ|patrol.sessions], [4.406 lượt dân quân|patrol.militia_turns]; trong đó phối hợp với công an xã, quân sự [527 lượt|patrol.joint_sessions].',
		// those told as partners do not act; the people who go along do
		'Phối hợp Công an xã, dân quân tuần tra [28 lượt|patrol.joint_sessions]/[196 lượt người|patrol.troop_turns].',
		'Đồn cùng công an, dân quân tuần tra [31 buổi|patrol.joint_sessions] với [248 lượt người|patrol.troop_turns].',
		'Đồn cử [64 lượt|patrol.sessions] tổ tuần tra, có [190 lượt|patrol.militia_turns] dân bản đi cùng.',
		'Các tổ tuần tra [70 lượt|patrol.sessions], có [210 lượt|patrol.militia_turns] người dân cùng đi.',
		'Qua [415 lượt|patrol.sessions] tuần tra, với sự tham gia của [2.490 lượt|patrol.troop_turns] bộ đội và [830 lượt|patrol.militia_turns] người dân, đường biên được giữ vững.',
		'Đồn tổ chức [45 đợt|patrol.sessions] tuần tra, có [270 lượt quân nhân|patrol.troop_turns] và 90 lượt đoàn viên tham gia.',
		'Tổ chức [214 lượt|patrol.joint_sessions] tuần tra phối hợp với dân quân, [46 lượt|patrol.bilateral_sessions] song phương.',
		// who one team is made of
		'Tổ tuần tra gồm 7 đồng chí, trong đó 2 dân quân.',
		'Tuần tra [45 buổi|patrol.sessions], có [90 dân quân|patrol.militia_turns] tham gia.',
	],
};

/** Patrols of both sides and patrols with forces of our own country, said right beside the number. */
export const bothSidesCases: ConstructionGroup = {
	issued: '2025-07-08',
	area: 'Bình Lâm',
	texts: [
		'6 tháng đầu năm 2025, các đồn tổ chức [1.507 lượt|patrol.sessions] tổ tuần tra với [2.411 lượt dân quân|patrol.militia_turns] tham gia; [21 lần|patrol.bilateral_sessions] phối hợp tuần tra song phương.',
		'6 tháng đầu năm 2025, các đồn tuần tra [241 lượt|patrol.sessions] = [1.446 lượt CBCS|patrol.troop_turns] ([318 lượt DQ|patrol.militia_turns] tham gia); tuần tra SP [02 lần|patrol.bilateral_sessions].',
		'6 tháng đầu năm 2025, các đồn tổ chức [96 lượt|patrol.joint_sessions] phối hợp với công an, dân quân và [14 lượt tuần tra|patrol.bilateral_sessions] song phương.',
		'6 tháng đầu năm 2025, các đồn tổ chức [1.204 lượt tuần tra|patrol.sessions] với [6.812 lượt cán bộ, chiến sĩ|patrol.troop_turns], trong đó [96 lượt|patrol.joint_sessions] phối hợp với dân quân và [14 lượt|patrol.bilateral_sessions] song phương với bạn.',
		'6 tháng đầu năm 2025, BĐBP tỉnh và biên phòng bạn hội đàm [6 lần|diplomacy.talks]. Trên thực địa, hai bên cùng nhau tuần tra [42 đợt|patrol.bilateral_sessions].',
		'6 tháng đầu năm 2025, BĐBP tỉnh và Công an tỉnh ký kết quy chế. Hai bên phối hợp tuần tra [42 đợt|patrol.joint_sessions].',
		'Tổ chức [21 lần|patrol.bilateral_sessions] phối hợp tuần tra song phương.',
		'Tuần tra SP [02 lần|patrol.bilateral_sessions].',
		'Tuần tra biên giới [240 lượt|patrol.sessions]; quân số tham gia tuần tra [1.446 lượt người|patrol.troop_turns].',
	],
};
