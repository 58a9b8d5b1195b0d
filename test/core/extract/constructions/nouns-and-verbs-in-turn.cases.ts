import type { ConstructionGroup } from './group.ts';

/** The same work with one noun and one verb after the other that reports and posts use for it, and where such words count something else. */
export const nounsAndVerbsInTurnCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// who was saved
		'Năm 2025, bộ đội cứu được [12 sinh viên|sar.persons_rescued] gặp nạn trên biển.',
		'Năm 2025, bộ đội cứu được [5 tài công|sar.persons_rescued], [9 bạn biển|sar.persons_rescued] gặp nạn.',
		'Năm 2025, bộ đội cứu được [12 nạn nhân|sar.persons_rescued] gặp nạn trên biển.',
		'Năm 2025, các đồn giải cứu [9 người|sar.persons_rescued] gặp nạn trên biển.',
		'Năm 2025, các đồn giải cứu [9 nạn nhân|trafficking.victims_rescued] bị lừa bán.',
		'Lực lượng tìm được thi thể 2 nạn nhân.',
		// boats and cars
		'Năm 2025, hải đội lai dắt [7 thúng chai|sar.vessels_rescued] gặp nạn vào bờ.',
		'Năm 2025, các đồn bắt giữ [5 bo bo|seized.vessels] chở hàng lậu.',
		'Năm 2025, tạm giữ [9 xe ben|seized.cars], [3 xe bồn|seized.cars] chở hàng lậu.',
		'Năm 2025, tạm giữ [9 xe Wave|seized.motorbikes] chở hàng lậu.',
		'Bến có 12 thúng chai, 4 bo bo chở khách.',
		// drugs and explosives by other names
		'Năm 2025, thu giữ [9 kg|drugs.other_mass] nấm ma túy, [2 kg|drugs.opium] á phiện.',
		'Năm 2025, thu giữ [9 kg|seized.explosives] thuốc súng, [40 kg|seized.explosives] vật liệu nổ.',
		// animals given without a classifier
		'Năm 2025, tặng bà con [90 dê|livelihood.livestock], [40 bò cái sinh sản|livelihood.livestock], [15 tổ ong|livelihood.livestock].',
		'Bản có 90 bò, 40 dê.',
		'Lũ cuốn trôi 14 trâu, 60 lợn.',
		// works
		'Năm 2025, xây dựng [2 bể lọc nước|works.public], [1 đập dâng|works.public], [3 giếng khoan|works.public] giúp dân.',
		'Năm 2025, xây dựng [4 dãy phòng học|schools.sites].',
		// children and others
		'Hiện các đồn đang đỡ đầu [90 trẻ em|education.sponsored_students].',
		'Trước bão số 12, bộ đội giúp sơ tán [90 du khách|disaster.persons_evacuated], [45 cư dân|disaster.persons_evacuated].',
		'Năm 2025, quân y đo huyết áp cho [900 lượt người|health.patients] dân.',
		'Năm 2025, UBND tỉnh tặng Bằng khen cho [9 già làng|awards.given BANG_KHEN UBND_TINH INDIVIDUAL].',
		'Bản có 9 già làng, trưởng bản.',
		'Năm 2025, nhân dân cung cấp [90 nguồn thông tin|crime.tips].',
		// passed on
		'Năm 2025, các đồn chuyển [9 vụ|crime.handed_over_cases] cho Công an.',
		'Năm 2025, các đồn chuyển 9 tấn gạo cho vùng lũ.',
		'Năm 2025, các đồn giúp dân rải cấp phối [9 km|roads.km] đường.',
		// told from the other side
		'Năm 2025, có [90 công dân|returnees.persons] được nước bạn bàn giao qua cửa khẩu.',
		'Năm 2025, [14 người|crime.handed_over_persons] được bàn giao cho Công an huyện.',
		'[9 tàu cá|sar.vessels_rescued] được kéo về cảng an toàn là kết quả năm 2025.',
		'Năm 2025, [9 con bò|livelihood.livestock] được bàn giao cho bà con.',
	],
};
