import type { ConstructionGroup } from './group.ts';

/** A quarter or month that a gathering bears in its name is not the time it tells of. */
export const gatheringNamesCases: ConstructionGroup = {
	issued: '2024-10-05',
	area: 'Hà Khê',
	texts: [
		'Sáng 4/10, tại buổi họp báo thường kỳ quý III do UBND tỉnh tổ chức, BĐBP tỉnh thông tin về tình hình biên giới 9 tháng đầu năm 2024. Theo đó, các đơn vị đã tổ chức [1.200 buổi|patrol.sessions 2024-01-01/P9M] tuần tra. Các đồn bắt [90 vụ|crime.cases 2024-01-01/P9M].',
		'Chiều 3/10, BĐBP tỉnh dự phiên họp báo định kỳ quý III/2024 về kết quả công tác 9 tháng. Theo báo cáo, bộ đội tuần tra [1.200 buổi|patrol.sessions 2024-01-01/P9M].',
		'Giao ban tháng 9 với các đồn, Bộ Chỉ huy đánh giá kết quả 9 tháng đầu năm. Các đồn tuyên truyền [310 buổi|propaganda.sessions 2024-01-01/P9M].',
		'Sáng 4/10, tại buổi họp báo quý III, BĐBP tỉnh cho biết các đồn đã tuần tra [400 buổi|patrol.sessions 2024-Q3].',
		'Sáng 4/10, hội nghị giao ban quý III cho biết các đồn đã tuần tra [400 buổi|patrol.sessions 2024-Q3].',
	],
};
