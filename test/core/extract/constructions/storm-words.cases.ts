import type { ConstructionGroup } from './group.ts';

/** Boats and crews told of a storm in its own words, place by place, and the troops kept ready or called out with boats. */
export const stormWordsCases: ConstructionGroup = {
	issued: '2025-10-12',
	area: 'Hải An',
	texts: [
		'Đồn báo cho các chủ tàu biết hướng đi của bão số 10.\n\nTính đến sáng 12/10, có [864 tàu cá|disaster.vessels_alerted] cùng [5.120 lao động|disaster.fishers_alerted] đã vào bờ neo đậu.',
		'Các đài canh phát tin về diễn biến của áp thấp.\n\nTrưa 12/10, [412 phương tiện|disaster.vessels_alerted] với [2.304 ngư dân|disaster.fishers_alerted] đã neo đậu tại bến.',
		'Trạm phát loa nhắc đường đi của bão.\n\nChiều 11/10, toàn bộ [1.206 tàu thuyền|disaster.vessels_alerted] đã về bến.',
		'Sáng 12/10, đồn hướng dẫn [930 phương tiện|disaster.vessels_alerted] tránh bão. Trong đó, vùng lộng có [210 tàu|disaster.vessels_alerted], vùng khơi có [64 phương tiện|disaster.vessels_alerted], còn lại neo tại bến.',
		'Ngày 12/10, BĐBP tỉnh kiểm đếm [2.140 phương tiện|disaster.vessels_alerted]/[11.320 người|disaster.fishers_alerted] biết hướng đi của bão. Trong đó, có [35 tàu|disaster.vessels_alerted]/[402 người|disaster.fishers_alerted] ở phía bắc; [1.120 tàu|disaster.vessels_alerted]/[6.140 người|disaster.fishers_alerted] ở nơi khác.',
		'Ngày 12/10, đồn kêu gọi tàu thuyền tránh bão số 10; lực lượng cứu hộ, cứu nạn gồm [120 cán bộ, chiến sĩ|sar.troop_turns]; điều động 3 ca nô, cùng [26 cán bộ, chiến sĩ|sar.troop_turns] dẫn các tàu vào bờ.',
		'Ứng phó bão số 10, ngày 12/10, đồn huy động 2 xe tải và [34 chiến sĩ|sar.troop_turns] chằng chống nhà cửa.',
		// no storm is told of, or the fleet alone
		'Bến cá nằm cạnh đồn.\n\nChiều 11/10, 412 phương tiện với 2.304 ngư dân neo đậu tại bến.',
		'Toàn tỉnh có 3.120 tàu cá. Trong đó, có 640 tàu dài trên 15 m.',
	],
};
