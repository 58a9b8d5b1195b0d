import type { ConstructionGroup } from './group.ts';

/** A boat by which others were saved was not saved itself. */
export const thoseWhoSavedCases: ConstructionGroup = {
	issued: '2025-09-25',
	area: 'Hải An',
	texts: [
		'Ngày 24/9, [9 thuyền viên|sar.persons_rescued 2025-09-24] trôi dạt thì được một tàu cá của ngư dân Sơn Hà cứu.',
		'Ngày 24/9, [3 lao động|sar.persons_rescued 2025-09-24] được 1 tàu hàng đang đi ngang qua vớt lên.',
		'Trong năm 2024, có [12 tàu cá|sar.vessels_rescued 2024] gặp nạn được cứu hộ an toàn.',
	],
};

/** Cases of another time told behind guns seized are of what the cases before them are of. */
export const casesBehindGunsCases: ConstructionGroup = {
	issued: '2025-07-08',
	area: 'Hà Khê',
	texts: [
		'Tháng 6, đồn bắt [19 vụ|crime.cases 2025-06], [27 đối tượng|crime.suspects 2025-06], thu [4,8 kg|drugs.meth 2025-06] ma túy đá và [2 khẩu súng|seized.guns 2025-06]; tháng 5 là [11 vụ|crime.cases 2025-05].',
		'Tháng 6, đồn bắt [19 vụ|smuggling.cases 2025-06] buôn lậu, thu [2 khẩu súng|seized.guns 2025-06]; năm trước [11 vụ|smuggling.cases 2024].',
		'Năm 2024, đồn bắt [9 vụ|weapons.cases 2024] về vũ khí, thu [12 khẩu súng|seized.guns 2024]; năm 2023 là [11 vụ|weapons.cases 2023].',
	],
};
