import type { ConstructionGroup } from './group.ts';

/** Rises of cases by how they were handled. */
export const handledRisenCases: ConstructionGroup = {
	issued: '2025-12-17',
	area: 'Hà Khê',
	texts: [
		'Vụ án được khởi tố năm 2025 tăng [18%|crime.prosecuted_cases change 2025], bị can tăng [22%|crime.prosecuted_suspects change 2025] so với năm trước.',
		'Số vụ khởi tố năm 2025 tăng [18%|crime.prosecuted_cases change 2025], số bị can khởi tố tăng [22%|crime.prosecuted_suspects change 2025].',
		'Năm 2025 bắt [31 vụ|drugs.cases 2025] ma túy. Số vụ xử phạt hành chính giảm [14 vụ|penalty.cases change 2025] so với năm trước.',
		'Năm 2025 bắt [31 vụ|drugs.cases 2025] ma túy, [40 đối tượng|drugs.suspects 2025]; số vụ bàn giao cơ quan chức năng tăng [6 vụ|crime.handed_over_cases change 2025].',
		'Năm 2025, số đối tượng bị khởi tố tăng [9 người|crime.prosecuted_suspects change 2025] so với năm 2024.',
		'Năm 2025, lượng vụ việc xử phạt giảm [12%|penalty.cases change 2025], số đối tượng bị xử phạt giảm [8%|penalty.persons change 2025], tiền phạt tăng [5%|penalty.fines change 2025].',
		'Số vụ ma túy bị khởi tố trong năm 2025 tăng [5 vụ|drugs.cases change 2025] so với năm 2024.',
		'Năm 2025, số vụ bị phát hiện tăng [11 vụ|crime.cases change 2025], số vụ khởi tố tăng [4 vụ|crime.prosecuted_cases change 2025].',
		'Năm 2025 xử phạt [145 vụ|penalty.cases 2025], tăng [21 vụ|penalty.cases change 2025]; khởi tố [12 vụ|crime.prosecuted_cases 2025], giảm [3 vụ|crime.prosecuted_cases change 2025].',
	],
};
