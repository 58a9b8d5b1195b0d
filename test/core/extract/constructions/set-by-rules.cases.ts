import type { ConstructionGroup } from './group.ts';

/** What a rule threatens is no fine; what was fined under it is. */
export const setByRulesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-19',
			text: 'Nghị định 38 quy định mức phạt cao nhất 1 tỷ đồng với cá nhân, 2 tỷ đồng với tổ chức.',
		},
		{
			on: '2025-06-19',
			text: 'Hành vi ngắt kết nối thiết bị giám sát bị phạt từ 20 đến 30 triệu đồng, tái phạm có thể tới 300 triệu đồng.',
		},
		{ on: '2025-06-19', text: 'Mức phạt với chủ tàu là 25 triệu đồng, với thuyền trưởng là 15 triệu đồng.' },
		{ on: '2025-06-19', text: 'Luật quy định phạt tù từ 1 đến 5 năm hoặc phạt tiền đến 500 triệu đồng.' },
		{
			on: '2025-06-19',
			text: 'Trong tháng 5/2025, đồn xử phạt [6 chủ tàu|penalty.persons 2025-05], thu [150 triệu đồng|penalty.fines 2025-05]. Tôi nói với bà con: một chuyến biển lãi 80 triệu, bị phạt một lần là mất trắng.',
		},
		{
			on: '2025-06-19',
			text: 'Trong tháng 5/2025, căn cứ Nghị định 38, đồn đã xử phạt [25 triệu đồng|penalty.fines 2025-05].',
		},
		{
			on: '2025-06-19',
			text: 'Trong tháng 5/2025, đồn ra quyết định xử phạt [4 trường hợp|penalty.persons 2025-05], tổng mức phạt [100 triệu đồng|penalty.fines 2025-05].',
		},
	],
};
