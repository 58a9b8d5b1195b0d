import type { ConstructionGroup } from './group.ts';

/** Articles of the days around Tết that review nothing. */
export const feastCases: ConstructionGroup = {
	issued: '2025-01-24',
	area: 'Bình Lâm',
	texts: [
		'Những ngày giáp Tết, cái rét bao trùm vùng cao.\nTết này, BĐBP tỉnh tặng [3.400 suất quà|gifts.sets 2025]. Từ 20 tháng Chạp, bộ đội về bản. Ngày 21/1, đơn vị khám bệnh cho [310 lượt người|health.patients 2025-01-21].',
		'Xuân về trên bản Mông\nSuốt dịp Tết, các chốt ngăn chặn [8 vụ|illegal_entry.cases 2025] nhập cảnh trái phép.',
		'Tết đã cận kề. Tết này, đơn vị dự kiến trao [5.000 phần quà|gifts.sets target 2025]. Trước đó, dịp Tết Giáp Thìn, các đồn trao [4.600 phần quà|gifts.sets 2024].',
		'Năm 2024, các đồn bắt [37 vụ|drugs.cases 2024] ma túy. Dịp Tết, các đồn tặng [2.100 suất quà|gifts.sets 2024].',
	],
};

/** Articles of February, when the feast is over: it is told by its year, and last year is told beside this year's months. */
export const afterFeastCases: ConstructionGroup = {
	issued: '2025-02-17',
	area: 'Bình Lâm',
	texts: [
		'Các tổ tuần tra đã đi hết 148 km đường biên.\nTrong tháng 1, các đồn bắt [11 vụ|drugs.cases 2025-01] ma túy; nửa đầu tháng 2 là [4 vụ|drugs.cases 2025-02-01/P15D].\nDịp Tết, các đơn vị tặng [3.100 suất quà|gifts.sets 2025].\nNăm 2024, các đồn bắt [98 vụ|drugs.cases 2024] ma túy.',
		'Nửa đầu tháng 2, các đồn bắt [4 vụ|drugs.cases 2025-02-01/P15D] ma túy.\nDịp Tết, các đơn vị tặng [3.100 suất quà|gifts.sets 2025].',
		'Trong hai tuần đầu tháng 2/2025, các đồn bắt [4 vụ|drugs.cases 2025-02-01/P14D] ma túy.\nTết này, bộ đội tặng [900 suất quà|gifts.sets 2025].',
	],
};
