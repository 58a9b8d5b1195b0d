import type { ConstructionGroup } from './group.ts';

/** "Trong khi đó" tells of no time gone by. */
export const whileOthersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-16',
			text: '9 tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt [39 vụ|drugs.cases 2024-01-01/P9M] ma túy; trong khi đó, BĐBP tỉnh Sa Mộc phát hiện, xử lý [27 vụ|drugs.cases 2024-01-01/P9M] với [35 đối tượng|drugs.suspects 2024-01-01/P9M], thu [8.150 viên ma túy|drugs.synthetic_pills 2024-01-01/P9M] tổng hợp.',
		},
		{
			on: '2024-10-16',
			text: 'Năm 2024, đồn khám bệnh cho [640 người|health.patients 2024]; trong khi đó, quân dân y xã chỉ có [212 người|health.patients 2024] đến khám.',
		},
		{ on: '2024-10-16', text: 'Khi đó, đồn chỉ vẻn vẹn có 24 người.' },
		{
			on: '2024-12-16',
			text: 'Quý III: bắt [14 vụ|smuggling.cases 2024-Q3] buôn lậu; KT [3 vụ|smuggling.cases 2024-Q3 PROSECUTED]/[4 bị can|smuggling.suspects 2024-Q3 PROSECUTED].',
		},
		{
			on: '2022-09-28',
			text: 'Đến 10 giờ ngày 27/9, BĐBP tỉnh đã thông báo, hướng dẫn cho [5.208 phương tiện|disaster.vessels_alerted 2022-09-27] với [24.317 lao động|disaster.fishers_alerted 2022-09-27] về bão. Sáng 28/9, bão đã tan. Toàn bộ [5.208 phương tiện|disaster.vessels_alerted 2022-09-28] an toàn.',
		},
	],
};
