import type { ConstructionGroup } from './group.ts';

/** Boats of the same team that turn back to tow are none of those saved. */
export const fellowBoatsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-15',
			text: 'Đêm 12/1, khi tàu ông Năm chết máy, bốn tàu trong tổ quay lại thả neo, buộc dây lai dắt về bờ.',
		},
		{
			on: '2025-01-15',
			text: 'Nghe tin báo, hai tàu trong đội quay mũi, ghìm sóng kéo tàu bị nạn vào vịnh Ô Lâu.',
		},
		{
			on: '2025-01-15',
			text: 'Nhớ trận bão năm ấy, năm tàu bạn cùng tổ kéo nhau quay lại, chia dầu, chia nước cho tàu anh Thể.',
		},
		{
			on: '2025-01-15',
			text: 'Tàu anh Bốn gãy chân vịt, ba tàu của tổ số 4 liền bỏ mẻ lưới chạy đến buộc dây kéo về cảng.',
		},
		{
			on: '2025-01-15',
			text: 'Ngay trong đêm, hai tàu cá gần đó đã tiếp cận, vớt được [7 ngư dân|sar.persons_rescued 2025-01].',
		},
		{
			on: '2025-01-15',
			text: 'Ngày 3/1, Đồn Biên phòng Cửa Sót huy động 2 tàu của ngư dân kéo tàu bị nạn vào bờ.',
		},
		{
			on: '2025-01-15',
			text: 'Ngày 3/1, Đồn Biên phòng Cửa Vạn đã kéo [ba tàu|sar.vessels_rescued 2025-01-03] bị chết máy vào bờ an toàn.',
		},
		{ on: '2025-01-15', text: 'Ngày 3/1, các tổ đã lai dắt ba tàu bị nạn về cảng.' },
	],
};
