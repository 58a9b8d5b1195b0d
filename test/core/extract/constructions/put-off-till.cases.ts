import type { ConstructionGroup } from './group.ts';

/** What is put off to a later time: what goes on behind it is of now, and no goal. */
export const putOffTillCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-02',
			text: 'Sáu tháng đầu năm, các đồn xác lập 6 chuyên án, kết thúc 4, chuyển tiếp 2 chuyên án sang nửa cuối năm; bắt [11 đối tượng|drugs.suspects 2025-S1 result], thu [24 bánh heroin|drugs.heroin_bricks 2025-S1 result].',
		},
		{
			on: '2025-07-02',
			text: 'Sáu tháng đầu năm, cơ quan điều tra chuyển 3 vụ sang quý III; xử phạt [26 đối tượng|penalty.persons 2025-S1 result], thu nộp ngân sách [112 triệu đồng|penalty.fines 2025-S1 result].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đơn vị khánh thành [14 căn nhà|housing.houses_built 2025 result], gối 3 căn sang năm 2026, trao [420 suất quà|gifts.sets 2025 result].',
		},
		{
			on: '2025-07-02',
			text: 'Bước sang tháng 7, các đồn phấn đấu tuyên truyền [40 buổi|propaganda.sessions target 2025-07].',
		},
	],
};
