import type { ConstructionGroup } from './group.ts';

/** The hour of a clock and how long a signal was lost are no hours on air. */
export const hoursNotOnAirCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'Loa phát thanh của đồn phát vào sáu giờ sáng thứ Năm hằng tuần.',
		},
		{
			on: '2025-07-10',
			text: 'Mô hình “Tiếng loa Biên phòng” nhắc ngư dân không để tàu mất kết nối quá 6 giờ.',
		},
		{
			on: '2025-07-10',
			text: '“Tiếng loa Biên phòng” phát được [140 giờ|propaganda.broadcast_hours], nhắc bà con không tắt thiết bị giám sát hành trình trên 10 giờ.',
		},
		{
			on: '2025-07-10',
			text: 'Loa của đồn phát bảy giờ tối thứ Bảy, tuyên truyền [12 buổi|propaganda.sessions] trong quý II.',
		},
	],
};
