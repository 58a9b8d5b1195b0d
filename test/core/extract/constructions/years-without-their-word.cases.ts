import type { ConstructionGroup } from './group.ts';

/** Years without "năm": at the end of a title, led to by a word that looks back, first in a sentence; and bare numbers that are none. */
export const yearsWithoutTheirWordCases: ConstructionGroup = {
	issued: '2025-12-30',
	area: 'Thạch Lĩnh',
	texts: [
		// titles
		'Nhìn lại 2025\n\nCác đồn bắt [64 vụ|crime.cases 2025] với [91 đối tượng|crime.suspects 2025].',
		'Dấu ấn biên phòng Thạch Lĩnh 2025\n\n- [9 chuyên án|crime.special_cases 2025] được phá.\n- [4.100 lượt bà con|health.patients 2025] được khám bệnh.',
		'BĐBP Thạch Lĩnh 2025: Một năm nhiều chiến công\n\nCác đồn bắt [64 vụ|crime.cases 2025].',
		'2025 - Một năm vượt khó\n\nCác đồn bắt [64 vụ|crime.cases 2025].',
		'Biên phòng Thạch Lĩnh khép lại 2025 với nhiều kết quả\n\nCác đồn bắt [64 vụ|crime.cases 2025].',
		'Thành tích 2025 của Biên phòng Thạch Lĩnh\n\nCác đồn bắt [64 vụ|crime.cases 2025].',
		// titles of something else
		'Biên phòng Thạch Lĩnh hướng tới 2026\n\nNgày 29/12, đồn trao [40 suất quà|gifts.sets 2025-12-29].',
		'Chương trình Xuân biên phòng ấm lòng dân bản 2026\n\nSáng 28/12, các đơn vị trao [340 suất quà|gifts.sets 2025-12-28].',
		'Hành quân dã ngoại 2025\n\nTừ ngày 20 đến 24/12, tiểu đoàn giúp dân [320 ngày công|civic.workdays 2025-12-20/P5D].',
		'Tổ tuần tra lên mốc 2025\n\nNgày 28/12, đồn trao [40 suất quà|gifts.sets 2025-12-28].',
		// in the text
		'Trong 2025, các đồn bắt [64 vụ|crime.cases 2025].',
		'Khép lại 2025, các đồn đã bắt [64 vụ|crime.cases 2025].',
		'Đồn bắt [50 vụ|crime.cases 2024] trong 2024.',
		'2024, các đồn bắt [50 vụ|crime.cases 2024].',
		'Năm 2025: các đồn bắt [64 vụ|crime.cases 2025]; 2024: [50 vụ|crime.cases 2024].',
		'Tính chung 2025, các đồn tuần tra [1.284 buổi|patrol.sessions 2025].',
		'Trong [2.025 buổi|patrol.sessions] tuần tra, có [30 buổi|patrol.bilateral_sessions] cùng bạn.',
		// none in danger
		'Trước bão số 10, [2.790 tàu|disaster.vessels_alerted] đã neo đậu an toàn, không có tàu nào trong vùng nguy hiểm.',
	],
};
