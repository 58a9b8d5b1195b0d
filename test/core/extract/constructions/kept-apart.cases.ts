import type { ConstructionGroup } from './group.ts';

/** Those caught crossing and kept apart; who crossed with papers; who swam ashore; where one lives now. */
export const keptApartCases: ConstructionGroup = {
	issued: '2025-08-21',
	area: 'Hải An',
	texts: [
		// kept apart besides
		'Ngày 20/8, đồn bắt giữ và đưa đi cách ly [21 người|illegal_entry.persons] nhập cảnh trái phép.',
		'Ngày 19/8, tổ tuần tra vừa đưa đi cách ly tập trung một nhóm [8 công dân|illegal_entry.persons] nhập cảnh chui.',
		'Ngày 20/8, đồn phát hiện, đưa đi cách ly y tế [16 người|illegal_exit.persons] xuất cảnh trái phép.',
		'Năm 2024, đồn đưa vào khu cách ly 310 người làm thủ tục nhập cảnh.',
		'Ngày 20/8, đồn đưa đi cách ly tập trung 44 người về từ vùng dịch.',
		// held first, told what for next
		'Ngày 20/8, tổ tuần tra bắt giữ [14 người|illegal_entry.persons] có biểu hiện nghi vấn. Qua đó xác định [14 người|illegal_entry.persons ≡1] này nhập cảnh trái phép vào Việt Nam.',
		'Ngày 20/8, đồn bắt giữ [9 người|illegal_entry.persons] đi theo lối mòn. Cả [9 người|illegal_entry.persons ≡1] đều nhập cảnh trái phép.',
		'Ngày 20/8, đồn bắt [3 đối tượng|illegal_exit.persons] tại bản Nậm Lạnh.\nSáng 20/8, [3 đối tượng|illegal_exit.persons ≡1] trên xuất cảnh trái phép sang bên kia thì bị phát hiện.',
		'Ngày 20/8, đồn bắt [14 người|crime.suspects] có biểu hiện nghi vấn. Cùng ngày, đồn bắt [14 người|illegal_entry.persons] nhập cảnh trái phép.',
		// others are caught next
		'Ngày 20/8, đồn bắt [4 đối tượng|crime.suspects] gây rối. Cùng ngày, đồn bắt [3 đối tượng|drugs.suspects] mua bán ma túy.',
		'Ngày 20/8, đồn bắt [4 đối tượng|drugs.suspects] tại bản. Sau đó, tổ công tác thu giữ [2 kg|drugs.total_mass] ma túy.',
		// both ways over the border
		'Năm 2024, đồn bắt [62 vụ|illegal_crossing.cases] với [148 người Lào|illegal_crossing.persons] và người Việt vượt biên trái phép.',
		// with papers
		'Ngày 20/8, đồn bắt [4 đối tượng|crime.suspects]. Theo lời khai, 4 đối tượng xuất cảnh sang nước bạn bằng hộ chiếu.',
		'Ngày 20/8, đồn bắt [4 đối tượng|illegal_exit.persons] xuất cảnh trái phép bằng hộ chiếu giả.',
		// caught over there
		'Ngày 20/8, đồn tiếp nhận [22 công dân|returnees.persons] do phía bạn trao trả. Trong đó, 1 trường hợp bị cảnh sát Campuchia bắt giữ, trục xuất.',
		'Ngày 20/8, đồn tiếp nhận [22 công dân|returnees.persons]. Ngoài ra, có 2 công dân bị bắt vì cư trú quá hạn ở Lào.',
		'Ngày 20/8, đồn tiếp nhận 22 hồ sơ. Ngoài ra, [2 công dân|crime.suspects] bị bắt giữ vì gây rối.',
		'Năm 2024, có 4 người xuất cảnh theo thị thực bị nghi là nạn nhân.',
		// of another case
		'Ngày 20/8, đồn thu [1 xe mô tô|seized.motorbikes] và [900 bao thuốc lá|seized.cigarettes] lậu.\nCùng lúc đó, tổ tuần tra thu [400 bao thuốc lá|seized.cigarettes] và [1 xe mô tô|seized.motorbikes] 2 bánh hiệu Sirius.',
		'Ngày 20/8, đồn thu [1 xe mô tô|seized.motorbikes] chở thuốc lá lậu.\nTang vật gồm [1 xe mô tô|seized.motorbikes ≡1] và [900 bao thuốc lá|seized.cigarettes].',
		// what lies on few boats; birds culled
		'Ngày 20/8, trên 4 sà lan chứa nhiều cát không rõ nguồn gốc, đồn tạm giữ [4 sà lan|seized.vessels].',
		'Ngày 20/8, ngành thú y tiêu hủy 700 con gà của hộ dân do nhiễm vi rút cúm.',
		// the city by its letters
		'Ngày 20/8, tại biển Cồn Ngựa (xã Nậm Sò, TPHCM), đồn bắt [2 đối tượng|drugs.suspects @TP._Hồ_Chí_Minh] mua bán ma túy.',
		// ashore by themselves
		'Ngày 20/8, tàu cá HA 9068 TS bị chìm, 3 ngư dân bơi được vào bờ an toàn.',
		'Ngày 20/8, tàu cá HA 9068 TS bị chìm, 2 người khác may mắn bơi được vào bờ.',
		'Ngày 20/8, đồn bơi ra cứu [3 ngư dân|sar.persons_rescued] vào bờ an toàn.',
		// where one lives now
		'Ngày 20/8, đồn bắt Lò Văn Sành (sinh năm 1988, hiện nay ở xã Nậm Lạnh, tỉnh Tây Hà), thu [9.000 viên|drugs.synthetic_pills @Hải_An] ma túy.',
		'Ngày 20/8, đồn bắt Lò Văn Sành (27 tuổi, hiện ở huyện Vân Lâm, tỉnh Tây Hà), thu [2 kg|drugs.total_mass @Hải_An] ma túy.',
	],
};
