import type { ConstructionGroup } from './group.ts';

/** Those moved out of a storm's way, the teams and troops that stand by, and the boats brought in. */
export const movedFromStormCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-10',
			text: 'Tháng 9/2025, các đồn đưa [120 hộ|disaster.households_evacuated 2025-09] với [480 khẩu|disaster.persons_evacuated 2025-09] đi tránh bão, kêu gọi [400 tàu|disaster.vessels_alerted 2025-09]/[2.100 lao động|disaster.fishers_alerted 2025-09] vào bờ.',
		},
		{
			on: '2025-10-10',
			text: 'Đợt bão số 12 hồi tháng 9, đơn vị đưa [870 hộ|disaster.households_evacuated 2025-09]/[3.302 nhân khẩu|disaster.persons_evacuated 2025-09] ven biển đi tránh trú.',
		},
		{
			on: '2025-09-28',
			text: 'Đêm 27/9, các đồn đưa [1.346 hộ|disaster.households_evacuated 2025-09-27] với [5.019 người|disaster.persons_evacuated 2025-09-27] ra khỏi vùng xung yếu, giúp 218 hộ chằng néo nhà cửa.',
		},
		{
			on: '2025-09-28',
			text: 'Tháng 9/2025, đơn vị duy trì [12 tổ|readiness.checkpoints 2025-09], [8 chốt|readiness.checkpoints 2025-09]; lập 3 tổ xung kích, 2 tổ y tế lưu động.',
		},
		{
			on: '2025-09-28',
			text: 'Tháng 9/2025, đơn vị duy trì [735 cán bộ, chiến sĩ|sar.troop_turns 2025-09] ứng phó bão; lập 5 tổ tiền phương bám 9 xã.',
		},
		{
			on: '2022-09-28',
			text: 'Bão số 4, tính đến 17 giờ ngày 28/9/2022.\n4. Lực lượng trực: [520 đ/c|sar.troop_turns 2022-09-28]; phương tiện 18 ô tô, 21 tàu.',
		},
		{
			on: '2022-09-28',
			text: 'Ngày 27/9, các đồn cứu [6 người|sar.persons_rescued 2022-09-27] bị lũ cô lập, lai dắt [2 tàu|sar.vessels_rescued 2022-09-27] đứt neo về bến.',
		},
		{ on: '2022-09-28', text: 'Ngày 27/9, bão số 4 làm 3 tàu đứt neo, trôi dạt.' },
		{
			on: '2022-12-07',
			text: 'Ngày 6/12, đơn vị đã đưa [19 ngư dân|sar.persons_rescued 2022-12-06] của hai tàu cá gặp nạn về đến cảng Bãi Ngự.',
		},
		{
			on: '2022-09-29',
			text: 'Tháng 9/2022: sơ tán [1.918 hộ|disaster.households_evacuated 2022-09]/[7.244 khẩu|disaster.persons_evacuated 2022-09]; thiệt hại 3 nhà. Kêu gọi [320 tàu|disaster.vessels_alerted 2022-09] vào bờ, giúp [806 hộ|disaster.households_evacuated 2022-09] đến nơi an toàn.\n- Huy động [348 lượt cán bộ, chiến sĩ|sar.troop_turns 2022-09] giúp dân dọn 26 trường học.',
		},
	],
};
