import type { ConstructionGroup } from './group.ts';

/** Goals that a title or a sentence names, and the matters and items that follow it. */
export const goalsAnnouncedCases: ConstructionGroup = {
	issued: '2025-12-30',
	area: 'Hà Khê',
	texts: [
		'BĐBP Hà Khê chốt chỉ tiêu thi đua năm 2026\nChiều 29/12, Đảng ủy BĐBP tỉnh họp.\nVề biên giới: toàn tỉnh tuần tra [4.300 lượt|patrol.sessions target 2026].\nVề dân vận: làm mới [30 căn nhà|housing.houses_built target 2026], sửa [12 km đường|roads.km target 2026].',
		'BĐBP Hà Khê họp bàn\nChiều 29/12, Đảng ủy BĐBP tỉnh thống nhất giao các chỉ tiêu năm 2026 cho các đơn vị.\nVề biên giới: mỗi đồn tuần tra ít nhất 240 lượt/năm; toàn tỉnh [4.300 lượt|patrol.sessions target 2026]; tuần tra song phương [36 lần|patrol.bilateral_sessions target 2026] (năm 2025: [30 lần|patrol.bilateral_sessions 2025]).\nVề phòng, chống tội phạm: triệt phá [8 chuyên án trở lên|crime.special_cases target 2026]; bắt giữ tối thiểu [110 vụ|crime.cases target 2026].',
		'BĐBP Hà Khê họp bàn\nNăm 2025, BĐBP tỉnh tuần tra [4.012 lượt|patrol.sessions 2025], bắt [30 vụ|crime.cases 2025].\nSang năm 2026, các chỉ tiêu được giao cao hơn. Tuần tra [4.300 lượt|patrol.sessions target 2026]; bắt [40 vụ|crime.cases target 2026].\nVề dân vận: làm mới [30 căn nhà|housing.houses_built target 2026].\nDịp này, [12 tập thể|awards.given 2025] được tặng Bằng khen.',
		'BĐBP Hà Khê họp bàn\nNhiệm vụ năm 2026 gồm nhiều nội dung.\nVề biên giới, tuần tra [4.300 lượt|patrol.sessions target 2026]; bắt [40 vụ|crime.cases target 2026].\nVề dân vận, tuyên truyền [600 buổi|propaganda.sessions target 2026].',
		'BĐBP Hà Khê họp bàn\nChiều 29/12, Đảng ủy BĐBP tỉnh giao kế hoạch năm 2026: tuần tra [4.300 lượt|patrol.sessions target 2026]; bắt [40 vụ|crime.cases target 2026].\nVề dân vận, làm mới [30 căn nhà|housing.houses_built target 2026], sửa [12 km đường|roads.km target 2026].',
		'BĐBP Hà Khê tổng kết năm 2025\nNăm 2025, BĐBP tỉnh bắt [40 vụ|crime.cases 2025]. Năm 2026 phấn đấu bắt [50 vụ|crime.cases target 2026].\nVề dân vận, các đồn đã tuyên truyền [600 buổi|propaganda.sessions 2025].',
		'BĐBP Hà Khê họp bàn\nNăm 2025, BĐBP tỉnh bắt [40 vụ|crime.cases 2025]. Đảng ủy đã thông qua các chỉ tiêu năm 2026. Đồng chí Chính ủy tặng [15 suất quà|gifts.sets] cho hộ nghèo.',
	],
};
