import type { ConstructionGroup } from './group.ts';

/** Goods and fuel that sank, burnt or were used are neither seized nor passed a gate. */
export const lostWithTheShipCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-09-10', text: 'Sáng 9/9, tàu cá VS 91022 TS cùng 8 tấn cá, 4.000 lít dầu chìm hoàn toàn.' },
		{
			on: '2025-09-10',
			text: 'Ngày 9/9, cháy kho hàng ở cửa khẩu thiêu rụi 12 tấn quần áo, 500 lít dầu; Đồn Biên phòng Pa Háng huy động [60 cán bộ, chiến sĩ|sar.troop_turns 2025-09-09] chữa cháy.',
		},
		{ on: '2025-09-10', text: 'Hải đội 2 dùng 6.400 lít dầu cho đợt tìm kiếm từ 1/9 đến 9/9.' },
		{
			on: '2025-09-10',
			text: 'Ngày 9/9, Hải đội 2 tạm giữ tàu VS 4411 chở [30.000 lít|seized.fuel 2025-09-09] dầu không hóa đơn.',
		},
		{
			on: '2025-09-10',
			text: 'Ngày 9/9, tàu buôn lậu bị chìm khi bỏ chạy, Hải đội 2 thu giữ [2.000 lít|seized.fuel 2025-09-09] dầu.',
		},
	],
};
