import type { ConstructionGroup } from './group.ts';

/** Caught by an agency named behind other figures and signs. */
export const sufferedFromAnAgencyCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-31',
			text: 'Ngày 29/10, tàu VS 06789 TS chở 45.000 lít dầu DO không hóa đơn, trên tàu có 4 thuyền viên, bị Tàu CSB 4031 của Vùng Cảnh sát biển 3 phát hiện.',
		},
		{
			on: '2025-10-31',
			text: 'Ngày 29/10, hai đối tượng cùng 6 bánh heroin bị lực lượng Hải quan bắt giữ tại cửa khẩu.',
		},
		{
			on: '2025-10-31',
			text: 'Ngày 29/10, 5 đối tượng vận chuyển 12 kg ma túy đá đã bị Công an tỉnh bắt giữ khi vừa qua biên giới.',
		},
		{
			on: '2025-10-31',
			text: 'Theo Cục Hải quan, 9 tháng năm 2025 ngành hải quan phát hiện 41 vụ buôn lậu; BĐBP tỉnh bắt [63 vụ|smuggling.cases 2025-01-01/P9M] buôn lậu.',
		},
		{
			on: '2025-10-31',
			text: 'Ngày 29/10, Đồn Biên phòng Nà Cáp bắt [2 đối tượng|drugs.suspects 2025-10-29], thu [6 bánh heroin|drugs.heroin_bricks 2025-10-29]; cả hai từng bị Công an huyện xử lý.',
		},
	],
};
