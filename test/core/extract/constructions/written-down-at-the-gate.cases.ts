import type { ConstructionGroup } from './group.ts';

/** Those who are written down at a gate or in a village are no promise, and a first step is no earlier time. */
export const writtenDownAtTheGateCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-28',
			text: 'Năm 2024, trạm đăng ký xuất, nhập cảnh vùng biên giới cho [11.398 lượt người|gate.person_crossings 2024].',
		},
		{
			on: '2020-05-10',
			text: 'Nhiệm kỳ 2015 - 2020, Đồn Biên phòng Pa Sín phát hiện [123 vụ|crime.cases 2015-01-01/P5Y] vi phạm pháp luật, khởi tố điều tra ban đầu [2 vụ|crime.prosecuted_cases 2015-01-01/P5Y].',
		},
	],
};
