import type { ConstructionGroup } from './group.ts';

/** Lines that a site writes over a story: its way, its day, the paper's name; and pictures between two paragraphs. */
export const linesOfASiteCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Trang chủ › Thời sự › Biên phòng\nBĐBP Hà Khê triệt phá ma túy\nChiều 4/7, Đồn Biên phòng Nà Lắm bắt [2 đối tượng|drugs.suspects 2024-07-04], thu [6 bánh heroin|drugs.heroin_bricks 2024-07-04].',
		},
		{
			on: '2024-07-05',
			text: 'An ninh » Biên giới » Phá án\nBĐBP Hà Khê bắt hàng lậu\nTrong 6 tháng đầu năm, đơn vị bắt [32 vụ|smuggling.cases 2024-S1], thu [41.000 bao thuốc lá|seized.cigarettes 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Bắt ma túy ở Nà Lắm\nThứ Sáu, 05/07/2024 08:15 (GMT+7)\nĐêm 3/7, Đồn Biên phòng Nà Lắm bắt [2 đối tượng|drugs.suspects 2024-07-03], thu [6 bánh heroin|drugs.heroin_bricks 2024-07-03].\nTang vật còn có [01 xe máy|seized.motorbikes 2024-07-03].',
		},
		{
			on: '2024-07-05',
			text: 'Nửa năm trên tuyến biên giới Hà Khê\nCập nhật lúc 09:20, 05/07/2024\nSáu tháng qua, các đồn tuần tra [412 lượt|patrol.sessions 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Xóa nhà tạm ở Hà Khê\n(Báo Biên cương) - Được tỉnh giao giúp [150 căn nhà|housing.houses_built_repaired target 2024] trong năm 2024.',
		},
		{
			on: '2024-07-05',
			text: 'Cửa khẩu nhộn nhịp\nBCO – Nửa đầu năm 2024, các cửa khẩu của tỉnh Hà Khê làm thủ tục cho [96.418 lượt người|gate.person_crossings 2024-S1] xuất, nhập cảnh.',
		},
		{
			on: '2024-07-05',
			text: 'Cửa khẩu nhộn nhịp\n(BC.VN) - Nửa đầu năm 2024, các cửa khẩu của tỉnh Hà Khê làm thủ tục cho [14.209 lượt phương tiện|gate.vehicle_crossings 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Vận động giao nộp vũ khí\nNăm 2023, đồng bào giao nộp [296 khẩu súng tự chế|weapons.surrendered_guns 2023].\nCán bộ Đồn Biên phòng Nà Lắm tuyên truyền. Ảnh: Văn Lục\nTháng nhiều nhất là tháng 10, thu [82 khẩu|weapons.surrendered_guns 2023-10].',
		},
	],
};
