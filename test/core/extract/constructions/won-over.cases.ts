import type { ConstructionGroup } from './group.ts';

/** Those won over to keep the law broke none; the poor of a place are counted by nobody's work. */
export const wonOverCases: ConstructionGroup = {
	issued: '2025-06-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, già làng vận động 1.080 người không vượt biên, giao nộp [212 khẩu súng|weapons.surrendered_guns 2024].',
		'Năm 2024, các đồn thuyết phục 45 người không xuất cảnh trái phép.',
		'Quý I, đồn cảm hóa, giáo dục 18 đối tượng không tái phạm, nhắc nhở 26 người không tham gia buôn lậu.',
		'Năm 2024, các trạm tuyên truyền để 64 tàu cá cam kết không vi phạm vùng biển nước ngoài.',
		'Quý I, đồn bắt [18 người|illegal_exit.persons 2025-Q1] xuất cảnh trái phép, không có giấy tờ tùy thân.',
		'Từ đầu năm, bộ đội giúp [310 hộ|livelihood.households_supported] phát triển kinh tế. Đến cuối năm, phấn đấu số hộ nghèo còn dưới 150.',
		'Từ đầu năm, bộ đội giúp [96 hộ|livelihood.households_supported] phát triển kinh tế, trong đó [41 hộ|livelihood.households_supported <1] thoát nghèo. Hộ cận nghèo giảm 22 hộ, số hộ nghèo từ 213 giảm còn 150 hộ.',
		'Năm 2025, phấn đấu giúp [150 hộ nghèo|livelihood.households_supported target 2025] phát triển kinh tế.',
		'Từ ngày 1/3 đến 31/5, lực lượng bắt [412 vụ|crime.cases], [605 đối tượng|crime.suspects]; thu [71 kg ma túy các loại|drugs.total_mass], [16 khẩu súng|seized.guns]. Trong số này, riêng tuyến biên giới phía Tây bắt [102 vụ|crime.cases], [161 đối tượng|crime.suspects].',
	],
};
