import type { ConstructionGroup } from './group.ts';

/** Turns of talks right before those who heard them, and fines with those who paid them behind. */
export const talksBeforeHearersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Năm 2024, các đội công tác địa bàn đã xuống bản tuyên truyền [386 lượt|propaganda.sessions 2024] cho [15.200 người|propaganda.listeners 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tuyên truyền [386 lượt|propaganda.sessions 2024], [15.200 người nghe|propaganda.listeners 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tuyên truyền pháp luật [386 lượt|propaganda.sessions 2024]/[15.200 lượt người|propaganda.listeners 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tổ chức tuyên truyền được [386 lượt|propaganda.sessions 2024] với [15.200 lượt người tham gia|propaganda.listeners 2024].',
		},
		{ on: '2025-06-20', text: 'Năm 2024, tuyên truyền, vận động [15.200 lượt|propaganda.listeners 2024].' },
		{
			on: '2025-06-20',
			text: 'Năm 2024, tuyên truyền [15.200 lượt|propaganda.listeners 2024], bắt [18 đối tượng|crime.suspects 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Số tiền phạt vi phạm hành chính năm 2024 lên tới [2,1 tỷ đồng|penalty.fines 2024] với [274 quyết định|penalty.cases 2024].',
		},
		{
			on: '2025-07-05',
			text: 'Sau nửa năm 2025, số tiền phạt thu về là [1,08 tỷ đồng|penalty.fines 2025-S1] từ [79 trường hợp|penalty.persons 2025-S1].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, phạt tổng số tiền [1,08 tỷ đồng|penalty.fines 2024] đối với [79 trường hợp|penalty.persons 2024] vi phạm.',
		},
	],
};
