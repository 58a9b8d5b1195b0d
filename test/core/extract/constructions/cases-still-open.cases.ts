import type { ConstructionGroup } from './group.ts';

/** Cases still open from earlier are to be settled, and are no result. */
export const casesStillOpenCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-16',
			text: 'Phó Tư lệnh yêu cầu trong 6 tháng cuối năm, các đơn vị tổ chức [ít nhất 500 lượt tuần tra|patrol.sessions target 2024-S2]; xử lý dứt điểm 63 vụ tồn đọng.',
		},
		{ on: '2024-07-16', text: 'Đơn vị cần giải quyết dứt điểm 12 vụ việc tồn đọng trong quý IV.' },
		{ on: '2024-07-16', text: 'Sáu tháng cuối năm, phấn đấu xử lý xong 17 vụ còn tồn từ năm trước.' },
		{ on: '2024-07-16', text: 'Sáu tháng đầu năm, đơn vị đã giải quyết xong 9 vụ tồn đọng từ năm 2023.' },
		{ on: '2024-07-16', text: 'Hiện còn 25 vụ đang tồn đọng chưa xử lý.' },
	],
};
