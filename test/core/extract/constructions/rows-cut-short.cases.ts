import type { ConstructionGroup } from './group.ts';

/** A row goes on in the next sentence or behind a comma: boats behind crossings, the next patrol, militia, exhibits and awards. */
export const rowsCutShortCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Năm 2023, BĐBP tỉnh làm thủ tục cho [9.800 lượt người|gate.person_crossings 2023], [1.460 lượt phương tiện|gate.vehicle_crossings 2023] xuất, nhập cảnh, kiểm soát [9.400 lượt tàu cá|fisheries.vessel_turns_checked 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn làm thủ tục xuất, nhập cảnh cho [10.900 lượt người|gate.person_crossings 2023], [1.860 lượt phương tiện|gate.vehicle_crossings 2023], kiểm chứng [7.825 lượt tàu cá|fisheries.vessel_turns_checked 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị kiểm soát [6.127 lượt tàu cá|fisheries.vessel_turns_checked 2023]/[29.841 lượt ngư dân|fisheries.fisher_turns_checked 2023], làm thủ tục cho [1.942 lượt tàu biển|port.ship_calls 2023] với [36.580 lượt thuyền viên|port.crew_turns 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, trạm kiểm soát làm thủ tục cho [2.140 lượt phương tiện|fisheries.vessel_turns_checked 2023], [9.830 lượt lao động|fisheries.fisher_turns_checked 2023] ra khơi, vào bến.',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị tuần tra [402 buổi|patrol.sessions 2023], phối hợp với Công an, Quân sự tuần tra [356 lần|patrol.joint_sessions 2023], tuần tra song phương với bạn [28 lần|patrol.bilateral_sessions 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn cùng công an, dân quân tuần tra chung [356 lần|patrol.joint_sessions 2023], tuần tra song phương với lực lượng bảo vệ biên giới nước bạn [24 lần|patrol.bilateral_sessions 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn tuần tra [412 buổi|patrol.sessions 2023] với [2.150 lượt cán bộ, chiến sĩ|patrol.troop_turns 2023]. Dân quân các xã góp [704 lượt|patrol.militia_turns 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn tuần tra [3.742 lượt tổ|patrol.sessions 2023], [18.710 lượt cán bộ, chiến sĩ|patrol.troop_turns 2023], dân quân các xã góp sức [4.115 lượt|patrol.militia_turns 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị thu [19 kg|drugs.meth 2023] ma túy đá. Ngoài ra còn [17 khẩu súng|seized.guns 2023], [14 ô tô|seized.cars 2023], [176 xe máy|seized.motorbikes 2023] cùng [2,9 tỷ đồng tiền mặt|seized.cash 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, bà con giao nộp [257 khẩu súng tự chế|weapons.surrendered_guns 2023]. Ngoài ra còn có [842 viên đạn|seized.ammunition 2023], [31 kíp nổ|seized.goods_items 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Đêm 3/7, đồn bắt [2 đối tượng|drugs.suspects 2024-07-03], thu [6 bánh heroin|drugs.heroin_bricks 2024-07-03]. Cùng với đó là [2 xe máy|seized.motorbikes 2024-07-03], [4 điện thoại|seized.phones 2024-07-03].',
		},
		{ on: '2024-07-05', text: 'Trạm có 12 cán bộ. Ngoài ra, trạm còn có 2 khẩu súng AK, 3 xe máy.' },
		{
			on: '2024-07-05',
			text: 'Ngày 4/7, UBND tỉnh Hà Khê thưởng nóng [100 triệu đồng|awards.bonus 2024-07-04 UBND_TINH] cho Ban Chuyên án. Tặng Bằng khen cho [6 tập thể|awards.given 2024-07-04 BANG_KHEN COLLECTIVE UBND_TINH], [10 cá nhân|awards.given 2024-07-04 BANG_KHEN INDIVIDUAL UBND_TINH].',
		},
		{
			on: '2024-07-05',
			text: 'Ngày 4/7, Chủ tịch UBND tỉnh tặng Bằng khen cho [4 tập thể|awards.given 2024-07-04 BANG_KHEN UBND_TINH COLLECTIVE], [16 cá nhân|awards.given 2024-07-04 BANG_KHEN UBND_TINH INDIVIDUAL]. Trích Quỹ Phòng, chống tội phạm thưởng [200 triệu đồng|awards.bonus 2024-07-04 UBND_TINH].',
		},
		{
			on: '2024-07-05',
			text: 'Ngày 4/7, Chủ tịch UBND tỉnh tặng Bằng khen cho [4 tập thể|awards.given 2024-07-04 BANG_KHEN UBND_TINH COLLECTIVE]. Bộ Chỉ huy BĐBP tỉnh tặng Giấy khen cho [5 cá nhân|awards.given 2024-07-04 GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL].',
		},
	],
};
