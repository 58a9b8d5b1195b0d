import type { ConstructionGroup } from './group.ts';

/** A label of a letter or a column before a headline, or more words before the province's name, is no province. */
export const labelsBeforeStoriesCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-01-20',
			text: 'Ý KIẾN BẠN ĐỌC: CẢM ƠN NHỮNG NGƯỜI LÍNH BIỂN\nTôi là Trần Thị Nguyệt, 58 tuổi, ở thôn 3, xã Cát Bình, tỉnh Hải Châu. Năm ngoái đồn cứu được [26 người|sar.persons_rescued 2024 @Hải_Châu] trên biển.',
		},
		{
			on: '2025-01-20',
			text: 'THƯ BẠN ĐỌC: ƠN NGƯỜI LÍNH\nTôi trú tại xã Cát Bình, tỉnh Hải Châu. Năm 2024, Đồn Biên phòng Cát Bình cứu được [26 người|sar.persons_rescued 2024 @Hải_Châu] trên biển.',
		},
		{
			on: '2025-01-20',
			text: 'Xóm Chài Thủy Châu: Ai hưởng lợi?\nTheo thống kê của Đồn Biên phòng Hải Lạc, tỉnh Thủy Châu, cả xã có tàu bị bắt. Năm 2024 đơn vị xử phạt [88 vụ|penalty.cases 2024 @Thủy_Châu].',
		},
		{
			on: '2025-01-20',
			text: 'Thủy Châu: Ai hưởng lợi?\nNăm 2024 Đồn Biên phòng Hải Lạc xử phạt [88 vụ|penalty.cases 2024 @Thủy_Châu].',
		},
	],
};
