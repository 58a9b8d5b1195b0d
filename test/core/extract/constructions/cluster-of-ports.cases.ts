import type { ConstructionGroup } from './group.ts';

/** All of a cluster of ports, and pairs of posts and of hamlets, are what they are told to be. */
export const clusterOfPortsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-01-12',
			text: 'Năm 2022, cả cụm cảng làm thủ tục cho [3.471 lượt tàu|port.ship_calls 2022], hàng qua cảng [31,8 triệu tấn|gate.cargo 2022].',
		},
		{
			on: '2024-01-12',
			text: 'Năm 2023 có [8 cặp đồn với đồn|diplomacy.twinned_pairs 2023] và [13 cặp ấp với phum|diplomacy.twinned_pairs 2023] kết nghĩa.',
		},
		{
			on: '2025-10-12',
			text: 'Trước bão ngày 11/10, dân quân các ấp và bộ đội đã đưa [212 hộ|disaster.households_evacuated 2025-10-11], [806 khẩu|disaster.persons_evacuated 2025-10-11] ở xã đảo vô trường học, trụ sở ủy ban.',
		},
	],
};
