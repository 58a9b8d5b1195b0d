import type { ConstructionGroup } from './group.ts';

/** Cases and their people joined by "gồm" behind a comma, and what comes behind a pair in brackets. */
export const casePairsOfGomCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, BĐBP tỉnh Hà Khê phát hiện [17 vụ|border.regime_violation_cases 2024-S1], gồm [29 đối tượng vi phạm|border.regime_violation_persons 2024-S1] quy chế khu vực biên giới.',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đồn bắt giữ [12 vụ|trafficking.cases 2023], gồm [17 đối tượng|trafficking.suspects 2023] mua bán người.',
		},
		{
			on: '2024-07-05',
			text: 'Trong 6 tháng đầu năm 2024: nhập cảnh trái phép [31 vụ|illegal_entry.cases 2024-S1], gồm [66 người|illegal_entry.persons 2024-S1]; xuất cảnh trái phép [8 vụ|illegal_exit.cases 2024-S1], gồm [11 người|illegal_exit.persons 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Quý I/2024, BĐBP tỉnh khởi tố [14 vụ|illegal_crossing.organizing_cases 2024-Q1 PROSECUTED], gồm [22 bị can|illegal_crossing.organizing_suspects 2024-Q1 PROSECUTED] về tội tổ chức cho người khác xuất cảnh trái phép.',
		},
		{
			on: '2024-07-05',
			text: 'Nửa đầu năm 2024, đơn vị bắt [96 vụ|crime.cases 2024-S1], gồm [41 vụ|drugs.cases 2024-S1] ma túy, [30 vụ|smuggling.cases 2024-S1] buôn lậu và [25 vụ|crime.cases 2024-S1] khác.',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, các đồn bắt [402 vụ|crime.cases 2023] ([611 đối tượng|crime.suspects 2023]) và [3 tổ chức|crime.organizations 2023] vi phạm pháp luật.',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, BĐBP tỉnh tham gia [48 vụ|sar.incidents 2023] cứu nạn, cứu [203 người|sar.persons_rescued 2023] (trong đó [2 trẻ em|sar.persons_rescued 2023]) và lai dắt [36 phương tiện|sar.vessels_rescued 2023].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị bắt [517 vụ|drugs.cases 2023] ([684 đối tượng|drugs.suspects 2023]) về ma túy. Trong đó, [392 vụ|drugs.cases 2023 LEAD] ([508 đối tượng|drugs.suspects 2023 LEAD]) do Biên phòng chủ trì, còn lại [125 vụ|drugs.cases 2023 JOINT] ([176 đối tượng|drugs.suspects 2023 JOINT]) phối hợp với Công an.',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị bắt [61 vụ|drugs.cases 2023] ma túy, trong đó [16 vụ|drugs.cases 2023 JOINT] ([21 đối tượng|drugs.suspects 2023 JOINT]) là án phối hợp với Công an các huyện.',
		},
		{
			on: '2024-07-05',
			text: 'Dịp Tết 2024, đồn tặng [310 suất quà|gifts.sets 2024] ([155 triệu đồng|gifts.value 2024]), [3 căn nhà|housing.houses_built 2024] được bàn giao.',
		},
		{
			on: '2024-07-05',
			text: 'Quý II/2024, BĐBP tỉnh bắt buôn lậu ([19 vụ|smuggling.cases 2024-Q2]) và [9 vụ|crime.cases 2024-Q2] khác.',
		},
	],
};
