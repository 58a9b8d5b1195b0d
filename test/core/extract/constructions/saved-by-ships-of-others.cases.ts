import type { ConstructionGroup } from './group.ts';

/** Rescue ships of the maritime centre, numbers in a ship's name, and men taken over at a port: saved by others or by us, but no crews of a port. */
export const savedByShipsOfOthersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-12',
			text: 'Lúc 10 giờ ngày 11/9, tàu SAR 412 của Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải khu vực II đã đưa 9 thuyền viên của tàu cá KH 91234 TS về cảng Hòn Chà an toàn.',
		},
		{
			on: '2025-09-12',
			text: 'Ngày 11/9, tàu tìm kiếm cứu nạn SAR 273 cập cảng Vịnh Lăng, đưa 5 thuyền viên bị nạn vào bờ, bàn giao cho Bộ đội Biên phòng tỉnh.',
		},
		{
			on: '2025-09-12',
			text: 'Ngày 11/9, ca nô SAR 273 đưa 5 người lên bờ; Hải đội 2 đưa [3 người|sar.persons_rescued 2025-09-11] vào bờ.',
		},
		{
			on: '2025-09-12',
			text: 'Ngày 11/9, Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải khu vực 2 điều tàu SAR 412 ra khơi, đưa được 12 ngư dân về đất liền.',
		},
		{
			on: '2025-09-12',
			text: 'Ngày 11/9, Đồn Biên phòng cửa khẩu cảng Vịnh Lăng tiếp nhận [12 thuyền viên|sar.persons_rescued 2025-09-11] do tàu nước ngoài cứu vớt trên biển đưa về cảng.',
		},
		{
			on: '2025-09-12',
			text: 'Tối 11/9, tàu cá QH 90871 TS cùng [7 ngư dân|sar.persons_rescued 2025-09-11] được tàu kiểm ngư lai dắt về cảng cá Hòn Chà; Đồn Biên phòng Hòn Chà làm thủ tục tiếp nhận [7 ngư dân|sar.persons_rescued 2025-09-11].',
		},
		{
			on: '2025-09-12',
			text: 'Sáng 11/9, [11 thuyền viên|sar.persons_rescued 2025-09-11] trên tàu Minh Phát 09 đã được đưa lên bờ tại cảng Vịnh Lăng và được quân y Đồn Biên phòng Vịnh Lăng kiểm tra sức khỏe.',
		},
		{
			on: '2025-09-12',
			text: 'Ngày 11/9, BĐBP tỉnh đã cứu [14 thuyền viên|sar.persons_rescued 2025-09-11] tàu Trường Hải 36 an toàn; tàu Phú Quý 12 cùng [5 thuyền viên|sar.persons_rescued 2025-09-11] được lai dắt vào bờ.',
		},
	],
};
