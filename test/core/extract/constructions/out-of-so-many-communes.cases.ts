import type { ConstructionGroup } from './group.ts';

/** In how many places they live parts nothing of what was done for them. */
export const outOfSoManyCommunesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-11-04',
			text: 'Ngay trong đêm 31/10, BĐBP tỉnh đưa [1.126 người dân|disaster.persons_evacuated 2024-10-31] ở 9 xã bị cô lập đến nơi an toàn, cứu sống [37 người|sar.persons_rescued 2024-10-31].',
		},
		{
			on: '2024-11-04',
			text: 'Đêm 31/10, các đồn giúp [214 hộ|disaster.households_evacuated 2024-10-31]/[906 khẩu|disaster.persons_evacuated 2024-10-31] ở 12 thôn ven sông di dời lên nhà cao tầng.',
		},
		{
			on: '2024-11-04',
			text: 'Đêm 31/10, trước bão, lực lượng kêu gọi [812 tàu|disaster.vessels_alerted 2024-10-31] của 4 xã vào nơi tránh trú.',
		},
		{
			on: '2024-11-04',
			text: 'Quý III, bắt [12 đối tượng|crime.suspects 2024-Q3] ở 4 xã, thu [3 xe máy|seized.motorbikes 2024-Q3].',
		},
		{
			on: '2024-12-26',
			text: 'Ngày 14/8, Đồn Biên phòng Tà Sín bắt [3 đối tượng|illegal_crossing.organizing_suspects 2024-08-14] đang đưa 8 người qua biên giới.',
		},
		{
			on: '2024-12-26',
			text: 'Ngày 14/8, Đồn Biên phòng Tà Sín bắt [2 đối tượng|illegal_crossing.organizing_suspects 2024-08-14] dẫn 5 người sang Lào trái phép.',
		},
	],
};
