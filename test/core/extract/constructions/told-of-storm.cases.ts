import type { ConstructionGroup } from './group.ts';

/** Boats and crews told of a storm; what is told to others is none of that. */
export const toldOfStormCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, ứng phó 8 cơn bão: thông báo [38.412 lượt phương tiện|disaster.vessels_alerted 2025]/[162.300 lượt lao động|disaster.fishers_alerted 2025]; huy động [3.120 lượt cán bộ, chiến sĩ|sar.troop_turns 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Đến 17 giờ ngày 19/12, các đồn đã thông báo cho [1.214 tàu|disaster.vessels_alerted 2025-12-19] với [6.140 lao động|disaster.fishers_alerted 2025-12-19] biết hướng đi của bão.',
		},
		{
			on: '2025-12-20',
			text: 'Ngày 19/12, trước áp thấp nhiệt đới, Hải đội 2 thông báo tới [86 tàu cá|disaster.vessels_alerted 2025-12-19].',
		},
		{ on: '2025-12-20', text: 'Năm 2025, đồn thông báo cho 214 chủ tàu về quy định khai thác.' },
		{ on: '2025-12-20', text: 'Năm 2025, hai bên thông báo cho nhau 14 vụ, 3 nguồn tin.' },
	],
};
