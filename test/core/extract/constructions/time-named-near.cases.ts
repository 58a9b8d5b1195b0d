import type { ConstructionGroup } from './group.ts';

/** Where nothing says when, the time named last before it holds; a year says too little. */
export const timeNamedNearCases: ConstructionGroup = {
	issued: '2025-07-08',
	area: 'Hà Khê',
	texts: [
		'Trong đợt mưa lũ giữa tháng 6/2025, xã Mường Lạn bị cô lập bốn ngày liền. Đồn Biên phòng Mường Lạn đã đưa [64 hộ|disaster.households_evacuated 2025-06] lên trường học.',
		'Trận lốc đêm 14/5/2025 làm tốc mái gần hết bản Phìn Hồ. Bộ đội giúp lợp lại [41 căn nhà|housing.houses_repaired].',
		'Vào quý I/2025, tình hình buôn lậu trên tuyến kênh Vĩnh Lộc trở nên nóng bỏng. Đồn tăng cường lực lượng, bắt [12 vụ|smuggling.cases 2025-Q1].',
		'Tháng 4/2025, đồn phát động phong trào hiến đất làm đường ở bản Nậm Cáy. Bộ đội cùng dân làm [1,4 km|roads.km 2025-04] đường bê tông.',
		'Sáu tháng đầu năm 2025 là quãng thời gian bận rộn của quân y đồn. Các anh đã khám cho [840 lượt người|health.patients 2025-S1].',
		'Chuyện xảy ra hồi tháng 3/2025 khi cả bản đói kém. Đồn trao [60 suất quà|gifts.sets 2025-03] cho bà con.',
		'Dịch bệnh bùng lên ở bản giữa tháng 2/2025, ai cũng lo. Quân y đồn bám bản, khám cho [212 lượt người|health.patients 2025-02].',
		'Bão số 1 đổ vào vùng biển Hà Khê giữa tháng 6/2025. Đồn gọi được [140 tàu|disaster.vessels_alerted] vào bờ.',
		'Ông Páo sinh năm 1950, theo bộ đội từ trẻ. Đồn đã tặng ông và bà con [12 con bò|livelihood.livestock 2025-07].',
		'Ngày hội Biên phòng toàn dân được tổ chức hằng năm. Đồn đã trao [40 suất quà|gifts.sets 2025-07].',
	],
};
