import type { ConstructionGroup } from './group.ts';

/** A line of what went amiss tells no results. */
export const toldAsFaultsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-10-30',
			text: 'Quý III/2024, tuần tra [842 lượt|patrol.sessions 2024-Q3].\n5. Tồn tại: 3 vụ để đối tượng chạy thoát; 1 quân nhân bị tai nạn giao thông; tiến độ xây 2 nhà đại đoàn kết chậm.',
		},
		{
			on: '2024-10-30',
			text: 'Quý III/2024, tuần tra [842 lượt|patrol.sessions 2024-Q3].\nHạn chế, khuyết điểm: 2 tổ tự quản hoạt động chưa hiệu quả, tuyên truyền 4 buổi không đạt yêu cầu.',
		},
		{
			on: '2024-10-30',
			text: 'Quý III/2024, các đồn hạn chế được 3 điểm nóng, tuần tra [842 lượt|patrol.sessions 2024-Q3].',
		},
		{ on: '2024-10-30', text: 'Quý III/2024, tồn tại [12 tổ tự quản|grassroots.selfmgmt_groups 2024-Q3].' },
	],
};
