import type { ConstructionGroup } from './group.ts';

/** Elders who spread the word are no suspects; what a law allows is no fine; schools that posts are paired with are none built. */
export const eldersAndLawsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-18',
			text: '5 tháng đầu năm 2025, 64 người có uy tín, 18 già làng tham gia tuyên truyền chống buôn lậu [86 buổi|propaganda.sessions 2025-01-01/P5M] cho [4.120 lượt người|propaganda.listeners 2025-01-01/P5M]; bắt [12 đối tượng|smuggling.suspects 2025-01-01/P5M] buôn lậu.',
		},
		{
			on: '2025-06-18',
			text: 'Quý I/2025, đồn tuyên truyền cho [18 già làng|propaganda.listeners 2025-Q1], [64 người|propaganda.listeners 2025-Q1] có uy tín.',
		},
		{
			on: '2025-06-18',
			text: 'Theo quy định, hành vi ngắt kết nối bị phạt từ 20 đến 30 triệu đồng, tái phạm tới 500 triệu đồng. Quý I/2025, Biên phòng tỉnh xử phạt [64 trường hợp|penalty.persons 2025-Q1], số tiền lên tới [1,48 tỷ đồng|penalty.fines 2025-Q1].',
		},
		{
			on: '2025-06-18',
			text: 'Quý I/2025, 4 đồn kết nghĩa với 4 trường học, xây tặng [2 phòng học|schools.sites 2025-Q1].',
		},
	],
};
