import type { ConstructionGroup } from './group.ts';

/** Figures behind "từ ngày …" count up to the article's day, what began on it does not. */
export const countedSinceDayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-08-29', text: 'Từ ngày 1/8, các đồn bắt [12 vụ|drugs.cases 2025-08-01/P29D] ma túy.' },
		{
			on: '2025-08-29',
			text: 'Từ ngày 1/7, các đồn trong tỉnh tổ chức [42 buổi tuyên truyền|propaganda.sessions 2025-07-01/P60D], kiểm tra [1.240 lượt tàu cá|fisheries.vessel_turns_checked 2025-07-01/P60D].',
		},
		{
			on: '2025-08-29',
			text: 'Bắt đầu từ ngày 1/7, các trạm kiểm soát đã làm thủ tục cho [1.310 lượt tàu|port.ship_calls 2025-07-01/P60D].',
		},
		{
			on: '2025-08-29',
			text: 'Từ sáng 26/8, Đồn Cửa Rạch huy động [60 cán bộ, chiến sĩ|sar.troop_turns 2025-08-26] tìm kiếm tàu gặp nạn.',
		},
		{ on: '2025-08-29', text: 'Từ ngày 1/7, thực hiện Kết luận 21-KL/TW, tỉnh có 3 xã biên giới.' },
	],
};
