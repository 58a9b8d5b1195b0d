import type { ConstructionGroup } from './group.ts';

/** Words cut by a stroke and letters for words are read as the words. */
export const lettersAndStrokesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-01',
			text: 'Quý I/2025: bắt giữ [44 vụ|crime.cases 2025-Q1]/[61 đt|crime.suspects 2025-Q1]. Trong đó: m/túy [18 vụ|drugs.cases 2025-Q1]/[25 đt|drugs.suspects 2025-Q1]; b/lậu [15 vụ|smuggling.cases 2025-Q1]/[12 đt|smuggling.suspects 2025-Q1]; còn lại XNCTP [11 vụ|illegal_crossing.cases 2025-Q1]/[24 đt|illegal_crossing.persons 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: KTHS [21 vụ|crime.prosecuted_cases 2025-Q1]/[29 bị can|crime.prosecuted_suspects 2025-Q1]; XPVPHC [19 vụ|penalty.cases 2025-Q1]/[26 TH|penalty.persons 2025-Q1]; chuyển CQCN [04 vụ|crime.handed_over_cases 2025-Q1]/[06 đt|crime.handed_over_persons 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: bàn giao CQ chức năng [02 vụ|crime.handed_over_cases 2025-Q1]/[03 đt|crime.handed_over_persons 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: t/tra biên giới [124 lần|patrol.sessions 2025-Q1]/[812 lượt đ/c|patrol.troop_turns 2025-Q1]; t/tra song phương [02 lần|patrol.bilateral_sessions 2025-Q1]/[34 đ/c|patrol.bilateral_troop_turns 2025-Q1]; KS XNC [6.214 LN|gate.person_crossings 2025-Q1], [1.045 LPT|gate.vehicle_crossings 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: t/truyền [88 buổi|propaganda.sessions 2025-Q1]/[4.615 LN|propaganda.listeners 2025-Q1]; nhân dân cung cấp [14 tin có g/trị|crime.tips 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: giúp dân [312 ng/công|civic.workdays 2025-Q1], sửa [04 nhà|housing.houses_repaired 2025-Q1], tặng [120 s/quà|gifts.sets 2025-Q1] trị giá [60 trđ|gifts.value 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: hội đàm [02 cuộc|diplomacy.talks 2025-Q1], g/lưu [03 lần|diplomacy.exchanges 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: NBETT: [64 em|education.sponsored_students 2025-Q1]; CNĐBP: [07 cháu|education.adopted_children 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: bắt [12 vụ|crime.cases 2025-Q1]/[15 đt|crime.suspects 2025-Q1] (tăng [02 vụ|crime.cases change 2025-Q1], giảm [03 đt|crime.suspects change 2025-Q1] so với CKNT).',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: bắt [12 vụ|crime.cases 2025-Q1]/[15 đt|crime.suspects 2025-Q1] (CKNT: [10 vụ|crime.cases 2024-Q1]/[18 đt|crime.suspects 2024-Q1]).',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: đăng ký, k/soát [3.412 LT tàu cá|fisheries.vessel_turns_checked 2025-Q1]/[20.150 LN|fisheries.fisher_turns_checked 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: x/lý [12 vụ|smuggling.cases 2025-Q1] h/hóa nhập lậu, tạm giữ [03 x/máy|seized.motorbikes 2025-Q1].',
		},
		{
			on: '2025-04-01',
			text: 'Quý I/2025: CK Khe Sâu làm thủ tục cho [12.400 lượt người|gate.person_crossings 2025-Q1].',
		},
	],
};
