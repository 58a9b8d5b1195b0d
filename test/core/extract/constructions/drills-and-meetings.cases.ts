import type { ConstructionGroup } from './group.ts';

/** Drills and meetings at home are no talks and no propaganda; rice that people give is no cargo. */
export const drillsAndMeetingsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-18',
			text: 'Năm 2024, đơn vị tổ chức 2 cuộc diễn tập, 3 cuộc tọa đàm, [25 buổi tuyên truyền|propaganda.sessions 2024].',
		},
		{
			on: '2024-10-18',
			text: 'Năm 2024, hai bên hội đàm [3 cuộc|diplomacy.talks 2024], tổ chức [2 cuộc|diplomacy.talks 2024] tọa đàm.',
		},
		{
			on: '2025-02-19',
			text: 'Tháng 1/2025, chủ một tàu du lịch góp thêm [năm triệu đồng|welfare.total_value 2025-01], bà con góp hàng trăm cân gạo.',
		},
	],
};
