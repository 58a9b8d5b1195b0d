import type { ConstructionGroup } from './group.ts';

/** Years answer to the first row of figures behind "lần lượt", whatever the sentence tells next. */
export const firstRowAnswersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-24',
			text: 'Số vụ khởi tố trong ba năm 2022, 2023, 2024 lần lượt là [7|crime.prosecuted_cases 2022], [12|crime.prosecuted_cases 2023] và [18 vụ|crime.prosecuted_cases 2024], thu giữ [31 khẩu súng|seized.guns 2024].',
		},
		{
			on: '2025-07-24',
			text: 'Số vụ buôn lậu trong hai năm 2023, 2024 lần lượt là [40|smuggling.cases 2023] và [52 vụ|smuggling.cases 2024], xử phạt [1,2 tỷ đồng|penalty.fines 2024].',
		},
	],
};
