import type { ConstructionGroup } from './group.ts';

/** The time that a picture's caption names is of the picture alone. */
export const captionsCases: ConstructionGroup = {
	issued: '2024-07-05',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2024, các đồn tuần tra [900 buổi|patrol.sessions 2024-S1]. Riêng tháng 5, các đồn bắt [4 vụ|drugs.cases 2024-05] ma túy.\nNăm 2019, cán bộ Đồn Biên phòng Nà Hẩu đi tuần. Ảnh: Hải Yến\nCùng thời gian này, các đồn tuyên truyền [40 buổi|propaganda.sessions 2024-S1].',
		'Đồn Biên phòng Nà Hẩu là đơn vị ở vùng cao.\nNăm 2019, cán bộ đồn trao nhà cho dân. Ảnh: Hải Yến\nCác đồn tuyên truyền [40 buổi|propaganda.sessions 2024-07], khám bệnh cho [300 lượt người|health.patients 2024-07].',
		'6 tháng đầu năm 2024, các đồn tuần tra [900 buổi|patrol.sessions 2024-S1].\nQuý I/2023, bộ đội giúp dân gặt lúa. Ảnh: Hải Yến\nCũng trong thời gian này, các đồn tuyên truyền [40 buổi|propaganda.sessions 2024-S1].',
	],
};
