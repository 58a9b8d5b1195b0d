import type { ConstructionGroup } from './group.ts';

/** Where those brought out of danger went is told behind the parts of them. */
export const broughtWithPartsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-08',
			text: 'Tối 6/10, đồn đưa [141 người dân|disaster.persons_evacuated 2025-10-06], trong đó có 33 trẻ em, ra khỏi vùng ngập.',
		},
		{
			on: '2025-10-08',
			text: 'Tối 6/10, nước sông dâng cao cô lập 37 hộ dân. Đồn Biên phòng Mường Cáy đã huy động 26 cán bộ, chiến sĩ đưa [141 người dân|disaster.persons_evacuated 2025-10-06], trong đó có 33 trẻ em và 12 người già đến nơi an toàn.',
		},
		{
			on: '2025-10-08',
			text: 'Ngày 6/10, đồn giúp [45 hộ|disaster.households_evacuated 2025-10-06]/[190 khẩu|disaster.persons_evacuated 2025-10-06], trong đó [14 hộ|disaster.households_evacuated 2025-10-06] đơn thân, lên chỗ cao.',
		},
		{
			on: '2025-10-08',
			text: 'Ngày 6/10, trước bão, các đồn hướng dẫn [1.240 tàu|disaster.vessels_alerted 2025-10-06], trong đó có [86 tàu|disaster.vessels_alerted 2025-10-06] vỏ thép, vào nơi neo đậu an toàn.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, bắt [412 vụ|crime.cases 2025]/[596 đối tượng|crime.suspects 2025], trong đó [96 vụ|drugs.cases 2025]/[124 đối tượng|drugs.suspects 2025] về ma túy.',
		},
	],
};
