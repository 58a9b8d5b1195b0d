import type { ConstructionGroup } from './group.ts';

/** How long after what was told something was leads out of its days, and to no week or month to come. */
export const someWeeksLaterCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-15',
			text: 'Ngày 26/8, bão số 5 đổ bộ. Một tuần sau, các đồn trao [900 suất quà|gifts.sets 2025-09].',
		},
		{
			on: '2025-09-15',
			text: 'Ngày 26/8, lũ về. Nửa tháng sau, các đồn trao [900 suất quà|gifts.sets 2025-09].',
		},
		{
			on: '2025-09-15',
			text: 'Bão số 5 tan, từ 26/8 đến 5/9, mưa lớn. Một tuần sau, các đồn trao [900 suất quà|gifts.sets 2025-09].',
		},
		{
			on: '2025-09-15',
			text: 'Ngày 2/9, đồn bắt [2 đối tượng|crime.suspects 2025-09-02]. Tuần tiếp theo, đồn bắt thêm [3 đối tượng|crime.suspects 2025-09].',
		},
		{
			on: '2025-09-15',
			text: 'Ngày 26/8, bão số 5 đổ bộ. Hai ngày sau, các đồn trao [900 suất quà|gifts.sets 2025-08-28].',
		},
		{
			on: '2025-09-15',
			text: 'Tháng 6, đồn bắt [2 đối tượng|crime.suspects 2025-06]. Tháng sau, đồn bắt tiếp [3 đối tượng|crime.suspects 2025-07].',
		},
		{
			on: '2025-09-15',
			text: 'Tuần sau, đồn tổ chức [3 buổi tuyên truyền|propaganda.sessions target 2025-09-16/P7D]. Tuần qua, đồn tổ chức [2 buổi tuyên truyền|propaganda.sessions 2025-09-09/P7D].',
		},
		{ on: '2025-09-15', text: 'Hai tuần qua, đồn tuần tra [14 lượt|patrol.sessions 2025-09-02/P14D].' },
	],
};
