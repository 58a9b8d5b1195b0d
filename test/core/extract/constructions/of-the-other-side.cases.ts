import type { ConstructionGroup } from './group.ts';

/** What the other side puts up or changes is theirs. */
export const ofTheOtherSideCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-22',
			text: 'Trong tháng, phía đối diện tăng cường 02 chốt kiểm soát khu vực mốc 412.',
		},
		{ on: '2025-10-22', text: 'Trong tháng, lực lượng đối diện tổ chức 14 lượt tuần tra.' },
		{ on: '2025-10-22', text: 'Tình hình ngoại biên: Bạn bố trí thêm 03 chốt.' },
		{
			on: '2025-10-22',
			text: 'Trong tháng, phía Lào duy trì 05 chốt dọc biên giới, ta duy trì [09 chốt|readiness.checkpoints 2025-10].',
		},
		{
			on: '2025-10-22',
			text: 'Trong tháng, đồn tăng cường [02 chốt|readiness.checkpoints 2025-10] đối diện mốc 412.',
		},
	],
};
