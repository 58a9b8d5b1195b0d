import type { ConstructionGroup } from './group.ts';

/** Those led over the border and those who lead; who was seen and not fined; who only worked there. */
export const ledOverCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		// those led, by where they were going
		'Ngày 5/12/2025, đồn bắt Lý A đang dẫn đường cho một chiếc xe chở [8 người|illegal_exit.persons] sang Lào.',
		'Ngày 5/12/2025, đồn bắt Lý A tổ chức đưa [6 người Trung Quốc|illegal_exit.persons] qua Campuchia.',
		'Ngày 5/12/2025, đồn bắt Lý A dẫn đường, đưa [6 người|illegal_entry.persons] vào Việt Nam.',
		'Ngày 5/12/2025, đồn phát hiện ô tô chở [5 người Trung Quốc|illegal_entry.persons] nhập cảnh trái phép, bắt [2 người|illegal_crossing.organizing_suspects] đưa dẫn.',
		'Ngày 5/12/2025, đồn bắt [3 người|illegal_crossing.organizing_suspects] dẫn đường.',
		// seen, and not fined
		'Năm 2025, đồn xử phạt [12 người|penalty.persons]; 3 người hết thời hiệu xử phạt.',
		'Năm 2025, đồn xử phạt [12 trường hợp|penalty.persons]; 2 trường hợp không bị phạt.',
		'Năm 2025, đồn bắt [3 người|crime.suspects] làm thuê cho sòng bạc.',
	],
};
