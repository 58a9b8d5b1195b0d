import type { ConstructionGroup } from './group.ts';

/** What the people help us with is ours; a part told between those caught and what they carried. */
export const peopleBesideUsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-03-02',
			text: 'Năm 2023, nhân dân cung cấp [300 tin|crime.tips 2023], góp phần cùng bộ đội bắt giữ, xử lý [538 vụ|crime.cases 2023 ()].',
		},
		{
			on: '2024-03-02',
			text: 'Năm 2023, nhân dân giúp Biên phòng, công an bắt giữ [765 vụ|crime.cases 2023 ()].',
		},
		{
			on: '2024-03-02',
			text: 'Năm 2023, Công an tỉnh cùng bộ đội biên phòng bắt [538 vụ|crime.cases 2023 JOINT].',
		},
		{ on: '2024-03-02', text: 'Năm 2023, đồn cùng bộ đội địa phương bắt [12 vụ|crime.cases 2023 JOINT].' },
		{
			on: '2025-04-11',
			text: 'Ngày 8/4, BĐBP tỉnh bắt quả tang [4 đối tượng|drugs.suspects 2025-04-08], trong đó có [1 đối tượng|drugs.suspects 2025-04-08] mang quốc tịch nước ngoài, đang vận chuyển [64 bánh heroin|drugs.heroin_bricks 2025-04-08], [22,6 kg|drugs.meth 2025-04-08] ma túy đá.',
		},
	],
};
