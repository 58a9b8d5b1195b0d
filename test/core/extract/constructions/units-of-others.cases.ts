import type { ConstructionGroup } from './group.ts';

/** Units, companies, persons and forces abroad that are none of ours, and ours in words like theirs. */
export const unitsOfOthersCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Quế Lâm',
	texts: [
		// units of other bodies
		'Đồn họp bàn. Mới đây, Đội CSGT Công an huyện phạt 64 trường hợp. Đồn phạt [9 trường hợp|penalty.persons].',
		'Đồn họp bàn. Phòng PC04 Công an tỉnh triệt phá 3 đường dây, thu 14 kg ma túy đá.',
		'Đồn họp bàn. Tiểu đoàn 2 Trung đoàn 741 gặt giúp dân 12 ha lúa, góp 640 ngày công; đồn góp [85 ngày công|civic.workdays] giúp dân.',
		'Đồn họp bàn. Bộ đội Đoàn 379 giúp dân 4.000 ngày công.',
		'Đồn họp bàn. Bộ đội công binh Lữ đoàn 543 giúp dân làm 3 km đường.',
		'Đồn phối hợp với Đội 3 Phòng Cảnh sát kinh tế Công an tỉnh bắt [4 đối tượng|smuggling.suspects JOINT] buôn lậu.',
		'Phòng Phòng chống ma túy và tội phạm BĐBP tỉnh bắt [4 đối tượng|drugs.suspects] ma túy.',
		// companies, persons, vessels
		'Đồn họp bàn. Công ty cảng đón 812 lượt tàu. Đồn làm thủ tục cho [412 lượt tàu|port.ship_calls] xuất, nhập cảnh.',
		'Đồn họp bàn. Nghệ sĩ Hoài Thu tặng 40 suất quà cho học sinh.',
		'Đồn họp bàn. Sư thầy chùa Phúc Lâm trao 100 suất quà.',
		'Đồn họp bàn. Hãng tàu Sao Biển cứu 9 thuyền viên nước ngoài.',
		'Đồn họp bàn. Tàu vận tải nước ngoài vớt 4 ngư dân, giao cho Hải đội 2.',
		// abroad
		'Đồn họp bàn. Lực lượng chức năng nước bạn bắt giữ 14 tàu cá với 96 ngư dân.',
		'Đồn họp bàn. Malaysia bắt 3 tàu cá, 21 ngư dân của tỉnh.',
		'Đồn họp bàn. Đại sứ quán Việt Nam tại Campuchia giải cứu 40 công dân.',
		'Đồn họp bàn. Quân đội Lào phá 3 vụ, thu 2 triệu viên ma túy. Đồn bắt [4 vụ|drugs.cases] ma túy.',
		'Đồn họp bàn. Biên phòng Trung Quốc bắt 12 người vượt biên, trao trả cho ta [9 công dân|returnees.persons].',
		'Lực lượng chức năng Lào phát hiện và trao trả [3 đối tượng|wanted.persons] truy nã.',
		'Từ tin của Công an Lào, đồn bắt [4 vụ|drugs.cases] ma túy.',
		'Đồn phối hợp với lực lượng chức năng Lào bắt [3 đối tượng|drugs.suspects JOINT] ma túy.',
		'Hàng từ Trung Quốc; đồn thu giữ [400 bao thuốc lá|seized.cigarettes] lậu.',
		// asked by others, done by us
		'Do Công an tỉnh bạn đề nghị, đồn bắt [1 đối tượng|wanted.persons] truy nã.',
		'Theo chỉ đạo của tỉnh, đồn lập [4 chốt|readiness.checkpoints] chống dịch.',
		'Thanh tra đề nghị, các đồn đã phạt [12 vụ|penalty.cases].',
	],
};
