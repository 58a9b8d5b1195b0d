import type { ConstructionGroup } from './group.ts';

/** Deeds and arms of wars and of a post's first days are history; so is what was done long ago. */
export const warsAndFirstDaysCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-03',
			text: 'Trong kháng chiến chống Mỹ, Đồn 68 đã bắn rơi 3 máy bay, bắn cháy 5 tàu biệt kích, bắt 2 giặc lái.',
		},
		{
			on: '2025-03-03',
			text: 'Trong chiến tranh biên giới Tây Nam, đồn đánh 47 trận, diệt 312 tên địch, thu 126 khẩu súng các loại.',
		},
		{
			on: '2025-03-03',
			text: 'Năm 1966, dân quân cùng bộ đội bắt gọn một toán biệt kích 8 tên, thu 8 khẩu súng, 2 máy thông tin.',
		},
		{
			on: '2025-03-03',
			text: 'Giai đoạn chống FULRO (1976 - 1992), đồn gọi hàng 264 tên, thu 181 khẩu súng, 2.300 viên đạn.',
		},
		{
			on: '2025-03-03',
			text: 'Tháng 4/1959, 17 chiến sĩ Công an vũ trang với 9 khẩu súng trường đã cắm chốt ở đây.',
		},
		{ on: '2025-03-03', text: 'Ngày đầu thành lập, cả đồn chỉ có 24 người, 11 khẩu súng, 2 con ngựa.' },
		{ on: '2025-03-03', text: 'Khi ấy, mỗi trạm được trang bị 4 khẩu súng và một máy 15W.' },
		{ on: '2025-03-03', text: 'Trong 10 năm 1976 - 1985, đơn vị bắt 212 vụ vượt biên, 1.430 người.' },
		{
			on: '2025-03-03',
			text: 'Năm 2024, bà con giao nộp [14 khẩu súng tự chế|weapons.surrendered_guns 2024], [35 viên đạn|seized.ammunition 2024] còn sót lại sau chiến tranh.',
		},
		{
			on: '2025-03-03',
			text: 'Năm 2024, đồn tặng [40 suất quà|gifts.sets 2024] cho thương binh trong kháng chiến chống Mỹ.',
		},
		{
			on: '2025-03-03',
			text: 'Năm 2024, tổ công tác bắt [3 đối tượng|crime.suspects 2024] trang bị [2 khẩu súng|seized.guns 2024], thu [4 bánh heroin|drugs.heroin_bricks 2024].',
		},
		{
			on: '2025-03-03',
			text: 'Từ năm 1990 đến năm 2010, đồn bắt [418 vụ|smuggling.cases 1990-01-01/P21Y] buôn lậu, cứu [167 tàu thuyền|sar.vessels_rescued 1990-01-01/P21Y] với [1.204 ngư dân|sar.persons_rescued 1990-01-01/P21Y].',
		},
	],
};
