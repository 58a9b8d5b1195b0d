import type { ConstructionGroup } from './group.ts';

/** The news of one rescue: one person helped, crews aboard, troops sent to an accident, men brought ashore. */
export const oneSavedCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: 'Hà Khê',
	texts: [
		// one who was helped is a count
		'Ngày 9/9, đồn kịp thời cứu sống [một ngư dân|sar.persons_rescued] bị cáp tời đánh trúng.',
		'Ngày 9/9, Hải đội 2 vượt sóng đưa [một thuyền viên|sar.persons_rescued] gãy tay vào bờ cấp cứu.',
		'Ngày 9/9, một thuyền viên trượt chân ngã khi đang làm việc.',
		'Ngày 9/9, đồn đưa một cán bộ về nhận nhiệm vụ.',
		'Ngày 9/9, đồn ngăn chặn thành công [một vụ|drugs.cases] vận chuyển ma túy.',
		// the crew of the boat told of
		'Ngày 9/9, tàu HK 60112 TS chạy vào bến tránh gió, trên tàu có 4 thuyền viên.',
		'Ngày 9/9, bão số 7 vào gần, đồn kêu gọi [612 tàu|disaster.vessels_alerted] với [3.040 thuyền viên|disaster.fishers_alerted] vào bờ.',
		// taken over hurt
		'Ngày 9/9, đồn ở cảng làm thủ tục, tiếp nhận [2 thuyền viên|sar.persons_rescued] bị tai nạn, được tàu SAR 411 cứu nạn.',
		'Ngày 9/9, đồn cứu hộ tàu cá bị phá nước, đưa được [4 ngư dân|sar.persons_rescued] vào bờ.',
		// sent to an accident
		'Ngày 9/9, trên biển xảy ra tai nạn. Hải đội 2 điều động tàu BP 11-04-02 cùng [7 cán bộ, chiến sĩ|sar.troop_turns].',
		// caught at fishing, told behind the boats
		'Ngày 9/9, đồn bắt giữ [4 tàu cá|fisheries.iuu_vessels] tỉnh khác khai thác hải sản trái phép.',
		'Ngày 9/9, đồn bắt giữ [2 tàu cá|seized.vessels] chở dầu lậu.',
		// lost to the flood
		'Ngày 9/9, lũ quét cuốn đi [một người|sar.deaths_missing].',
		'Ngày 9/9, lũ cuốn đi 3 ngôi nhà.',
	],
};
