import type { ConstructionGroup } from './group.ts';

/** "lũy kế" behind the figures of a month: of which time, and of what, the figures behind it are. */
export const runningTotalCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Bình Lâm',
	texts: [
		// all that stands in the part it opens, and what was told of the month in the same unit
		'Báo cáo tháng 9/2025\nTuyên truyền [36 buổi|propaganda.sessions 2025-09]/[2.810 lượt người|propaganda.listeners 2025-09]; lũy kế [310 buổi|propaganda.sessions 2025-01-01/P9M], [24.600 lượt người|propaganda.listeners 2025-01-01/P9M].',
		'Báo cáo tháng 9/2025\nTuần tra [62 lượt|patrol.sessions 2025-09], [310 lượt CBCS|patrol.troop_turns 2025-09], cộng dồn [598 lượt|patrol.sessions 2025-01-01/P9M], [2.960 lượt CBCS|patrol.troop_turns 2025-01-01/P9M].',
		'Tháng 9/2025, các đồn khám bệnh cho [214 lượt người|health.patients 2025-09], tặng [30 suất quà|gifts.sets 2025-09], lũy kế [1.960 lượt người|health.patients 2025-01-01/P9M], [412 suất quà|gifts.sets 2025-01-01/P9M].',
		// what stands behind a comma in a unit of its own is of the month
		'Tháng 9/2025, các đồn tuyên truyền [36 buổi|propaganda.sessions 2025-09], lũy kế [310 buổi|propaganda.sessions 2025-01-01/P9M], tặng [40 suất quà|gifts.sets 2025-09].',
		'Tháng 9/2025, các đồn bắt [4 vụ|drugs.cases 2025-09] ma túy, lũy kế [31 vụ|drugs.cases 2025-01-01/P9M], [2 vụ|smuggling.cases 2025-09] buôn lậu, lũy kế [9 vụ|smuggling.cases 2025-01-01/P9M], xử phạt [14 vụ|penalty.cases 2025-09], lũy kế [120 vụ|penalty.cases 2025-01-01/P9M].',
		// what is counted on is what was told before the word
		'Báo cáo tháng 9/2025\nBắt giữ, xử lý [11 vụ|crime.cases 2025-09]/[15 đối tượng|crime.suspects 2025-09], phạt [96,5 triệu đồng|penalty.fines 2025-09]; lũy kế [97 vụ|crime.cases 2025-01-01/P9M]/[133 đối tượng|crime.suspects 2025-01-01/P9M], phạt [815 triệu đồng|penalty.fines 2025-01-01/P9M].',
		'Tháng 9/2025, các đồn bắt [4 vụ|drugs.cases 2025-09]/[6 đối tượng|drugs.suspects 2025-09] ma túy, lũy kế [31 vụ|drugs.cases 2025-01-01/P9M]/[44 đối tượng|drugs.suspects 2025-01-01/P9M]; [2 vụ|smuggling.cases 2025-09]/[3 đối tượng|smuggling.suspects 2025-09] buôn lậu, lũy kế [9 vụ|smuggling.cases 2025-01-01/P9M]/[11 đối tượng|smuggling.suspects 2025-01-01/P9M].',
		'Tháng 9/2025, các đồn sửa [3 căn nhà|housing.houses_repaired 2025-09], xây [2 căn nhà|housing.houses_built 2025-09] (lũy kế sửa [20 căn|housing.houses_repaired 2025-01-01/P9M], xây [15 căn|housing.houses_built 2025-01-01/P9M]).',
		'Tháng 9/2025, các đồn bắt [14 vụ|crime.cases 2025-09], trong đó ma túy [4 vụ|drugs.cases 2025-09] (lũy kế [97 vụ|crime.cases 2025-01-01/P9M], trong đó ma túy [31 vụ|drugs.cases 2025-01-01/P9M]).',
	],
};

/** Classes of orders and prizes told in words count nothing. */
export const classesOfHonoursCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: 'Bình Lâm',
	texts: [
		'Năm 2024, đơn vị được tặng Huân chương Bảo vệ Tổ quốc hạng Ba, [2 Cờ thi đua|awards.given CO_THI_DUA TTG] của Chính phủ.',
		'Năm 2024, đơn vị được tặng Huân chương Chiến công hạng ba và [3 Bằng khen|awards.given BANG_KHEN BQP] của Bộ Quốc phòng.',
		'Đội tuyển đoạt giải Ba, [2 cá nhân|awards.given GIAY_KHEN INDIVIDUAL] được tặng Giấy khen.',
		'Năm 2024, đơn vị được tặng Huân chương Chiến sĩ vẻ vang hạng Nhất, Nhì, Ba và [3 Bằng khen|awards.given BANG_KHEN].',
		'Năm 2024, tổ công tác áp giải [ba đối tượng|drugs.suspects] vận chuyển ma túy.',
	],
};
