import type { ConstructionGroup } from './group.ts';

/** Charged wherever they were sent; rescues a paragraph opens with; two years in a row and what rose between them. */
export const chargedAndLedCases: ConstructionGroup = {
	issued: '2024-12-05',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, khởi tố, chuyển cơ quan điều tra [12 vụ|crime.prosecuted_cases], [20 bị can|crime.prosecuted_suspects].',
		'Năm 2024, khởi tố và bàn giao Cơ quan CSĐT [9 vụ|crime.prosecuted_cases]/[14 bị can|crime.prosecuted_suspects]; chuyển cơ quan chức năng xử lý [5 vụ|crime.handed_over_cases].',
		'Năm 2024, xử phạt [30 vụ|penalty.cases], bàn giao Công an huyện [6 vụ|crime.handed_over_cases].',
		'Cứu nạn cũng là việc của lính biên phòng. Năm 2022: [14 vụ|sar.incidents 2022], [40 người|sar.persons_rescued 2022]; năm 2023: [11 vụ|sar.incidents 2023], [38 người|sar.persons_rescued 2023].',
		'Công tác cứu hộ luôn được chú trọng. Năm 2023: [17 vụ|sar.incidents 2023].',
		'Năm 2022 và năm 2023 là hai năm nóng. Số vụ buôn lậu tăng từ [31 vụ|smuggling.cases 2022] lên [44 vụ|smuggling.cases 2023].',
		'Năm 2021 và năm 2022, dịch bùng phát. Số vụ ma túy giảm từ [52 vụ|drugs.cases 2021] xuống còn [40 vụ|drugs.cases 2022].',
	],
};
