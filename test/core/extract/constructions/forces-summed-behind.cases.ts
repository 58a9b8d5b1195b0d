import type { ConstructionGroup } from './group.ts';

/** A total of all forces, of which each has its share behind; the force just named acts on. */
export const forcesSummedBehindCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-10',
			text: 'Tại hội nghị, đại diện Văn phòng Ban Chỉ đạo 389 tỉnh cho biết, 11 tháng năm 2025 các lực lượng chức năng đã phát hiện, xử lý 1.214 vụ buôn lậu; phạt hành chính 14,6 tỷ đồng. Trong đó, Công an xử lý 312 vụ, Quản lý thị trường 486 vụ, Hải quan 198 vụ, BĐBP [218 vụ|smuggling.cases 2025-01-01/P11M].',
		},
		{
			on: '2025-10-11',
			text: 'Ông Phó Chi cục trưởng Kiểm ngư vùng cho hay, 9 tháng qua lực lượng này kiểm tra 1.842 lượt tàu, xử phạt 96 trường hợp. Trong khi đó, BĐBP tỉnh xử phạt [57 trường hợp|penalty.persons 2025-01-01/P9M], [2,8 tỷ đồng|penalty.fines 2025-01-01/P9M].',
		},
		{
			on: '2025-10-11',
			text: 'Theo lãnh đạo Công an huyện, trong 9 tháng cơ quan này bắt 41 vụ ma túy; Đồn Biên phòng Nà Cáp bắt [17 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		},
		{
			on: '2025-10-11',
			text: 'Công an huyện phối hợp tốt với đồn; 9 tháng, lực lượng Biên phòng này bắt [17 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		},
	],
};
