import type { ConstructionGroup } from './group.ts';

/** What the columns of a table are of where the title and their neighbours tell it. */
export const tableTimeCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'Biểu 2. So sánh kết quả (6 tháng đầu năm)\nNội dung\tNăm 2024\tNăm 2025\tTăng (+), giảm (-)\nVụ ma túy\t[38|drugs.cases 2024-S1]\t[45|drugs.cases 2025-S1]\t[7|drugs.cases change 2025-S1]',
		'So sánh kết quả quý II/2025\nNội dung\t2023\t2024\t2025\nVụ ma túy\t[38|drugs.cases 2023-Q2]\t[45|drugs.cases 2024-Q2]\t[50|drugs.cases 2025-Q2]',
		// a head that names a part says that the others are whole
		'So sánh kết quả 6 tháng đầu năm 2025\nNội dung\tNăm 2024\t6 tháng 2025\nVụ ma túy\t[78|drugs.cases 2024]\t[45|drugs.cases 2025-S1]',
		'Biểu kết quả (Đơn vị tính: vụ)\nNội dung\tQuý I/2025\tQuý II/2025\tCộng\nMa túy\t[20|drugs.cases 2025-Q1]\t[25|drugs.cases 2025-Q2]\t[45|drugs.cases 2025-S1]',
		'Khen thưởng năm 2024\nHình thức\tTập thể\tCá nhân\nBằng khen UBND tỉnh\t[5|awards.given BANG_KHEN UBND_TINH COLLECTIVE]\t[12|awards.given BANG_KHEN UBND_TINH INDIVIDUAL]\nGiấy khen Bộ Chỉ huy\t[14|awards.given GIAY_KHEN BCH_BDBP_TINH COLLECTIVE]\t[45|awards.given GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL]',
	],
};
