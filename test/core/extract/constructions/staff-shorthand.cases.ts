import type { ConstructionGroup } from './group.ts';

/** Letters of staff reports, wholes told behind their part, worth of the cases just told, boats safe with no storm named. */
export const staffShorthandCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		// letters for nouns
		'Năm 2025, triệt phá [03 CA|crime.special_cases], bắt [07 đt|crime.suspects].',
		'Năm 2025, đấu tranh [02 CA|crime.special_cases] ma túy, thu [4,5 kg|drugs.meth] ma túy đá.',
		'Năm 2025, phối hợp với 02 CA xã giữ gìn an ninh.',
		'Năm 2025, giúp dân [420 nc|civic.workdays].',
		'Quý I/2025, tuần tra [36 b|patrol.sessions]/[252 lượt đ/c|patrol.troop_turns].',
		'Quý I/2025, tuyên truyền [18 b|propaganda.sessions]/[1.240 lượt người|propaganda.listeners].',
		'Quý I/2025, đồn phòng học lớp 3 b có 24 em.',
		// the whole behind its part is of all offences
		'Năm 2025, đồn phát hiện [84 vụ|crime.cases]. Có [31 vụ|smuggling.cases] trên tổng số [84 vụ|crime.cases ≡1] thuộc về buôn lậu.',
		'Năm 2025, đồn bắt [84 vụ|crime.cases]; [12 vụ|drugs.cases] trong tổng số [84 vụ|crime.cases] là ma túy.',
		// what the cases just told were worth
		'Năm 2025, đồn bắt [14 vụ|smuggling.cases] buôn lậu. Trị giá hàng của các vụ này ước [3,1 tỷ đồng|smuggling.goods_value].',
		'Năm 2025, đồn bắt [9 vụ|drugs.cases] ma túy. Tổng trị giá tang vật các vụ trên khoảng [800 triệu đồng|penalty.seized_value].',
		// boats safe with their crews
		'Đến 16 giờ ngày 9/9/2025, [640 phương tiện|disaster.vessels_alerted 2025-09-09] với [3.120 lao động|disaster.fishers_alerted 2025-09-09] đã neo đậu an toàn.',
		'Hiện 8 tàu hàng đang neo đậu chờ vào cầu.',
		// one taken by the flood
		'Ngày 9/9/2025, lũ quét cuốn đi [một người|sar.deaths_missing]; [3 người|sar.deaths_missing] đến nay còn mất tích.',
		'Ngày 9/9/2025, một người dân đem nộp khẩu súng.',
	],
};
