import type { ConstructionGroup } from './group.ts';

/** Charged is the part that is said to be, not the whole before it. */
export const chargedOfThePartCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Sáu tháng đầu năm, các đồn bắt [33 vụ|illegal_exit.cases 2025-S1 ()]/[71 người|illegal_exit.persons 2025-S1 ()] xuất cảnh trái phép, trong đó [12 vụ|illegal_exit.cases PROSECUTED <1]/[29 người|illegal_exit.persons PROSECUTED <2] bị khởi tố.',
		},
		{
			on: '2025-07-04',
			text: 'Sáu tháng đầu năm, các đồn bắt [41 vụ|drugs.cases ()] ma túy, [52 đối tượng|drugs.suspects ()], trong đó [38 vụ|drugs.cases PROSECUTED], [47 đối tượng|drugs.suspects PROSECUTED] bị khởi tố; quản lý sau cai 164 người.',
		},
		{
			on: '2025-07-04',
			text: 'Các đồn phát hiện [21 vụ|smuggling.cases ()] buôn lậu, có [6 vụ|smuggling.cases PROSECUTED] đã bị khởi tố.',
		},
		{
			on: '2025-07-04',
			text: 'Đã có [2 vụ|drugs.cases PROSECUTED] mua bán trái phép chất ma túy bị khởi tố.',
		},
		{
			on: '2025-07-04',
			text: 'Sáu tháng đầu năm, BĐBP tỉnh bắt [41 vụ|drugs.cases ()]/[52 đối tượng|drugs.suspects ()] ma túy (khởi tố [38 vụ|drugs.cases PROSECUTED <1]/[47 đối tượng|drugs.suspects PROSECUTED <2]), [33 vụ|smuggling.cases ()]/[29 đối tượng|smuggling.suspects ()] buôn lậu (khởi tố [4 vụ|smuggling.cases PROSECUTED]; xử phạt [29 vụ|smuggling.cases FINED]).',
		},
		{
			on: '2025-07-04',
			text: 'Sáu tháng đầu năm, các đồn xử lý [112 vụ|crime.cases], [148 đối tượng|crime.suspects] (khởi tố [38 vụ|crime.prosecuted_cases], [47 đối tượng|crime.prosecuted_suspects]; xử phạt [74 vụ|penalty.cases]).',
		},
	],
};
