import type { ConstructionGroup } from './group.ts';

/** Papers that are plans from their kind on: what they count is to be done, in the time they name. */
export const planPaperCases: ConstructionGroup = {
	issued: '2025-05-20',
	area: 'Bình Lâm',
	texts: [
		'KẾ HOẠCH\nCông tác vận động quần chúng năm 2026\n1. Tuyên truyền [400 buổi|propaganda.sessions target 2026] cho [20.000 lượt người|propaganda.listeners target 2026].\n2. Xây dựng [30 căn nhà|housing.houses_built target 2026].',
		'BỘ CHỈ HUY BĐBP TỈNH BÌNH LÂM\nSố: 12/KH-BCH\nKẾ HOẠCH\nCông tác vận động quần chúng 6 tháng cuối năm 2025\nI. MỤC ĐÍCH\nTuyên truyền [400 buổi|propaganda.sessions target 2025-S2].\nII. NỘI DUNG\nXây dựng [30 căn nhà|housing.houses_built target 2025-S2].',
		'KẾ HOẠCH\nTổ chức đợt cao điểm phòng, chống ma túy hưởng ứng Tháng hành động năm 2025\nI. MỤC ĐÍCH, YÊU CẦU\nBắt giữ [15 vụ|drugs.cases target 2025-06-01/P30D] ma túy trở lên.\nII. THỜI GIAN: từ ngày 01/6 đến ngày 30/6/2025.',
		'CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết Đại hội nhiệm kỳ 2025 - 2030\nXây dựng [200 căn nhà|housing.houses_built target 2025-01-01/P5Y]; đỡ đầu [300 học sinh|education.sponsored_students target 2025-01-01/P5Y].',
		// what was before the plan, in a section of its own
		'KẾ HOẠCH\nCông tác biên phòng 6 tháng cuối năm 2025\nI. TÌNH HÌNH QUÝ I/2025\nCác đồn bắt [30 vụ|drugs.cases 2025-Q1] ma túy.\nII. NỘI DUNG\nTuyên truyền [60 buổi|propaganda.sessions target 2025-S2].',
		// what was done under a plan is done
		'BÁO CÁO\nKết quả thực hiện Kế hoạch số 12 quý I/2025\nCác đồn bắt [30 vụ|drugs.cases 2025-Q1] ma túy, tuyên truyền [60 buổi|propaganda.sessions 2025-Q1].',
		'Quý I/2025, theo kế hoạch, các đồn đã tuyên truyền [60 buổi|propaganda.sessions 2025-Q1].',
	],
};
